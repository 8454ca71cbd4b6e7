import { expect, test } from 'vitest'
import { owner, publicUrl } from '../identity/rig.ts'
import { openRoutes } from './rig.ts'

const json = { 'content-type': 'application/json' }

test('the sign-in of our own pages passes, and its cookie opens the console', async () => {
  const { app } = await openRoutes()

  const signedUp = await app.request('/api/auth/sign-up/email', {
    method: 'POST',
    body: JSON.stringify(owner),
    headers: { ...json, origin: publicUrl },
  })
  expect([signedUp.status, await signedUp.text()]).toEqual([204, ''])

  const cookie = signedUp.headers.getSetCookie()[0]!.split(';')[0]!
  expect((await app.request('/api/console/me', { headers: { cookie } })).status).toBe(200)
})

test.each([{ origin: 'https://evil.test' }, { origin: 'null' }, {}])(
  'a request that changes something and does not come from our own pages is refused: %s',
  async (headers) => {
    const { app, agents } = await openRoutes()

    const answer = await app.request('/api/auth/sign-up/email', {
      method: 'POST',
      body: JSON.stringify(owner),
      headers: { ...json, ...headers },
    })

    expect([answer.status, await answer.json()]).toEqual([
      403,
      { error: { code: 'wrong_origin', expected: publicUrl } },
    ])
    expect(await agents.hasOwner()).toBe(false)
  },
)

test('the address that limits are counted by cannot be chosen by the caller', async () => {
  const { app, signUp } = await openRoutes()
  await signUp()
  const statuses: number[] = []
  for (let round = 0; round < 11; round++) {
    const answer = await app.request('/api/auth/sign-in/email', {
      method: 'POST',
      body: JSON.stringify({ email: owner.email, password: 'wrong' }),
      headers: {
        ...json,
        origin: publicUrl,
        'x-handrail-address': `192.0.2.${round}`,
        'x-forwarded-for': `192.0.2.${round}`,
      },
    })
    statuses.push(answer.status)
  }
  expect(statuses).toEqual([...Array(10).fill(401), 429])
})

test('a body that is too large is refused, whether or not its length was said', async () => {
  const { app } = await openRoutes()
  const body = JSON.stringify({ ...owner, name: 'x'.repeat(70_000) })
  const headers = { ...json, origin: publicUrl }
  const stream = new Blob([body]).stream()

  const said = await app.request('/api/auth/sign-up/email', {
    method: 'POST',
    body,
    headers: { ...headers, 'content-length': String(body.length) },
  })
  const unsaid = await app.request('/api/auth/sign-up/email', {
    method: 'POST',
    body: stream,
    headers,
    duplex: 'half',
  } as RequestInit)

  for (const answer of [said, unsaid]) {
    expect([answer.status, await answer.json()]).toEqual([413, { error: { code: 'too_large' } }])
  }
})

test('a body that is no JSON is refused with a code', async () => {
  const { app } = await openRoutes()
  const answer = await app.request('/api/auth/sign-up/email', {
    method: 'POST',
    body: '{"name',
    headers: { ...json, origin: publicUrl },
  })
  expect([answer.status, await answer.json()]).toEqual([400, { error: { code: expect.any(String) } }])
})

test('what is not there is said in our form', async () => {
  const { app } = await openRoutes()
  for (const path of ['/nowhere', '/api/nowhere', '/api/auth/list-sessions', '/console/none.js', '/widget/none.js']) {
    const answer = await app.request(path)
    expect([path, answer.status, await answer.json()]).toEqual([path, 404, { error: { code: 'not_found' } }])
  }
})

test('a fault reaches the log and nothing of it the one who asked', async () => {
  const { app, database, faults, signUp } = await openRoutes()
  const headers = await signUp()
  database.exec('DROP TABLE members')

  const answer = await app.request('/api/console/me', { headers })

  expect([answer.status, await answer.text()]).toEqual([503, '{"error":{"code":"unavailable"}}'])
  expect(faults).toEqual([expect.objectContaining({ message: expect.stringContaining('members') })])
})

test('every answer says that its type is not to be guessed', async () => {
  const { app } = await openRoutes({ 'widget.js': 'x' })
  for (const path of ['/widget.js', '/healthz', '/nowhere', '/dashboard', '/api/console/me']) {
    expect([path, (await app.request(path)).headers.get('x-content-type-options')]).toEqual([path, 'nosniff'])
  }
})

test('the process says that it lives, and whether its store can be read', async () => {
  const { app, database, store } = await openRoutes()
  expect((await app.request('/healthz')).status).toBe(200)
  expect((await app.request('/readyz')).status).toBe(200)

  database.exec('DROP TABLE chatbots')
  void store

  const unready = await app.request('/readyz')
  expect([unready.status, await unready.json()]).toEqual([503, { error: { code: 'unavailable' } }])
  expect((await app.request('/healthz')).status).toBe(200)
})
