import { knownLanguage, type Language, languages, splitWords, stopWords } from '../../assistant/language.ts'
import { stem } from '../../assistant/stem.ts'

/** A text as the owner's words are looked for in it. */
export interface ReadText {
  readonly text: string
  /** As `splitWords` gives them. */
  readonly words: readonly string[]
  /** The languages that it may be in, by its small words; all that have stems where they do not tell. */
  readonly languages: readonly Language[]
  /** The visitor's browser speaks a language that has no stems. */
  readonly isForeign: boolean
  /** For words that are not set apart by spaces. */
  readonly bare: string
}

/** Reads a text once for all that is looked for in it; `language` is the browser's, or empty. */
export function readText(text: string, language = ''): ReadText {
  const words = splitWords(text)
  const hits = languages.map((one) => words.filter((word) => stopWords[one].has(word)).length)
  const most = Math.max(...hits)
  const likely = languages.filter((_, at) => hits[at] === most)
  const own = knownLanguage(language)
  return {
    text,
    words,
    languages: most > 0 && own && likely.includes(own) ? [own] : likely,
    isForeign: language !== '' && own === null,
    bare: bareOf(text),
  }
}

/** Letters of languages that write no spaces, or put small words before and behind others without one. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Arabic}\p{Script=Hebrew}]/u

/** Whether the owner's words are found by inclusion; words of two letters would be in everything, but for Chinese ones. */
export function isUnspaced(words: string): boolean {
  return unspaced.test(words) && ([...words].length > 2 || /\p{Script=Han}|\p{Script=Hangul}/u.test(words))
}

/** Lower case, without accents and doubled blanks. Kana keep their marks: without them they are other sounds. */
export function bareOf(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u0591-\u05c7\u064b-\u0655]/g, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Letters that a word and its form have in common at least, and how many one may have more than the other. */
const beginning = { least: 5, others: 4 }

/**
 * Whether two words are forms of one: "refunded" and "refunds" in English. In a language that has no stems here (`*`) the beginning
 * tells: "adwokata" and "adwokat".
 */
export function isForm(own: string, word: string, language: Language | '*'): boolean {
  if (own === word) return true
  if (language !== '*') return keyOf(own, language) === keyOf(word, language)
  const { least, others } = beginning
  return (
    own.length >= least && Math.abs(own.length - word.length) <= others && word.startsWith(own.slice(0, own.length - 1))
  )
}

/** What all forms of a word are found under. */
export function keyOf(word: string, language: Language | '*'): string {
  if (language === '*') return word.slice(0, beginning.least - 1)
  // Too short for the stems: "sued" and "suing" are "sue".
  const short = language === 'en' && /^([^aeiou]{1,2}[iou])(?:ed|ing)$/.exec(word)
  return short ? `${short[1]}e` : stem(word, language)
}

/** The words `from` to `to` (not included) as they stand in the text. */
export function quoteAt({ text, words }: ReadText, from: number, to: number): string {
  let at = 0
  let start = -1
  for (const chunk of text.matchAll(/\S+/g)) {
    if (start < 0 && at + splitWords(chunk[0]).length > from) start = chunk.index
    at += splitWords(chunk[0]).length
    if (at >= to && start >= 0) {
      const found = text.slice(start, chunk.index + chunk[0].length)
      return found.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    }
  }
  return words.slice(from, to).join(' ')
}
