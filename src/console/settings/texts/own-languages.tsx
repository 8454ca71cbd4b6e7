import { readersName } from './language-name.ts'
import { languagesOf, type TextByLanguage } from './text-by-language.ts'

/** Says, where a text for every language is written, that some have their own. */
export function OwnLanguages({ text, language }: { text: TextByLanguage; language: string }) {
  const own = languagesOf(text)
  if (language || own.length === 0) return null
  return <> You have texts of your own in {own.map(readersName).join(', ')}. A text here replaces them.</>
}
