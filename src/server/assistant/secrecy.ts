import { createLeakCheck, hasRun, plain, runChars, type Secrets } from './leaks.ts'

/** Lets through what a model writes, as long as it gives nothing away. */
export interface Secrecy {
  /** The next piece, of any length; returns what may be shown of all so far. */
  push(piece: string): string
  end(): string
  /** It was about to give something away. Nothing more is let through. */
  readonly isBroken: boolean
}

/** Letters and digits in a row that may be the beginning of a stretch of our own words, and are held back until it is none. */
const begunChars = 12
/** So much of what was shown may be the beginning of it. */
const contextChars = 40
/** How often disguises are looked for, and in how much of the text. */
const lookEveryChars = 200
const lookBackChars = 1_500

/**
 * Our own words are looked for as the answer comes. Where an agent's note is among what the model was told, nothing is let through
 * before the whole answer is there: half a note is too much already.
 */
export function createSecrecy(secrets: Secrets): Secrecy {
  const givesAway = createLeakCheck(secrets)
  const instructions = plain(secrets.instructions)
  const open = () => plain(secrets.open.join('\n'))
  const holdsAll = secrets.notes.length > 0
  let text = ''
  let shown = 0
  let lookedAt = 0
  let isBroken = false

  function end(): string {
    if (isBroken || givesAway(text)) return broken()
    return text.slice(shown)
  }

  function broken(): string {
    isBroken = true
    return ''
  }

  function push(piece: string): string {
    text += piece
    if (isBroken || holdsAll) return ''
    if (text.length - lookedAt >= lookEveryChars) {
      lookedAt = text.length
      if (givesAway(text.slice(-lookBackChars))) return broken()
    }
    const recent = text.slice(Math.max(0, shown - contextChars))
    const chars = plain(recent)
    if (hasRun(chars, instructions, runChars.instructions, open)) return broken()
    const from = shown
    shown = Math.max(shown, text.length - rawLength(recent, begunIn(chars)))
    return text.slice(from, shown)
  }

  /** How many of the last characters stand so in the instructions. */
  function begunIn(chars: string): number {
    for (let count = Math.min(chars.length, runChars.instructions); count >= begunChars; count--) {
      if (instructions.includes(chars.slice(-count))) return count
    }
    return 0
  }

  return {
    push,
    end,
    get isBroken() {
      return isBroken
    },
  }
}

/** Characters at the end of a text in which there are so many letters and digits. */
function rawLength(text: string, chars: number): number {
  let length = 0
  for (let left = chars; left > 0 && length < text.length; ) {
    const character = text.at(-1 - length)!
    length += 1
    left -= plain(character).length
  }
  return length
}
