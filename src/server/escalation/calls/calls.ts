import { type PhraseTree, phraseTree } from '../frustration/phrase-tree.ts'

/**
 * How people of one language call for a person in whatever words, as lists of phrases apart by "/" in the form that `prepare`
 * gives them; "*" stands for any ending. What counts is which kinds stand near each other, in either order, so that a trade
 * or a verb that nobody thought of together is heard too.
 */
export interface CallWords {
  /** People of a team: "agent", "your colleague", "moderator". */
  readonly who: string
  /** Anybody: "someone", "person". */
  readonly some: string
  /** "billing", "second line". */
  readonly where: string
  /** With somebody: "talk", "discuss". */
  readonly talk: string
  /** Brings one to the other: "connect", "forward"; and what brings other things too: "get a". */
  readonly pass: string
  readonly fetch: string
  /** What a person would do: "help me"; and what nobody else would: "take over", "call me". */
  readonly act: string
  readonly step: string
  /** "i need", "is there". */
  readonly want: string
  /** May follow upon a wish: "who", "for". */
  readonly after: string
  /** Enough by itself: "call me back", "skip the bot". */
  readonly enough: string
  /** Enough if nothing else is said in the clause: "i want to talk". */
  readonly bare: string
  /** Urges: "please", "now". A few words with one of these and a person call for that person. */
  readonly urge: string
  /** Makes a clause something else: a report, a question about people, one's own people. */
  readonly unless: string
  /** Small words by which the language is known, apart by spaces. */
  readonly common: string
  /** Compounds are read as what they end in. */
  readonly heads?: RegExp
}

type Kind = Exclude<keyof CallWords, 'heads' | 'common'>
interface Span {
  readonly from: number
  readonly to: number
}
type Spans = readonly Span[]

export interface Calls {
  readonly common: ReadonlySet<string>
  /** Whether a clause calls for a person. */
  clause(words: readonly string[]): boolean
  /** Whether a message that has few words does. */
  message(words: readonly string[]): boolean
}

const farWords = 6
const fetchWords = 3
const wishWords = 5
const fewWords = 6

/** A jacket for a manager is no manager. */
/** "Someone who" goes on by itself. */
const relatives = new Set('who that whoever der die qui que che quien quem chi wie dat'.split(' '))
const purposes = new Set('for fur pour para pra per voor von by'.split(' '))

export function callsOf({ heads, common, ...lists }: CallWords): Calls {
  const tree: PhraseTree<Kind> = phraseTree(
    Object.entries(lists).flatMap(([kind, list]) =>
      list
        .split('/')
        .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
        .filter(Boolean)
        .map((phrase) => [kind as Kind, phrase] as const),
    ),
    () => false,
  )

  function read(words: readonly string[]) {
    const bare = heads ? words.map((word) => heads.exec(word)?.[1] ?? word) : words
    const found = tree.find(bare, () => true)
    if (!found) return null
    const byKind = new Map<Kind, Span[]>()
    for (const [from, here] of found.entries())
      for (const { kind, to } of here) {
        const some = byKind.get(kind)
        if (some) some.push({ from, to })
        else byKind.set(kind, [{ from, to }])
      }
    return (...kinds: readonly Kind[]): Spans => kinds.flatMap((kind) => byKind.get(kind) ?? [])
  }

  return {
    common: new Set(common.split(' ')),
    clause(words) {
      const spans = read(words)
      if (!spans || spans('unless').length > 0) return false
      if (spans('enough').length > 0) return true
      if (spans('bare').some(({ from, to }) => from === 0 && to === words.length)) return true
      const who = spans('who')
      const anybody = spans('who', 'some')
      const all = spans('who', 'some', 'where')
      if (all.length === 0) return false
      if (areNear(spans('talk', 'pass'), all) || areNear(spans('act'), who) || areNear(spans('step'), anybody))
        return true
      if (areNear(spans('step'), spans('where'), fetchWords)) return true
      if (areNear(spans('fetch'), who, fetchWords)) return true
      const after = spans('after', 'urge')
      const goesOn = new Set([words.length, ...after.map(({ from }) => from)])
      const isFor = ({ from }: { from: number }) => purposes.has(words[from - 1] ?? '')
      const wishes = spans('want')
      return (
        follow(
          wishes,
          who.filter((one) => (goesOn.has(one.to) || relatives.has(words[one.to - 1] ?? '')) && !isFor(one)),
          wishWords,
        ) ||
        follow(
          wishes,
          spans('some').filter((one) => one.to === words.length && !isFor(one)),
          2,
        )
      )
    },
    message(words) {
      if (words.length > fewWords) return false
      const spans = read(words)
      if (!spans || spans('unless').length > 0) return false
      return spans('urge').length > 0 && spans('who', 'where').length > 0
    },
  }
}

/** Whether one of these stands near one of those. */
function areNear(some: Spans, others: Spans, words = farWords): boolean {
  return follow(some, others, words) || follow(others, some, words)
}

function follow(some: Spans, others: Spans, words: number): boolean {
  if (some.length === 0 || others.length === 0) return false
  const starts = new Set(others.map(({ from }) => from))
  const gaps = Array.from({ length: words + 1 }, (_, gap) => gap)
  return some.some(({ to }) => gaps.some((gap) => starts.has(to + gap)))
}
