import { Lexer, type Token } from 'marked'
import { limits } from '../protocol/limits.ts'
import { isPaddedTable } from '../protocol/padded-table.ts'

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
/** Lines of quotes, lists and tables: each may be read again for each of the others. */
const markedLine = /^[ \t]*(?:[>|=+*-]|\d{1,9}[.)])/gm
const maxMarkedLines = 600
/** Where a link is told that others refer to by its name: it may change what was read before. */
const isDefinition = ']:'

/**
 * Reads a text as blocks. Given the blocks of a text that this one continues, it reads only the last of them anew and what
 * follows it, so that an answer that comes in pieces is not read from the beginning at each.
 */
export function readBlocks(text: string, before: readonly Block[] = []): readonly Block[] {
  const source = text.replace(/\r\n?/g, '\n')
  const done = finished(before)
  const read = done.map((block) => block.raw).join('')
  // What marked gives as the source of a block is not always quite what was there; then there is nothing to go on from.
  const kept = source.startsWith(read) && !source.includes(isDefinition) ? done : []
  const rest = kept === done ? source.slice(read.length) : source
  const isDeep = nesting.test(rest) || indentation.test(rest) || count(rest, markedLine) > maxMarkedLines
  if (source.length > limits.answerChars || isDeep) {
    return [...kept, { raw: rest, token: null }]
  }
  const lexer = new Lexer({ gfm: true })
  const tokenizer = lexer.options.tokenizer!
  const { html: readHtml, table: readTable } = tokenizer
  // Raw HTML is words to us, among them tags of which some are drawn.
  tokenizer.html = (source) => {
    const token = readHtml.call(tokenizer, source)
    return token && { ...token, tokens: lexer.inline(token.raw) }
  }
  tokenizer.table = (source) => (isPaddedTable(source) ? undefined : readTable.call(tokenizer, source))
  const tokens = lexer.blockTokens(rest, [])
  for (const { src, tokens } of lexer.inlineQueue) {
    // What one paragraph leaves open is nothing to the next, which may be read on its own.
    Object.assign(lexer.state, { inLink: false, inRawBlock: false })
    if (tooDense(src)) tokens.push({ type: 'text', raw: src, text: src, escaped: true })
    else lexer.inlineTokens(src, tokens)
  }
  return [...kept, ...tokens.map((token) => ({ raw: token.raw, token }))]
}

/**
 * The blocks that no continuation can change: those before the last one that a blank line parts from what is before it
 * (else "*" may yet become "*a", which goes on with the paragraph above), unless that is a list, which "3" may yet join as
 * "3.".
 */
function finished(blocks: readonly Block[]): readonly Block[] {
  const isWritten = (block: Block) => block.raw.trim() !== ''
  let at = blocks.findLastIndex(isWritten)
  while (at > 0) {
    const before = blocks.slice(0, at)
    const parted = /\n[ \t]*\n[ \t]*$/.test(`${before.at(-2)?.raw ?? ''}${before.at(-1)?.raw}`)
    if (parted && before.findLast(isWritten)?.token?.type !== 'list') return before
    at--
  }
  return []
}

function tooDense(source: string): boolean {
  return source.length > 500 && count(source, marks) * source.length > maxMarksTimesLength
}

function count(source: string, what: RegExp): number {
  return source.match(what)?.length ?? 0
}
