import type { ReadonlySignal } from '@preact/signals'
import type { Pending } from '../../client/client.ts'
import type { Details, LeadField } from '../../protocol/index.ts'
import type { TalkChat } from '../chat.ts'
import { keptLead } from './kept-lead.ts'

/** What the form is drawn from. `visitor`: who the page says the visitor is. */
export type LeadChat = TalkChat & { readonly visitor?: ReadonlySignal<Details | undefined> }

/** The filled-in form that is under way, or was refused (`failed`). */
export function sentForm({ view }: TalkChat): Pending | undefined {
  return view.pending.value.findLast(({ command }) => command.type === 'identify' && command.by === 'visitor')
}

/** What `details` say for the field. */
export function answerIn(details: Details | null | undefined, field: LeadField): string | undefined {
  return field.kind === 'text' ? details?.fields?.[field.key] : details?.[field.kind]
}

/** The same details with `text` for the field. */
export function withAnswer(details: Details | undefined, field: LeadField, text: string): Details {
  return field.kind === 'text'
    ? { ...details, fields: { ...details?.fields, [field.key]: text } }
    : { ...details, [field.kind]: text }
}

/** What is known for the field already: said here before, or by the page. */
function knownFor({ view, visitor }: LeadChat, field: LeadField): string | null | undefined {
  const { details, email } = view.state.value
  return answerIn(details, field) || (field.kind === 'email' && email) || answerIn(visitor?.value, field)
}

/** What stands in the field: as typed, as it was sent and refused, or as it is known. */
export function answerFor(chat: LeadChat, field: LeadField): string {
  const command = sentForm(chat)?.command
  const sent = command?.type === 'identify' ? answerIn(command.details, field) : null
  return answerIn(keptLead(chat).typed, field) ?? sent ?? (knownFor(chat, field) || '')
}

/** Whether the visitor may leave it all out. */
export function isFree(fields: readonly LeadField[]): boolean {
  return !fields.some(({ required }) => required)
}

/** Whether there is nothing to ask: all that is required is known, or, where nothing is, anything. */
export function isKnown(chat: LeadChat, fields: readonly LeadField[]): boolean {
  const isThere = (field: LeadField) => knownFor(chat, field)
  return isFree(fields)
    ? !fields[0] || fields.some(isThere)
    : fields.every((field) => !field.required || isThere(field))
}
