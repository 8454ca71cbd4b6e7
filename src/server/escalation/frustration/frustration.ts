import { findsFault } from '../blame/languages.ts'
import { spokenIn } from '../calls/languages.ts'
import type { ScoreOf } from '../model/model.ts'
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
import { isAboutSomethingElse, isPlainlyAboutSomethingElse } from './something-else.ts'
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
const codes = ['en', 'de', 'es', 'fr', 'pt', 'it', 'nl', 'tr', 'pl', 'ar', 'he']

/** A message as it was written, and its clauses as `prepare` gives them. */
export interface Read {
  readonly text: string
  readonly clauses: readonly string[]
}

/**
 * Whether a message shows that the visitor has had enough of the assistant (E3): by itself, or after the messages they wrote
 * before it (the latest last, perhaps cut short). Pure, in linear time.
 */
export function isFrustrated(message: Read, earlier: readonly Read[], score: ScoreOf): boolean {
  const weight = weigh(message, score)
  if (weight >= enough) return true
  const whole = wholeOf(message)
  if (earlier.some((one) => isPutAgain(whole, wholeOf(one), isSoft) || begins(message.text, one.text))) return true
  const emphasis = emphasisOf(message.text)
  if (weight === 0 && emphasis === 0) return false
  // Who shouts now and did not before has had enough; some people always write so.
  const calm = earlier.length > 0 && earlier.every(({ text }) => !isShouted(text))
  if (calm && isShouted(message.text) && isInsisted(message.text)) return true
  const before = earlier.reduce((sum, one) => sum + Math.min(2, weigh(one, score)), 0)
  // Capitals and "??" add to what is said, and say nothing by themselves.
  return weight > 0 ? weight + emphasis + before >= enough : emphasis > 0 && before >= enough - 1
}

/** Log-odds of the model, set on sentences that were not used for training it. */
const surely = 1
/** Of a few words it takes more: "And to Sweden?" has little to tell it by. */
const surelyOfFew = 2.5
const fewWords = 3
const hardly = -1.5

/** A clear sign weighs as much; a mild correction or an oath 2, a bare no 1. */
const enough = 3

function weigh({ text, clauses }: Read, score: ScoreOf): number {
  if (clauses.length === 0) return isInsisted(text) ? 1 : 0
  const read = clauses.map((clause) => clause.trim().split(' '))
  const spoken = new Set(spokenIn(read.flat()))
  const isSpoken = grammars.map((_, at) => at >= codes.length || spoken.has(codes[at]!))
  const said = read.flatMap((words) => {
    const signs = signsOf(words, isSpoken)
    return signs.includes('unless') ? [] : signs
  })
  const moody = said.includes('mood')
  const finds = (what: keyof Slight) => said.some((one) => typeof one !== 'string' && one[what])
  const likely = score('frustration', clauses)
  const isShort = read.flat().length <= fewWords
  if (likely > (isShort ? surelyOfFew : surely) || (clauses.length === 1 && finds('oath'))) return enough
  // What the model is sure of the contrary of is said of something else: of the parcel, of a jacket.
  const isBlamed =
    (said.includes('clear') && !isPlainlyAboutSomethingElse(clauses)) ||
    (moody && !isAboutSomethingElse(text, clauses)) ||
    findsFault(clauses)
  if (likely > hardly && isBlamed) return enough
  const correction = moody || finds('slight') ? 2 : finds('faint') || isCurt.test(clauses.join('')) ? 1 : 0
  return correction === 1 ? 1 : correction + (finds('curse') ? 2 : 0)
}

function signsOf(words: readonly string[], isSpoken: readonly boolean[]): readonly Signs[] {
  const speakers = words.map(languagesOf)
  const all = speakers.reduce((some, one) => some | one, 0)
  return grammars.flatMap((grammar, language) => {
    if (!isSpoken[language] || !((all | unspaced) & (1 << language))) return []
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
  const isCross = /[😠😡🤬😤🙄👿💢🖕]/u.test(text)
  return (isShouted(text) ? 1 : 0) + (isInsisted(text) ? 1 : 0) + (isCross ? 2 : 0)
}

function isShouted(text: string): boolean {
  return (text.match(/\p{Lu}/gu)?.length ?? 0) >= 8 && !/\p{Ll}/u.test(text) && /\p{L}\s+\p{L}/u.test(text)
}

function isInsisted(text: string): boolean {
  return /[!?！？]\s*[!?！？]/.test(text)
}

/** Short and cross, if it comes again: "and?", "so what". */
const isCurt =
  /^ (?:and|so|so what|and now|what|huh|und|ja und|na und|und jetzt|und nun|was|hae|y|y que|y ahora|y ahora que|que|et|et alors|et donc|et la|quoi|e|e allora|e quindi|e adesso|e entao|e dai|e agora|en|en nu|nou en|wat|ve|ee|e yani|i co|no i|co) $/
