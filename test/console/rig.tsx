import { cleanup, render } from '@testing-library/preact'
import { Hono } from 'hono'
import { onTestFinished, vi } from 'vitest'
import { type Answerer, type MemoryBackend, memoryBackend } from '../../src/adapters/memory.ts'
import { type Client, createClient } from '../../src/client/client.ts'
import { foldAtHand } from '../../src/client/fold.ts'
import { createMemory } from '../../src/client/memory.ts'
import { Console } from '../../src/console/console.tsx'
import { startRouter } from '../../src/console/place.ts'
import { createSession } from '../../src/console/session.ts'
import { protocolVersion } from '../../src/protocol/frames.ts'
import type { Agent } from '../../src/protocol/index.ts'

export const ana: Agent = { id: 'ana', name: 'Ana Sol' }
export const ben: Agent = { id: 'ben', name: 'Ben Okafor' }

export const first = '6f1c9a4e-0000-4000-8000-000000000001'
export const second = '6f1c9a4e-0000-4000-8000-000000000002'

export interface Opened {
  readonly backend: MemoryBackend
  readonly client: Client
  /** The visitor of a conversation asks something of it. */
  visitor(conversation: string, command: Parameters<MemoryBackend['execute']>[0]['command']): void
}

/** The whole console at an address, signed in as Ana, over the in-page backend; HTTP is answered by a small server of the same. */
export async function openConsole(
  address: string,
  prepare: (opened: Omit<Opened, 'client'>) => void = () => {},
  answer?: Answerer,
  /** What else the server answers. */
  more = new Hono(),
): Promise<Opened> {
  const known = new Set<string>()
  const backend = memoryBackend({ agent: ana, ...(answer ? { answer } : {}) })
  const visitor: Opened['visitor'] = (conversation, command) => {
    known.add(conversation)
    const opening = { chatbot: 'shop', language: 'en', page: 'https://shop.test/help/returns' }
    const executed = backend.execute({
      conversation,
      by: { kind: 'visitor', id: `embed-${conversation.slice(-4)}` },
      command,
      opening,
    })
    if ('refused' in executed) throw new Error(executed.refused.code)
  }
  prepare({ backend, visitor })

  const server = new Hono()
    .basePath('/api/console')
    .get('/me', (c) => {
      return c.json({
        ...ana,
        email: 'ana@shop.test',
        role: 'owner',
        avatar: null,
        chatbots: [{ id: 'shop', name: 'Staithe', site: '' }],
      })
    })
    .get('/inbox', (c) => {
      const rows = [...known].map((id) => {
        return { conversation: backend.conversation(id), at: backend.events(id).at(-1)?.at ?? 0, visitorOnline: false }
      })
      return c.json({ rows })
    })
    .get('/deliveries', (c) => c.json({ deliveries: [] }))
    .route('/', more)
  vi.stubGlobal('fetch', (input: string, init?: RequestInit) => server.request(input, init))

  history.replaceState(null, '', address)
  const router = startRouter()
  let client: Client | null = null
  render(
    <Console
      session={createSession()}
      router={router}
      memoryOf={() => createMemory(null)}
      openClient={(memory) => {
        client = createClient({
          fold: foldAtHand,
          adapter: backend.adapter(ana),
          hello: () => ({ type: 'hello', as: 'agent', protocol: protocolVersion }),
          memory,
        })
        return client
      }}
    />,
  )
  onTestFinished(() => {
    cleanup()
    router.stop()
    backend.close()
    vi.unstubAllGlobals()
  })
  await vi.waitFor(() => {
    if (!client) throw new Error('not signed in yet')
  })
  return { backend, visitor, client: client! }
}
