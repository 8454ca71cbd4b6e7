import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { WebSocket } from 'ws'
import {
  type ChatbotSettings,
  type ClientFrame,
  type ConversationEvent,
  defaultSettings,
  type ServerFrame,
  widgetSettings,
} from '../../src/protocol/index.ts'
import { createServer, type RunningServer, type ServerOptions } from '../../src/server/index.ts'
import { openSqlite } from '../../src/server/store/sqlite.ts'

/** A real server in a folder of its own, on any free port. */
export interface Rig {
  readonly server: RunningServer
  readonly dataDir: string
  /** Address of the WebSocket endpoint. */
  readonly ws: string
  /** Cookie of the owner, signed in. */
  ownerCookie(): Promise<string>
  close(): Promise<void>
}

export interface RigOptions extends Partial<ServerOptions> {
  /** What the owner chose for the chatbot "demo", before the start. */
  readonly settings?: Partial<ChatbotSettings>
}

/** Calling a person puts the assistant to silence, so that the log holds what the test says and nothing else. */
export const quiet: Partial<ChatbotSettings> = {
  widget: v.parse(widgetSettings, { name: 'Tess', escalation: { whileWaiting: 'silent' } }),
}

export async function startRig(options: RigOptions = {}): Promise<Rig> {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'handrail-')))
  const publicUrl = options.publicUrl ?? 'http://handrail.test'
  const store = options.store ?? (await openSqlite({ path: join(dataDir, 'handrail.db') }))
  if (options.settings) {
    await store.createAccount('main')
    await store.saveChatbot({ id: 'demo', account: 'main', settings: { ...defaultSettings, ...options.settings } })
  }
  const server = await createServer({
    dist: 'dist',
    port: 0,
    logLevel: 'silent',
    chatbot: { id: 'demo', name: 'Tess', site: 'shop.test' },
    visitorCommands: 10_000,
    ...options,
    store,
    dataDir,
    publicUrl,
  })
  return {
    server,
    dataDir,
    ws: `${server.url.replace('http', 'ws')}/ws`,
    async ownerCookie() {
      const owner = await server.agents.ensureOwner({ name: 'Ana Owner', email: 'ana@shop.test' })
      const link = await server.agents.signInLink(owner.email)
      const response = await server.agents.handler(new Request(link))
      return response.headers
        .getSetCookie()
        .map((cookie) => cookie.split(';')[0])
        .join('; ')
    },
    async close() {
      await server.stop()
      if (!options.dataDir) await rm(dataDir, { recursive: true })
    },
  }
}

/** A line as a hand-written client would have it: sends what it is told to, and keeps all that it hears. */
export interface RawLine {
  readonly socket: WebSocket
  readonly heard: ServerFrame[]
  send(frame: ClientFrame | Record<string, unknown> | string): void
  /** The first frame, heard already or to come, that passes. @throws after 5 s. */
  until<Type extends ServerFrame['type']>(
    type: Type,
    test?: (frame: Extract<ServerFrame, { type: Type }>) => boolean,
  ): Promise<Extract<ServerFrame, { type: Type }>>
  events(): ConversationEvent[]
  close(): void
}

export async function openRawLine(url: string, headers: Record<string, string> = {}): Promise<RawLine> {
  const socket = new WebSocket(url, { headers })
  const heard: ServerFrame[] = []
  const waiting = new Set<() => void>()
  socket.on('message', (data) => {
    heard.push(JSON.parse(String(data)))
    for (const look of waiting) look()
  })
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))
  return {
    socket,
    heard,
    send: (frame) => socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame)),
    until(type, test = () => true) {
      return new Promise((resolve, reject) => {
        const look = () => {
          const found = heard.find((frame) => frame.type === type && test(frame as never))
          if (!found) return
          clearTimeout(timer)
          waiting.delete(look)
          resolve(found as never)
        }
        const timer = setTimeout(() => {
          waiting.delete(look)
          reject(new Error(`no ${type} frame came; heard ${JSON.stringify(heard).slice(0, 2_000)}`))
        }, 5_000)
        waiting.add(look)
        look()
      })
    },
    events: () =>
      heard.flatMap((frame) => (frame.type === 'event' ? [frame.event] : frame.type === 'welcome' ? frame.events : [])),
    close: () => socket.close(),
  }
}

export const newId = () => randomBytes(16).toString('hex')

/** A visitor's line that has said hello and watches a conversation of its own. */
export async function openVisitor(
  rig: Rig,
  { token = newId(), conversation = crypto.randomUUID() as string, lastSeq = 0, chatbot = 'demo' } = {},
): Promise<RawLine & { token: string; conversation: string; say(text: string, id?: string): string }> {
  const line = await openRawLine(rig.ws)
  line.send({ type: 'hello', as: 'visitor', protocol: 1, chatbot, token })
  line.send({ type: 'watch', conversation, lastSeq })
  await line.until('welcome')
  return Object.assign(line, {
    token,
    conversation,
    say(text: string, id = newId()) {
      line.send({ type: 'say', id, conversation, text })
      return id
    },
  })
}

/** The owner's line, watching a conversation. */
export async function openAgent(rig: Rig, conversation?: string, lastSeq = 0): Promise<RawLine> {
  const line = await openRawLine(rig.ws, { cookie: await rig.ownerCookie(), origin: 'http://handrail.test' })
  line.send({ type: 'hello', as: 'agent', protocol: 1 })
  await line.until('me')
  if (conversation) {
    line.send({ type: 'watch', conversation, lastSeq })
    await line.until('welcome')
  }
  return line
}
