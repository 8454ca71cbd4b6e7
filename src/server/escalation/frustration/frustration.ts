import { dutch } from './dutch.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import type { Grammar, Signs, Slight } from './grammar.ts'

import { italian } from './italian.ts'
import { stemChars } from './phrase-tree.ts'
import { arabic, chinese, hebrew, japanese, polish, turkish } from './phrases.ts'
import { portuguese } from './portuguese.ts'
import { isPutAgain } from './repetition.ts'
import { spanish } from './spanish.ts'

const grammars = [
  english,
  german,
  spanish,
  french,
  portuguese,
  italian,
  dutch,
  turkish,
  polish,
  arabic,
  hebrew,
  japanese,
  chinese,
]

/** A message as it was written, and its clauses as `prepare` gives them. */
export interface Read {
  readonly text: string
  readonly clauses: readonly string[]
}

/**
 * Whether a message shows that the visitor has had enough of the assistant (E3): by itself, or after the messages they wrote
 * before it (the latest last, perhaps cut short). Pure, in linear time.
 */
export function isFrustrated(message: Read, earlier: readonly Read[]): boolean {
  const { weight, emphasis } = weigh(message)
  if (weight >= enough) return true
  const whole = wholeOf(message)
  if (earlier.some((one) => isPutAgain(whole, wholeOf(one), isSoft) || begins(message.text, one.text))) return true
  if (weight === 0 && emphasis === 0) return false
  const before = earlier.reduce((sum, one) => sum + Math.min(2, weigh(one).weight), 0)
  // Capitals and "??" add to what is said, and say nothing by themselves: some people always write so.
  return weight > 0 ? weight + emphasis + before >= enough : emphasis > 0 && before >= enough - 1
}

/** A clear sign weighs as much; a mild correction or an oath 2, a bare no 1. */
const enough = 3

function weigh({ text, clauses }: Read): { weight: number; emphasis: number } {
  const emphasis = emphasisOf(text)
  const said = clauses.flatMap((clause) => {
    const signs = signsOf(clause.trim().split(' '))
    return signs.includes('unless') ? [] : signs
  })
  const finds = (what: keyof Slight) => said.some((one) => typeof one !== 'string' && one[what])
  if (said.includes('clear') || (clauses.length === 1 && finds('oath'))) return { weight: enough, emphasis }
  const correction = finds('slight') ? 2 : finds('faint') ? 1 : 0
  return { weight: correction + (finds('curse') ? 2 : 0), emphasis }
}

function signsOf(words: readonly string[]): readonly Signs[] {
  const speakers = words.map(languagesOf)
  const all = speakers.reduce((some, one) => some | one, 0)
  return grammars.flatMap((grammar, language) => {
    if (!((all | unspaced) & (1 << language))) return []
    return grammar.signsOf(words, (at) => (speakers[at]! & (1 << language)) !== 0) ?? []
  })
}

/** In which languages a phrase may begin with a word, as bits: most languages have nothing to say of most words. */
function languagesOf(word: string): number {
  const number = /^\d/.test(word) ? (firstWords.get('#') ?? 0) : 0
  return number | (firstWords.get(word) ?? 0) | (firstStems.get(word.slice(0, stemChars)) ?? 0)
}

const firstWords = bitsOf((grammar) => grammar.firstWords)
const firstStems = bitsOf((grammar) => grammar.firstStems)
const unspaced = bitOf(japanese) | bitOf(chinese)

function bitOf(grammar: Grammar): number {
  return 1 << grammars.indexOf(grammar)
}

function bitsOf(wordsOf: (grammar: Grammar) => Iterable<string>): ReadonlyMap<string, number> {
  const bits = new Map<string, number>()
  for (const grammar of grammars)
    for (const word of wordsOf(grammar)) bits.set(word, (bits.get(word) ?? 0) | bitOf(grammar))
  return bits
}

const softWords: ReadonlySet<string> = new Set(grammars.flatMap((grammar) => [...grammar.soft]))
const isSoft = (word: string) => softWords.has(word)

/** A long message put again word for word, of which the beginning was kept. */
function begins(text: string, beginning: string): boolean {
  return beginning.length > 100 && text.startsWith(beginning)
}

function wholeOf({ clauses }: Read): string {
  return clauses.map((clause) => clause.trim()).join(' ')
}

function emphasisOf(text: string): number {
  const letters = text.match(/\p{Lu}/gu)?.length ?? 0
  const isShouted = letters >= 8 && !/\p{Ll}/u.test(text) && /\p{L}\s+\p{L}/u.test(text)
  const isInsisted = /[!?！？]\s*[!?！？]/.test(text)
  const isCross = /[😠😡🤬😤🙄👿💢🖕]/u.test(text)
  return (isShouted ? 1 : 0) + (isInsisted ? 1 : 0) + (isCross ? 2 : 0)
}
