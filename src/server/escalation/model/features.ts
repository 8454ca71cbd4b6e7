/** How many weights a label has; a power of two. */
export const weightCount = 1 << 16

/** Longer messages tell by their phrases, and are not asked of the model: the time stays bounded. */
const mostWords = 40

/**
 * What the model knows a message by: the hashes of its words, of two that follow upon one another or with one between, and of pieces of
 * words, clause by clause as `prepare` gives them. Each once, and null for a message that is too long or has no letters.
 */
export function featuresOf(clauses: readonly string[]): readonly number[] | null {
  const read = clauses.map((clause) => clause.trim().split(' '))
  if (read.reduce((sum, words) => sum + words.length, 0) > mostWords || !/\p{L}/u.test(clauses.join(''))) return null
  const found = new Set<number>()
  const add = (kind: string, text: string) => found.add(hashOf(kind + text))
  for (const words of read) {
    for (const [at, word] of words.entries()) {
      add('w', word)
      const [next, second] = [words[at + 1], words[at + 2]]
      if (next !== undefined) add('b', `${word} ${next}`)
      if (second !== undefined) add('s', `${word} ${second}`)
      const bounded = `<${word}>`.slice(0, 32)
      for (const size of [3, 4, 5])
        for (let from = 0; from + size <= bounded.length; from++) add('c', bounded.slice(from, from + size))
    }
    add('^', words[0] ?? '')
    add('$', words.at(-1) ?? '')
  }
  return [...found]
}

/** FNV-1a, mixed once more as only its lower bits are used. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) & (weightCount - 1)
}
