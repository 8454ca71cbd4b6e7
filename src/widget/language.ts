import type { Words } from './locales/en.ts'
import type { TalkWords } from './locales/en-talk.ts'

/**
 * The languages the widget speaks. Each is two parts, loaded when they are wanted: what it takes to open the chat, and
 * what is said once there is a conversation.
 */
const languages: Readonly<Record<string, readonly [opening: Load<Words>, talk: Load<TalkWords>]>> = {
  en: [() => import('./locales/en.ts'), () => import('./locales/en-talk.ts')],
  de: [() => import('./locales/de.ts'), () => import('./locales/de-talk.ts')],
  es: [() => import('./locales/es.ts'), () => import('./locales/es-talk.ts')],
  fr: [() => import('./locales/fr.ts'), () => import('./locales/fr-talk.ts')],
  pt: [() => import('./locales/pt.ts'), () => import('./locales/pt-talk.ts')],
  it: [() => import('./locales/it.ts'), () => import('./locales/it-talk.ts')],
  nl: [() => import('./locales/nl.ts'), () => import('./locales/nl-talk.ts')],
  pl: [() => import('./locales/pl.ts'), () => import('./locales/pl-talk.ts')],
  tr: [() => import('./locales/tr.ts'), () => import('./locales/tr-talk.ts')],
  ar: [() => import('./locales/ar.ts'), () => import('./locales/ar-talk.ts')],
  he: [() => import('./locales/he.ts'), () => import('./locales/he-talk.ts')],
  ja: [() => import('./locales/ja.ts'), () => import('./locales/ja-talk.ts')],
  zh: [() => import('./locales/zh.ts'), () => import('./locales/zh-talk.ts')],
}

type Load<Some> = () => Promise<{ words: Some }>

/** Language, script and region, as every server and `Intl` take them; what else pages put there may be taken by neither. */
const tag = /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?(?![a-z\d])/i

/** Of the wanted languages ("pt_BR"): the first, and the first that the widget speaks, each as a tag ("pt-BR"); else English. */
export function chooseLanguage(wanted: readonly (string | undefined)[]): { wanted: string; spoken: string } {
  const tags = wanted.flatMap((one) => one?.replaceAll('_', '-').match(tag)?.[0] ?? [])
  return { wanted: tags[0] ?? 'en', spoken: tags.find((one) => Object.hasOwn(languages, main(one))) ?? 'en' }
}

export async function loadWords(language: string): Promise<Words> {
  return (await languages[main(language)]![0]()).words
}

export async function loadTalkWords(language: string): Promise<TalkWords> {
  return (await languages[main(language)]![1]()).words
}

function main(tag: string): string {
  return tag.toLowerCase().split('-')[0]!
}

/** Puts values into a text: "{name} joined". */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, key: string) => (Object.hasOwn(values, key) ? `${values[key]}` : whole))
}
