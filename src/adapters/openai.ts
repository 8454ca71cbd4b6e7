import { type BotAdapter, type BotOptions, callArguments, createBot, type Dialect, humanTool } from './bot.ts'
import type { Turn } from './bot-history.ts'
import { BotFault, endMark } from './bot-request.ts'
import { createMarks } from './openai-marks.ts'

export interface OpenaiOptions extends BotOptions {
  /** What your server names it; left out of the request if absent, for a server of yours that chooses. */
  readonly model?: string
  /** Said to the model first. */
  readonly system?: string
  /**
   * Whether the model is offered the tool `request_human`; true if absent. For models that take no tools: it is then told to end
   * an answer with `[[REQUEST_HUMAN]]` instead. Both are understood either way.
   */
  readonly tools?: boolean
}

/** What a model without tools writes when a person is needed. Visitors never see it. */
export const humanToken = '[[REQUEST_HUMAN]]'

const tokenInstruction = `When the visitor wants a person of the team, or you cannot help, write one sentence about it and end it with ${humanToken}. You cannot know whether a person will come.`

/**
 * A bot behind any endpoint that streams chat completions as OpenAI does ("Create chat completion", `stream: true`). `url` is that
 * endpoint, or an address that ends with `/v1`. A model calls a person by the tool `request_human`, or by `humanToken`.
 * @throws TypeError when an option cannot be right.
 */
export function openaiAdapter(options: OpenaiOptions): BotAdapter {
  const { url, model, system, tools = true } = options
  const dialect: Dialect = {
    name: 'openaiAdapter',
    url: `${url}`.replace(/\/v1\/?(?=$|[?#])/, '/v1/chat/completions'),
    body({ turns, mayCallHuman }) {
      const instructions = [system, mayCallHuman && !tools && tokenInstruction].filter(Boolean).join('\n\n')
      return {
        model,
        messages: [...(instructions ? [{ role: 'system', content: instructions }] : []), ...alternating(turns)],
        stream: true,
        ...(mayCallHuman && tools ? { tools: [{ type: 'function', function: humanTool }] } : {}),
      }
    },
    read,
  }
  return createBot(options, dialect)
}

const read: Dialect['read'] = async function* ({ events }) {
  const marks = createMarks(humanToken)
  let callIndex: number | undefined
  let json = ''
  let isWhole = false
  for await (const event of events) {
    if (event === endMark) {
      isWhole = true
      break
    }
    if (event.error) {
      const { message, code, status } = event.error
      throw new BotFault(
        `told of an error in its answer: ${message ?? JSON.stringify(event.error)} ${code ?? status ?? ''}`,
      )
    }
    const choice = event.choices?.[0]
    // `message`: from a server that does not stream.
    const { content, refusal, tool_calls = [] } = choice?.delta ?? choice?.message ?? {}
    const text = marks.push(textOf(content ?? refusal))
    if (text) yield text
    for (const { index = 0, function: called } of tool_calls ?? []) {
      if (called?.name === humanTool.name) callIndex = index
      if (callIndex === index) json += called?.arguments ?? ''
    }
    if (choice?.finish_reason) {
      isWhole = true
      break
    }
  }
  if (!isWhole) throw new BotFault('broke off in the middle of its answer')
  const rest = marks.end()
  if (rest) yield rest
  if (callIndex !== undefined || marks.found) yield { human: callArguments(json) }
}

/** Some send a list of parts. */
function textOf(content: unknown): string {
  if (Array.isArray(content)) return content.map((part) => part?.text ?? '').join('')
  return typeof content === 'string' ? content : ''
}

/** Many models' templates refuse two turns of the same side in a row. */
function alternating(turns: readonly Turn[]): { role: Turn['role']; content: string }[] {
  const merged: { role: Turn['role']; content: string }[] = []
  for (const { role, text } of turns) {
    const last = merged.at(-1)
    if (last?.role === role) last.content += `\n\n${text}`
    else merged.push({ role, content: text })
  }
  return merged
}
