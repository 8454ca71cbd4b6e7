import { type Conversation, controllerOf, empty, stateForVisitor } from '../protocol/conversation.ts'
import type { Understanding } from '../protocol/decide.ts'
import type { Agent, Away, ConversationEvent, Summary } from '../protocol/events.ts'
import { type ClientFrame, type Hello, protocolVersion } from '../protocol/frames.ts'
import { limits } from '../protocol/limits.ts'
import { type Reaction, reactionsTo } from '../protocol/reactions.ts'
import { defaultSettings, type WidgetSettings } from '../protocol/settings.ts'
import type { Adapter } from './adapter.ts'
import { createBotLogs } from './bot-log.ts'
import type { BotWords } from './bot-words.ts'
import { type Answerer, createAnswers } from './memory-answers.ts'
import { createClock } from './memory-clock.ts'
import { actorOf, asSeenBy, type MemoryLine, maySee, openingOf } from './memory-line.ts'
import { createMemoryLines } from './memory-lines.ts'
import { createMemoryLog, type Executed, type Execution, type LogKeeper } from './memory-log.ts'
import { pastOf } from './memory-past.ts'
import { createPlaces } from './memory-waiting.ts'
import { whileOpen } from './while-open.ts'

export type { Answer, Answerer, Aside } from './memory-answers.ts'
export type { LogKeeper } from './memory-log.ts'

export interface MemoryBackendOptions {
  readonly settings?: WidgetSettings
  /** The assistant. Without one, only people answer. */
  readonly answer?: Answerer
  /** In place of what is said when no answer came, and of what is on the button to try again; whatever the language. */
  readonly words?: Partial<Omit<BotWords, 'handover'>>
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
  /** The visitor is having the conversation deleted, and whoever has a copy must hear of it; this is the last that is seen of it. */
  readonly forgetting?: (conversation: Conversation) => void
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
  /** Ends all lines, answers and timers. */
  close(): void
}

/**
 * An adapter with a backend of its own, for a page that needs no other end. The backend rests while there is no line, and what
 * was said outlives that.
 */
export function memoryAdapter(options: MemoryBackendOptions = {}): Adapter {
  const keep = options.keep ?? createBotLogs(null)
  return whileOpen(() => {
    const backend = memoryBackend({ ...options, keep })
    return { backend, stop: backend.close }
  })
}

/** Begins with no conversations and no lines, and pings while there are some; `close` ends what else it waits for. */
export function memoryBackend(options: MemoryBackendOptions = {}): MemoryBackend {
  const { now = Date.now, agent: defaultAgent = { id: 'agent', name: 'Agent' } } = options
  let settings = options.settings ?? defaultSettings.widget

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
      lines.publish(entry, events)
      places.tell()
      if (controllerOf(entry.state) === 'agent') answers?.abandon(entry.state.id)
      react(entry.state, reactions, events)
    },
  })
  const lines = createMemoryLines({
    settings: () => settings,
    headOf: (conversation) => log.entry(conversation).state.seq,
    take,
    left() {
      for (const { state } of log.entries()) clock.look(state)
    },
  })
  const answers =
    options.answer &&
    createAnswers({
      answer: options.answer,
      log,
      words: options.words,
      pass: (frame) => lines.toWatchers(frame.conversation, frame),
    })
  const clock = createClock({
    settings: () => settings,
    now,
    isHere: lines.isHere,
    execute: (conversation, command) => log.execute({ conversation, by: { kind: 'clock' }, command }),
  })
  const places = createPlaces({
    conversations: () => log.entries().map(({ state }) => state),
    isShown: () => settings.escalation.showPlace,
    now,
    give: lines.toWatchers,
  })

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

  function take(frame: ClientFrame, line: MemoryLine) {
    if (frame.type === 'hello')
      return line.who ? line.give({ type: 'refused', code: 'out_of_turn' }) : greet(line, frame)
    const about = {
      ...('conversation' in frame ? { conversation: frame.conversation } : {}),
      ...('id' in frame ? { id: frame.id } : {}),
    }
    if (!line.who) return line.give({ type: 'refused', ...about, code: 'out_of_turn' })
    if (frame.type === 'conversations')
      return line.give({ type: 'conversations', conversations: pastOf(log, options.keep, line) })
    const { conversation } = frame
    const { state, log: events } = log.entry(conversation)
    if (!maySee(line, state) || log.isForgotten(conversation))
      return line.give({ type: 'refused', ...about, code: 'unknown_conversation' })

    switch (frame.type) {
      case 'watch':
        line.watching.add(conversation)
        welcome(line, conversation, frame.lastSeq)
        return lines.tellPresence(conversation)
      case 'unwatch':
        line.watching.delete(conversation)
        return lines.tellPresence(conversation)
      case 'earlier': {
        const end = Math.max(0, frame.before - 1)
        const earlier = events.slice(Math.max(0, end - limits.snapshotEvents), end)
        return line.give({ type: 'earlier', conversation, events: earlier.map((event) => asSeenBy(line, event)) })
      }
      case 'typing': {
        if (line.who.as === 'visitor')
          return lines.toWatchers(conversation, { ...frame, from: 'visitor' }, (other) => other !== line)
        // An agent who has not joined yet is not there, as far as the visitor can tell.
        const joined = state.agents.some((agent) => agent.id === line.agent.id)
        const mayKnow = (other: MemoryLine) => other !== line && (joined || other.who?.as === 'agent')
        return lines.toWatchers(conversation, { ...frame, from: 'agent', agent: line.agent }, mayKnow)
      }
      case 'stop':
        return answers?.stop(conversation)
      case 'forget':
        return line.who.as === 'visitor' ? forget(state) : line.give({ type: 'refused', ...about, code: 'forbidden' })
    }

    // Who does not see a conversation has no say in it.
    if (!line.watching.has(conversation)) return line.give({ type: 'refused', ...about, code: 'unknown_conversation' })
    const { id, conversation: _, ...command } = frame
    const executed = log.execute({ conversation, by: actorOf(line), command, id, ...openingOf(line.who) })
    if ('refused' in executed) return line.give({ type: 'refused', ...about, ...executed.refused })
    if (executed.repeated) lines.giveEvents(line, conversation, executed.events)
  }

  /** R55. Whoever watches it learns that there is no such conversation any more. */
  function forget(state: Conversation) {
    const { id } = state
    options.forgetting?.(state)
    answers?.abandon(id)
    log.forget(id)
    clock.look(empty(id))
    lines.forget(id)
    places.tell()
  }

  function greet(line: MemoryLine, hello: Hello) {
    if (hello.protocol !== protocolVersion) return line.give({ type: 'bye', code: 'wrong_protocol' })
    line.who = hello
    if (hello.as === 'visitor') return lines.giveSettings(line)
    line.give({ type: 'me', agent: line.agent })
    for (const entry of log.entries()) {
      lines.giveRow(line, entry)
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
    places.tell(line)
  }

  return {
    adapter: (agent = defaultAgent) => ({ open: (receiver) => lines.open(agent, receiver) }),
    conversation: (id) => log.entries().find(({ state }) => state.id === id)?.state ?? null,
    events: (id) => log.entry(id).log,
    execute: log.execute,
    changeSettings(next) {
      settings = next
      lines.giveSettings()
      places.tellAll()
    },
    cut: lines.cut,
    close() {
      lines.close()
      answers?.close()
      clock.close()
    },
  }
}
