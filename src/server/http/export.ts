import { Hono } from 'hono'
import * as v from 'valibot'
import type { Conversation } from '../../protocol/conversation.ts'
import type { ConversationEvent, Details } from '../../protocol/events.ts'
import type { Chatbots } from '../chatbots.ts'
import { maySeeChatbot, maySeeConversation } from '../identity/access.ts'
import type { InboxQuery, Member, Store } from '../store/store.ts'
import { checked } from './checked.ts'
import { codedError } from './coded-error.ts'
import { type Cell, csvResponse, timeCell } from './csv-cells.ts'

export interface ExportRoutesOptions {
  readonly store: Pick<Store, 'conversation' | 'events' | 'inbox'>
  readonly chatbots: Pick<Chatbots, 'get'>
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** Rows that are read at a time. */
const pageRows = 200
const hourMs = 3_600_000

const chatbotId = v.object({ id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)) })
const conversationId = v.object({ id: v.pipe(v.string(), v.uuid()) })
const filterQuery = v.object({ filter: v.optional(v.picklist(['escalated', 'unresolved', 'resolved']), 'escalated') })

const listColumns = [
  ...['Conversation', 'State', 'Escalated (UTC)', 'Trigger', 'Resolved (UTC)', 'Hours to resolve', 'Escalations'],
  ...['Visitor', 'Email', 'Phone', 'Page', 'Language', 'Started (UTC)', 'Messages'],
  ...['Last message (UTC)', 'Last message from', 'Last message'],
]
const transcriptColumns = ['Number', 'Time (UTC)', 'What', 'From', 'Text']

/** C9: transcripts and lists as files for spreadsheets, for the whole team. */
export function exportRoutes({ store, chatbots, now }: ExportRoutesOptions) {
  return new Hono<{ Variables: { member: Member } }>()
    .get('/chatbots/:id/escalations.csv', checked('param', chatbotId), checked('query', filterQuery), async (c) => {
      const chatbot = await chatbots.get(c.req.valid('param').id)
      if (!chatbot || !maySeeChatbot(c.var.member, chatbot)) return codedError('not_found')
      const { filter } = c.req.valid('query')
      const name = `${chatbot.id}-human-support-${filter === 'escalated' ? 'all' : filter}-${today(now())}.csv`
      return csvResponse(name, listColumns, listPages(store, chatbot.id, filter, now()))
    })
    .get('/conversations/:id/transcript.csv', checked('param', conversationId), async (c) => {
      const conversation = await store.conversation(c.req.valid('param').id)
      const chatbot = conversation && (await chatbots.get(conversation.chatbot))
      if (!chatbot || !maySeeConversation(c.var.member, conversation, chatbot)) return codedError('not_found')
      const name = `${chatbot.id}-transcript-${today(conversation.startedAt)}-${conversation.id.slice(0, 8)}.csv`
      return csvResponse(name, transcriptColumns, transcriptPages(store, conversation.id, chatbot.settings.widget.name))
    })
}

/** From the latest on. What was said to meanwhile has moved before the place that is read: it is looked for there at the end. */
async function* listPages(
  store: ExportRoutesOptions['store'],
  chatbot: string,
  filter: InboxQuery['filter'],
  begunAt: number,
): AsyncGenerator<Cell[][]> {
  const written = new Set<string>()
  for (const until of [0, begunAt]) {
    let after: InboxQuery['after'] | undefined
    for (;;) {
      const page = await store.inbox({ chatbots: [chatbot], filter, limit: pageRows, ...(after ? { after } : {}) })
      const fresh = page.filter(({ conversation, at }) => at >= until && !written.has(conversation.id))
      for (const { conversation } of fresh) written.add(conversation.id)
      yield fresh.map(({ conversation }) => listRow(conversation))
      const last = page.at(-1)
      if (!last || page.length < pageRows || last.at < until) break
      after = { at: last.at, id: last.conversation.id }
    }
  }
}

function listRow(conversation: Conversation): Cell[] {
  const { id, escalation, escalations, details, email, page, language, startedAt, messageCount } = conversation
  const { lastMessage } = conversation
  const resolvedAt = escalation?.resolvedAt
  return [
    id,
    escalation?.status === 'open' ? 'unresolved' : (escalation?.status ?? null),
    timeCell(escalation?.at),
    escalation?.trigger ?? null,
    timeCell(resolvedAt),
    escalation && resolvedAt !== undefined ? Math.round(((resolvedAt - escalation.at) / hourMs) * 100) / 100 : null,
    escalations,
    details?.name ?? null,
    email,
    details?.phone ?? null,
    page ?? null,
    language,
    timeCell(startedAt),
    messageCount,
    timeCell(lastMessage?.at),
    lastMessage?.from ?? null,
    lastMessage?.text ?? null,
  ]
}

async function* transcriptPages(
  store: ExportRoutesOptions['store'],
  conversation: string,
  assistant: string,
): AsyncGenerator<Cell[][]> {
  let last = 0
  for (;;) {
    const events = await store.events(conversation, last, pageRows)
    yield events.map((event) => [event.seq, timeCell(event.at), event.type, fromOf(event, assistant), textOf(event)])
    last = events.at(-1)?.seq ?? last
    if (events.length < pageRows) return
  }
}

function fromOf(event: ConversationEvent, assistant: string): Cell {
  if ('agent' in event && event.agent) return event.agent.name
  if (event.type === 'said') return event.from === 'assistant' ? assistant : 'Visitor'
  return null
}

/** What was said or written; of what only happened, why. */
function textOf(event: ConversationEvent): Cell {
  switch (event.type) {
    case 'said':
    case 'summaryCorrected':
      return event.text
    case 'started':
      return event.page ?? null
    case 'offered':
    case 'escalated':
      return [event.trigger, event.why?.text, event.why?.quote].filter(Boolean).join(': ')
    case 'declined':
      return event.trigger
    case 'summarised':
      return event.summary?.lines.map(({ about, text }) => `${about}: ${text}`).join('\n') ?? null
    case 'emailLeft':
      return event.email
    case 'ended':
      return event.note ?? null
    case 'identified':
      return detailsText(event.details)
    case 'rated':
      return event.comment ? `${event.score} of 5: ${event.comment}` : `${event.score} of 5`
    case 'thumbed':
      return `${event.value}: message ${event.message}`
    default:
      return null
  }
}

function detailsText({ fields, ...known }: Details): string {
  return Object.entries({ ...known, ...fields })
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n')
}

/** "2026-11-21" */
function today(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}
