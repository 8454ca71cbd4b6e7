import type { ReadonlySignal, Signal } from '@preact/signals'
import type { Client, ConversationView, Memory } from '../client/client.ts'
import type { VisitorSettings } from '../protocol/index.ts'
import type { Words } from './locales/en.ts'

/** What every part of the panel draws from. */
export interface Chat {
  readonly client: Client
  readonly view: ConversationView
  /** As last heard from the server, or as remembered from the last visit until then. */
  readonly settings: ReadonlySignal<VisitorSettings | null>
  readonly words: Words
  readonly memory: Memory
  readonly isOpen: ReadonlySignal<boolean>
  /** Whether opening moves the focus into the panel; not when the panel was open on the page before. */
  readonly takesFocus: ReadonlySignal<boolean>
  /** What screen readers are told next. */
  readonly announced: Signal<string>
  /** Where pictures of agents are fetched from. */
  readonly server: string
  close(): void
}
