import { batch, effect, type ReadonlySignal, signal } from '@preact/signals'
import type { Adapter } from '../adapters/adapter.ts'
import type {
  Agent,
  ClientFrame,
  Command,
  Conversation,
  ConversationEvent,
  Hello,
  RefusalCode,
  ServerFrame,
  VisitorSettings,
} from '../protocol/index.ts'
import { createConversationView, type WatchedConversation } from './conversation-view.ts'
import type { Fold } from './fold.ts'
import { createMemory, type Memory } from './memory.ts'
import { randomId } from './random-id.ts'

export type { Memory } from './memory.ts'

/** One line to a backend, and the conversations watched over it. */
export interface Client {
  /** `offline`: no line, one is sought; nothing said is lost. `closed`: will not come back, see `closedBecause`. */
  readonly status: ReadonlySignal<'connecting' | 'open' | 'offline' | 'closed'>
  readonly closedBecause: ReadonlySignal<string | null>
  /** Of the chatbot; null until the first hello was answered. Visitors only. */
  readonly settings: ReadonlySignal<VisitorSettings | null>
  /** Who the signed-in agent is; agents only. */
  readonly me: ReadonlySignal<Agent | null>
  /** Begins to watch a conversation; a second call gives the same view. */
  watch(conversation: string): ConversationView
  /** Frames that belong to no conversation view, such as `inbox`. Returns its undo. */
  onFrame(listener: (frame: ServerFrame) => void): () => void
  /** Now or not at all: without a line it is dropped. For frames that belong to no conversation view. */
  send(frame: ClientFrame): void
  close(): void
}

/** A conversation as one tab sees it: always a prefix of the log, and behind it what this tab has said and is not yet in it. */
export interface ConversationView {
  readonly id: string
  /** False until the first `welcome`: an empty list then means "not known yet". */
  readonly loaded: ReadonlySignal<boolean>
  /** Why the backend does not show it, such as `unknown_conversation`. */
  readonly refused: ReadonlySignal<RefusalCode | null>
  readonly state: ReadonlySignal<Conversation>
  /** Contiguous by `seq`; the first one may be later than 1, see `earlier`. */
  readonly events: ReadonlySignal<readonly ConversationEvent[]>
  /** Commands under way, oldest first. */
  readonly pending: ReadonlySignal<readonly Pending[]>
  /** The answer being written, so far. */
  readonly draft: ReadonlySignal<Draft | null>
  /** Who of the others is typing just now. */
  readonly typing: ReadonlySignal<Typing | null>
  readonly presence: ReadonlySignal<Presence | null>
  /** Of a waiting visitor; null while nothing is known of it. */
  readonly place: ReadonlySignal<Place | null>
  /** Messages of the other side that came after `seen` was last called, as far as they are held. */
  readonly unread: ReadonlySignal<number>

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
  /** All that is held has been read; kept over a reload. */
  seen(): void
  /** Stops watching, once what was asked is through. */
  close(): void
}

export interface Draft {
  /** `seq` of the visitor's message that it answers. */
  readonly answers: number
  readonly text: string
}

export interface Typing {
  readonly from: 'visitor' | 'assistant' | 'agent'
  readonly agent?: Agent
}

export interface Presence {
  readonly visitorOnline: boolean
  readonly viewing: readonly Agent[]
}

export interface Place {
  /** 1 for who is next. */
  readonly place: number
  /** From and to, of how long recent ones waited. */
  readonly minutes?: readonly [number, number]
}

/** The commands that a person's client may ask. */
export type AskedCommand = Exclude<Command, { type: 'answer' | 'judge' | 'summarise' | 'drop' | 'giveUpWaiting' }>

export interface Pending {
  readonly id: string
  readonly command: AskedCommand
  /** `queued`: there is no line. `failed`: refused, or too old; `code` says why. */
  readonly state: 'sending' | 'queued' | 'failed'
  readonly code?: RefusalCode | 'expired' | 'queue_full'
  /** `taken`: who was first. */
  readonly by?: string
  /** Milliseconds since 1970, this machine's clock. */
  readonly at: number
}

export interface ClientOptions {
  readonly adapter: Adapter
  /** Said on every new line. */
  readonly hello: () => Hello
  readonly fold: Fold
  /** Keeps unacknowledged commands over a reload. Without it they live as long as the tab. */
  readonly memory?: Memory
  /** Milliseconds since 1970. */
  readonly now?: () => number
  /** At least 128 random bits. */
  readonly randomId?: () => string
}

/** Opens a line and keeps it: says hello, resumes what is watched, and sends what was asked, on every new one. */
export function createClient(options: ClientOptions): Client {
  const status = signal<Client['status']['value']>('connecting')
  const closedBecause = signal<string | null>(null)
  const settings = signal<VisitorSettings | null>(null)
  const me = signal<Agent | null>(null)
  const views = new Map<string, WatchedConversation>()
  const listeners = new Set<(frame: ServerFrame) => void>()
  const each = (visit: (view: WatchedConversation) => void) => {
    for (const view of [...views.values()]) visit(view)
  }
  const { fold } = options
  /** Frames that carry facts, while the fold is fetched, and those behind them. */
  const waiting: ServerFrame[] = []
  let sought = false
  const send = (frame: ClientFrame) => {
    if (status.peek() === 'open') line.send(frame)
  }

  const line = options.adapter.open({
    status(now, code) {
      batch(() => {
        // The first search for a line is no trouble yet; any later one follows a loss.
        status.value = now === 'connecting' && sought ? 'offline' : now
        sought = true
        if (now === 'closed') closedBecause.value = code ?? null
        // What was not taken yet comes again on the next line.
        waiting.length = 0
        if (now !== 'open') return each((view) => view.lineLost())
        line.send(options.hello())
        each((view) => view.lineOpened())
      })
    },
    frame(frame) {
      if (waiting.length === 0 && (fold.here.peek() || !carriesFacts(frame))) return batch(() => take(frame))
      waiting.push(frame)
      fold.want()
    },
  })
  const unwait = effect(() => {
    if (fold.here.value) batch(() => waiting.splice(0).forEach(take))
  })

  function take(frame: ServerFrame) {
    switch (frame.type) {
      case 'settings':
        settings.value = frame.settings
        break
      case 'me':
        me.value = frame.agent
        break
      case 'ping':
        each((view) => view.ping(frame.heads[view.view.id] ?? 0))
        break
      case 'bye':
        break
      case 'refused':
        each((view) => view.refused(frame))
        break
      default:
        if ('conversation' in frame) views.get(frame.conversation)?.frame(frame)
        else for (const listener of listeners) listener(frame)
    }
  }

  return {
    status,
    closedBecause,
    settings,
    me,
    watch(conversation) {
      const known = views.get(conversation)
      if (known) {
        known.keep()
        return known.view
      }
      const watched = createConversationView(conversation, {
        as: options.hello().as,
        memory: options.memory ?? createMemory(null),
        fold,
        now: options.now ?? Date.now,
        randomId: options.randomId ?? randomId,
        send,
        closed: () => views.delete(conversation),
      })
      views.set(conversation, watched)
      if (status.peek() === 'open') watched.lineOpened()
      return watched.view
    },
    onFrame(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    send,
    close() {
      line.close()
      unwait()
      batch(() => {
        status.value = 'closed'
        each((view) => view.lineLost())
      })
      views.clear()
    },
  }
}

function carriesFacts(frame: ServerFrame): boolean {
  return frame.type === 'event' || ('events' in frame && frame.events.length > 0)
}
