import type { Passage } from './documents.ts'
import { knownLanguage, type Language, languageOf } from './language.ts'
import { createLibrary, type Entry, type Library } from './library.ts'
import { type Kinds, type Question, readQuestion, type Term } from './question.ts'

/** What the documents have to say to a question. */
export interface Finding {
  /** The language the question is in, as far as it can be told. */
  readonly language: Language
  /** Whether the best passage is near enough to answer from. When not, the honest answer is "I don't know". */
  readonly isNear: boolean
  /** Those to answer from: one, or two that come close to each other; none when none is near. */
  readonly answers: readonly Found[]
  /** Best first; also when none is near, for a model may see more in them than we do. */
  readonly passages: readonly Found[]
}

export interface Found {
  readonly passage: Passage
  readonly score: number
  /** Share of what the question speaks of that the passage speaks of, from 0 to 1; rare words count more. */
  readonly coverage: number
}

export interface Retrieval {
  /** `language`: what the visitor's browser said; the words of the question go before it. */
  find(question: string, language: string): Finding
  /** Takes these passages from now on. */
  replace(passages: readonly Passage[]): void
}

/**
 * How near a passage must be to answer a question: the share of it that is covered, and more for a heading that is like it.
 * This number and those below were chosen on the questions in test/server/assistant/questions.json.
 */
const near = { enough: 0.64, heading: 0.3 }
/** How much each speaks for a passage: coverage, likeness of its heading, of the page's title, the kind of answer. */
const weight = { coverage: 1.2, heading: 1.5, page: 1, kind: 0.3, otherLanguage: 0.8, secondWord: 0.3 }
/** A passage of the page that has the most to say goes before a chance hit on another. */
const pageWeight = 0.5
/** How surely something is said when it is said elsewhere on the page, mistyped, or by a sum or a span instead of a word. */
const sure = { elsewhere: 0.35, mistyped: 0.6, kind: 0.8 }
/** What every thing that a question speaks of counts, however common: without it, one rare word would outweigh all others. */
const leastImportance = 1
/** A passage that is near answers though others score a little higher, and a second one beside it if it comes close. */
const nearScore = 0.7
const besideScore = 0.85
const passagesAnswered = 2
/** Passages given, and passages looked at closely. */
const passagesGiven = 6
const candidates = 40

/** BM25 over the passages, put in order by how well they cover the question, and a decision whether they cover it at all. */
export function createRetrieval(passages: readonly Passage[]): Retrieval {
  let library = createLibrary(passages)
  return {
    find: (question, language) => find(library, question, language),
    replace(next) {
      library = createLibrary(next)
    },
  }
}

/** Of a very long question the beginning tells what it is about. */
const questionChars = 2_000

function find(library: Library, whole: string, browserLanguage: string): Finding {
  const text = whole.slice(0, questionChars)
  const language = languageOf(text, browserLanguage)
  const question = readQuestion(text, language, library.languages)
  const terms = question.terms.map((term) => weigh(library, term)).filter((term) => term !== null)
  const first = [...new Set(terms.flatMap((term) => [...term.sureness.keys()]))]
    .map((id) => ({ id, score: terms.reduce((sum, one) => sum + one.term.weight * (one.scores.get(id) ?? 0), 0) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, candidates)
  const looked = first.map(({ id, score }): Looked => {
    const { passage, heading, page, says, asks } = library.entries[id]!
    const coverage = coverageOf(terms, library.entries[id]!, id)
    const likeHeading = likeness(library, question, heading)
    const likePage = likeness(library, question, page)
    const isForeign = passage.language !== undefined && knownLanguage(passage.language) !== language
    const speaksForIt =
      coverage ** weight.coverage *
      (1 + weight.heading * likeHeading) *
      (1 + weight.page * likePage) *
      (1 + weight.kind * (fits(question.asks, says) + fits(question.asks, asks))) *
      (isForeign ? weight.otherLanguage : 1)
    const nearness = coverage + near.heading * Math.max(likeHeading, likePage)
    return { passage, coverage, nearness, score: score * speaksForIt }
  })

  const passages = withPages(looked)
  const best = passages[0]?.score ?? 0
  const saysSomething = terms.some((one) => one.term.weight === 1)
  const nearOnes = saysSomething
    ? passages.filter(({ score, nearness }) => nearness >= near.enough && score >= best * nearScore)
    : []
  const answers = nearOnes.filter(({ score }) => score >= nearOnes[0]!.score * besideScore).slice(0, passagesAnswered)
  const given = [...new Set([...answers, ...passages])].slice(0, passagesGiven)
  return { language, isNear: answers.length > 0, answers, passages: given }
}

interface Looked extends Found {
  readonly nearness: number
}

function coverageOf(terms: readonly Weighed[], { samePage, says }: Entry, id: number): number {
  let covered = 0
  let total = 0
  for (const { term, importance, sureness } of terms) {
    const elsewhere = Math.max(0, ...samePage.map((other) => sureness.get(other) ?? 0))
    const byKind = fits(term.kinds, says) > 0 ? sure.kind : 0
    covered += importance * Math.max(sureness.get(id) ?? 0, byKind, sure.elsewhere * elsewhere)
    total += importance
  }
  return total === 0 ? 0 : covered / total
}

/** How many of the kinds of answer that are asked for are there. */
function fits(asked: Kinds, there: Kinds): number {
  return (asked.price && there.price ? 1 : 0) + (asked.time && there.time ? 1 : 0)
}

function withPages(found: readonly Looked[]): Looked[] {
  const byScore = (a: Found, b: Found) => b.score - a.score
  const pages = Map.groupBy([...found].sort(byScore), (one) => one.passage.page)
  const best = new Map(
    [...pages].map(([page, some]) => [page, some.slice(0, 3).reduce((sum, one) => sum + one.score / 3, 0)]),
  )
  return found.map((one) => ({ ...one, score: one.score + pageWeight * best.get(one.passage.page)! })).sort(byScore)
}

/** How like the question a heading is, from 0 to 1: the headings of help pages are often the questions themselves. */
function likeness(library: Library, question: Question, heading: ReadonlySet<string>): number {
  if (heading.size === 0) return 0
  let common = 0
  let all = 0
  for (const one of heading) {
    const telling = library.telling(one)
    const inTerms = () => Math.max(0, ...question.terms.map((term) => term.stems.get(one) ?? 0))
    common += 2 * telling * (question.stems.has(one) ? 1 : inTerms())
    all += telling
  }
  for (const one of question.stems) all += library.telling(one)
  return Math.min(1, common / all)
}

interface Weighed {
  readonly term: Term
  /** How much its absence tells. */
  readonly importance: number
  /** By passage: how surely it speaks of this. */
  readonly sureness: ReadonlyMap<number, number>
  /** By passage: BM25. */
  readonly scores: ReadonlyMap<number, number>
}

function weigh(library: Library, term: Term): Weighed | null {
  let stems = [...term.stems].filter(([one]) => library.having(one).size > 0)
  if (stems.length === 0 && !term.isPhrase && term.weight === 1) {
    stems = library.similar(term.own).map((one) => [one, sure.mistyped])
  }
  // A phrase that the pages put in other words: that they lack it tells nothing.
  if (stems.length === 0 && term.isPhrase) return null
  const sureness = new Map<number, number>()
  const scores = new Map<number, number>()
  for (const [one, means] of stems) {
    for (const id of library.having(one)) sureness.set(id, Math.max(means, sureness.get(id) ?? 0))
    for (const [id, score] of library.scores(one)) {
      const before = scores.get(id) ?? 0
      // A passage that says it in two words says a little more of it.
      scores.set(id, Math.max(before, means * score) + weight.secondWord * Math.min(before, means * score))
    }
  }
  return { term, importance: term.weight * (leastImportance + library.rarity(sureness.size)), sureness, scores }
}
