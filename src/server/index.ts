import { randomBytes } from 'node:crypto'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'
import pino, { type Logger } from 'pino'
import { limits } from '../protocol/limits.ts'
import { type ChatbotSettings, defaultSettings } from '../protocol/settings.ts'
import { createAnswering } from './assistant/answering.ts'
import { createBudget } from './assistant/budget.ts'
import { type DocumentsOptions, loadDocuments, watchDocuments } from './assistant/documents.ts'
import { createKnowledge } from './assistant/knowledge.ts'
import type { ModelOptions } from './assistant/model.ts'
import { createWriter } from './assistant/writer.ts'
import { awayAt } from './availability/away-at.ts'
import { isTeamOnline } from './availability/is-team-online.ts'
import { createChatbots } from './chatbots.ts'
import { startClock } from './clock.ts'
import { type ConversationsOptions, createConversations } from './conversations.ts'
import { topicOf } from './escalation/policy/topics.ts'
import { understand } from './escalation/triggers.ts'
import { createFeed } from './feed.ts'
import { followForgotten } from './forgetting.ts'
import { isOwnOrigin } from './http/own-origin.ts'
import { createRoutes } from './http/routes.ts'
import { type Agents, createAgents } from './identity/agents.ts'
import { followEndedSessions } from './identity/ended-sessions.ts'
import { withLetters } from './identity/letter-handler.ts'
import { visitorId } from './identity/visitors.ts'
import { startInbox } from './inbox.ts'
import { createLines } from './lines.ts'
import { openMailer } from './outbox/email.ts'
import { noticesFor } from './outbox/notices.ts'
import { createWebhookHandler } from './outbox/webhook.ts'
import { startWorker } from './outbox/worker.ts'
import { attachSockets, type Caller } from './sockets.ts'
import { openSqlite } from './store/sqlite.ts'
import type { Store } from './store/store.ts'
import { createBriefing } from './summary/briefing.ts'
import { createSummarising } from './summary/summarising.ts'
import { startWaitingRoom } from './waiting-room.ts'

export interface ServerOptions {
  /** Where the database and the server's secret are kept; made when it is not there. */
  readonly dataDir: string
  /** The build: `dist/` of this package. */
  readonly dist: string
  /** Where people reach the server, e.g. "https://chat.example.com". */
  readonly publicUrl: string
  readonly host?: string
  /** 0 for any that is free. */
  readonly port: number
  /** Id of the chatbot that is made on the first start, and settings that differ from the defaults. */
  readonly chatbot: { readonly id: string; readonly name?: string; readonly site?: string }
  /** What the assistant answers from. */
  readonly documents?: DocumentsOptions | null
  /** Writes the answers; without one they are extracts. */
  readonly model?: ModelOptions | null
  readonly mail?: { readonly url: string; readonly from: string } | null
  readonly webhook?: ChatbotSettings['notify']['webhook']
  /** Webhooks may go to plain http and to addresses of this machine's network. */
  readonly allowPrivateWebhooks?: boolean
  readonly logLevel?: string
  /** Where conversations are kept; a database in `dataDir` if absent. It is closed with the server. */
  readonly store?: Store
  /** Pages of the embedder's own, beside the server's. */
  readonly site?: Hono
  /** Commands of one visitor in `limits.visitorCommandsMs`; for load tests. */
  readonly visitorCommands?: number
  /** Milliseconds since 1970. */
  readonly now?: () => number
}

export interface RunningServer {
  /** Address it listens on, e.g. "http://127.0.0.1:4400". */
  readonly url: string
  readonly agents: Agents
  readonly log: Logger
  /** Tells every line to come back later, finishes what is in work, closes the store. */
  stop(): Promise<void>
}

const account = 'main'

/**
 * Starts a server: the widget's files, the console, the WebSocket endpoint, and the outbox behind them.
 * @throws when the data cannot be opened or the port is taken.
 */
export async function createServer(options: ServerOptions): Promise<RunningServer> {
  const { dataDir, dist, publicUrl, port, host = '127.0.0.1', mail, now = Date.now } = options
  const log = pino({ level: options.logLevel ?? 'info', base: null })
  const onFault = (error: unknown) => log.error(error, 'fault')

  await mkdir(dataDir, { recursive: true })
  const path = join(dataDir, 'handrail.db')
  const store = options.store ?? (await openSqlite({ path }))
  await makeChatbot()
  const signInDatabase = new DatabaseSync(path, { timeout: 5_000 })
  const agents = await createAgents({
    database: signInDatabase,
    store,
    secret: await secretIn(dataDir),
    publicUrl,
    account,
    sendsMail: !!mail,
    onJobs: () => worker.wake(['email']),
    now,
    onFault: (message, detail) => log.error({ err: detail }, message),
  })

  const feed = createFeed()
  const chatbots = createChatbots(store)
  const lines = createLines(feed)
  const away: ConversationsOptions['away'] = ({ settings, members }, at) =>
    awayAt(settings.availability, at, isTeamOnline(members, lines, at))
  const conversations = createConversations({
    store,
    feed,
    chatbots,
    now,
    understand: (text, language, earlier, assistant) => {
      const topic = topicOf(text, assistant.topics, language)
      return { ...understand(text, language, earlier), ...(topic ? { topic } : {}) }
    },
    away,
    notices: noticesFor,
    onJobs: () => worker.wake(),
    onFault,
  })

  const knowledge = createKnowledge({ store, publicUrl, first: options.chatbot.id, onFault })
  const stopReading = options.documents ? await readDocuments(options.documents) : () => {}
  // Its library is the heaviest part there is, and many servers have no model.
  const model = options.model ? (await import('./assistant/model.ts')).createModel(options.model) : null
  const write = createWriter({ knowledge, model, budget: createBudget({ store, now }) })
  const answering = createAnswering({ store, conversations, chatbots, feed, write })

  const askModel = options.model ? (await import('./summary/ask-model.ts')).createAskModel(options.model) : null
  const brief = createBriefing({ store, feed, now })
  const mailer = mail
    ? openMailer({ smtpUrl: mail.url, from: { name: 'Handrail', address: mail.from }, publicUrl, brief })
    : null
  const worker = startWorker({
    store,
    log,
    now,
    handlers: {
      answer: answering.handler,
      summary: createSummarising({ store, conversations, chatbots, askModel, log }),
      ...(mailer ? { email: withLetters(mailer, agents) } : {}),
      webhook: createWebhookHandler({
        destination: async (id) => (await chatbots.get(id))?.settings.notify.webhook ?? null,
        allowPrivateAddresses: options.allowPrivateWebhooks ?? false,
        now,
      }),
    },
  })

  const app = createRoutes({
    store,
    agents,
    dist,
    publicUrl,
    isVisitorOnline: lines.isVisitorOnline,
    isSessionOpen: (session) => [...sockets.open].some(({ who }) => who?.kind === 'agent' && who.session === session),
    knowledge,
    write,
    chatbots,
    away,
    now,
    allowPrivateWebhooks: options.allowPrivateWebhooks ?? false,
    hasModel: !!options.model,
    onFault: (error, at) => log.error({ err: error, at }, 'fault while answering a request'),
  })
  if (options.site) app.route('/', options.site)
  const server = createAdaptorServer({ fetch: app.fetch }) as Server
  const waitingRoom = startWaitingRoom({ store, feed, lines, chatbots, now, onFault })
  const sockets = attachSockets(server, {
    store,
    conversations,
    chatbots,
    feed,
    lines,
    draftSoFar: answering.draftSoFar,
    onWaiting: waitingRoom.arrived,
    visitorId,
    now,
    visitorCommands: options.visitorCommands ?? limits.visitorCommands,
    onFault,
    signedIn,
  })
  const stopInbox = startInbox({ store, feed, lines, chatbots, open: sockets.open, onFault })
  const forgotten = followForgotten({ store, feed, now })
  const endedSessions = followEndedSessions({ sessions: agents.sessions, open: sockets.open })
  const alsoLook = async () => {
    await endedSessions.look()
    await forgotten.look()
    await waitingRoom.look()
  }
  const stopClock = startClock({ store, conversations, chatbots, lines, away, alsoLook, now, onFault })
  await listen(server, port, host)

  async function readDocuments(documents: DocumentsOptions): Promise<() => void> {
    const passages = await loadDocuments(documents).catch((cause: unknown) => {
      throw new Error(`Handrail: the documents in ${documents.folder} cannot be read`, { cause })
    })
    await knowledge.setFolder(passages)
    return watchDocuments({ ...documents, onError: onFault }, (next) => void knowledge.setFolder(next).catch(onFault))
  }

  async function makeChatbot(): Promise<void> {
    const { id, name, site = '' } = options.chatbot
    await store.createAccount(account)
    const before = (await store.chatbot(id))?.settings ?? {
      ...defaultSettings,
      site,
      widget: { ...defaultSettings.widget, ...(name ? { name } : {}) },
    }
    // What was set in the console is not undone by a start.
    const notify = { ...before.notify, webhook: before.notify.webhook ?? options.webhook ?? null }
    await store.saveChatbot({ id, account, settings: { ...before, notify } })
  }

  /** A cookie alone is not enough: another site's page may open a socket here, and the browser would send it along. */
  async function signedIn({ cookie = '', origin = '' }: Caller) {
    const headers = new Headers({ cookie, origin })
    return isOwnOrigin(headers, publicUrl) ? agents.whoIs(headers) : null
  }

  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}`,
    agents,
    log,
    async stop() {
      stopClock()
      sockets.close()
      stopInbox()
      waitingRoom.stop()
      endedSessions.stop()
      forgotten.stop()
      stopReading()
      knowledge.stop()
      await Promise.all([worker.stop(), closed(server)])
      mailer?.close()
      chatbots.stop()
      signInDatabase.close()
      await store.close()
    },
  }
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
    // Who has not taken the hint by then is cut off: nothing is lost, the client comes back.
    setTimeout(() => server.closeAllConnections(), 3_000).unref()
  })
}

/** The key that cookies are signed with, made on the first start and kept beside the database. */
async function secretIn(dataDir: string): Promise<string> {
  const path = join(dataDir, 'secret')
  const known = await readFile(path, 'utf8').catch(() => null)
  if (known) return known
  const secret = randomBytes(32).toString('base64url')
  await writeFile(path, secret, { mode: 0o600 })
  await chmod(path, 0o600)
  return secret
}
