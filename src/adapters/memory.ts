import { type Conversation, controllerOf, stateForVisitor } from '../protocol/conversation.ts'
import type { Understanding } from '../protocol/decide.ts'
import type { Agent, Away, ConversationEvent, Summary } from '../protocol/events.ts'
import { type ClientFrame, type Hello, type InboxRow, protocolVersion, type ServerFrame } from '../protocol/frames.ts'
import { limits } from '../protocol/limits.ts'
import { type Reaction, reactionsTo } from '../protocol/reactions.ts'
import { defaultSettings, type WidgetSettings } from '../protocol/settings.ts'
import { settingsFor } from '../protocol/visitor-settings.ts'
import type { Adapter } from './adapter.ts'
import { type Answerer, createAnswers } from './memory-answers.ts'
import { createClock } from './memory-clock.ts'
import { actorOf, asSeenBy, createMemoryLine, type MemoryLine, maySee, openingOf } from './memory-line.ts'
import { createMemoryLog, type Entry, type Executed, type Execution, type LogKeeper } from './memory-log.ts'
import { pastOf } from './memory-past.ts'
import { placesOf } from './memory-waiting.ts'

export type { Answer, Answerer, Aside } from './memory-answers.ts'
export type { LogKeeper } from './memory-log.ts'

export interface MemoryBackendOptions {
  readonly settings?: WidgetSettings
  /** The assistant. Without one, only people answer. */
  readonly answer?: Answerer
  /** Reads the visitor's words for a wish for a person, a yes or a no. Without it, only buttons count. */
  readonly understand?: (text: string) => Understanding | undefined
  /** Says, whenever it matters, whether nobody of the team can come just now, and why. */
  readonly away?: () => Away | undefined
  /** Sums up for the team what was said before a person was called. */
  readonly summarise?: (events: readonly ConversationEvent[], conversation: Conversation) => Summary | Promise<Summary>
  /** Who is at the other end of a line that says hello as an agent. */
  readonly agent?: Agent
  /** Keeps conversations beyond the backend's own life; what was left unanswered is answered after loading. */
  readonly keep?: LogKeeper
  /** Hears of every command's facts once they are in the log; an empty list says that a kept log was loaded. */
  readonly heard?: (events: readonly ConversationEvent[], conversation: Conversation) => void
  /** Milliseconds since 1970. */
  readonly now?: () => number
}

/** A backend inside the page: the real rules over a log that lives as long as the page does. For demos and tests. */
export interface MemoryBackend {
  /** A way in; any number of lines may be open at a time. `agent` is who its agents' hellos mean. */
  adapter(agent?: Agent): Adapter
  /** null before its first event. */
  conversation(id: string): Conversation | null
  events(conversation: string): readonly ConversationEvent[]
  /** Does what no line can ask for, e.g. an answer of the assistant. */
  execute(execution: Execution): Executed
  /** Reaches every open line at once. */
  changeSettings(settings: WidgetSettings): void
  /** Tears all lines, as a bad network does; none comes back until the returned function is called. */
  cut(): () => void
  /** Ends all lines and timers. */
  close(): void
}

/** An adapter with a backend of its own, for a page that needs no other end. */
export function memoryAdapter(options: MemoryBackendOptions = {}): Adapter {
  return memoryBackend(options).adapter()
}

/** Begins with no conversations and no lines; `close` ends its timers. */
export function memoryBackend(options: MemoryBackendOptions = {}): MemoryBackend {
  const { now = Date.now, agent: defaultAgent = { id: 'agent', name: 'Agent' } } = options
  let settings = options.settings ?? defaultSettings.widget
  const lines = new Set<MemoryLine>()
  /** By conversation, the place that was told last. */
  let told: ReadonlyMap<string, string> = new Map()
  let isCut = false

  const log = createMemoryLog({
    settings: () => settings,
    understand: options.understand ?? (() => undefined),
    away: options.away ?? (() => undefined),
    now,
    keep: options.keep,
    loaded: ({ state, log: events }) => {
      const question = events.filter(({ seq }) => seq === state.lastQuestion?.seq)
      react(state, reactionsTo(question, state, settings), [])
    },
    appended(entry, events, reactions) {
      publish(entry, events)
      tellPlaces()
      if (controllerOf(entry.state) === 'agent') answers?.abandon(entry.state.id)
      react(entry.state, reactions, events)
    },
  })
  const answers =
    options.answer &&
    createAnswers({ answer: options.answer, log, pass: (frame) => toWatchers(frame.conversation, frame) })
  const clock = createClock({
    settings: () => settings,
    now,
    isHere: (agent) => [...lines].some((line) => line.who?.as === 'agent' && line.agent.id === agent.id),
    execute: (conversation, command) => log.execute({ conversation, by: { kind: 'clock' }, command }),
  })
  const pings = setInterval(() => {
    for (const line of lines) {
      const heads = [...line.watching].map((id) => [id, log.entry(id).state.seq])
      if (line.who) line.give({ type: 'ping', heads: Object.fromEntries(heads) })
    }
  }, limits.pingMs)

  function react(state: Conversation, reactions: readonly Reaction[], events: readonly ConversationEvent[]) {
    for (const reaction of reactions) {
      if (reaction.type === 'answer') answers?.owed(state.id, reaction.seq)
      if (reaction.type === 'summarise') sumUp(state, reaction.seq)
    }
    clock.look(state)
    options.heard?.(events, state)
  }

  async function sumUp({ id }: Conversation, escalation: number) {
    if (!options.summarise) return
    const { state, log: events } = log.entry(id)
    try {
      const summary = await options.summarise(events, state)
      const command = { type: 'summarise', escalation, summary } as const
      log.execute({ conversation: id, by: { kind: 'assistant' }, command })
    } catch (cause) {
      console.error('Handrail: `summarise` of the in-page backend failed.', cause)
    }
  }

  /** Tells waiting visitors where they stand, when that has changed; `line`: whatever it was told before. */
  function tellPlaces(line?: MemoryLine) {
    const places = placesOf(
      log.entries().map(({ state }) => state),
      now(),
    )
    for (const [conversation, frame] of settings.escalation.showPlace ? places : []) {
      const isNews = told.get(conversation) !== JSON.stringify(frame)
      const hears = (one: MemoryLine) => one.who?.as === 'visitor' && (isNews || one === line)
      toWatchers(conversation, frame, hears)
    }
    told = new Map([...places].map(([conversation, frame]) => [conversation, JSON.stringify(frame)]))
  }

  function publish(entry: Entry, fresh: readonly ConversationEvent[]) {
    const { id } = entry.state
    for (const line of lines) {
      if (line.watching.has(id) && maySee(line, entry.state)) giveEvents(line, id, fresh)
      if (line.who?.as === 'agent') line.give({ type: 'inbox', row: rowOf(entry) })
    }
  }

  function giveEvents(line: MemoryLine, conversation: string, events: readonly ConversationEvent[]) {
    for (const event of events) line.give({ type: 'event', conversation, event: asSeenBy(line, event) })
  }

  function toWatchers(conversation: string, frame: ServerFrame, may: (line: MemoryLine) => boolean = () => true) {
    for (const line of lines) if (line.watching.has(conversation) && may(line)) line.give(frame)
  }

  function giveSettings(line: MemoryLine) {
    const { who } = line
    if (who?.as === 'visitor') line.give({ type: 'settings', settings: settingsFor(settings, who.language ?? 'en') })
  }

  function isVisitorOnline(conversation: string) {
    return [...lines].some((line) => line.who?.as === 'visitor' && line.watching.has(conversation))
  }

  function rowOf({ state, log: events }: Entry): InboxRow {
    return { conversation: state, visitorOnline: isVisitorOnline(state.id), at: events.at(-1)?.at ?? 0 }
  }

  /** Who else is there is the agents' affair. */
  function tellPresence(conversation: string) {
    const isAgent = (line: MemoryLine) => line.who?.as === 'agent' && line.watching.has(conversation)
    const viewing = [...new Map([...lines].filter(isAgent).map(({ agent }) => [agent.id, agent])).values()]
    const visitorOnline = isVisitorOnline(conversation)
    toWatchers(conversation, { type: 'presence', conversation, visitorOnline, viewing }, isAgent)
  }

  function take(frame: ClientFrame, line: MemoryLine) {
    if (frame.type === 'hello')
      return line.who ? line.give({ type: 'refused', code: 'out_of_turn' }) : greet(line, frame)
    if (frame.type === 'conversations')
      return line.give({ type: 'conversations', conversations: pastOf(log.entries(), line) })
    const { conversation } = frame
    const about = { conversation, ...('id' in frame ? { id: frame.id } : {}) }
    if (!line.who) return line.give({ type: 'refused', ...about, code: 'out_of_turn' })
    const { state, log: events } = log.entry(conversation)
    if (!maySee(line, state) || log.isForgotten(conversation))
      return line.give({ type: 'refused', ...about, code: 'unknown_conversation' })

    switch (frame.type) {
      case 'watch':
        line.watching.add(conversation)
        welcome(line, conversation, frame.lastSeq)
        return tellPresence(conversation)
      case 'unwatch':
        line.watching.delete(conversation)
        return tellPresence(conversation)
      case 'earlier': {
        const end = Math.max(0, frame.before - 1)
        const earlier = events.slice(Math.max(0, end - limits.snapshotEvents), end)
        return line.give({ type: 'earlier', conversation, events: earlier.map((event) => asSeenBy(line, event)) })
      }
      case 'typing': {
        if (line.who.as === 'visitor')
          return toWatchers(conversation, { ...frame, from: 'visitor' }, (other) => other !== line)
        // An agent who has not joined yet is not there, as far as the visitor can tell.
        const joined = state.agents.some((agent) => agent.id === line.agent.id)
        const mayKnow = (other: MemoryLine) => other !== line && (joined || other.who?.as === 'agent')
        return toWatchers(conversation, { ...frame, from: 'agent', agent: line.agent }, mayKnow)
      }
      case 'stop':
        return answers?.stop(conversation)
      case 'forget':
        return line.who.as === 'visitor'
          ? forget(conversation)
          : line.give({ type: 'refused', ...about, code: 'forbidden' })
    }

    // Who does not see a conversation has no say in it.
    if (!line.watching.has(conversation)) return line.give({ type: 'refused', ...about, code: 'unknown_conversation' })
    const { id, conversation: _, ...command } = frame
    const executed = log.execute({ conversation, by: actorOf(line), command, id, ...openingOf(line.who) })
    if ('refused' in executed) return line.give({ type: 'refused', ...about, ...executed.refused })
    if (executed.repeated) giveEvents(line, conversation, executed.events)
  }

  /** R55. Whoever watches it learns that there is no such conversation any more. */
  function forget(conversation: string) {
    answers?.abandon(conversation)
    log.forget(conversation)
    toWatchers(conversation, { type: 'refused', conversation, code: 'unknown_conversation' })
    for (const line of lines) {
      line.watching.delete(conversation)
      if (line.who?.as === 'agent') line.give({ type: 'forgotten', id: conversation })
    }
    tellPlaces()
  }

  function greet(line: MemoryLine, hello: Hello) {
    if (hello.protocol !== protocolVersion) return line.give({ type: 'bye', code: 'wrong_protocol' })
    line.who = hello
    if (hello.as === 'visitor') return giveSettings(line)
    line.give({ type: 'me', agent: line.agent })
    for (const entry of log.entries()) {
      line.give({ type: 'inbox', row: rowOf(entry) })
      clock.look(entry.state)
    }
  }

  function welcome(line: MemoryLine, conversation: string, lastSeq: number) {
    const { state, log: events } = log.entry(conversation)
    const missed = state.seq - lastSeq
    const isFar = missed < 0 || missed > limits.resumeEvents
    line.give({
      type: 'welcome',
      conversation,
      head: state.seq,
      ...(isFar ? { state: line.who?.as === 'visitor' ? stateForVisitor(state) : state } : {}),
      events: events.slice(isFar ? -limits.snapshotEvents : lastSeq).map((event) => asSeenBy(line, event)),
    })
    const draft = answers?.draft(conversation)
    if (draft) line.give(draft)
    tellPlaces(line)
  }

  return {
    adapter: (agent = defaultAgent) => ({
      open(receiver) {
        const line = createMemoryLine({
          agent,
          receiver,
          mayConnect: () => !isCut,
          take,
          left(watched) {
            for (const conversation of watched) tellPresence(conversation)
            for (const entry of log.entries()) clock.look(entry.state)
          },
        })
        lines.add(line)
        return {
          send: line.send,
          close() {
            line.close()
            lines.delete(line)
          },
        }
      },
    }),
    conversation: (id) => log.entries().find(({ state }) => state.id === id)?.state ?? null,
    events: (id) => log.entry(id).log,
    execute: log.execute,
    changeSettings(next) {
      settings = next
      for (const line of lines) giveSettings(line)
      told = new Map()
      tellPlaces()
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
      clearInterval(pings)
      for (const line of lines) line.close()
      lines.clear()
      answers?.close()
      clock.close()
    },
  }
}
