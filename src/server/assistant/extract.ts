import type { Source } from '../../protocol/events.ts'
import { knownLanguage, type Language, splitWords } from './language.ts'
import { ownWords } from './own-words.ts'
import { plainText } from './page.ts'
import type { Passage } from './passages.ts'
import type { Finding } from './retrieval.ts'
import { smallTalk } from './small-talk.ts'
import { stem } from './stem.ts'

export interface ToCompose {
  readonly question: string
  readonly finding: Finding
  /** Whether the answer may point to a person. */
  readonly personReachable: boolean
  /** It is all that the visitor gets, as the model may write no more (B5), and says so. */
  readonly isLimited?: boolean
}

export interface Composed {
  /** Markdown. */
  readonly text: string
  readonly sources: readonly Source[]
  readonly cannotAnswer: boolean
}

/** About as much as a person reads in a chat without scrolling. */
const answerWords = 110

/**
 * An answer without a model: what the nearest passage says, in its own words and with its source. Where none is near, it
 * says so.
 */
export function composeAnswer({ question, finding, personReachable, isLimited = false }: ToCompose): Composed {
  const words = ownWords[finding.spoken]
  const talk = smallTalk(question)
  if (talk) return { text: words[talk], sources: [], cannotAnswer: false }
  const passages = finding.answers.map(({ passage }) => passage)
  if (passages.length === 0) {
    const [reachable, alone] = isLimited
      ? [words.limitedUnknown, words.limitedUnknownAlone]
      : [words.unknown, words.unknownAlone]
    return { text: personReachable ? reachable : alone, sources: [], cannotAnswer: true }
  }
  const isSeveral = passages.length > 1
  const parts = passages.map((passage) => {
    const part = excerpt(passage, question, finding.language, answerWords / passages.length)
    // Of two, each says what it is about; and a list alone says nothing.
    return isSeveral || isListOrTable(part) ? `**${asTitle(passage.heading)}**\n\n${part}` : part
  })
  const foreign = passages
    .map(({ language: own }) => own && knownLanguage(own))
    .find((own) => own && own !== finding.spoken)
  const bringsIn = foreign ? [words.foundIn(foreign)] : []
  const ends = isLimited ? [personReachable ? words.limited : words.limitedAlone] : []
  return { text: [...bringsIn, ...parts, ...ends].join('\n\n'), sources: passages.map(sourceOf), cannotAnswer: false }
}

function sourceOf({ title, url }: Passage): Source {
  return { title, ...(url === undefined ? {} : { url }) }
}

/** Headings are plain text. */
function asTitle(heading: string): string {
  return heading.replace(/[\\`*_[\]<]/g, '\\$&')
}

/** The part of a passage that speaks of the question most, and what follows it as far as there is room. */
function excerpt({ blocks }: Passage, question: string, language: Language, words: number): string {
  const asked = stems(question, language)
  const likeness = blocks.map((block) => {
    const own = stems(plainText(block), language)
    return [...asked].filter((one) => own.has(one)).length
  })
  const fits = blocks.reduce((sum, block) => sum + count(block), 0) <= words
  let first = fits ? 0 : likeness.indexOf(Math.max(...likeness))
  // A list or a table says little without the sentence that brings it in.
  if (first > 0 && (isListOrTable(blocks[first]!) || blocks[first - 1]!.trimEnd().endsWith(':'))) first -= 1
  const chosen: string[] = []
  let room = words
  for (const block of blocks.slice(first)) {
    const length = count(block)
    const belongs = chosen.at(-1)?.trimEnd().endsWith(':') ?? true
    if (length > room && !belongs) break
    chosen.push(block)
    room -= length
  }
  return chosen.join('\n\n')
}

function stems(text: string, language: Language): Set<string> {
  return new Set(splitWords(text).map((word) => stem(word, language)))
}

function count(block: string): number {
  return block.split(/\s+/).length
}

function isListOrTable(block: string): boolean {
  return /^\s*(?:[-*+|]|\d+[.)])/.test(block)
}
