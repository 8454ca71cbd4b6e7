import type { Endpoint } from '../assistant/endpoint.ts'
import { modelText } from '../assistant/model-text.ts'

/** Characters of a reply that are read; a summary is far shorter. */
const replyChars = 20_000

/** Asks a model once and gives its reply. @throws ModelError, or the reason of `signal`. */
export type AskModel = (
  prompt: { readonly instructions: string; readonly text: string },
  signal: AbortSignal,
) => Promise<string>

/** Asks the model behind an OpenAI-compatible API. Nothing is sent before it is called. */
export function createAskModel(endpoint: Endpoint): AskModel {
  return async ({ instructions, text }, signal) => {
    let reply = ''
    const turns = [{ role: 'user', content: text }] as const
    for await (const piece of modelText(endpoint, { instructions, turns }, signal)) {
      reply += piece.slice(0, replyChars)
      if (reply.length >= replyChars) break
    }
    return reply
  }
}
