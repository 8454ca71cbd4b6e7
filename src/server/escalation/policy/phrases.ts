import { RE2JS } from 're2js'
import type { Why } from '../../../protocol/events.ts'
import type { AssistantSettings } from '../../../protocol/settings.ts'
import { type Language, splitWords, stopWords } from '../../assistant/language.ts'
import { bareOf, isUnspaced, keyOf, quoteAt, type ReadText, readText } from './word-forms.ts'

type Phrase = AssistantSettings['phrases'][number]

/**
 * E7: the first of the owner's phrases that an answer has in it. `phrase`: the words one after another, in any case and accent;
 * `intent`: all of them in one sentence, in any order and form; `pattern`: an RE2 expression, without regard to case. In linear
 * time; a pattern that is none is passed over.
 */
export function phraseIn(answer: string, phrases: readonly Phrase[]): Why | undefined {
  if (phrases.length === 0) return undefined
  const read = readText(answer)
  const sentences = phrases.some(({ kind }) => kind === 'intent') ? sentencesOf(read) : []
  for (const { kind, text } of phrases) {
    const quote = found[kind](text, read, sentences)
    if (quote) return { text, quote }
  }
  return undefined
}

const found: Record<
  Phrase['kind'],
  (own: string, read: ReadText, sentences: readonly Sentence[]) => string | undefined
> = {
  phrase: (own, read) => wordsIn(read, own),
  intent: (own, _, sentences) => intentIn(sentences, own),
  pattern: (own, { text }) => matchIn(text, own),
}

function wordsIn(read: ReadText, own: string): string | undefined {
  if (isUnspaced(own)) return read.bare.includes(bareOf(own)) ? own : undefined
  const words = splitWords(own)
  const last = read.words.length - words.length
  for (let at = 0; words.length > 0 && at <= last; at++) {
    if (words.every((word, place) => word === read.words[at + place])) return quoteAt(read, at, at + words.length)
  }
  return undefined
}

interface Sentence {
  readonly text: string
  readonly bare: string
  /** In each of the languages that the answer may be in, what forms of its words have in common. */
  readonly forms: ReadonlyMap<Language, ReadonlySet<string>>
}

function sentencesOf({ text, languages }: ReadText): readonly Sentence[] {
  const parts = text.split(/(?<=[.!?…])\s+|[\n。！？]+/u).filter((part) => /[\p{L}\p{N}]/u.test(part))
  return parts.map((part) => {
    const words = splitWords(part)
    const forms = languages.map((one) => [one, new Set(words.map((word) => keyOf(word, one)))] as const)
    return { text: part.trim(), bare: bareOf(part), forms: new Map(forms) }
  })
}

function intentIn(sentences: readonly Sentence[], own: string): string | undefined {
  const parts = own.split(/\s+/)
  const included = parts.filter(isUnspaced).map(bareOf)
  const words = splitWords(parts.filter((part) => !isUnspaced(part)).join(' '))
  return sentences.find(
    ({ bare, forms }) =>
      included.every((part) => bare.includes(part)) &&
      [...forms].some(([language, said]) => {
        // "Contact the team" is meant by "Please contact our team".
        const telling = words.filter((word) => !stopWords[language].has(word))
        const all = telling.length > 0 ? telling : words
        return all.length + included.length > 0 && all.every((word) => said.has(keyOf(word, language)))
      }),
  )?.text
}

/** Steps of a compiled pattern: with more, a long answer could hold up all others for a second. */
const patternSteps = 400

/** Whether an owner's pattern can be used: an RE2 expression of bounded size, and not one that is in every answer. */
export function isPattern(text: string): boolean {
  return compiled(text) !== null
}

function matchIn(answer: string, text: string): string | undefined {
  const pattern = compiled(text)
  // The first only tells whether, in a fraction of the time.
  if (!pattern?.test(answer)) return undefined
  const match = pattern.matcher(answer)
  return match.find() ? match.group() || undefined : undefined
}

const patterns = new Map<string, RE2JS | null>()
const patternsKept = 500

function compiled(text: string): RE2JS | null {
  const known = patterns.get(text)
  if (known !== undefined) return known
  if (patterns.size >= patternsKept) patterns.clear()
  const pattern = compile(text)
  patterns.set(text, pattern)
  return pattern
}

function compile(text: string): RE2JS | null {
  try {
    const pattern = RE2JS.compile(text, RE2JS.CASE_INSENSITIVE)
    return pattern.programSize() > patternSteps || pattern.test('') ? null : pattern
  } catch {
    return null
  }
}
