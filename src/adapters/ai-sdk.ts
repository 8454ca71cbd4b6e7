import type { Source } from '../protocol/events.ts'
import { type BotAdapter, type BotOptions, createBot, type Dialect } from './bot.ts'
import { BotFault, endMark } from './bot-request.ts'

export type AiSdkOptions = BotOptions

/**
 * A bot behind a route of the Vercel AI SDK (5 to 7) that answers with a UI message stream, and takes what `useChat` posts: `{ id,
 * messages, trigger }` ("Stream Protocols", data stream, in the SDK's documentation); a message that a person of the team has had says so
 * in its `metadata`. The bot calls a person by a part
 * `{ type: 'data-handrail', data: { requestHuman: true, message? } }`, or by a tool named `requestHuman` or `request_human`.
 * @throws TypeError when an option cannot be right.
 */
export function aiSdkAdapter(options: AiSdkOptions): BotAdapter {
  return createBot(options, {
    name: 'aiSdkAdapter',
    url: options.url,
    body: ({ conversation: { id }, turns }) => ({
      id,
      messages: turns.map(({ id, role, text, handledBy }) => ({
        id,
        role,
        parts: [{ type: 'text', text }],
        ...(handledBy ? { metadata: { handledBy } } : {}),
      })),
      trigger: 'submit-message',
    }),
    read,
  })
}

const read: Dialect['read'] = async function* ({ events }) {
  const sources: Source[] = []
  let text = ''
  let beforeStep = ''
  let isWhole = false
  for await (const event of events) {
    if (event === endMark) {
      isWhole = true
      break
    }
    switch (event.type) {
      case 'text-start':
        if (text) yield '\n\n'
        break
      case 'text-delta':
        text += event.delta
        yield event.delta
        break
      case 'start-step':
        beforeStep = text
        break
      case 'reset-step':
        // The step is done over.
        text = beforeStep
        yield { restart: true }
        yield text
        break
      case 'source-url':
        sources.push({ title: event.title || event.url, url: event.url })
        break
      case 'source-document':
        sources.push({ title: event.title })
        break
      case 'data-handrail':
        if (event.data?.requestHuman) yield { human: event.data }
        break
      case 'tool-input-available':
        yield /^request_?human$/i.test(event.toolName) ? { human: event.input ?? {} } : { acted: true }
        break
      case 'error':
        throw new BotFault(`told of an error in its answer: ${event.errorText}`)
      case 'abort':
        throw new BotFault(`ended its answer in the middle: ${event.reason ?? 'no reason given'}`)
      case 'finish':
        isWhole = true
    }
  }
  if (!isWhole) throw new BotFault('broke off in the middle of its answer')
  yield { sources }
}
