import { limits } from '../../protocol/limits.ts'
import type { Endpoint } from './endpoint.ts'
import type { Judgement } from './judgement.ts'
import { readJudgement } from './judgement-json.ts'
import { createJudgementLine } from './judgement-line.ts'
import { type JudgementAsked, promptForJudgement } from './judgement-prompt.ts'
import { createMarks } from './marks.ts'
import { ModelError } from './model-error.ts'
import { modelText, type Patience } from './model-text.ts'
import { createOwnName } from './own-name.ts'
import { type ModelAsked, promptFor } from './prompt.ts'
import { createSecrecy } from './secrecy.ts'

export { ModelError, type ModelErrorCode } from './model-error.ts'
export type { Patience } from './model-text.ts'
export type { ModelAsked } from './prompt.ts'

export interface ModelOptions extends Endpoint, Patience {
  /** Milliseconds that an answer waits for its message to be judged, where that is a request of its own; 4 s if absent. */
  readonly judgementMs?: number
}

/** A language model as the assistant uses it. */
export interface Model {
  /**
   * The answer in pieces, as it is written; at its end, what is known of it. Where the model was asked to judge the message, what
   * it found comes before the first piece, or not at all. A model that says nothing but that it cannot answer leads to no piece.
   * An answer longer than `limits.answerChars` is cut there. Aborting, or ending the generator, closes the request.
   * @throws ModelError (`leaked`, if it gives away what it was told), or the reason of `signal`.
   */
  write(asked: ModelAsked, signal: AbortSignal): AsyncGenerator<ModelPiece, ModelWritten>
  /** What the model finds in a message, in a request of its own; null when it does not come through in time. Never rejects. */
  judge(asked: JudgementAsked, signal: AbortSignal): Promise<Judgement | null>
}

export type ModelPiece = string | { readonly judgement: Judgement }

export interface ModelWritten {
  /** The model says that the passages do not hold the answer. */
  readonly cannotAnswer: boolean
  /** Numbers of the passages that the answer rests on, from 1, in the order they were first cited. */
  readonly cited: readonly number[]
}

const judgementMs = 4_000
/** Of a judgement that goes on for longer, nothing is read. */
const judgementChars = 2_000

/** A model behind any OpenAI-compatible endpoint. Nothing is sent before `write` or `judge`. */
export function createModel(options: ModelOptions): Model {
  /** Whether the endpoint can be asked for JSON. */
  let takesJson = true

  async function* write(asked: ModelAsked, signal: AbortSignal): AsyncGenerator<ModelPiece, ModelWritten> {
    const prompt = promptFor(asked)
    const line = createJudgementLine()
    const marks = createMarks(asked.passages.length)
    const name = createOwnName(asked.history, asked.chatbotName)
    const secrecy = createSecrecy(secretsOf(asked, prompt.ownWords))
    let charsLeft: number = limits.answerChars
    let isJudged = !asked.judges

    /** What may be shown of it; the answer is cut where it gets too long. */
    function shown(text: string, isEnd: boolean): string {
      const cut = upTo(text, charsLeft)
      charsLeft -= text.length
      const out = secrecy.push(cut) + (isEnd || charsLeft <= 0 ? secrecy.end() : '')
      if (secrecy.isBroken) throw new ModelError('leaked', 'The model wrote what it was told for itself alone')
      return out
    }

    for await (const piece of modelText(options, prompt, signal)) {
      // Not more than could be shown is looked at, so that a piece of megabytes holds up nobody else.
      const part = piece.slice(0, 2 * limits.answerChars)
      const text = name.push(marks.push(asked.judges ? line.push(part) : part))
      if (!isJudged && line.judgement !== undefined) {
        isJudged = true
        if (line.judgement) yield { judgement: line.judgement }
      }
      const out = shown(text, false)
      if (out !== '') yield out
      if (charsLeft <= 0) break
    }
    if (charsLeft > 0) {
      const rest = marks.push(asked.judges ? line.end() : '') + marks.end()
      const text = name.push(rest) + name.end()
      if (!isJudged && line.judgement) yield { judgement: line.judgement }
      const out = shown(text, true)
      if (out !== '') yield out
      const isEmpty = charsLeft === limits.answerChars
      if (isEmpty && !marks.cannotAnswer) throw new ModelError('nonsense', 'The model wrote nothing')
    }
    return { cannotAnswer: marks.cannotAnswer, cited: marks.cited }
  }

  async function judge(asked: JudgementAsked, signal: AbortSignal): Promise<Judgement | null> {
    const inTime = AbortSignal.any([signal, AbortSignal.timeout(options.judgementMs ?? judgementMs)])
    const prompt = promptForJudgement(asked)
    const ask = async (json: boolean) => {
      let text = ''
      for await (const piece of modelText(options, { ...prompt, json }, inTime)) {
        text += piece
        if (text.length > judgementChars) return null
      }
      return readJudgement(text)
    }
    const json = takesJson
    try {
      return await ask(json)
    } catch (error) {
      if (!json || !(error instanceof ModelError) || (error.status !== 400 && error.status !== 422)) return null
      takesJson = false
      return ask(false).catch(() => null)
    }
  }

  return { write, judge }
}

/** Nothing of these may come out of it again. */
function secretsOf({ history, passages, question }: ModelAsked, instructions: string) {
  const notes = history.flatMap((event) => (event.type === 'ended' && event.note ? [event.note] : []))
  const said = history.flatMap((event) => (event.type === 'said' ? [event.text] : []))
  const read = passages.flatMap(({ title, blocks }) => [title, ...blocks])
  return { instructions, notes, open: [question, ...said, ...read] }
}

/** The first `chars` characters, without half a character at the end. */
function upTo(text: string, chars: number): string {
  if (text.length <= chars) return text
  return text.slice(0, chars).replace(/[\uD800-\uDBFF]$/, '')
}
