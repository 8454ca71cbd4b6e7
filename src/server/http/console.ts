import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { matchedRoutes } from 'hono/route'
import * as v from 'valibot'
import type { InboxRow } from '../../protocol/frames.ts'
import type { WidgetSettings } from '../../protocol/settings.ts'
import type { Chatbots } from '../chatbots.ts'
import { maySeeChatbot, maySeeConversation } from '../identity/access.ts'
import type { Agents, SignedIn } from '../identity/agents.ts'
import { mayAsk } from '../identity/route-roles.ts'
import type { Member, Store } from '../store/store.ts'
import { type AccountRoutesOptions, accountRoutes } from './account.ts'
import { checked } from './checked.ts'
import { codedError } from './coded-error.ts'
import { type Delivery, deliveryOf } from './delivery.ts'
import { type DocumentsApiOptions, documentsApi } from './documents.ts'
import { exportRoutes } from './export.ts'
import { figuresRoutes } from './figures.ts'
import { teamRoutes } from './invitations.ts'
import { type SettingsRoutesOptions, settingsRoutes } from './settings.ts'

export interface ConsoleApiOptions extends SettingsRoutesOptions, DocumentsApiOptions, AccountRoutesOptions {
  readonly store: Store
  readonly agents: Agents
  readonly chatbots: Chatbots
  /** Whether the visitor of this conversation has it open just now. */
  readonly isVisitorOnline: (conversation: string) => boolean
}

const chatbotId = v.pipe(v.string(), v.minLength(1), v.maxLength(64))
const conversationId = v.pipe(v.string(), v.uuid())

const inboxQuery = v.object({
  chatbot: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  filter: v.optional(v.picklist(['all', 'waiting', 'live', 'escalated', 'unresolved', 'resolved']), 'all'),
  limit: v.optional(
    v.pipe(v.string(), v.regex(/^\d{1,3}$/), v.transform(Number), v.minValue(1), v.maxValue(100)),
    '50',
  ),
  /** "TIME:ID" of the last row held. */
  after: v.optional(v.pipe(v.string(), v.regex(/^\d{1,15}:[\w-]{1,64}$/))),
})

const deliveriesQuery = v.object({ conversation: conversationId })

/**
 * What the console reads besides its WebSocket. Everything is behind sign-in, and what belongs to another account does
 * not exist. Errors are `codedError`s.
 */
export function consoleApi(options: ConsoleApiOptions) {
  const { store, agents, isVisitorOnline } = options
  const signedIn = createMiddleware<{ Variables: SignedIn }>(async (c, next) => {
    const renewal = new Headers()
    const found = await agents.whoIs(c.req.raw.headers, renewal)
    if (!found) return codedError((await agents.hasOwner()) ? 'signed_out' : 'no_owner_yet')
    c.set('member', found.member)
    c.set('session', found.session)
    const asked = matchedRoutes(c).findLast(({ method }) => method !== 'ALL')
    if (asked && !mayAsk(found.member.role, `${asked.method} ${asked.path.replace(/^.*\/api\/console/, '')}`)) {
      return codedError('owners_only')
    }
    await next()
    c.header('cache-control', 'no-store')
    for (const cookie of renewal.getSetCookie()) c.header('set-cookie', cookie, { append: true })
    return
  })

  async function chatbotsOf(account: string) {
    const chatbots = await store.chatbots(account)
    return chatbots.map(({ id, settings }) => ({ id, name: settings.widget.name, site: settings.site }))
  }

  /** The conversation of this id, if there is one that `member` may see. */
  async function findFor(member: Member, id: string) {
    const conversation = await store.conversation(id)
    const chatbot = conversation && (await store.chatbot(conversation.chatbot))
    return chatbot && maySeeConversation(member, conversation, chatbot) ? { conversation, chatbot } : null
  }

  return new Hono<{ Variables: SignedIn }>()
    .use(signedIn)
    .get('/me', async (c) => {
      const { user, name, email, role, avatar, account } = c.var.member
      return c.json({ id: user, name, email, role, avatar, chatbots: await chatbotsOf(account) })
    })
    .get('/chatbots', async (c) => c.json(await chatbotsOf(c.var.member.account)))
    .get('/chatbots/:id/field-labels', checked('param', v.object({ id: chatbotId })), async (c) => {
      const chatbot = await store.chatbot(c.req.valid('param').id)
      if (!chatbot || !maySeeChatbot(c.var.member, chatbot)) return codedError('not_found')
      return c.json({ labels: fieldLabelsOf(chatbot.settings.widget) })
    })
    .get('/inbox', checked('query', inboxQuery), async (c) => {
      const { chatbot, filter, limit, after } = c.req.valid('query')
      const chatbots = await store.chatbots(c.var.member.account)
      if (!chatbots.some(({ id }) => id === chatbot)) return codedError('not_found')
      const [at, id] = after?.split(':') ?? []
      const entries = await store.inbox({
        chatbots: [chatbot],
        filter,
        limit,
        ...(at !== undefined && id !== undefined ? { after: { at: Number(at), id } } : {}),
      })
      const rows: InboxRow[] = entries.map(({ conversation, at }) => {
        return { conversation, at, visitorOnline: isVisitorOnline(conversation.id) }
      })
      return c.json({ rows })
    })
    .get('/conversations/:id', checked('param', v.object({ id: conversationId })), async (c) => {
      const found = await findFor(c.var.member, c.req.valid('param').id)
      return found ? c.json(found.conversation) : codedError('not_found')
    })
    .get('/deliveries', checked('query', deliveriesQuery), async (c) => {
      const found = await findFor(c.var.member, c.req.valid('query').conversation)
      if (!found) return codedError('not_found')
      const { conversation, chatbot } = found
      const jobs = await store.deliveries({ chatbot: chatbot.id, conversation: conversation.id, limit: 50 })
      const deliveries: Delivery[] = jobs.map((job) => deliveryOf(job, chatbot))
      return c.json({ deliveries })
    })
    .route('/account', accountRoutes(options))
    .route('/team', teamRoutes(options))
    .route('/', settingsRoutes(options))
    .route('/', figuresRoutes(options))
    .route('/', exportRoutes(options))
    .route('/documents', documentsApi(options))
}

/** What the owner's own fields (A10) are called, by key; in the console's language, where there is one for each. */
function fieldLabelsOf({ leadForm }: WidgetSettings): Readonly<Record<string, string>> {
  const labels = leadForm.fields.flatMap((field) => {
    if (field.kind !== 'text') return []
    const { key, label } = field
    return [[key, typeof label === 'string' ? label : label['en'] || Object.values(label)[0] || key]]
  })
  return Object.fromEntries(labels)
}

/** The routes and their answers, for hono's typed client in the console. */
export type ConsoleApi = ReturnType<typeof consoleApi>
