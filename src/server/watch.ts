import { stateForVisitor } from '../protocol/conversation.ts'
import { type ConversationEvent, forVisitor } from '../protocol/events.ts'
import type { ServerFrame } from '../protocol/frames.ts'
import { limits } from '../protocol/limits.ts'
import type { Chatbots } from './chatbots.ts'
import type { Feed, News } from './feed.ts'
import { agentOf, type Lines, type Watcher, type Who } from './lines.ts'
import type { Store } from './store/store.ts'

/** A line's view of one conversation: sends each event once, in order, whatever the feed repeats or leaves out. */
export interface Watch {
  readonly chatbot: string
  /** The last `seq` sent. */
  sent(): number
  /** Sends events again that the client may not have: those of a command it repeated. */
  repeat(events: readonly ConversationEvent[]): void
  /** Sends the events before `before`. */
  earlier(before: number): void
  stop(): void
}

/** Where a watch takes what it sends. */
export interface WatchSources {
  readonly store: Store
  readonly feed: Feed
  readonly lines: Lines
  readonly chatbots: Chatbots
  /** The answer being written, for who comes in the middle of it. */
  readonly draftSoFar: (conversation: string) => { answers: number; epoch: number; text: string } | null
  /** A waiting visitor has come to look. */
  readonly onWaiting: (conversation: string, chatbot: string) => void
}

interface WatchOptions extends WatchSources {
  readonly line: {
    send(frame: ServerFrame): void
    /** `passing` frames are dropped when the other end does not keep up. */
    sendText(text: string, passing: boolean): void
  }
  readonly who: Who
  readonly conversation: string
  /** What the client holds already. */
  readonly lastSeq: number
  /** The conversation was deleted: the watch has stopped by itself. */
  readonly onForgotten: () => void
}

/**
 * Listens first and reads the log then, so that nothing falls between. Null when there is no such conversation for this
 * reader. @throws when the store cannot be read.
 */
export async function startWatch(options: WatchOptions): Promise<Watch | null> {
  const { store, feed, lines, line, who, conversation, draftSoFar } = options
  let sent = 0
  let welcomed = false
  let reading = false
  /** Stopped, or gone: nothing is sent any more. */
  let over = false
  const unlisten = feed.listen(conversation, hear)
  let watching: (() => void) | null = null

  function stop(): void {
    over = true
    unlisten()
    watching?.()
  }

  function hear(news: News): void {
    if (news.kind === 'forgotten') end()
    else if (!welcomed) return
    else if (news.kind === 'events') for (const event of news.events) deliver(event)
    else if (news.kind === 'passing' && isForOthers(news.frame, who)) line.sendText(textOf(news.frame), true)
  }

  function end(): void {
    stop()
    // Whoever is still waiting to watch is refused it in answer to that.
    if (!watching) return
    line.send({ type: 'refused', conversation, code: 'unknown_conversation' })
    options.onForgotten()
  }

  function deliver(event: ConversationEvent): void {
    if (over || event.seq <= sent) return
    // A hint was lost, or came too early: the log has what is missing.
    if (event.seq > sent + 1) {
      catchUp()
      return
    }
    sent = event.seq
    line.sendText(eventText(conversation, event, who), false)
  }

  function catchUp(): void {
    if (reading) return
    reading = true
    store
      .events(conversation, sent, limits.resumeEvents)
      .then((events) => {
        reading = false
        for (const event of events) deliver(event)
      })
      // The next event, or the client's answer to a ping, brings it up again.
      .catch(() => {
        reading = false
      })
  }

  async function welcome(): Promise<string | null> {
    const state = await store.conversation(conversation)
    if (!state || state.seq === 0) {
      // Not begun: the visitor's browser made its id and will begin it with a first message. But once it is deleted it stays so.
      if (who.kind !== 'visitor' || (await store.isForgotten(conversation))) return null
      welcomed = true
      line.send({ type: 'welcome', conversation, head: 0, events: [] })
      // Begun between the two: the log tells.
      catchUp()
      return who.chatbot
    }
    if (!(await maySee(state))) return null
    const missed = state.seq - options.lastSeq
    const whole = missed < 0 || missed > limits.resumeEvents
    const after = whole ? Math.max(0, state.seq - limits.snapshotEvents) : options.lastSeq
    const events = await store.events(conversation, after, state.seq - after)
    if (over) return null
    sent = state.seq
    welcomed = true
    line.send({
      type: 'welcome',
      conversation,
      head: state.seq,
      events: who.kind === 'visitor' ? events.map(forVisitor) : events,
      ...(whole ? { state: who.kind === 'visitor' ? stateForVisitor(state) : state } : {}),
    })
    catchUp()
    if (who.kind === 'visitor' && state.phase === 'waiting') options.onWaiting(conversation, state.chatbot)
    return state.chatbot
  }

  async function maySee(state: { visitor: string; chatbot: string }): Promise<boolean> {
    if (who.kind === 'visitor') return state.visitor === who.id && state.chatbot === who.chatbot
    return (await options.chatbots.get(state.chatbot))?.account === who.member.account
  }

  let chatbot: string | null
  try {
    chatbot = await welcome()
  } catch (error) {
    stop()
    throw error
  }
  if (chatbot === null || over) {
    stop()
    return null
  }
  const watcher: Watcher = who.kind === 'visitor' ? { kind: 'visitor' } : { kind: 'agent', agent: agentOf(who.member) }
  watching = lines.watching(conversation, watcher)
  const draft = draftSoFar(conversation)
  if (draft) line.send({ type: 'draft', conversation, from: 0, ...draft })

  return {
    chatbot,
    sent: () => sent,
    repeat(events) {
      for (const event of events) line.sendText(eventText(conversation, event, who), false)
    },
    earlier(before) {
      const after = Math.max(0, before - 1 - limits.snapshotEvents)
      store
        .events(conversation, after, Math.max(0, before - 1 - after))
        .then((events) => {
          if (over) return
          line.send({ type: 'earlier', conversation, events: who.kind === 'visitor' ? events.map(forVisitor) : events })
        })
        .catch(() => line.send({ type: 'refused', conversation, code: 'unavailable', retryAfterMs: 2_000 }))
    },
    stop,
  }
}

/**
 * Nobody is told of their own typing; presence is the team's, but that somebody of the team looks on is not the visitor's. The place in
 * the line is the visitor's: agents see all of it.
 */
function isForOthers(frame: Extract<News, { kind: 'passing' }>['frame'], who: Who): boolean {
  if (frame.type === 'presence') return who.kind === 'agent'
  if (frame.type === 'place') return who.kind === 'visitor'
  if (frame.type !== 'typing') return true
  return who.kind === 'visitor' ? frame.from !== 'visitor' : frame.agent?.id !== who.member.user
}

/** Each event is written out once for all who are told of it; most read the same to visitors and agents. */
const texts = new WeakMap<ConversationEvent | ServerFrame, string>()

function eventText(conversation: string, event: ConversationEvent, who: Who): string {
  const seen = who.kind === 'visitor' ? forVisitor(event) : event
  const known = texts.get(seen)
  if (known !== undefined) return known
  const text = JSON.stringify({ type: 'event', conversation, event: seen } satisfies ServerFrame)
  texts.set(seen, text)
  return text
}

function textOf(frame: ServerFrame): string {
  const known = texts.get(frame) ?? JSON.stringify(frame)
  texts.set(frame, known)
  return known
}
