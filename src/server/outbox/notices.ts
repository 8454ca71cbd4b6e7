import * as v from 'valibot'
import type { Conversation } from '../../protocol/conversation.ts'
import type { ConversationEvent } from '../../protocol/events.ts'
import { settingsFor } from '../../protocol/visitor-settings.ts'
import type { Told } from '../conversations.ts'
import type { NewJob } from '../store/store.ts'

/** What a mail tells (N1). Self-contained, so that it says the same whenever it goes out at last. */
export const emailPayload = v.object({
  to: v.string(),
  chatbot_name: v.string(),
  site: v.string(),
  /** ISO 8601, as of the escalation's opening. */
  escalated_at: v.string(),
  trigger: v.string(),
  /** What the trigger was read off, and who handed the visitor to the team. */
  why: v.optional(
    v.nullable(v.object({ text: v.string(), rule: v.exactOptional(v.number()), quote: v.exactOptional(v.string()) })),
    null,
  ),
  agent: v.optional(v.nullable(v.string()), null),
  /** Nobody has joined within the limit: this is the second alarm. */
  unattended: v.optional(v.boolean(), false),
  /** Nobody can come, and the visitor was told so. */
  away: v.optional(
    v.nullable(v.object({ because: v.picklist(['closed', 'nobody_online']), opensAt: v.exactOptional(v.number()) })),
    null,
  ),
  /** `seq` of the call for a person whose summary belongs to this. */
  summary_of: v.optional(v.nullable(v.number()), null),
  /** ISO 8601; there when the visitor calls again while the escalation is open. */
  called_again_at: v.nullable(v.string()),
  last_message: v.string(),
  /** What the visitor said before that, oldest first: "yes please" alone tells nobody what it is about. */
  earlier_messages: v.optional(v.array(v.string()), []),
  message_count: v.number(),
  /** What the owner's own fields are called, by key (A10). */
  field_labels: v.optional(v.record(v.string(), v.string()), {}),
  /** Whether the assistant goes on answering while the visitor waits (E11). */
  assistant_answers: v.boolean(),
})

/** The webhook `conversation.escalated` (N2): these keys, in this order. */
export const webhookPayload = v.object({
  event: v.literal('conversation.escalated'),
  data: v.object({
    conversation_id: v.string(),
    session_id: v.string(),
    chatbot_id: v.string(),
    escalated_at: v.string(),
    last_message: v.string(),
    message_count: v.number(),
  }),
})

export type EmailPayload = v.InferOutput<typeof emailPayload>
export type WebhookPayload = v.InferOutput<typeof webhookPayload>

/** Recipients besides the owner (C13). */
const maxRecipients = 10
/** Characters of the visitor's message that are passed on. */
const lastMessageChars = 2_000

/**
 * The jobs that tell of an escalation: a mail to the owner and to every recipient, and the webhook unless the visitor
 * only calls again or waits in vain. Pure, and named after the fact alone: the same fact never makes two.
 */
export function noticesFor({ seq, of, events, after, chatbot }: Told): readonly NewJob[] {
  const event = events.find((one) => one.seq === seq)
  if (!event) throw new RangeError(`event ${seq} is not among those that tell of it`)
  const { notify, widget, site } = chatbot.settings
  if (of === 'unattended' && !notify.secondAlarm) return []
  const told = {
    escalated_at: new Date(after.escalation?.at ?? event.at).toISOString(),
    last_message: lastMessage(events, after),
    message_count: after.messageCount,
  }
  const job = { chatbot: chatbot.id, conversation: after.id, dueAt: event.at }

  const emails = recipients(chatbot.members, notify.recipients).map((to): NewJob => {
    const payload: EmailPayload = {
      to,
      chatbot_name: widget.name,
      site,
      ...reasonOf(event, after),
      unattended: of === 'unattended',
      away: awayAt(event, events),
      summary_of: of === 'unattended' ? (after.summary?.escalation ?? after.escalation?.seq ?? null) : seq,
      called_again_at: of === 'called_again' ? new Date(event.at).toISOString() : null,
      earlier_messages: after.recentWords.slice(0, -1),
      field_labels: fieldLabels(chatbot),
      // Where nobody comes, the visitor is back with it.
      assistant_answers: after.phase !== 'waiting' || widget.escalation.whileWaiting === 'answer',
      ...told,
    }
    return { ...job, id: `${after.id}:${seq}:email:${to.toLowerCase()}`, kind: 'email', payload }
  })
  if (of !== 'escalated' || !notify.webhook) return emails

  const { escalated_at, last_message, message_count } = told
  const payload: WebhookPayload = {
    event: 'conversation.escalated',
    data: {
      conversation_id: after.id,
      session_id: after.visitor,
      chatbot_id: chatbot.id,
      escalated_at,
      last_message,
      message_count,
    },
  }
  return [...emails, { ...job, id: `${after.id}:${seq}:webhook`, kind: 'webhook', payload }]
}

/** Why there was an escalation; of one that is still open, why it was opened. */
function reasonOf(event: ConversationEvent, { escalation }: Conversation) {
  if (event.type === 'escalated') {
    return { trigger: event.trigger, why: event.why ?? null, agent: event.agent?.name ?? null }
  }
  const opened = event.type === 'unattended' ? escalation : null
  return { trigger: opened?.trigger ?? 'agent_dropped', why: opened?.why ?? null, agent: null }
}

/** In the language of our mail, where there is one for each. */
function fieldLabels({ settings }: Told['chatbot']): Readonly<Record<string, string>> {
  const { fields } = settingsFor(settings.widget, 'en').leadForm
  return Object.fromEntries(fields.flatMap((field) => (field.kind === 'text' ? [[field.key, field.label]] : [])))
}

/** Why nobody can come: told by the fact itself, or by the one after the call. */
function awayAt(event: ConversationEvent, events: readonly ConversationEvent[]): EmailPayload['away'] {
  const told = event.type === 'unattended' ? event : events.find(({ seq }) => seq === event.seq + 1)
  return told?.type === 'unattended' && told.away ? { ...told.away } : null
}

/** The owner first; nobody twice, whichever way their address is written. */
function recipients(members: Told['chatbot']['members'], listed: readonly string[]): readonly string[] {
  const owners = members.filter(({ role }) => role === 'owner').map(({ email }) => email)
  const byAddress = new Map<string, string>()
  for (const address of [...owners, ...listed.slice(0, maxRecipients)]) {
    const key = address.trim().toLowerCase()
    if (key !== '' && !byAddress.has(key)) byAddress.set(key, address.trim())
  }
  return [...byAddress.values()]
}

/** The visitor's latest message: whole when it came with the escalation, else as much as the conversation remembers. */
function lastMessage(events: readonly ConversationEvent[], after: Conversation): string {
  const question = after.lastQuestion
  if (!question) return ''
  const event = events.find((one) => one.seq === question.seq)
  return (event?.type === 'said' ? event.text : question.text).slice(0, lastMessageChars)
}
