import type { Entry, Library } from './library.ts'
import type { Kinds, Term } from './question.ts'

/** How surely something is said when it is said elsewhere on the page, mistyped, or by a sum or a span instead of a word. */
const sure = { elsewhere: 0.35, mistyped: 0.6, kind: 0.8 }
/** What every thing that a question speaks of counts, however common: without it, one rare word would outweigh all others. */
const leastImportance = 1
/** What a passage that says it in two words says more of it. */
const secondWordShare = 0.3

/** One thing that a question speaks of, and where the library does. */
export interface Weighed {
  readonly term: Term
  /** How much its absence tells. */
  readonly importance: number
  /** By passage: how surely it speaks of this. */
  readonly sureness: ReadonlyMap<number, number>
  /** By group of passages: how surely one of them does. */
  readonly onPage: ReadonlyMap<string, number>
  /** By passage: BM25. */
  readonly scores: ReadonlyMap<number, number>
}

/** What a term comes to in this library; a phrase that it lacks comes to its words. */
export function weigh(library: Library, term: Term): readonly Weighed[] {
  let stems = [...term.stems].filter(([one]) => library.having(one).size > 0)
  if (stems.length === 0 && !term.words && term.weight === 1) {
    stems = library.similar(term.own).map((one) => [one, sure.mistyped])
  }
  // The pages may put in other words what a phrase stands for.
  if (stems.length === 0 && term.words) return term.words.flatMap((word) => weigh(library, word))
  const sureness = new Map<number, number>()
  const scores = new Map<number, number>()
  for (const [one, means] of stems) {
    for (const id of library.having(one)) sureness.set(id, Math.max(means, sureness.get(id) ?? 0))
    for (const [id, score] of library.scores(one)) {
      const before = scores.get(id) ?? 0
      // A passage that says it in two words says a little more of it.
      scores.set(id, Math.max(before, means * score) + secondWordShare * Math.min(before, means * score))
    }
  }
  const onPage = new Map<string, number>()
  for (const [id, means] of sureness) {
    const { group } = library.entry(id)
    if (means > (onPage.get(group) ?? 0)) onPage.set(group, means)
  }
  // That nobody speaks of what only sets the scene tells no more than that one does not.
  const rarity = sureness.size === 0 && term.weight < 1 ? 0 : library.rarity(sureness.size)
  return [{ term, onPage, importance: term.weight * (leastImportance + rarity), sureness, scores }]
}

/** Shares of what the question speaks of, by importance. */
export interface Covered {
  /** That the passage speaks of; a little also for what is said elsewhere on its page. */
  readonly coverage: number
  readonly byItself: number
  readonly inHeading: number
  /** That nobody in the library speaks of, though it sets no scene. */
  readonly unknown: number
}

/** How much of the question a passage covers; `id` is its number in the library. */
export function coverageOf(terms: readonly Weighed[], { group, heading, says }: Entry, id: number): Covered {
  let [coverage, byItself, inHeading, unknown, total] = [0, 0, 0, 0, 0]
  for (const { term, importance, sureness, onPage } of terms) {
    const here = Math.max(sureness.get(id) ?? 0, fits(term.kinds, says) > 0 ? sure.kind : 0)
    coverage += importance * Math.max(here, sure.elsewhere * (onPage.get(group) ?? 0))
    byItself += importance * here
    inHeading += importance * surenessIn(term, heading)
    if (sureness.size === 0 && term.weight === 1) unknown += importance
    total += importance
  }
  if (total === 0) return { coverage: 0, byItself: 0, inHeading: 0, unknown: 0 }
  return {
    coverage: coverage / total,
    byItself: byItself / total,
    inHeading: inHeading / total,
    unknown: unknown / total,
  }
}

function surenessIn({ stems }: Term, heading: ReadonlySet<string>): number {
  let best = 0
  for (const one of heading) best = Math.max(best, stems.get(one) ?? 0)
  return best
}

/** How many of the kinds of answer that are asked for are there. */
export function fits(asked: Kinds, there: Kinds): number {
  return (asked.price && there.price ? 1 : 0) + (asked.time && there.time ? 1 : 0)
}
