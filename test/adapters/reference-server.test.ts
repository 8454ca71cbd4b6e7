import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { type AddressInfo, connect, createServer as createProxy, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { webSocketAdapter } from '../../src/adapters/websocket.ts'
import { defaultSettings } from '../../src/protocol/index.ts'
import { createAnswering, type Writer } from '../../src/server/assistant/answering.ts'
import { createChatbots } from '../../src/server/chatbots.ts'
import { createConversations } from '../../src/server/conversations.ts'
import { createFeed } from '../../src/server/feed.ts'
import { startInbox } from '../../src/server/inbox.ts'
import { createLines } from '../../src/server/lines.ts'
import { startWorker } from '../../src/server/outbox/worker.ts'
import { attachSockets, socketPath } from '../../src/server/sockets.ts'
import { openSqlite } from '../../src/server/store/sqlite.ts'
import type { Member } from '../../src/server/store/store.ts'
import { adapterContract } from '../contracts/adapter.ts'

const longQuestion = 'Tell me everything'

describe('[A5] the websocket adapter and the reference server', () => {
  adapterContract({ describe, it, expect }, async () => {
    const server = await startServer()
    const wire = await startWire(server.port)
    const url = `ws://127.0.0.1:${wire.port}${socketPath}`
    const quick = { minRetryMs: 10, maxRetryMs: 50 }
    return {
      chatbot: 'demo',
      visitor: () => webSocketAdapter(url, quick),
      agent: (which) => webSocketAdapter(url, { ...quick, WebSocket: signedInAs(which) }),
      cut: wire.cut,
      longQuestion,
      async close() {
        await wire.close()
        await server.close()
      },
    }
  })
})

/** The server's own sockets and store; the cookie says who is signed in. */
async function startServer() {
  const dataDir = await mkdtemp(join(tmpdir(), 'handrail-'))
  const store = await openSqlite({ path: join(dataDir, 'handrail.db') })
  await store.createAccount('main')
  await store.saveChatbot({ id: 'demo', account: 'main', settings: defaultSettings })
  const feed = createFeed()
  const chatbots = createChatbots(store)
  const lines = createLines(feed)
  const now = Date.now
  const faults: unknown[] = []
  const conversations = createConversations({
    store,
    feed,
    chatbots,
    now,
    understand: () => ({ asksForPerson: false, affirms: false, declines: false }),
    away: () => null,
    notices: () => [],
    onJobs: () => worker.wake(),
    onFault: (error) => faults.push(error),
  })
  const answering = createAnswering({ store, conversations, chatbots, feed, write })
  const worker = startWorker({ store, log: pino({ level: 'silent' }), now, handlers: { answer: answering.handler } })
  const http = createServer()
  const sockets = attachSockets(http, {
    store,
    conversations,
    chatbots,
    feed,
    lines,
    draftSoFar: answering.draftSoFar,
    onWaiting: () => {},
    visitorId: (token) => `hash of ${token}`,
    now,
    visitorCommands: 1_000,
    signedIn: async ({ cookie = '' }) => ({ member: member(cookie), session: cookie }),
  })
  const stopInbox = startInbox({
    store,
    feed,
    lines,
    chatbots,
    open: sockets.open,
    onFault: (error) => faults.push(error),
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  return {
    port: (http.address() as AddressInfo).port,
    async close() {
      sockets.close()
      await worker.stop()
      stopInbox()
      http.closeAllConnections()
      await new Promise((resolve) => http.close(resolve))
      chatbots.stop()
      await store.close()
      await rm(dataDir, { recursive: true })
      expect(faults).toEqual([])
    },
  }
}

/** The assistant of these tests; without the long question it has nothing to say, and its jobs are not what is looked at. */
const write: Writer = async function* ({ question }, signal) {
  while (question === longQuestion && !signal.aborted) {
    yield 'and so on '
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  return { sources: [], cannotAnswer: false }
}

function member(which: string): Member {
  const name = which === 'first' ? 'Ana' : 'Ben'
  return { user: which, account: 'main', role: 'agent', name, email: `${which}@shop.test`, avatar: null, seenAt: 0 }
}

function signedInAs(which: string) {
  return class extends WebSocket {
    constructor(url: string) {
      super(url, { headers: { cookie: which } })
    }
  }
}

/** The network between: passes everything on, until it is cut. */
async function startWire(to: number) {
  const passing = new Set<Socket>()
  let isCut = false
  const proxy = createProxy((near) => {
    if (isCut) {
      near.destroy()
      return
    }
    const far = connect(to, '127.0.0.1')
    for (const [from, into] of [[near, far] as const, [far, near] as const]) {
      passing.add(from)
      from.pipe(into)
      from.on('error', () => {})
      from.on('close', () => {
        passing.delete(from)
        into.destroy()
      })
    }
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const tear = () => {
    for (const socket of passing) socket.destroy()
  }
  return {
    port: (proxy.address() as AddressInfo).port,
    cut() {
      isCut = true
      tear()
      return () => {
        isCut = false
      }
    },
    close() {
      tear()
      return new Promise((resolve) => proxy.close(resolve))
    },
  }
}
