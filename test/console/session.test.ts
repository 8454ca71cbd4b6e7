// @vitest-environment happy-dom
import { Hono } from 'hono'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { createSession, memoryPrefix } from '../../src/console/session.ts'

const me = { id: 'ana', name: 'Ana', email: 'ana@shop.test', role: 'owner', avatar: null, chatbots: [] }

/** The server's answers to who is signed in, one after the other, and to everything under /api/auth. */
function serve(whoIs: readonly (readonly [status: number, body: unknown])[], auth: () => Response) {
  const answers = [...whoIs]
  const server = new Hono()
    .get('/api/console/me', () => {
      const [status, body] = answers.shift() ?? [500, null]
      return Response.json(body, { status })
    })
    .post('/api/auth/*', auth)
  vi.stubGlobal('fetch', (input: string, init?: RequestInit) => server.request(input, init))
  onTestFinished(() => {
    vi.unstubAllGlobals()
  })
}

const signedOut = [401, { error: { code: 'signed_out' } }] as const
const done = () => new Response(null, { status: 204 })

beforeEach(() => localStorage.clear())

test('[C1] the server says which page is due: the first start, sign-in, or the work', async () => {
  serve([[401, { error: { code: 'no_owner_yet' } }], signedOut, [200, me]], done)
  const session = createSession()
  expect(session.state.value).toEqual({ is: 'unknown' })
  await session.look()
  expect(session.state.value).toEqual({ is: 'first-start' })
  await session.look()
  expect(session.state.value).toEqual({ is: 'signed-out', why: null })
  expect(await session.signIn({ email: 'ana@shop.test', password: 'p' })).toBeNull()
  expect(session.state.value).toEqual({ is: 'signed-in', me })
  session.lost()
  expect(session.state.value).toEqual({ is: 'signed-out', why: 'session_ended' })
})

test('a server that does not answer, or answers nonsense, is not taken for signed out', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  const session = createSession()
  await session.look()
  expect(session.state.value).toEqual({ is: 'unreachable' })
  expect(await session.signIn({ email: 'a', password: 'b' })).toEqual({ code: 'offline' })

  serve([[502, '<html>']], () => new Response('<html>', { status: 502 }))
  await session.look()
  expect(session.state.value).toEqual({ is: 'unreachable' })
})

test('[C1] who was not the first to sign up comes to the sign-in page, and reads why', async () => {
  serve([[401, { error: { code: 'no_owner_yet' } }]], () =>
    Response.json({ error: { code: 'sign_up_closed' } }, { status: 403 }),
  )
  const session = createSession()
  await session.look()
  expect(await session.signUp({ name: 'Ben', email: 'ben@shop.test', password: 'p' })).toEqual({
    code: 'sign_up_closed',
  })
  expect(session.state.value).toEqual({ is: 'signed-out', why: 'sign_up_closed' })
})

test('[C1] signing out leaves nothing behind of what was typed, and touches nothing else', async () => {
  serve([signedOut], done)
  localStorage.setItem(`${memoryPrefix}ana:draft:1`, 'half a sentence')
  localStorage.setItem('of the shop', 'kept')
  const session = createSession()
  await session.signOut()
  expect({ ...localStorage }).toEqual({ 'of the shop': 'kept' })
  expect(session.state.value).toEqual({ is: 'signed-out', why: null })
})
