/** What a model writes first when the passages do not hold the answer. Visitors never see it. */
export const cannotAnswerToken = '[[CANNOT_ANSWER]]'

/** Reads a model's marks off the text it writes, and takes them out. */
export interface Marks {
  /** The next piece, of any length; returns what may be shown of all so far, without a mark. */
  push(piece: string): string
  /** The end of the text; returns what was held back and is no mark. */
  end(): string
  readonly cannotAnswer: boolean
  /** Numbers of the passages that were cited, in the order they were first cited. */
  readonly cited: readonly number[]
}

/** Characters that may be held back because a mark may have begun in them. */
const heldChars = 64

/** The token with what models make of it: one bracket, other case, a blank, emphasis or code around it. */
const token = /([*_`]{0,3})\[{1,2}\s?CANNOT[_ ]ANSWER\s?\]{1,2}\1/gi
/** The beginning of one that never came to its end. */
const tokenBegun = /\[\[C(?:A(?:N(?:N(?:O(?:T(?:[_ ](?:A(?:N(?:S(?:W(?:E(?:R\]?)?)?)?)?)?)?)?)?)?)?)?)?$/i
/** A mark that may have begun, or the white space and emphasis that one may be written in. */
const undecided = /[\s*_`]*(?:\[[^\]\n]*\]{0,2}[*_`]*)?$/
/** A citation (not a link, nor the definition of one), and what tells it from code: backticks, and where they end for sure. */
const citationOrCode = /(`+)|(\n[ \t]{0,8}\n)|[ \t]{0,8}\[{1,2}\^?(\d{1,2}(?:\s?[,;–-]\s?\d{1,2}){0,8})\]{1,2}(?![(:])/g

/** @param passages how many there are to be cited; other numbers are taken out and not reported. */
export function createMarks(passages: number): Marks {
  const cited = new Set<number>()
  let cannotAnswer = false
  /** The backticks that the code being written began with; empty outside of code. */
  let code = ''
  let hasBegun = false

  function withoutCitations(text: string): string {
    return text.replace(citationOrCode, (mark, ticks?: string, blankLine?: string, numbers?: string) => {
      if (ticks !== undefined) {
        if (code === '') code = ticks
        else if (code === ticks) code = ''
      } else if (blankLine !== undefined) {
        if (code.length < 3) code = ''
      } else if (code === '') {
        for (const number of numbersIn(numbers ?? '')) if (number <= passages) cited.add(number)
        return ''
      }
      return mark
    })
  }

  function withoutToken(text: string, isEnd: boolean): string {
    for (let before = ''; before !== text; ) {
      // Taking one out may put another together.
      before = text
      text = text.replace(token, (mark, _, at: number) => {
        // At the edge of what is there, more of the same mark may follow.
        if (!isEnd && at + mark.length === before.length) return mark
        cannotAnswer = true
        return ''
      })
    }
    if (!isEnd || !tokenBegun.test(text)) return text
    cannotAnswer = true
    return text.replace(tokenBegun, '')
  }

  /** What stands before the first word, such as the blank behind a token, is nothing to show. */
  function fromFirstWord(text: string): string {
    const begun = hasBegun ? text : text.trimStart()
    hasBegun ||= begun !== ''
    return begun
  }

  const first = holding((held) => held, withoutCitations)
  // Last, so that nothing taken out before can put a token together.
  const last = holding(withoutToken, fromFirstWord)
  return {
    push: (piece) => last.push(first.push(piece)),
    end: () => last.push(first.end()) + last.end(),
    get cannotAnswer() {
      return cannotAnswer
    },
    get cited() {
      return [...cited]
    },
  }
}

/** Lets go of what is decided, of which no mark can come any more: `inHeld` sees it before that, `inDecided` after it. */
function holding(inHeld: (held: string, isEnd: boolean) => string, inDecided: (text: string) => string) {
  let held = ''
  return {
    push(text: string): string {
      let shown = ''
      // One character at a time, so that it makes no difference how the text was cut.
      for (const character of text) {
        held = inHeld(held + character, false)
        const at = held.length - (undecided.exec(held.slice(-heldChars))?.[0].length ?? 0)
        if (at > 0) shown += inDecided(held.slice(0, at))
        held = held.slice(at)
      }
      return shown
    },
    end(): string {
      const rest = inHeld(held, true)
      held = ''
      return inDecided(rest)
    },
  }
}

/** "1, 3-5" as 1, 3, 4, 5. */
function numbersIn(text: string): number[] {
  return text.split(/[,;]/).flatMap((part) => {
    const [first = 0, last = first] = part.split(/[–-]/).map(Number)
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).filter((one) => one > 0)
  })
}
