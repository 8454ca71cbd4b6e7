import { coverageOf, fits, weigh } from './coverage.ts'
import { knownLanguage, type Language, type Spoken, spokenIn } from './language.ts'
import { createLibrary, type Library } from './library.ts'
import { likeness, shareOf } from './likeness.ts'
import { createPace } from './pace.ts'
import type { Passage } from './passages.ts'
import { readQuestion } from './question.ts'
import { languageOfQuestion } from './question-language.ts'

/** What the documents have to say to a question. */
export interface Finding {
  /** The language the question is in, as far as it can be told. */
  readonly language: Language
  /** The one to answer in. */
  readonly spoken: Spoken
  /** Whether the best passage is near enough to answer from. When not, the honest answer is "I don't know". */
  readonly isNear: boolean
  /** Those to answer from: one, or two that come close to each other; none when none is near. */
  readonly answers: readonly Found[]
  /** Best first; also when none is near, for a model may see more in them than we do. */
  readonly passages: readonly Found[]
  /** What stands on the page of the best answer besides it: nearest first. */
  readonly neighbours: readonly Passage[]
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
  /** Takes these passages for those of this document from now on; resolves when they can all be found. */
  put(document: string, passages: readonly Passage[]): Promise<void>
  /** Forgets a document. */
  drop(document: string): Promise<void>
}

/**
 * How much each speaks for a passage: BM25 and coverage as powers, then likeness of its heading and of the page's title, the kind of
 * answer that it says and that its heading asks for, how much of its heading is in the question.
 * This and what is below was chosen on the questions in test/server/assistant/questions.json, leaving out one set after the other.
 */
const weight = { bm25: 0.35, coverage: 1.3, heading: 1.2, page: 1.5, says: 0.7, asks: 1.3, ofHeading: 0.15 }
/** A passage in another language than the question's. */
const foreignFactor = 0.8
/**
 * Whether it is near enough to answer, by logistic regression: what it covers of the question, by itself and in its heading, what nobody
 * in the library speaks of, and how many things the question speaks of, up to `things`.
 */
const near = {
  enough: 6.75,
  coverage: 3.45,
  byItself: 3.05,
  inHeading: 1.35,
  page: 2.7,
  heading: 0.45,
  ofHeading: 3.7,
  unknown: -2.8,
  kind: 2.4,
  things: 1.55,
}
const mostThings = 6
/** A passage of the page that has the most to say goes before a chance hit on another. */
const pageWeight = 0.2
/** A passage that is near answers though others score a little higher, and a second one beside it if it comes close. */
const nearScore = 0.8
const besideScore = 0.85
const passagesAnswered = 2
/** Passages given, and passages looked at closely. */
const passagesGiven = 6
const candidates = 40

/**
 * BM25 over the passages, put in order by how well they cover the question, and a decision whether they cover it at all.
 * `passages` are those of the document "".
 */
export function createRetrieval(passages: readonly Passage[] = [], pace = createPace()): Retrieval {
  const library = createLibrary()
  const numbers = new Map<string, readonly number[]>()
  const add = (document: string, passage: Passage) =>
    library.add(passage, `${document}\n${passage.page || passage.heading}`)
  numbers.set(
    '',
    passages.map((passage) => add('', passage)),
  )

  async function inTurns<One, Result>(all: readonly One[], work: (one: One) => Result): Promise<readonly Result[]> {
    const done: Result[] = []
    for (const one of all) {
      await pace()
      done.push(work(one))
    }
    return done
  }

  return {
    find: (question, language) => find(library, question, language),
    async put(document, next) {
      const before = numbers.get(document) ?? []
      numbers.set(document, await inTurns(next, (passage) => add(document, passage)))
      // Only now, so that there is something to answer from at every moment.
      await inTurns(before, library.remove)
    },
    async drop(document) {
      const before = numbers.get(document) ?? []
      numbers.delete(document)
      await inTurns(before, library.remove)
    },
  }
}

/** Of a very long question the beginning tells what it is about. */
const questionChars = 2_000

function find(library: Library, whole: string, browserLanguage: string): Finding {
  const text = whole.slice(0, questionChars)
  const language = languageOfQuestion(text, browserLanguage)
  const question = readQuestion(text, language, library.languages)
  const terms = question.terms.flatMap((term) => weigh(library, term))
  const first = [...new Set(terms.flatMap((term) => [...term.sureness.keys()]))]
    .map((id) => ({ id, score: terms.reduce((sum, one) => sum + one.term.weight * (one.scores.get(id) ?? 0), 0) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, candidates)
  const things = Math.min(mostThings, terms.filter(({ term }) => term.weight === 1).length) / mostThings
  const looked = first.map(({ id, score }): Looked => {
    const entry = library.entry(id)
    const { passage, group, heading, page, says, asks } = entry
    const covered = coverageOf(terms, entry, id)
    const [likeHeading, likePage] = [likeness(library, question, heading), likeness(library, question, page)]
    const ofHeading = shareOf(library, question, heading)
    const [kindsSaid, kindsAsked] = [fits(question.asks, says), fits(question.asks, asks)]
    const isForeign = passage.language !== undefined && knownLanguage(passage.language) !== language
    const speaksForIt =
      covered.coverage ** weight.coverage *
      (1 + weight.heading * likeHeading) *
      (1 + weight.page * likePage) *
      (1 + weight.says * kindsSaid + weight.asks * kindsAsked) *
      (1 + weight.ofHeading * ofHeading) *
      (isForeign ? foreignFactor : 1)
    const nearness =
      near.coverage * covered.coverage +
      near.byItself * covered.byItself +
      near.inHeading * covered.inHeading +
      near.page * likePage +
      near.heading * likeHeading +
      near.ofHeading * ofHeading +
      near.unknown * covered.unknown +
      near.kind * Math.min(1, kindsSaid + kindsAsked) +
      near.things * things
    return { id, passage, group, coverage: covered.coverage, nearness, score: score ** weight.bm25 * speaksForIt }
  })

  const passages = withPages(looked)
  const best = passages[0]?.score ?? 0
  const saysSomething = terms.some((one) => one.term.weight === 1)
  const nearOnes = saysSomething
    ? passages.filter(({ score, nearness }) => nearness >= near.enough && score >= best * nearScore)
    : []
  const answers = nearOnes.filter(({ score }) => score >= nearOnes[0]!.score * besideScore).slice(0, passagesAnswered)
  const given = [...new Set([...answers, ...passages])]
    .slice(0, passagesGiven)
    .map(({ passage, score, coverage }): Found => ({ passage, score, coverage }))
  const spoken = spokenIn(text, browserLanguage, language)
  return {
    language,
    spoken,
    isNear: answers.length > 0,
    answers: given.slice(0, answers.length),
    passages: given,
    neighbours: around(library, answers),
  }
}

/** Of a long page, only what is near counts as beside an answer. */
const neighboursGiven = 12

function around(library: Library, [best]: readonly Looked[]): readonly Passage[] {
  if (!best) return []
  return library
    .onPage(best.group)
    .filter((id) => id !== best.id)
    .sort((a, b) => Math.abs(a - best.id) - Math.abs(b - best.id) || b - a)
    .slice(0, neighboursGiven)
    .map((id) => library.entry(id).passage)
}

interface Looked extends Found {
  readonly id: number
  readonly group: string
  readonly nearness: number
}

function withPages(found: readonly Looked[]): Looked[] {
  const byScore = (a: Found, b: Found) => b.score - a.score
  const pages = Map.groupBy([...found].sort(byScore), (one) => one.group)
  const best = new Map(
    [...pages].map(([page, some]) => [page, some.slice(0, 3).reduce((sum, one) => sum + one.score / 3, 0)]),
  )
  return found.map((one) => ({ ...one, score: one.score + pageWeight * best.get(one.group)! })).sort(byScore)
}
