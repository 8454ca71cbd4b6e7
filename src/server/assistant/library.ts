import MiniSearch from 'minisearch'
import type { Passage } from './documents.ts'
import { knownLanguage, type Language, splitWords, stopWords } from './language.ts'
import { phraseAt } from './meaning.ts'
import { plainText } from './page.ts'
import { asksOf, type Kinds } from './question.ts'
import { stem } from './stem.ts'

/** The passages, ready to be asked. */
export interface Library {
  readonly entries: readonly Entry[]
  readonly languages: ReadonlySet<Language>
  /** Numbers of the passages that have a stem. */
  having(stem: string): ReadonlySet<number>
  /** BM25 of one stem, by passage number. */
  scores(stem: string): ReadonlyMap<number, number>
  /** Stems of the library that a mistyped one may stand for. */
  similar(stem: string): readonly string[]
  /** What a word tells that so many passages have: rare ones more than common ones, and one that none has most. */
  rarity(passagesHaving: number): number
  /** The same of a word in a heading, small words included. */
  telling(stem: string): number
}

export interface Entry {
  readonly passage: Passage
  /** Numbers of the passages on the same page. */
  readonly samePage: readonly number[]
  /** Stems of the heading and of the page's title. */
  readonly heading: ReadonlySet<string>
  readonly page: ReadonlySet<string>
  /** Whether it names a sum of money, a span of time. */
  readonly says: Kinds
  /** What its heading asks. */
  readonly asks: Kinds
}

const fuzzyFromChars = 6
/** "What is covered" and "What is not covered" differ in a small word that is none. */
const negations = new Set(['not', 'without'])
const negationTelling = 4

export function createLibrary(passages: readonly Passage[]): Library {
  const index = new MiniSearch<{ id: number; page: string; heading: string; text: string }>({
    fields: ['page', 'heading', 'text'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: { boost: { heading: 2, page: 1.4 } },
  })
  const having = new Map<string, Set<number>>()
  const byPage = Map.groupBy(passages.keys(), (id) => passages[id]!.page)
  const entries = passages.map((passage, id): Entry => {
    const language = knownLanguage(passage.language ?? 'en') ?? 'en'
    const text = plainText(passage.blocks.join('\n'))
    const isIntroduction = passage.heading === passage.page
    const fields = {
      page: stemsOf(passage.page, language),
      heading: isIntroduction ? [] : stemsOf(passage.heading, language),
      text: stemsOf(text, language),
    }
    for (const one of [...fields.page, ...fields.heading, ...fields.text]) {
      having.set(one, (having.get(one) ?? new Set()).add(id))
    }
    index.add({ id, page: fields.page.join(' '), heading: fields.heading.join(' '), text: fields.text.join(' ') })
    return {
      passage,
      samePage: byPage.get(passage.page) ?? [],
      heading: new Set(fields.heading),
      page: new Set(fields.page),
      says: { price: /[£$€¥]\s?\d|\d\s?(?:[£$€¥%]|chf|eur|usd|gbp)/i.test(text), time: saysTime.test(text) },
      asks: asksOf(passage.heading),
    }
  })

  const none: ReadonlySet<number> = new Set()
  const known = new Map<string, ReadonlyMap<number, number>>()
  const rarity = (size: number) => Math.log(1 + (passages.length - size + 0.5) / (size + 0.5))
  return {
    entries,
    languages: new Set(passages.map((passage) => knownLanguage(passage.language ?? 'en') ?? 'en')),
    having: (one) => having.get(one) ?? none,
    scores(one) {
      let found = known.get(one)
      if (!found) {
        found = new Map(index.search(one).map((result) => [result.id as number, result.score]))
        known.set(one, found)
      }
      return found
    },
    similar(one) {
      if (one.length < fuzzyFromChars) return []
      const results = index.search(one, { fuzzy: one.length > 7 ? 2 : 1 })
      return [...new Set(results.flatMap((result) => Object.keys(result.match)))].filter((found) => found[0] === one[0])
    },
    rarity,
    telling(one) {
      if (negations.has(one)) return negationTelling
      return rarity(having.get(one)?.size ?? 0) * (stopWords.en.has(one) ? 0.4 : 1)
    },
  }
}

const saysTime =
  /\d[^.]{0,12}\b(?:minutes?|hours?|days?|weeks?|months?|years?|minuten|stunden|tagen?|wochen?|monaten?|jahren?|días?|semanas?|mes(?:es)?|años?|jours?|semaines?|mois|ans?|dias?|anos?|giorni|settimane|mesi|anni|dagen|weken|maanden|jaar)\b/i

/** The stems of a text, and what runs of its words stand for. */
function stemsOf(text: string, language: Language): string[] {
  const stems = splitWords(text).map((word) => stem(word, language))
  const phrases = stems.map((_, at) => phraseAt(stems, at, language)).filter((one) => one !== null)
  // A gift card is no card: what stands for one thing is not found under its parts.
  const parts = new Set(phrases.flatMap((phrase) => phrase.at))
  const tokens = phrases.flatMap((phrase) => phrase.concepts.map((concept) => concept.token))
  return [...stems.filter((_, at) => !parts.has(at)), ...tokens]
}
