import type { Words } from './locales/en.ts'

/** The languages the widget speaks, each a part of its own that is loaded when it is wanted. */
const languages: Readonly<Record<string, () => Promise<{ words: Words }>>> = {
  en: () => import('./locales/en.ts'),
  de: () => import('./locales/de.ts'),
  ar: () => import('./locales/ar.ts'),
}

/** The first of the wanted languages ("pt-BR") that the widget speaks, else English. */
export function chooseLanguage(wanted: readonly (string | undefined)[]): string {
  for (const one of wanted) {
    const language = one?.toLowerCase().split(/[-_]/)[0]
    if (language && Object.hasOwn(languages, language)) return language
  }
  return 'en'
}

export async function loadWords(language: string): Promise<Words> {
  return (await (languages[language] ?? languages['en']!)()).words
}

/** Puts values into a text: "{name} joined". */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole))
}
