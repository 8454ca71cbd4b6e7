import type { Agent, ConversationEvent } from '../protocol/events.ts'
import type { ClientFrame, InboxRow, ServerFrame } from '../protocol/frames.ts'
import { limits } from '../protocol/limits.ts'
import type { WidgetSettings } from '../protocol/settings.ts'
import { settingsFor } from '../protocol/visitor-settings.ts'
import type { Line, Receiver } from './adapter.ts'
import { asSeenBy, createMemoryLine, type MemoryLine, maySee } from './memory-line.ts'
import type { Entry } from './memory-log.ts'

/** The lines that are open to an in-page backend, and who hears what over them. */
export interface MemoryLines {
  open(agent: Agent, receiver: Receiver): Line
  isHere(agent: Agent): boolean
  /** To all who watch the conversation, and may hear it. */
  toWatchers(conversation: string, frame: ServerFrame, may?: (line: MemoryLine) => boolean): void
  /** New facts of a conversation. */
  publish(entry: Entry, fresh: readonly ConversationEvent[]): void
  giveEvents(line: MemoryLine, conversation: string, events: readonly ConversationEvent[]): void
  giveRow(line: MemoryLine, entry: Entry): void
  /** To one, or to all. */
  giveSettings(line?: MemoryLine): void
  tellPresence(conversation: string): void
  /** There is no such conversation any more. */
  forget(conversation: string): void
  cut(): () => void
  close(): void
}

/** None at first; pings them while there are some. */
export function createMemoryLines(options: {
  readonly settings: () => WidgetSettings
  /** `seq` of the conversation's last event. */
  readonly headOf: (conversation: string) => number
  readonly take: (frame: ClientFrame, line: MemoryLine) => void
  /** The other end of a line is gone. */
  readonly left: () => void
}): MemoryLines {
  const { settings, headOf, take, left } = options
  const lines = new Set<MemoryLine>()
  let pings: ReturnType<typeof setInterval> | undefined
  let isCut = false

  function ping() {
    for (const line of lines) {
      const heads = [...line.watching].map((id) => [id, headOf(id)])
      if (line.who) line.give({ type: 'ping', heads: Object.fromEntries(heads) })
    }
  }

  function rest() {
    clearInterval(pings)
    pings = undefined
  }

  function isVisitorOnline(conversation: string) {
    return [...lines].some((line) => line.who?.as === 'visitor' && line.watching.has(conversation))
  }

  function rowOf({ state, log }: Entry): InboxRow {
    return { conversation: state, visitorOnline: isVisitorOnline(state.id), at: log.at(-1)?.at ?? 0 }
  }

  function toWatchers(conversation: string, frame: ServerFrame, may: (line: MemoryLine) => boolean = () => true) {
    for (const line of lines) if (line.watching.has(conversation) && may(line)) line.give(frame)
  }

  /** Who else is there is the agents' affair. */
  function tellPresence(conversation: string) {
    const isAgent = (line: MemoryLine) => line.who?.as === 'agent' && line.watching.has(conversation)
    const viewing = [...new Map([...lines].filter(isAgent).map(({ agent }) => [agent.id, agent])).values()]
    const visitorOnline = isVisitorOnline(conversation)
    toWatchers(conversation, { type: 'presence', conversation, visitorOnline, viewing }, isAgent)
  }

  function giveEvents(line: MemoryLine, conversation: string, events: readonly ConversationEvent[]) {
    for (const event of events) line.give({ type: 'event', conversation, event: asSeenBy(line, event) })
  }

  return {
    open(agent, receiver) {
      const line = createMemoryLine({
        agent,
        receiver,
        mayConnect: () => !isCut,
        take,
        left(watched) {
          for (const conversation of watched) tellPresence(conversation)
          left()
        },
      })
      lines.add(line)
      pings ??= setInterval(ping, limits.pingMs)
      return {
        send: line.send,
        close() {
          line.close()
          lines.delete(line)
          if (lines.size === 0) rest()
        },
      }
    },
    isHere: ({ id }) => [...lines].some(({ who, agent }) => who?.as === 'agent' && agent.id === id),
    toWatchers,
    publish(entry, fresh) {
      const { id } = entry.state
      for (const line of lines) {
        if (line.watching.has(id) && maySee(line, entry.state)) giveEvents(line, id, fresh)
        if (line.who?.as === 'agent') line.give({ type: 'inbox', row: rowOf(entry) })
      }
    },
    giveEvents,
    giveRow: (line, entry) => line.give({ type: 'inbox', row: rowOf(entry) }),
    giveSettings(one) {
      for (const line of one ? [one] : lines) {
        const { who } = line
        if (who?.as !== 'visitor') continue
        line.give({ type: 'settings', settings: settingsFor(settings(), who.language ?? 'en') })
      }
    },
    tellPresence,
    forget(conversation) {
      toWatchers(conversation, { type: 'refused', conversation, code: 'unknown_conversation' })
      for (const line of lines) {
        line.watching.delete(conversation)
        if (line.who?.as === 'agent') line.give({ type: 'forgotten', id: conversation })
      }
    },
    cut() {
      isCut = true
      for (const line of lines) line.cut()
      return () => {
        isCut = false
        for (const line of lines) line.connect()
      }
    },
    close() {
      rest()
      for (const line of lines) line.close()
      lines.clear()
    },
  }
}
