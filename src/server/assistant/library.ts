import MiniSearch from 'minisearch'
import { knownLanguage, type Language, splitWords, stopWords } from './language.ts'
import { phraseAt } from './meaning.ts'
import { plainText } from './page.ts'
import type { Passage } from './passages.ts'
import { asksOf, type Kinds } from './question.ts'
import { stem } from './stem.ts'

/** Passages, ready to be asked. They come and go document by document. */
export interface Library {
  /** Takes a passage in; gives the number that it has from then on. `group`: of the passages on the same page. */
  add(passage: Passage, group: string): number
  remove(id: number): void
  entry(id: number): Entry
  /** Numbers of the passages of a group. */
  onPage(group: string): readonly number[]
  /** How many there are. */
  readonly size: number
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
  readonly group: string
  /** Stems of the heading and of the page's title. */
  readonly heading: ReadonlySet<string>
  readonly page: ReadonlySet<string>
  /** Whether it names a sum of money, a span of time. */
  readonly says: Kinds
  /** What its heading asks. */
  readonly asks: Kinds
}

interface Fields {
  readonly page: readonly string[]
  readonly heading: readonly string[]
  readonly text: readonly string[]
}

const fuzzyFromChars = 6
/** "What is covered" and "What is not covered" differ in a small word that is none. */
const negations = new Set(['not', 'without'])
const negationTelling = 4
const none: ReadonlySet<number> = new Set()

export function createLibrary(): Library {
  const index = new MiniSearch<{ id: number; page: string; heading: string; text: string }>({
    fields: ['page', 'heading', 'text'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: { boost: { heading: 2, page: 1.4 } },
  })
  const entries = new Map<number, Entry>()
  const having = new Map<string, Set<number>>()
  const groups = new Map<string, Set<number>>()
  const inLanguage = new Map<Language, number>()
  /** Asked before, since the last change. */
  const known = new Map<string, ReadonlyMap<number, number>>()
  let next = 0

  const rarity = (size: number) => Math.log(1 + (entries.size - size + 0.5) / (size + 0.5))
  const count = (language: Language, by: 1 | -1) => {
    const now = (inLanguage.get(language) ?? 0) + by
    if (now > 0) inLanguage.set(language, now)
    else inLanguage.delete(language)
  }

  return {
    add(passage, group) {
      const id = next
      next += 1
      known.clear()
      count(languageOfPassage(passage), 1)
      const fields = fieldsOf(passage)
      for (const one of stemsIn(fields)) {
        const ids = having.get(one)
        if (ids) ids.add(id)
        else having.set(one, new Set([id]))
      }
      index.add({ id, ...joined(fields) })
      groups.set(group, (groups.get(group) ?? new Set()).add(id))
      const text = plainText(passage.blocks.join('\n'))
      entries.set(id, {
        passage,
        group,
        heading: new Set(fields.heading),
        page: new Set(fields.page),
        says: { price: /[£$€¥]\s?\d|\d\s?(?:[£$€¥%]|chf|eur|usd|gbp)/i.test(text), time: saysTime.test(text) },
        asks: asksOf(passage.heading),
      })
      return id
    },

    remove(id) {
      const { passage, group } = entries.get(id)!
      known.clear()
      count(languageOfPassage(passage), -1)
      const fields = fieldsOf(passage)
      for (const one of stemsIn(fields)) {
        const ids = having.get(one)
        ids?.delete(id)
        if (ids?.size === 0) having.delete(one)
      }
      index.remove({ id, ...joined(fields) })
      const others = groups.get(group)
      others?.delete(id)
      if (others?.size === 0) groups.delete(group)
      entries.delete(id)
    },

    entry: (id) => entries.get(id)!,
    onPage: (group) => [...(groups.get(group) ?? [])],
    get size() {
      return entries.size
    },
    get languages() {
      return new Set(inLanguage.keys())
    },
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

function languageOfPassage({ language }: Passage): Language {
  return knownLanguage(language ?? 'en') ?? 'en'
}

function fieldsOf(passage: Passage): Fields {
  const language = languageOfPassage(passage)
  const isIntroduction = passage.heading === passage.page
  return {
    page: stemsOf(passage.page, language),
    heading: isIntroduction ? [] : stemsOf(passage.heading, language),
    text: stemsOf(plainText(passage.blocks.join('\n')), language),
  }
}

function stemsIn({ page, heading, text }: Fields): ReadonlySet<string> {
  return new Set([...page, ...heading, ...text])
}

function joined({ page, heading, text }: Fields): Record<keyof Fields, string> {
  return { page: page.join(' '), heading: heading.join(' '), text: text.join(' ') }
}

/** The stems of a text, and what runs of its words stand for. */
function stemsOf(text: string, language: Language): string[] {
  const stems = splitWords(text).map((word) => stem(word, language))
  const phrases = stems.map((_, at) => phraseAt(stems, at, language)).filter((one) => one !== null)
  // A gift card is no card: what stands for one thing is not found under its parts.
  const parts = new Set(phrases.flatMap((phrase) => phrase.at))
  const tokens = phrases.flatMap((phrase) => phrase.concepts.map((concept) => concept.token))
  return [...stems.filter((_, at) => !parts.has(at)), ...tokens]
}
