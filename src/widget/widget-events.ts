import type { Details, FollowUpButton, RefusalCode, Trigger } from '../protocol/index.ts'

/** What can be listened to, and what each tells. Every one is also a DOM event `handrail:…`, which bubbles up to `document`. */
export interface WidgetEvents {
  'panel:opened': Record<never, never>
  'panel:closed': Record<never, never>
  /** The visitor's first message, or what else begins a conversation. */
  'conversation:started': { conversation: string }
  /** The live chat is over; the assistant answers again. */
  'conversation:ended': { seq: number; name: string }
  /** The visitor's message has arrived. */
  'messages:sent': { seq: number; text: string }
  /** Of the assistant when it is complete, or of an agent. */
  'messages:received': { seq: number; text: string; from: 'assistant' | 'agent'; name?: string }
  'unread:changed': { count: number }
  /** A person was called. */
  'human:requested': { seq: number; trigger: Trigger }
  /** The visitor's place in the line, 1 for who is next, and from how many to how many minutes it takes lately. */
  'human:queued': { place: number; minutes?: readonly [number, number] }
  'human:cancelled': { seq: number }
  /** Nobody can come, or nobody came in time; `opensAt` in milliseconds since 1970. */
  'human:unavailable': { seq: number; because: 'closed' | 'nobody_online' | 'nobody_joined'; opensAt?: number }
  'agent:joined': { seq: number; name: string }
  'agent:typing': { name: string }
  'agent:left': { seq: number; name: string }
  /** A thumb on an answer (the number of its message), or a rating of a live chat, 1 to 5. */
  'feedback:given': { message: number; value: 'up' | 'down' } | { ended: number; score: number; comment?: string }
  /** The visitor said who they are. */
  'visitor:identified': { details: Details }
  /** A button of the owner's was pressed. */
  'button:pressed': { button: FollowUpButton }
  /** `offline`: nothing that is written is lost. `closed`: this page will get no line any more. */
  'connection:changed': { status: 'connecting' | 'open' | 'offline' | 'closed' }
  /** `not_loaded`: a part could not be fetched. Else why the server turned the widget, or a message, away. */
  error: { code: 'not_loaded' | 'expired' | 'queue_full' | RefusalCode | (string & {}) }
}
