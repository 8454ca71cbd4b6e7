import type { ReadonlySignal, Signal } from '@preact/signals'
import type { AskedCommand, Client, ConversationView, Memory } from '../client/client.ts'
import type { Details, VisitorSettings } from '../protocol/index.ts'
import type { Emit } from './controller.ts'
import type { Parts } from './later.ts'
import type { Words } from './locales/en.ts'
import type { TalkWords } from './locales/en-talk.ts'

/** What every part of the panel draws from. */
export interface Chat {
  readonly client: Client
  readonly view: ConversationView
  /** As last heard from the server, or as remembered from the last visit until then. */
  readonly settings: ReadonlySignal<VisitorSettings | null>
  /** Who the page says the visitor is. */
  readonly visitor: ReadonlySignal<Details | undefined>
  /** Tag of the language that it is drawn in, such as "pt-BR". */
  readonly language: string
  readonly words: Words
  readonly parts: Parts
  readonly memory: Memory
  /** What the visitor has written and not sent. */
  readonly draft: Signal<string>
  readonly isOpen: ReadonlySignal<boolean>
  /** Whether opening moves the focus into the panel; not when the panel was open on the page before. */
  readonly takesFocus: ReadonlySignal<boolean>
  /** Whether the menu in the header is open. */
  readonly menu: Signal<boolean>
  /** What screen readers are told next. */
  readonly announced: Signal<string>
  /** Where pictures of agents are fetched from. */
  readonly server: string
  readonly emit: Emit
  /** Calls a person, after the visitor's details where the owner wants them first (A10). */
  callPerson(command: AskedCommand): void
  /** Leaves this conversation for another one of the visitor's, or for a new one. */
  converse(conversation: string | null): void
  close(): void
}

/** The same for what is fetched later: every such part comes with the rest of the words. */
export interface TalkChat extends Chat {
  readonly words: Words & TalkWords
}
