import * as v from 'valibot'
import type { Actor, RefusalCode } from '../protocol/commands.ts'
import type { Conversation } from '../protocol/conversation.ts'
import {
  type ByeCode,
  type ClientFrame,
  type CommandFrame,
  clientFrame,
  type PastConversation,
  protocolVersion,
  type ServerFrame,
} from '../protocol/frames.ts'
import { limits } from '../protocol/limits.ts'
import { settingsFor } from '../protocol/visitor-settings.ts'
import type { Conversations } from './conversations.ts'
import { forget } from './forgetting.ts'
import type { SignedIn } from './identity/agents.ts'
import { agentOf, type Who } from './lines.ts'
import { startWatch, type Watch, type WatchSources } from './watch.ts'

/** What a line needs of its socket. */
export interface Wire {
  send(text: string): void
  /** Bytes handed over and not yet taken by the network. */
  readonly bufferedAmount: number
  close(code: number): void
}

export interface LineOptions extends WatchSources {
  readonly conversations: Conversations
  /** Who a visitor's secret makes them (R51). */
  readonly visitorId: (token: string) => string
  readonly now: () => number
  /** Commands of one visitor's line: a burst, refilled over `visitorCommandsMs`. */
  readonly visitorCommands: number
  /** A deletion that failed; the visitor is told `unavailable`. */
  readonly onFault?: (error: unknown) => void
}

/** One connection: frames in, frames out. */
export interface Line {
  readonly who: Who | null
  /** A message from the socket. */
  receive(text: string): void
  send(frame: ServerFrame): void
  /** Sends what was made a string before; `passing` frames are dropped when the other end does not keep up. */
  sendText(text: string, passing: boolean): void
  heads(): Record<string, number>
  bye(code: ByeCode): void
  /** The socket is gone. */
  closed(): void
}

/** Serves a socket that was just opened; `signedIn` finds the agent by the cookie of its upgrade request. */
export function openLine(wire: Wire, signedIn: () => Promise<SignedIn | null>, options: LineOptions): Line {
  const { conversations, chatbots, feed, lines, now, visitorCommands } = options
  const watches = new Map<string, Watch>()
  const undo: (() => void)[] = []
  let who: Who | null = null
  let open = true
  let allowance = visitorCommands
  let allowanceAt = 0
  /** Frames wait for the one before them only where it must read something first: hello and watch. */
  let busy: Promise<void> | null = null

  const line: Line = {
    get who() {
      return who
    },
    receive(text) {
      if (text.length > limits.frameBytes) return line.bye('frame_too_large')
      const frame = read(text)
      if (!frame) return
      if (busy) busy = busy.then(() => handle(frame))
      else {
        const begun = handle(frame)
        if (begun) busy = begun
        else return
      }
      const mine = busy
      mine.finally(() => {
        if (busy === mine) busy = null
      })
    },
    send: (frame) => line.sendText(JSON.stringify(frame), false),
    sendText(text, passing) {
      if (!open) return
      const unsent = wire.bufferedAmount
      if (passing && unsent > limits.bufferDropBytes) return
      if (unsent > limits.bufferCloseBytes) return line.bye('too_slow')
      wire.send(text)
    },
    heads: () => Object.fromEntries([...watches].map(([conversation, watch]) => [conversation, watch.sent()])),
    bye(code) {
      if (!open) return
      wire.send(JSON.stringify({ type: 'bye', code } satisfies ServerFrame))
      wire.close(code === 'frame_too_large' ? 1009 : code === 'restarting' ? 1012 : 4000)
      line.closed()
    },
    closed() {
      open = false
      for (const watch of watches.values()) watch.stop()
      watches.clear()
      for (const one of undo.splice(0)) one()
    },
  }

  function read(text: string): ClientFrame | null {
    let raw: unknown
    try {
      raw = JSON.parse(text)
    } catch {
      refuse('malformed')
      return null
    }
    const parsed = v.safeParse(clientFrame, raw, { abortEarly: true })
    if (parsed.success) return parsed.output
    const { id, conversation, type } = Object(raw) as Record<string, unknown>
    const known = parsed.issues[0].type !== 'variant' || typeof type !== 'string'
    refuse(known ? 'malformed' : 'unknown_type', shortText(id), shortText(conversation))
    return null
  }

  function refuse(code: RefusalCode, id?: string, conversation?: string, more?: { retryAfterMs?: number }): undefined {
    line.send({ type: 'refused', code, ...(id ? { id } : {}), ...(conversation ? { conversation } : {}), ...more })
  }

  function handle(frame: ClientFrame): Promise<void> | undefined {
    if (!open) return
    if (frame.type === 'hello') return who ? refuse('out_of_turn') : hello(frame)
    if (frame.type === 'conversations') return who ? past(who) : refuse('out_of_turn')
    if (!who) return refuse('out_of_turn', 'id' in frame ? frame.id : undefined, frame.conversation)
    switch (frame.type) {
      case 'forget':
        return forgetFor(who, frame.conversation)
      case 'watch':
        return watch(frame.conversation, frame.lastSeq)
      case 'unwatch':
        watches.get(frame.conversation)?.stop()
        watches.delete(frame.conversation)
        return
      case 'earlier':
        watches.get(frame.conversation)?.earlier(frame.before)
        return
      case 'typing':
        return nowTyping(frame.conversation, who)
      case 'stop':
        if (watches.has(frame.conversation)) feed.publish({ kind: 'stop', conversation: frame.conversation })
        return
      default:
        return command(frame, who)
    }
  }

  async function hello(frame: ClientFrame & { type: 'hello' }): Promise<void> {
    if (frame.protocol !== protocolVersion) return line.bye('wrong_protocol')
    if (frame.as === 'agent') {
      const found = await signedIn()
      if (!found) return line.bye('forbidden')
      if (!open) return
      const { member } = found
      who = { kind: 'agent', ...found }
      undo.push(lines.agentOnline(member.user))
      return line.send({ type: 'me', agent: agentOf(member) })
    }
    const chatbot = await chatbots.get(frame.chatbot).catch(() => undefined)
    if (chatbot === undefined) return line.bye('restarting')
    if (!chatbot) return line.bye('unknown_chatbot')
    if (!open) return
    const { language = 'en', page } = frame
    const id = options.visitorId(frame.token)
    who = { kind: 'visitor', id, chatbot: chatbot.id, language, ...(page === undefined ? {} : { page }) }
    // Read anew: changes made while we waited for the chatbot were told to nobody here.
    const { settings } = chatbots.known(chatbot.id) ?? chatbot
    line.send({ type: 'settings', settings: settingsFor(settings.widget, language) })
  }

  async function watch(conversation: string, lastSeq: number): Promise<void> {
    if (!who) return
    watches.get(conversation)?.stop()
    watches.delete(conversation)
    if (watches.size >= limits.watchedConversations) return refuse('too_many', undefined, conversation)
    let isForgotten = false
    const onForgotten = () => {
      isForgotten = true
      watches.delete(conversation)
    }
    const started = await startWatch({ ...options, line, who, conversation, lastSeq, onForgotten }).catch(
      () => 'unavailable' as const,
    )
    if (started === 'unavailable') return refuse('unavailable', undefined, conversation, { retryAfterMs: 2_000 })
    if (started === null) return refuse('unknown_conversation', undefined, conversation)
    if (!open) return started.stop()
    if (!isForgotten) watches.set(conversation, started)
  }

  /** A18: which conversations are theirs. */
  function past(by: Who): undefined {
    if (by.kind === 'agent') return refuse('forbidden')
    const wait = waitMs()
    if (wait > 0) return refuse('too_many', undefined, undefined, { retryAfterMs: wait })
    options.store.conversationsOf({ visitor: by.id, chatbot: by.chatbot }, limits.pastConversations).then(
      (conversations) => line.send({ type: 'conversations', conversations: conversations.map(pastConversation) }),
      () => refuse('unavailable', undefined, undefined, { retryAfterMs: 2_000 }),
    )
  }

  /** A18: deletes a conversation of theirs. Answered in any case: gone, it is refused as any other that is not there. */
  function forgetFor(by: Who, conversation: string): undefined {
    if (by.kind === 'agent') return refuse('forbidden', undefined, conversation)
    const wait = waitMs()
    if (wait > 0) return refuse('too_many', undefined, conversation, { retryAfterMs: wait })
    // The watch tells of it itself.
    const isWatched = watches.has(conversation)
    forget(options, { visitor: by.id, chatbot: by.chatbot }, conversation).then((code) => {
      if (code !== null || !isWatched) refuse(code ?? 'unknown_conversation', undefined, conversation)
    })
  }

  function command(frame: CommandFrame, by: Who): undefined {
    const { id, conversation, ...command } = frame
    const watched = watches.get(conversation)
    // Who does not see a conversation has no say in it.
    if (!watched) return refuse('unknown_conversation', id, conversation)
    const wait = by.kind === 'visitor' ? waitMs() : 0
    if (wait > 0) return refuse('too_many', id, conversation, { retryAfterMs: wait })
    const chatbot = watched.chatbot
    const opening =
      by.kind === 'visitor'
        ? { chatbot, language: by.language, ...(by.page === undefined ? {} : { page: by.page }) }
        : undefined
    conversations
      .execute({ conversation, id, by: actor(by), command, chatbot, ...(opening ? { opening } : {}) })
      .then((outcome) => {
        if (outcome.kind === 'refused') line.send({ type: 'refused', conversation, id, ...outcome.refusal })
        // What was appended just now comes by the feed, like everybody's.
        else if (outcome.kind === 'repeated') watched.repeat(outcome.events)
      })
  }

  /** Milliseconds until this line may send another command; takes one from its allowance when it may now. */
  function waitMs(): number {
    const at = now()
    const perCommandMs = limits.visitorCommandsMs / visitorCommands
    allowance = Math.min(visitorCommands, allowance + (at - allowanceAt) / perCommandMs)
    allowanceAt = at
    if (allowance < 1) return Math.ceil((1 - allowance) * perCommandMs)
    allowance -= 1
    return 0
  }

  function nowTyping(conversation: string, by: Who): undefined {
    if (!watches.has(conversation)) return
    const from = by.kind === 'visitor' ? { from: by.kind } : { from: by.kind, agent: agentOf(by.member) }
    feed.publish({ kind: 'passing', conversation, frame: { type: 'typing', conversation, ...from } })
  }

  return line
}

function actor(who: Who): Actor {
  return who.kind === 'visitor' ? { kind: 'visitor', id: who.id } : { kind: 'agent', agent: agentOf(who.member) }
}

function pastConversation(conversation: Conversation): PastConversation {
  const { id, startedAt, lastAt, phase, messageCount, lastMessage } = conversation
  return { id, startedAt, lastAt, phase, messageCount, lastMessage }
}

function shortText(value: unknown): string | undefined {
  return typeof value === 'string' ? value.slice(0, 64) : undefined
}
