import type { ReadonlySignal } from '@preact/signals'
import type { Adapter } from '../adapters/adapter.ts'
import type { Agent, Command, Conversation, ConversationEvent, Hello, RefusalCode, ServerFrame, WidgetSettings } from '../protocol/index.ts'

/** One line to a backend, and the conversations watched over it. */
export interface Client {
  /** `offline`: no line, one is sought; nothing said is lost. `closed`: will not come back, see `closedBecause`. */
  readonly status: ReadonlySignal<'connecting' | 'open' | 'offline' | 'closed'>
  readonly closedBecause: ReadonlySignal<string | null>
  /** Of the chatbot; null until the first hello was answered. Visitors only. */
  readonly settings: ReadonlySignal<WidgetSettings | null>
  /** Who the signed-in agent is; agents only. */
  readonly me: ReadonlySignal<Agent | null>
  /** Begins to watch a conversation; a second call gives the same view. */
  watch(conversation: string): ConversationView
  /** Frames that belong to no conversation view: `inbox`. Returns its undo. */
  onInbox(listener: (row: Extract<ServerFrame, { type: 'inbox' }>['row']) => void): () => void
  close(): void
}

/** A conversation as one tab sees it: always a prefix of the log, and behind it what this tab has said and is not yet in it. */
export interface ConversationView {
  readonly id: string
  /** False until the first `welcome`: an empty list then means "not known yet". */
  readonly loaded: ReadonlySignal<boolean>
  readonly state: ReadonlySignal<Conversation>
  /** Contiguous by `seq`; the first one may be later than 1, see `earlier`. */
  readonly events: ReadonlySignal<readonly ConversationEvent[]>
  /** Commands under way, oldest first. */
  readonly pending: ReadonlySignal<readonly Pending[]>
  /** The answer being written, so far. */
  readonly draft: ReadonlySignal<{ readonly answers: number; readonly text: string } | null>
  /** Who of the others is typing just now. */
  readonly typing: ReadonlySignal<{ readonly from: 'visitor' | 'assistant' | 'agent'; readonly agent?: Agent } | null>
  readonly presence: ReadonlySignal<{ readonly visitorOnline: boolean; readonly viewing: readonly Agent[] } | null>

  /** Queues a command and sends it as soon as there is a line; it stays in `pending` until its event is back. Returns its id. */
  ask(command: AskedCommand): string
  /** Sends a failed one again, under the same id. */
  retry(id: string): void
  /** Forgets a failed one. */
  discard(id: string): void
  /** Tells the others that this person is typing; call it on every key, it is sent at most every `typingEveryMs`. */
  nowTyping(): void
  /** Stops the answer being written. */
  stop(): void
  /** Loads the events before the first one held; resolves when they are there. */
  earlier(): Promise<void>
  /** Stops watching. */
  close(): void
}

/** The commands that a person's client may ask. */
export type AskedCommand = Exclude<Command, { type: 'answer' | 'drop' | 'giveUpWaiting' }>

export interface Pending {
  readonly id: string
  readonly command: AskedCommand
  /** `queued`: there is no line. `failed`: refused, or too old; `code` says why. */
  readonly state: 'sending' | 'queued' | 'failed'
  readonly code?: RefusalCode | 'expired' | 'queue_full'
  /** Milliseconds since 1970, this machine's clock. */
  readonly at: number
}

/** Where a tab keeps what must outlive it. Throws nothing: where storage is blocked it remembers for as long as the tab lives. */
export interface Memory {
  get(key: string): string | null
  set(key: string, value: string | null): void
}

export interface ClientOptions {
  readonly adapter: Adapter
  /** Said on every new line. */
  readonly hello: () => Hello
  /** Keeps unacknowledged commands over a reload. Without it they live as long as the tab. */
  readonly memory?: Memory
}
