import { batch, type ReadonlySignal, signal } from '@preact/signals'
import type { ConversationEvent, Refusal } from '../protocol/index.ts'
import { limits } from '../protocol/limits.ts'
import type { AskedCommand, Pending } from './client.ts'
import type { Memory } from './memory.ts'

/** After this long on an open line an answer will not come any more; asking again is safe, as the id stays. */
const unansweredMs = 10_000
/** Growing wait after `unavailable` or `too_many` without a time of its own. */
const retryMs = 1_000
const maxRetryMs = 30_000

/** What this tab has asked of one conversation and not yet seen in its log. */
export interface Outbox {
  readonly pending: ReadonlySignal<readonly Pending[]>
  add(command: AskedCommand): string
  retry(id: string): void
  discard(id: string): void
  /** An event that carries the command's id is the acknowledgement (R6). */
  acknowledge(events: readonly ConversationEvent[]): void
  refused(id: string, refusal: Refusal): void
  lineOpened(): void
  lineLost(): void
  /** Called every now and then on an open line. */
  tick(): void
  /** Whether something is still to be sent or answered. */
  busy(): boolean
}

/**
 * Commands leave in order, the next one when the one before is answered: one that the server could not take just now
 * is then not overtaken by a later one.
 */
export function createOutbox(options: {
  readonly key: string
  readonly memory: Memory
  readonly now: () => number
  readonly randomId: () => string
  readonly send: (id: string, command: AskedCommand) => void
}): Outbox {
  const { key, memory, now, randomId, send } = options
  const pending = signal<readonly Pending[]>(remembered().map((one) => (one.code ? one : { ...one, state: 'queued' })))
  let open = false
  let underWay: { id: string; at: number } | null = null
  let refusals = 0
  let waiting: ReturnType<typeof setTimeout> | undefined

  function remembered(): Pending[] {
    try {
      const kept = JSON.parse(memory.get(key) ?? '[]') as Pending[]
      return kept.filter((one) => typeof one.id === 'string' && typeof one.command.type === 'string')
    } catch {
      return []
    }
  }

  /** Changes one entry, or removes it. Other entries in the memory may be another tab's and are left as they are. */
  function put(id: string, entry: Pending | null) {
    const change = (list: readonly Pending[]) => {
      const at = list.findIndex((one) => one.id === id)
      if (at < 0) return entry ? [...list, entry] : list
      return entry ? list.with(at, entry) : list.toSpliced(at, 1)
    }
    pending.value = change(pending.peek())
    const kept = change(remembered())
    memory.set(key, kept.length > 0 ? JSON.stringify(kept) : null)
  }

  /** Picks up what other tabs have left in the memory: they may be closed, or asleep. Sent by two, it still happens once (R5). */
  function pickUp() {
    const mine = pending.peek()
    const others = remembered().filter(({ id, code }) => !code && !mine.some((one) => one.id === id))
    if (others.length > 0) pending.value = [...mine, ...others].sort((one, other) => one.at - other.at)
  }

  const live = () => pending.peek().filter((one) => one.state !== 'failed')
  const fail = (entry: Pending, code: NonNullable<Pending['code']>, by?: string) =>
    put(entry.id, { ...entry, state: 'failed', code, ...(by === undefined ? {} : { by }) })

  function queue(id: string, command: AskedCommand) {
    const full = live().length >= limits.queuedMessages
    const entry: Pending = { id, command, state: open ? 'sending' : 'queued', at: now() }
    // A frame beyond the line's bound would cost the whole line, so this is not left to the server.
    if (wordsOf(command).length > limits.messageChars) fail(entry, 'too_long')
    else if (full) fail(entry, 'queue_full')
    else put(id, entry)
    pump()
  }

  function pump() {
    for (const entry of live()) if (now() - entry.at > limits.queuedForMs) fail(entry, 'expired')
    const next = live()[0]
    if (!open || waiting || !next || next.id === underWay?.id) return
    underWay = { id: next.id, at: now() }
    send(next.id, next.command)
  }

  function setLine(up: boolean) {
    open = up
    underWay = null
    clearTimeout(waiting)
    waiting = undefined
    pickUp()
    const state = up ? 'sending' : 'queued'
    pending.value = pending.peek().map((one) => (one.state === 'failed' ? one : { ...one, state }))
    pump()
  }

  return {
    pending,
    add(command) {
      const id = randomId()
      batch(() => queue(id, command))
      return id
    },
    retry(id) {
      const failed = pending.peek().find((one) => one.id === id && one.state === 'failed')
      if (!failed) return
      batch(() => {
        put(id, null)
        queue(failed.code === 'id_reused' ? randomId() : id, failed.command)
      })
    },
    discard(id) {
      if (pending.peek().some((one) => one.id === id && one.state === 'failed')) put(id, null)
    },
    acknowledge(events) {
      if (pending.peek().length === 0) return
      for (const event of events) {
        const entry = pending.peek().find((one) => one.id === event.command)
        // A first message brings `started` or `joined` along; until the message itself is there, it stays here.
        if (entry && (entry.command.type !== 'say' || event.type === 'said')) {
          put(entry.id, null)
          refusals = 0
        }
      }
      pump()
    },
    refused(id, { code, by, retryAfterMs }) {
      const entry = live().find((one) => one.id === id)
      if (!entry) return
      if (underWay?.id === id) underWay = null
      if (code === 'unavailable' || code === 'too_many') {
        const waitMs = retryAfterMs ?? Math.min(maxRetryMs, retryMs * 2 ** refusals++)
        clearTimeout(waiting)
        waiting = setTimeout(
          () => {
            waiting = undefined
            pump()
          },
          waitMs * (1 + Math.random() / 2),
        )
        return
      }
      // A button that came too late asks for nothing any more: the conversation already tells why. Words are kept, and what
      // agents are told nowhere else: that nobody may be called.
      const isNews = code === 'escalation_off' && entry.command.type === 'handToTeam'
      if (wordsOf(entry.command) || code === 'taken' || isNews) fail(entry, code, by)
      else put(id, null)
      pump()
    },
    lineOpened: () => setLine(true),
    lineLost: () => setLine(false),
    tick() {
      if (underWay && now() - underWay.at > unansweredMs) underWay = null
      pickUp()
      pump()
    },
    busy: () => live().length > 0,
  }
}

/** What a person typed into it. */
function wordsOf(command: AskedCommand): string {
  if (command.type === 'say' || command.type === 'correctSummary') return command.text
  if (command.type === 'leaveEmail') return command.email
  if (command.type === 'rate') return command.comment ?? ''
  if (command.type === 'identify') return command.by === 'visitor' ? 'filled in' : ''
  return ((command.type === 'end' || command.type === 'handToTeam') && command.note) || ''
}
