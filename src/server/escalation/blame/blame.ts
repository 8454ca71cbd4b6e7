import { phraseTree } from '../frustration/phrase-tree.ts'

/**
 * How people of one language find fault with the assistant, as lists of phrases apart by "/" in the form that `prepare` gives
 * them; "*" stands for any ending. What counts is which kinds stand near each other, so that a picture nobody thought of is heard
 * too. Faults of things one bought are no matter of this.
 */
export interface BlameWords {
  /** The assistant by name: "bot", "this chat". */
  readonly bot: string
  /** "you", where it can be told from other words. */
  readonly you: string
  /** What it says: "your answers", "menu". */
  readonly said: string
  /** Faults of it: "useless", "stuck". */
  readonly bad: string
  /** What it fails to do, said behind it: "dont understand". */
  readonly fails: string
  /** How often or how long, if it is said of the assistant: "third time". */
  readonly count: string
  /** The end of a clause and of the talk: "forget it". */
  readonly quit: string
  /** Enough by itself: "better than you", "i will do it myself". */
  readonly enough: string
  readonly unless: string
}

type Kind = keyof BlameWords
interface Span {
  readonly from: number
  readonly to: number
}
type Spans = readonly Span[]

/** Whether a clause finds fault with the assistant, or ends the talk with it. */
export type Blame = (words: readonly string[]) => 'blames' | 'quits' | null

const farWords = 5
const nearWords = 3

export function blameOf(lists: BlameWords): Blame {
  const tree = phraseTree<Kind>(
    Object.entries(lists).flatMap(([kind, list]) =>
      (list as string)
        .split('/')
        .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
        .filter(Boolean)
        .map((phrase) => [kind as Kind, phrase] as const),
    ),
    () => false,
  )
  return (words) => {
    const found = tree.find(words, () => true)
    if (!found) return null
    const byKind = new Map<Kind, Span[]>()
    for (const [from, here] of found.entries())
      for (const { kind, to } of here) {
        const some = byKind.get(kind)
        if (some) some.push({ from, to })
        else byKind.set(kind, [{ from, to }])
      }
    const spans = (kind: Kind): Spans => byKind.get(kind) ?? []
    if (spans('unless').length > 0) return null
    if (spans('enough').length > 0) return 'blames'
    const [bad, fails, count] = [spans('bad'), spans('fails'), spans('count')]
    const [bot, you, said] = [spans('bot'), spans('you'), spans('said')]
    const blames =
      near(bot, bad, farWords) ||
      near(bad, bot, farWords) ||
      near(said, bad, nearWords) ||
      near(bad, said, nearWords) ||
      near([...bot, ...you], fails, nearWords) ||
      near(fails, bot, nearWords) ||
      near(count, [...bot, ...you, ...said], farWords) ||
      near([...bot, ...you, ...said], count, farWords)
    if (blames) return 'blames'
    return spans('quit').some(({ to }) => to === words.length) ? 'quits' : null
  }
}

/** Whether one of those follows upon one of these. */
function near(some: Spans, others: Spans, words: number): boolean {
  if (some.length === 0 || others.length === 0) return false
  const starts = new Set(others.map(({ from }) => from))
  const gaps = Array.from({ length: words + 1 }, (_, gap) => gap)
  return some.some(({ to }) => gaps.some((gap) => starts.has(to + gap)))
}
