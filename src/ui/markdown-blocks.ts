import { Lexer, type Token } from 'marked'
import { limits } from '../protocol/limits.ts'

/** A block of a text: what it was read as, or (null) text that is shown as it stands. */
export interface Block {
  readonly raw: string
  readonly token: Token | null
}

/**
 * marked 18.2.1 is quadratic on hostile text (4,000 characters of "*a_" take 0.3 s) and recurses for every nested quote or
 * list (2,000 ">" overflow the stack). What is beyond these bounds, which no writer of answers comes near, stays plain.
 */
const nesting = /^[ \t]*(?:(?:>|[-+*]|\d{1,9}[.)])[ \t]*){9}/m
const indentation = /^[ \t]{40}[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]/m
const marks = /[*_~`[\]<>()@:&\\|]/g
const maxMarksTimesLength = 400_000

/**
 * Reads a text as blocks. Given the blocks of a text that this one continues, it reads only the last of them anew and
 * what follows it, so that an answer that comes in pieces is not read from the beginning at each.
 */
export function readBlocks(text: string, before: readonly Block[] = []): readonly Block[] {
  const source = text.replace(/\r\n?/g, '\n')
  const kept = before.slice(0, Math.max(0, before.findLastIndex((block) => block.raw.trim() !== '')))
  const start = kept.reduce((sum, block) => sum + block.raw.length, 0)
  const rest = source.slice(start)
  if (source.length > limits.answerChars || nesting.test(rest) || indentation.test(rest)) {
    return [...kept, { raw: rest, token: null }]
  }
  const lexer = new Lexer({ gfm: true })
  const tokens = lexer.blockTokens(rest, [])
  for (const { src, tokens } of lexer.inlineQueue) {
    if (tooDense(src)) tokens.push({ type: 'text', raw: src, text: src, escaped: true })
    else lexer.inlineTokens(src, tokens)
  }
  return [...kept, ...tokens.map((token) => ({ raw: token.raw, token }))]
}

function tooDense(source: string): boolean {
  return source.length > 500 && (source.match(marks)?.length ?? 0) * source.length > maxMarksTimesLength
}
