import type { Details } from '../protocol/index.ts'
import type { Look } from './look.ts'

/** What a page may set when it puts the widget there, and change at any time. */
export interface Changes extends Look {
  /** Language of the widget, such as "de"; the page's and then the browser's without it. */
  readonly language?: string
  /** Who the visitor is, as the page knows them; the team sees it as unverified. */
  readonly visitor?: Details
  /** `denied`: forgets all that this browser keeps of the chat, and takes the widget away. */
  readonly consent?: 'granted' | 'denied'
}
