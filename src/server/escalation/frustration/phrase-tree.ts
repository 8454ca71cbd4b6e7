/**
 * Finds the phrases of one language in a clause. A phrase is words apart by spaces; a "*" at the end of a word stands for
 * any ending, "#" for a number, and "~" between two words for up to four words that carry no weight. Each phrase belongs to a kind, and may
 * belong to several. A clause is read once, whatever the number of phrases.
 */
export interface PhraseTree<Kind> {
  /** Words that a phrase begins with, and beginnings of such words, of two letters. */
  readonly firstWords: Iterable<string>
  readonly firstStems: Iterable<string>
  /** What begins at each word of the clause, of those where something may; null when nothing does. */
  find(words: readonly string[], mayBegin: (at: number) => boolean): readonly (readonly Found<Kind>[])[] | null
}

export interface Found<Kind> {
  readonly kind: Kind
  /** The word behind it. */
  readonly to: number
}

interface Node<Kind> {
  readonly words: Map<string, Node<Kind>>
  /** Beginnings of words, by their first two letters. */
  readonly stems: Map<string, [stem: string, Node<Kind>][]>
  gap?: Node<Kind>
  readonly kinds: Kind[]
}

const gapWords = 4
const none: never[] = []
export const stemChars = 2

export function phraseTree<Kind>(
  phrases: Iterable<readonly [Kind, string]>,
  isSoft: (word: string) => boolean,
): PhraseTree<Kind> {
  const root = node<Kind>()
  for (const [kind, phrase] of phrases) {
    const end = phrase.split(' ').reduce(grow, root)
    if (!end.kinds.includes(kind)) end.kinds.push(kind)
  }

  function follow(from: Node<Kind>, words: readonly string[], at: number, found: Found<Kind>[]): void {
    for (const kind of from.kinds) found.push({ kind, to: at })
    const word = words[at]
    if (word === undefined) return
    const next = from.words.get(word)
    if (next) follow(next, words, at + 1, found)
    const number = /^\d/.test(word) ? from.words.get('#') : undefined
    if (number) follow(number, words, at + 1, found)
    const stems = from.stems.size === 0 ? undefined : from.stems.get(word.slice(0, stemChars))
    if (stems) for (const [stem, behind] of stems) if (word.startsWith(stem)) follow(behind, words, at + 1, found)
    if (!from.gap) return
    for (let skipped = 0; skipped <= gapWords; skipped++) {
      follow(from.gap, words, at + skipped, found)
      const passed = words[at + skipped]
      if (passed === undefined || !isSoft(passed)) return
    }
  }

  return {
    firstWords: root.words.keys(),
    firstStems: root.stems.keys(),
    find(words, mayBegin) {
      let all: Found<Kind>[][] | null = null
      for (let at = 0; at < words.length; at++) {
        if (!mayBegin(at)) continue
        const found: Found<Kind>[] = []
        follow(root, words, at, found)
        if (found.length === 0) continue
        all ??= words.map(() => none)
        all[at] = found
      }
      return all
    },
  }
}

function grow<Kind>(from: Node<Kind>, word: string): Node<Kind> {
  if (word === '~') {
    from.gap ??= node<Kind>()
    return from.gap
  }
  if (!word.endsWith('*')) return getOrMake(from.words, word, node<Kind>)
  const stem = word.slice(0, -1)
  const known = getOrMake(from.stems, stem.slice(0, stemChars), () => [] as [string, Node<Kind>][])
  const same = known.find(([one]) => one === stem)
  if (same) return same[1]
  const behind = node<Kind>()
  known.push([stem, behind])
  return behind
}

function getOrMake<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

function node<Kind>(): Node<Kind> {
  return { words: new Map(), stems: new Map(), kinds: [] }
}
