/** Takes out of a text that comes in pieces what visitors must not see. */
export interface Marks {
  /** The next piece, of any length; returns what may be shown of all so far. */
  push(piece: string): string
  /** The end of the text; returns what was held back and is no mark. */
  end(): string
  readonly found: boolean
}

const thinking = '<think>'
const thought = '</think>'

/** Besides `token`, the thinking aloud that many open models begin with, where their server does not take it out. */
export function createMarks(token: string): Marks {
  let held = ''
  let found = false
  let hasBegun = false

  function withoutMarks(isEnd: boolean): string {
    if (!hasBegun) {
      held = held.trimStart()
      if (held.startsWith(thinking)) {
        const end = held.indexOf(thought)
        if (end < 0) return ''
        held = held.slice(end + thought.length).trimStart()
      } else if (!isEnd && thinking.startsWith(held)) return ''
    }
    const parts = held.split(token)
    found ||= parts.length > 1
    const text = parts.join('')
    // What may be the token's beginning is held back.
    let keep = isEnd ? 0 : Math.min(token.length - 1, text.length)
    while (keep > 0 && !token.startsWith(text.slice(-keep))) keep--
    held = text.slice(text.length - keep)
    const shown = text.slice(0, text.length - keep)
    hasBegun ||= shown !== ''
    return shown
  }

  return {
    push(piece) {
      held += piece
      return withoutMarks(false)
    },
    end: () => withoutMarks(true),
    get found() {
      return found
    },
  }
}
