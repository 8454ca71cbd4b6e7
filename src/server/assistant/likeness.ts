import type { Library } from './library.ts'
import type { Question } from './question.ts'

/** How like the question a heading is, from 0 to 1: the headings of help pages are often the questions themselves. */
export function likeness(library: Library, question: Question, heading: ReadonlySet<string>): number {
  if (heading.size === 0) return 0
  const { common, all } = inCommon(library, question, heading)
  let asked = 0
  for (const one of question.stems) asked += library.telling(one)
  return Math.min(1, (2 * common) / (all + asked))
}

/** How much of a heading the question speaks of, from 0 to 1. */
export function shareOf(library: Library, question: Question, heading: ReadonlySet<string>): number {
  if (heading.size === 0) return 0
  const { common, all } = inCommon(library, question, heading)
  return common / all
}

function inCommon(library: Library, { stems, terms }: Question, heading: ReadonlySet<string>) {
  let [common, all] = [0, 0]
  for (const one of heading) {
    const telling = library.telling(one)
    common += telling * (stems.has(one) ? 1 : Math.max(0, ...terms.map((term) => term.stems.get(one) ?? 0)))
    all += telling
  }
  return { common, all }
}
