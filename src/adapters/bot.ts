import * as v from 'valibot'
import type { Conversation } from '../protocol/conversation.ts'
import type { Understanding } from '../protocol/decide.ts'
import type { Source } from '../protocol/events.ts'
import { limits } from '../protocol/limits.ts'
import { type WidgetSettings, widgetSettings } from '../protocol/settings.ts'
import { type Turn, turnsOf } from './bot-history.ts'
import { type BotStorage, createBotLogs, type Notes } from './bot-log.ts'
import { createPeople, type OnRequestHuman } from './bot-people.ts'
import { BotFault, type Posted, post, type RequestOptions } from './bot-request.ts'
import { persistence } from './bot-retry.ts'
import { understandPlainly } from './bot-wishes.ts'
import { type BotWords, botWords } from './bot-words.ts'
import { type Aside, type MemoryBackend, memoryBackend } from './memory.ts'
import { followNetwork, networkTo } from './network.ts'
import { questionOf } from './question-of.ts'
import { type PageAdapter, whileOpen } from './while-open.ts'

/** What all adapters for one's own bot take. */
export interface BotOptions extends RequestOptions {
  /** Where the bot answers; relative to the page if it is. */
  readonly url: string
  /**
   * Who is called when the visitor wants a person. Without it nobody is offered and no button for it is shown, unless
   * `settings` says otherwise.
   */
  readonly onRequestHuman?: OnRequestHuman
  /** The widget's settings, as the console would have them; what is left out is as it is there. */
  readonly settings?: v.InferInput<typeof widgetSettings>
  /** Reads the visitor's words for a wish for a person, a yes or a no; a list of plain ones if absent. */
  readonly understand?: (text: string) => Understanding | undefined
  /** Instead of the adapter's own words, whatever the language. */
  readonly words?: Partial<BotWords>
  /** Where conversations are kept over a reload: the tab's `sessionStorage` if absent; null for nowhere. */
  readonly storage?: BotStorage | null
  /** How often a request that failed is made again; 2 if absent. */
  readonly retries?: number
  /** Milliseconds before the first of these, twice as long before each next one, with jitter; 500 if absent. */
  readonly retryMs?: number
}

/** A bot as a backend in the page. */
export type BotAdapter = PageAdapter

/** A question, and what a bot may need to answer it. */
export interface Asked {
  readonly conversation: Conversation
  /** What was said, ending with the question. */
  readonly turns: readonly Turn[]
  /** `seq` of the message that the answer will stand under: the question, or the visitor's asking for another attempt at it. */
  readonly seq: number
  /** Whether the bot may ask for a person. */
  readonly mayCallHuman: boolean
  readonly notes: Notes
}

/** What comes of a bot's stream: text, and what is not text. */
export type Piece =
  | string
  | {
      /** What was written so far is taken back. */
      readonly restart?: true
      readonly sources?: readonly Source[]
      /** The bot asks for a person; what it says to that, if it says it apart from its text. */
      readonly human?: { readonly message?: unknown }
      /** Something was done that must not be done twice: asking again is out of the question. */
      readonly acted?: true
    }

/** The protocol that a bot speaks. */
export interface Dialect {
  /** Of the adapter, for whoever made a mistake in its options. */
  readonly name: string
  /** Where requests go. */
  readonly url: string
  body(asked: Asked): object
  /**
   * Reads a response, and ends once it is whole.
   * @throws BotFault when it is not whole, or tells of a failure.
   */
  read(response: Posted, asked: Asked): AsyncGenerator<Piece, void>
}

/** How an agent that takes tools may ask for a person; each protocol wraps it in its own way. */
export const humanTool = {
  name: 'request_human',
  description:
    'Offers the visitor a person of the team. Call it when they want one, or when you cannot help. You cannot know whether one will come.',
  parameters: {
    type: 'object',
    properties: { message: { type: 'string', description: 'One sentence for the visitor, in their language.' } },
    required: ['message'],
  },
} as const

/** The arguments of a call, if what the model has written can be read. */
export function callArguments(json: string): { readonly message?: unknown } {
  try {
    return JSON.parse(json) ?? {}
  } catch {
    return {}
  }
}

/** Makes a backend in the page of a bot that is asked over HTTP. @throws TypeError when an option cannot be right. */
export function createBot(options: BotOptions, dialect: Dialect): BotAdapter {
  const settings = settingsOf(options, dialect.name)
  const { onRequestHuman: team, understand = understandPlainly, fetch } = options
  const logs = createBotLogs(options.storage)
  const network = networkTo(dialect.url)
  const persist = persistence(options, network)

  function run() {
    const people = createPeople({ team, backend: () => backend, fetch, persist })
    const { heard, forgetting } = people
    const { words } = options
    const backend: MemoryBackend = memoryBackend({
      settings,
      understand,
      answer,
      keep: logs,
      heard,
      forgetting,
      ...(words ? { words } : {}),
    })
    const unfollow = followNetwork(network, backend.cut)
    return {
      backend,
      stop() {
        unfollow()
        people.close()
        backend.close()
      },
    }
  }

  async function* answer(_: string, conversation: Conversation, signal: AbortSignal, seq = 0) {
    const { id, lastQuestion, language, phase } = conversation
    const words = botWords(language, options.words)
    const events = logs.load(id)
    // The next message is there already, and its answer has both before it.
    if (lastQuestion && lastQuestion.seq > seq) return
    const asked: Asked = {
      conversation,
      seq,
      turns: turnsOf(events, questionOf(events, seq, words), words),
      mayCallHuman: settings.escalation.enabled && phase === 'assistant',
      notes: logs.notes(id),
    }
    let chars = 0
    const attempts = persist.attempts(signal)
    for (;;) {
      try {
        for await (const piece of attempt(asked, words, signal)) {
          if (typeof piece === 'string') chars += piece.length
          else if (piece.restart) chars = 0
          yield piece
          if (chars >= limits.answerChars) return
        }
        return
      } catch (cause) {
        if (signal.aborted) return
        if (await attempts.again(cause)) continue
        if (signal.aborted) return
        const why = cause instanceof Error ? cause.message : cause
        throw new BotFault(`${dialect.url} gave no answer: it ${why}`, { cause })
      }
    }
  }

  /** One request. The first piece of what it says takes back what others before it have said. */
  async function* attempt(asked: Asked, words: BotWords, signal: AbortSignal): AsyncGenerator<string | Aside, void> {
    let text = ''
    let sources: readonly Source[] = []
    let human: { readonly message?: unknown } | undefined
    let hasActed = false
    try {
      for await (const piece of dialect.read(post(dialect.url, dialect.body(asked), signal, options), asked)) {
        if (typeof piece === 'string') {
          if (piece && !text) yield { restart: true }
          text += piece
          yield piece
          continue
        }
        if (piece.restart) text = ''
        if (piece.acted) hasActed = true
        sources = piece.sources ?? sources
        human = piece.human ?? human
      }
    } catch (cause) {
      if (cause instanceof BotFault) throw hasActed ? new BotFault(cause.message, { isPassing: false, cause }) : cause
      throw new BotFault(`sent what is not its protocol: ${cause}`, { isPassing: !hasActed, cause })
    }
    if (!text.trim()) {
      const said = typeof human?.message === 'string' ? human.message.trim() : ''
      if (!said && !(human && settings.escalation.enabled)) throw new BotFault('said nothing', { isPassing: !hasActed })
      yield { restart: true }
      yield said || words.handover
    }
    yield { sources, ...(human ? { cannotAnswer: true } : {}) }
  }

  return whileOpen(run)
}

function settingsOf({ url, settings, onRequestHuman }: BotOptions, name: string): WidgetSettings {
  const base = typeof document === 'undefined' ? 'http://page' : document.baseURI
  if (typeof url !== 'string' || url === '' || !URL.canParse(url, base)) {
    throw new TypeError(
      `Handrail: ${name}'s \`url\` must be the address where your bot answers; it is ${JSON.stringify(url)}.`,
    )
  }
  const enabled = onRequestHuman !== undefined
  const wanted = { ...settings, escalation: { enabled, ...settings?.escalation } }
  const parsed = v.safeParse(widgetSettings, wanted)
  if (parsed.success) return parsed.output
  const [issue] = parsed.issues
  throw new TypeError(`Handrail: ${name}'s \`settings.${v.getDotPath(issue)}\` is wrong: ${issue.message}.`)
}
