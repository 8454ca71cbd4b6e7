import { arabic, hebrew } from './arabic-hebrew.ts'
import type { Calls } from './calls.ts'
import { dutch } from './dutch.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { italian } from './italian.ts'
import { callsUnspaced } from './japanese-chinese.ts'
import { portuguese } from './portuguese.ts'
import { spanish } from './spanish.ts'
import { polish, turkish } from './turkish-polish.ts'

const languages: Readonly<Record<string, Calls>> = {
  en: english,
  de: german,
  es: spanish,
  fr: french,
  pt: portuguese,
  it: italian,
  nl: dutch,
  tr: turkish,
  pl: polish,
  ar: arabic,
  he: hebrew,
}

/**
 * Whether one of the clauses of a message, as `prepare` gives them, calls for a person in whatever words. `isRefused` takes
 * clauses out.
 */
export function callsForPerson(clauses: readonly string[], isRefused: (clause: string) => boolean): boolean {
  const read = clauses.map((clause) => clause.trim().split(' '))
  const all = read.flat()
  const spoken = spokenIn(all).map((one) => languages[one]!)
  return (
    (!clauses.some(isRefused) && spoken.some((one) => one.message(all))) ||
    read.some(
      (words, at) =>
        (spoken.some((one) => one.clause(words)) || callsUnspaced(clauses[at]!)) && !isRefused(clauses[at]!),
    )
  )
}

/** The codes of the languages that a message may be in: words such as "contact" mean another thing in the next language. */
export function spokenIn(words: readonly string[]): readonly string[] {
  const counts = Object.entries(languages).map(
    ([code, { common }]) => [code, [...new Set(words)].filter((word) => common.has(word)).length] as const,
  )
  const most = Math.max(...counts.map(([, count]) => count))
  return counts.filter(([, count]) => count >= most - 1).map(([code]) => code)
}
