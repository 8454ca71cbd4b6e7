import type { Judgement } from './judgement.ts'
import { namesJudgement, objectEnd, readJudgement } from './judgement-json.ts'

/** Takes the judgement off the beginning of an answer. */
export interface JudgementLine {
  /** The next piece, of any length; returns what belongs to the answer of all so far. */
  push(piece: string): string
  /** The end of the text; returns what was held back and is no judgement. */
  end(): string
  /** Null when the answer began without one; undefined as long as that is open. */
  readonly judgement: Judgement | null | undefined
}

/** Characters that the line may have. Whatever is longer is an answer. */
const lineChars = 400
/** What it may stand in, from its beginning to its end. */
const fence = /^\s*(?:`{1,3}(?:json)?\s*)?/i
const fenceBegun = /^\s*(?:`{0,3}|```j(?:s(?:on?)?)?)$/i
const fenceEnd = /^\s*`{1,3}[ \t]*/

export function createJudgementLine(): JudgementLine {
  let held = ''
  let judgement: Judgement | null | undefined

  function decide(found: Judgement | null, rest: string): string {
    judgement = found
    held = ''
    return rest
  }

  function look(isEnd: boolean): string {
    const isLast = isEnd || held.length > lineChars
    if (!isLast && fenceBegun.test(held)) return ''
    const start = fence.exec(held)?.[0].length ?? 0
    if (held[start] !== '{') return isLast || start < held.length ? decide(null, held) : ''
    const end = objectEnd(held, start)
    const rest = end < 0 ? '' : held.slice(end)
    const isFenced = held.slice(0, start).includes('`')
    // What it stands in, or the rest of its line, is to be taken off with it.
    if (!isLast && !(isFenced ? /[^\s`]/ : /\n/).test(rest)) return ''
    const found = end < 0 ? null : readJudgement(held.slice(start, end))
    if (!found && !isLast && rest.trim() === '') return ''
    return found ? decide(found, isFenced ? rest.replace(fenceEnd, '') : rest) : decide(null, withoutBroken(held))
  }

  return {
    push(piece) {
      if (judgement !== undefined) return piece
      held += piece
      return look(false)
    },
    end: () => (judgement === undefined ? look(true) : ''),
    get judgement() {
      return judgement
    },
  }
}

/** A line that was to be a judgement and is none is nothing to show either, if something else comes after it. */
function withoutBroken(text: string): string {
  const lineEnd = text.indexOf('\n')
  const isMeant = lineEnd > 0 && namesJudgement(text.slice(0, lineEnd))
  return isMeant && text.slice(lineEnd).trim() !== '' ? text.slice(lineEnd + 1) : text
}
