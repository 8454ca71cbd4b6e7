import { defaultTexts } from './default-texts.ts'

/** One text for everybody, or one for each language, as settings keep it; null where one has just been taken away. */
export type TextByLanguage = string | Readonly<Record<string, string | null>> | null | undefined

/** The text in `language`; for "", the one that is for every language. "" where there is none. */
export function textIn(text: TextByLanguage, language: string): string {
  if (typeof text === 'string') return language ? '' : text
  return (language && text?.[language]) || ''
}

/** The languages that have a text to themselves. */
export function languagesOf(text: TextByLanguage): readonly string[] {
  return typeof text === 'object' && text !== null ? Object.keys(text).filter((language) => text[language]) : []
}

/** `text` with `typed` in `language`; for "", in place of all there is. The other languages keep what they have. */
export function withTextIn(text: TextByLanguage, language: string, typed: string): string | Record<string, string> {
  if (!language) return typed
  const kept = Object.entries({ ...everyLanguageOf(text), [language]: typed }).filter(
    (entry): entry is [string, string] => Boolean(entry[1]),
  )
  return kept.length > 0 ? Object.fromEntries(kept) : ''
}

/** What is the same for all, written down for each. */
function everyLanguageOf(text: TextByLanguage): Readonly<Record<string, string | null>> {
  if (typeof text !== 'string') return text ?? {}
  return Object.fromEntries(Object.keys(defaultTexts).map((language) => [language, text]))
}
