import { type Found, phraseTree } from './phrase-tree.ts'

/**
 * How people of one language show that they have had enough of the assistant, as lists of phrases apart by "/", in the form
 * that `prepare` gives them. How a phrase is written is told at `phraseTree`.
 */
export type Lexicon = Partial<Record<Kind, string>> & {
  /** Words that carry no weight: "really", "just", "me", "is". */
  readonly soft?: string
  /** The no comes behind: "das hilft nicht". */
  readonly notLast?: true
  /** Of languages that set no spaces: patterns found anywhere. */
  readonly clearInside?: string
  readonly slightInside?: string
  readonly unlessInside?: string
}

/** What a phrase is for, with examples. */
type Kind =
  | 'i'
  /** The assistant: "you", "this thing"; by name of its kind: "chatbot". */
  | 'you'
  | 'bot'
  /** What it said: "this", "that"; by name: "your answer", "the link". */
  | 'it'
  | 'answer'
  /** "not", "never"; "none of this", "nobody". */
  | 'not'
  | 'none'
  /** What an assistant is for: "help", "understand", "answer". `yours` say by their form who: "entiendes". */
  | 'help'
  | 'grasp'
  | 'reply'
  | 'yours'
  /** What it was to be about: "my question", "what i meant". */
  | 'question'
  /** Said before: "told you"; `myTold` say by their form who: "te dije". "already", "three times". */
  | 'told'
  | 'myTold'
  /** Said before by the assistant: "asked me that". */
  | 'yourTold'
  | 'again'
  | 'same'
  /** "third time"; "keeps saying". */
  | 'nth'
  | 'keeps'
  /** Said of talk, hardly of a thing one bought: "pointless". Of anything: "terrible". */
  | 'idle'
  | 'poor'
  /** "need" and "actual", as in "I need actual help". */
  | 'want'
  | 'real'
  /** "mad": a feeling, if it is the visitor's. "hate", if it is the assistant. */
  | 'upset'
  | 'hate'
  /** Of an answer: "what i wanted", "incorrect". */
  | 'right'
  | 'wrong'
  | 'praise'
  /** "damn": not aimed at anybody. */
  | 'curse'
  /** Enough by itself: "waste of time", "fed up", "idiot". */
  | 'clear'
  /** Enough when it is not about something else: "furious". */
  | 'mood'
  /** Adds up: "as i said". */
  | 'slight'
  /** Weighs as little as a bare no: "are you sure". */
  | 'faint'
  /** Takes the clause out: "stupid question". */
  | 'unless'
  /** May follow when the point is made: "and", "because". */
  | 'after'

/** What a clause says: enough, or if it is about nothing else (`mood`), nothing of this kind (`unless`), or how much. */
export type Signs = 'clear' | 'mood' | 'unless' | Slight
export interface Slight {
  readonly slight: boolean
  readonly faint: boolean
  readonly curse: boolean
  /** A curse and nothing else. */
  readonly oath: boolean
}

export interface Grammar {
  /** Words that carry no weight. */
  readonly soft: ReadonlySet<string>
  /** See `PhraseTree`. */
  readonly firstWords: Iterable<string>
  readonly firstStems: Iterable<string>
  /** Null when the clause says nothing, given the words of it where something may begin. Linear in its length. */
  signsOf(words: readonly string[], mayBegin: (at: number) => boolean): Signs | null
}

/**
 * Sequences of kinds that mean something in every language. "/" is "or"; "~" lets pass up to four words that carry no weight,
 * ".." up to four of any kind, "-" up to six of `talk`. "^" is the beginning of the clause and "$" its end, or that of the point;
 * "<" and ">" ask that all that comes before, or behind up to there, is such talk.
 */
const clearRules = rules(`
  it/you/bot/answer ~ not ~ help
  not ~ yours
  you/bot ~ not ~ grasp
  not ~ you/bot ~ grasp
  you/bot ~ not ~ reply ~ $
  not ~ reply ~ question
  not ~ question
  i ~ again ~ told ~ $
  i ~ told ~ again
  ^ ~ again ~ told ~ $
  ^ ~ told ~ again ~ $
  again ~ myTold ~ $
  myTold ~ again ~ $
  i ~ told .. again ~ $
  you/bot ~ again ~ yourTold
  you/bot ~ yourTold ~ again
  again ~ you/bot ~ yourTold
  same ~ answer
  < nth > .
  you/bot ~ keeps
  bot ~ not ~ right
  you/bot - idle
  answer - idle ~ $
  you/bot/answer - poor ~ $
  idle/poor ~ bot/answer
  curse ~ bot
  hate ~ it/you/bot/answer
  want ~ real ~ answer/help
  clear`)

const moodRules = rules(`
  ^ ~ not ~ help
  none ~ help/grasp/reply/yours ~ $
  < idle >
  it - idle ~ $
  it - poor > .
  i ~ upset
  mood`)

const clearRulesNotLast = rules(`
  ^ ~ help ~ not
  it/you/bot/answer ~ help ~ not
  you/bot ~ grasp ~ not
  grasp ~ you/bot ~ not
  yours ~ not
  reply ~ question ~ not
  question ~ not ~ reply`)

const slightRules = rules(`
  it/you/bot/answer ~ wrong
  you .. wrong ~ $
  ^ ~ wrong ~ $
  wrong ~ answer
  ^ ~ not ~ right
  it/you/bot/answer ~ not ~ right
  slight`)

const slightRulesNotLast = rules(`
  ^ ~ right ~ not
  it/you/bot/answer ~ right ~ not`)

const faintRules = rules(`
  ^ not .
  faint`)

const unlessRules = rules('unless')
const oathRules = rules('^ ~ curse ~ .')

const talk: readonly Kind[] = ['it', 'you', 'bot', 'answer', 'idle', 'poor', 'curse', 'again', 'same', 'praise']
const [talkWords, softWords] = [6, 4]

export function grammarOf(lexicon: Lexicon): Grammar {
  const { soft = '', notLast, clearInside, slightInside, unlessInside, ...lists } = lexicon
  const softSet = new Set(phrasesOf(soft).flatMap((phrase) => phrase.split(' ')))
  const isSoft = (word: string) => softSet.has(word)
  const tree = phraseTree(
    Object.entries(lists).flatMap(([kind, list]) => phrasesOf(list).map((phrase) => [kind as Kind, phrase] as const)),
    isSoft,
  )
  const inside = (patterns: string | undefined) => patterns && new RegExp(phrasesOf(patterns).join('|'), 'u')
  const [clearAnywhere, slightAnywhere, unlessAnywhere] = [clearInside, slightInside, unlessInside].map(inside)
  const clear = notLast ? [...clearRules, ...clearRulesNotLast] : clearRules
  const slight = notLast ? [...slightRules, ...slightRulesNotLast] : slightRules
  return {
    soft: softSet,
    firstWords: tree.firstWords,
    firstStems: tree.firstStems,
    signsOf(words, mayBegin) {
      const found = tree.find(words, mayBegin)
      if (!found && !clearAnywhere) return null
      const kinds = new Set(found?.flatMap((here) => here.map(({ kind }) => kind)))
      const read: Reading = { words, found: found ?? [], kinds, isSoft }
      const finds = (some: readonly Rule[], anywhere?: RegExp | '') =>
        some.some((rule) => says(rule, read)) || (!!anywhere && words.some((word) => anywhere.test(word)))
      if (finds(unlessRules, unlessAnywhere)) return 'unless'
      if (finds(clear, clearAnywhere)) return 'clear'
      if (finds(moodRules)) return 'mood'
      return {
        slight: finds(slight, slightAnywhere),
        faint: finds(faintRules),
        curse: kinds.has('curse'),
        oath: finds(oathRules),
      }
    },
  }
}

interface Reading {
  readonly words: readonly string[]
  readonly found: readonly (readonly Found<Kind>[])[]
  readonly kinds: ReadonlySet<Kind>
  readonly isSoft: (word: string) => boolean
}

type Step = '^' | '$' | '.' | '~' | '..' | '-' | '<' | '>' | readonly Kind[]
type Rule = readonly Step[]

function rules(lines: string): readonly Rule[] {
  const signs = ['^', '$', '.', '~', '..', '-', '<', '>']
  const step = (word: string) => (signs.includes(word) ? word : word.split('/')) as Step
  return lines
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => line.split(' ').map(step))
}

function says(rule: Rule, read: Reading): boolean {
  const [first] = rule
  if (rule.some((step) => typeof step !== 'string' && !step.some((kind) => read.kinds.has(kind)))) return false
  if (first === '^') return follows(rule, 1, 0, read)
  for (let at = 0; at < read.words.length; at++)
    if (follows(rule, first === '<' ? 1 : 0, at, read) && (first !== '<' || isTalk(read, 0, at))) return true
  return false
}

/** Whether the rule goes on from its step `step` at the word `at`. */
function follows(rule: Rule, step: number, at: number, read: Reading): boolean {
  const { words, found, isSoft } = read
  const next = rule[step]
  if (next === undefined) return true
  switch (next) {
    case '.':
      return at === words.length
    case '$':
      return isEnd(read, at)
    case '>':
      return rule[step + 1] === '.' ? isTalk(read, at, words.length) : talkEnds(read, at)
    case '~':
      for (let to = at; to <= at + softWords; to++) {
        if (follows(rule, step + 1, to, read)) return true
        if (to >= words.length || !isSoft(words[to]!)) return false
      }
      return false
    case '..':
      return [0, 1, 2, 3, 4].some((passed) => follows(rule, step + 1, at + passed, read))
    case '-':
      return talkReaches(read, at, talkWords, (to) => follows(rule, step + 1, to, read))
    case '^':
    case '<':
      return false
    default:
      return found[at]?.some(({ kind, to }) => next.includes(kind) && follows(rule, step + 1, to, read)) ?? false
  }
}

function isEnd({ words, found }: Reading, at: number): boolean {
  return at >= words.length || found[at]!.some(({ kind }) => kind === 'after')
}

function isTalk(read: Reading, from: number, to: number): boolean {
  return talkReaches(read, from, to - from, (at) => at === to)
}

function talkEnds(read: Reading, from: number): boolean {
  return talkReaches(read, from, talkWords, (at) => isEnd(read, at))
}

/** Whether `isThere` holds at a word that nothing but talk leads to. */
function talkReaches(
  { words, found, isSoft }: Reading,
  from: number,
  most: number,
  isThere: (at: number) => boolean,
): boolean {
  const reached = new Set([from])
  for (const at of reached) {
    if (isThere(at)) return true
    if (at >= words.length || at - from >= most) continue
    if (isSoft(words[at]!)) reached.add(at + 1)
    for (const { kind, to } of found[at]!) if (talk.includes(kind)) reached.add(to)
  }
  return false
}

function phrasesOf(list: string): readonly string[] {
  return list
    .split('/')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter(Boolean)
}
