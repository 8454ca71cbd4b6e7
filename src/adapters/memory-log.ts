import { apply } from '../protocol/apply.ts'
import { type Actor, type Command, type Refusal, subjectOf } from '../protocol/commands.ts'
import { type Conversation, empty } from '../protocol/conversation.ts'
import { type Context, decide, type Understanding } from '../protocol/decide.ts'
import type { Away, ConversationEvent } from '../protocol/events.ts'
import { type Reaction, reactionsTo } from '../protocol/reactions.ts'
import type { WidgetSettings } from '../protocol/settings.ts'

/** One conversation of the in-page backend. */
export interface Entry {
  readonly log: ConversationEvent[]
  state: Conversation
}

export type Executed =
  /** `repeated`: the same command was taken before, and these are its events of then. */
  { readonly events: readonly ConversationEvent[]; readonly repeated: boolean } | { readonly refused: Refusal }

export interface Execution {
  readonly conversation: string
  readonly by: Actor
  readonly command: Command
  readonly id?: string
  readonly opening?: Context['opening']
}

/** The logs of an in-page backend, and the one way into them. */
export interface MemoryLog {
  entry(conversation: string): Entry
  entries(): readonly Entry[]
  execute(execution: Execution): Executed
  /** R55: nothing can be said in it afterwards, by nobody. */
  forget(conversation: string): void
  isForgotten(conversation: string): boolean
}

/** Where an in-page backend keeps its logs over a reload. Throws nothing. */
export interface LogKeeper {
  /** All events of the conversation, from the first; none of one that is not known. */
  load(conversation: string): readonly ConversationEvent[]
  save(conversation: string, events: readonly ConversationEvent[]): void
  /** Without it, a conversation that its visitor had deleted is saved as one without events. */
  forget?(conversation: string): void
  /** Of all that are kept. Without it, visitors see of their earlier conversations only those of this page. */
  ids?(): readonly string[]
}

/** Keeps logs in memory; `appended` hears of every new fact and of what must happen because of it. */
export function createMemoryLog(options: {
  readonly settings: () => WidgetSettings
  readonly understand: (text: string) => Understanding | undefined
  /** Whether nobody can come just now. */
  readonly away: () => Away | undefined
  readonly now: () => number
  readonly keep?: LogKeeper | undefined
  /** A log was loaded that was kept. */
  readonly loaded?: (entry: Entry) => void
  readonly appended: (entry: Entry, events: readonly ConversationEvent[], reactions: readonly Reaction[]) => void
}): MemoryLog {
  const entries = new Map<string, Entry>()
  /** What each command led to, by author and id (R5); a log that was kept no longer knows the content. */
  const taken = new Map<string, { readonly content: string | null; readonly events: readonly ConversationEvent[] }>()

  const forgotten = new Set<string>()

  function entry(conversation: string): Entry {
    const known = entries.get(conversation)
    if (known) return known
    const log = [...(options.keep?.load(conversation) ?? [])]
    const made = { log, state: log.reduce(apply, empty(conversation)) }
    entries.set(conversation, made)
    for (const event of log) {
      const key = event.command && `${conversation} ${event.command}`
      if (key) taken.set(key, { content: null, events: [...(taken.get(key)?.events ?? []), event] })
    }
    if (log.length > 0) options.loaded?.(made)
    return made
  }

  return {
    entry,
    entries: () => [...entries.values()].filter(({ state }) => state.seq > 0),
    isForgotten: (conversation) => forgotten.has(conversation),
    forget(conversation) {
      forgotten.add(conversation)
      entries.delete(conversation)
      if (options.keep?.forget) options.keep.forget(conversation)
      else options.keep?.save(conversation, [])
    },
    execute({ conversation, by, command, id, opening }) {
      if (forgotten.has(conversation)) return { refused: { code: 'unknown_conversation' } }
      const it = entry(conversation)
      const key = `${conversation} ${authorOf(by)} ${id}`
      const content = JSON.stringify(command)
      const before = id === undefined ? undefined : (taken.get(key) ?? taken.get(`${conversation} ${id}`))
      if (before && before.content !== null && before.content !== content) return { refused: { code: 'id_reused' } }
      if (before) return { events: before.events, repeated: true }

      const settings = options.settings()
      const away = options.away()
      const understanding = command.type === 'say' ? options.understand(command.text) : undefined
      const subject = it.log[subjectOf(command) - 1]
      const decision = decide(it.state, command, {
        by,
        settings,
        ...(away ? { away } : {}),
        ...(opening ? { opening } : {}),
        ...(understanding ? { understanding } : {}),
        ...(subject ? { subject } : {}),
      })
      if ('refused' in decision) return decision

      const at = options.now()
      const events = decision.facts.map(
        (fact, i): ConversationEvent => ({
          ...fact,
          seq: it.state.seq + 1 + i,
          at,
          ...(id === undefined ? {} : { command: id }),
        }),
      )
      it.log.push(...events)
      it.state = events.reduce(apply, it.state)
      if (id !== undefined) taken.set(key, { content, events })
      options.keep?.save(conversation, it.log)
      options.appended(it, events, reactionsTo(events, it.state, settings))
      return { events, repeated: false }
    },
  }
}

function authorOf(by: Actor): string {
  return by.kind === 'agent' ? `agent:${by.agent.id}` : by.kind === 'visitor' ? `visitor:${by.id}` : by.kind
}
