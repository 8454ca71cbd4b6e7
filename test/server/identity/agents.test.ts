import { expect, test } from 'vitest'
import { createAgents } from '../../../src/server/identity/agents.ts'
import { cookiesOf, openRig, owner, publicUrl } from './rig.ts'

test('[C1] the first to sign up owns the account and is signed in, by a cookie that scripts and other sites cannot use', async () => {
  const { agents, store, ask, faults } = await openRig()
  expect(await agents.hasOwner()).toBe(false)

  const signedUp = await ask('/sign-up/email', { ...owner, name: ` ${owner.name} ` })

  expect(signedUp.status).toBe(204)
  const [cookie] = signedUp.headers.getSetCookie()
  expect(cookie).toMatch(/^__Secure-handrail\.session_token=/)
  expect(cookie).toMatch(/; HttpOnly/)
  expect(cookie).toMatch(/; Secure/)
  expect(cookie).toMatch(/; SameSite=Lax/)
  const member = (await agents.whoIs(cookiesOf(signedUp)))?.member
  expect(member).toEqual({
    user: expect.any(String),
    account: 'main',
    role: 'owner',
    name: 'Ana Sol',
    email: 'ana@shop.test',
    avatar: null,
    seenAt: 0,
  })
  expect(await store.members('main')).toEqual([member])
  expect(await agents.hasOwner()).toBe(true)
  expect(faults).toEqual([])
})

test('[C1] once there is an owner nobody else can sign up', async () => {
  const { store, ask } = await openRig()
  await ask('/sign-up/email', owner)

  const second = await ask('/sign-up/email', { ...owner, email: 'mallory@else.test' })

  expect([second.status, await second.json()]).toEqual([403, { error: { code: 'sign_up_closed' } }])
  expect(await store.members('main')).toHaveLength(1)
})

test('[C1] of sign-ups at the same moment, on two nodes, exactly one becomes the owner', async () => {
  const first = await openRig()
  const second = await openRig(first.path)
  const people = ['ana', 'ben', 'cleo', 'dan', 'eve', 'ana'].map((name) => ({
    ...owner,
    name,
    email: `${name}@shop.test`,
  }))

  const answers = await Promise.all(
    people.map((person, place) => (place % 2 ? first : second).ask('/sign-up/email', person)),
  )

  expect(answers.map(({ status }) => status).sort()).toEqual([204, 403, 403, 403, 403, 403])
  const members = await first.store.members('main')
  expect(members).toHaveLength(1)
  const winner = answers.find(({ status }) => status === 204)
  expect((await second.agents.whoIs(cookiesOf(winner!)))?.member).toEqual(members[0])
  expect(first.database.prepare('SELECT count(*) AS people FROM auth_users').get()).toEqual({ people: 1 })
})

test('[C1] a sign-up that a crash cut off in the middle can be made again', async () => {
  const { database, agents, ask } = await openRig()
  const long = new Date(Date.now() - 60_000).toISOString()
  database
    .prepare(
      'INSERT INTO auth_users (id, name, email, emailVerified, createdAt, updatedAt, founder) VALUES (?, ?, ?, 1, ?, ?, ?)',
    )
    .run('half', 'Ana', owner.email, long, long, 'main')
  expect(await agents.hasOwner()).toBe(false)

  expect((await ask('/sign-up/email', owner)).status).toBe(204)

  expect(await agents.hasOwner()).toBe(true)
})

test('[C1] the owner signs in with email and password, and out again', async () => {
  const { agents, ask } = await openRig()
  await ask('/sign-up/email', owner)

  const wrong = await ask('/sign-in/email', { email: owner.email, password: 'wrong horse battery' })
  expect([wrong.status, await wrong.json()]).toEqual([401, { error: { code: 'invalid_email_or_password' } }])
  expect(wrong.headers.getSetCookie()).toEqual([])

  const signedIn = await ask('/sign-in/email', { email: 'ANA@shop.test', password: owner.password })
  const cookies = cookiesOf(signedIn)
  expect((await agents.whoIs(cookies))?.member.name).toBe('Ana Sol')

  await ask('/sign-out', {}, { cookie: cookies.get('cookie')! })
  expect(await agents.whoIs(cookies)).toBeNull()
})

test('[C1] nobody is whoever has no cookie, a made-up one, or is no member any more', async () => {
  const { agents, database, ask } = await openRig()
  const cookies = cookiesOf(await ask('/sign-up/email', owner))

  expect(await agents.whoIs(new Headers())).toBeNull()
  expect(await agents.whoIs(new Headers({ cookie: '__Secure-handrail.session_token=made.up' }))).toBeNull()
  const [name, value] = cookies.get('cookie')!.split('=')
  expect(await agents.whoIs(new Headers({ cookie: `${name}=x${value}` }))).toBeNull()

  database.exec('DELETE FROM members')
  expect(await agents.whoIs(cookies)).toBeNull()
})

test('[C1] a session in use is prolonged when the caller can hand the new cookie on', async () => {
  const { agents, database, ask } = await openRig()
  const cookies = cookiesOf(await ask('/sign-up/email', owner))
  const soon = new Date(Date.now() + 3 * 24 * 60 * 60_000).toISOString()
  database.prepare('UPDATE auth_sessions SET expiresAt = ?').run(soon)

  await agents.whoIs(cookies)
  expect(database.prepare('SELECT expiresAt FROM auth_sessions').get()).toEqual({ expiresAt: soon })

  const renewal = new Headers()
  await agents.whoIs(cookies, renewal)
  expect(renewal.getSetCookie().join()).toMatch(/session_token=.*Max-Age=2592000/)
})

test('[C1] a sign-in link signs the demo owner in once', async () => {
  const { agents, ask } = await openRig()
  const demo = { name: 'Robin', email: 'robin@staithe.test' }
  const member = await agents.ensureOwner(demo)
  expect(await agents.ensureOwner({ name: 'Somebody', email: 'else@else.test' })).toEqual(member)

  const link = new URL(await agents.signInLink(demo.email))
  expect(link.origin).toBe(publicUrl)
  const path = link.pathname.replace('/api/auth', '')
  expect(link.href.length).toBeLessThan(80)

  const first = await ask(path)
  expect([first.status, first.headers.get('location')]).toEqual([302, `${publicUrl}/dashboard`])
  expect((await agents.whoIs(cookiesOf(first)))?.member).toEqual(member)

  const second = await ask(path)
  expect([second.status, second.headers.get('location')]).toEqual([
    302,
    `${publicUrl}/dashboard?link=used&error=INVALID_TOKEN`,
  ])
  expect(second.headers.getSetCookie()).toEqual([])
})

test('[C1] a sign-in link works no longer than an hour, and is made for nobody who is not here', async () => {
  const { agents, database, ask } = await openRig()
  await agents.ensureOwner({ name: 'Robin', email: 'robin@staithe.test' })
  await expect(agents.signInLink('nobody@staithe.test')).rejects.toThrow('nobody here signs in as nobody@staithe.test')

  const link = new URL(await agents.signInLink('robin@staithe.test'))
  const { expiresAt } = database.prepare('SELECT expiresAt FROM auth_verifications').get() as { expiresAt: string }
  const minutes = (Date.parse(expiresAt) - Date.now()) / 60_000
  expect(minutes).toBeGreaterThan(59)
  expect(minutes).toBeLessThanOrEqual(60)
  // What is in the database opens nothing.
  const { identifier } = database.prepare('SELECT identifier FROM auth_verifications').get() as { identifier: string }
  expect(link.pathname.split('/').at(-1)).not.toBe(identifier)

  database.prepare('UPDATE auth_verifications SET expiresAt = ?').run(new Date(Date.now() - 1_000).toISOString())
  const late = await ask(link.pathname.replace('/api/auth', ''))
  expect(late.headers.getSetCookie()).toEqual([])
})

test('[C1] the owner made for the demo keeps a password that they sign up with no more, and a link does not take one away', async () => {
  const { agents, ask } = await openRig()
  await ask('/sign-up/email', owner)
  const link = new URL(await agents.signInLink(owner.email))
  await ask(link.pathname.replace('/api/auth', ''))

  const signedIn = await ask('/sign-in/email', { email: owner.email, password: owner.password })

  expect(signedIn.status).toBe(204)
})

test('another site cannot sign anybody in, up or out', async () => {
  const { agents, ask } = await openRig()
  const up = await ask('/sign-up/email', owner, { origin: 'https://evil.test' })
  expect([up.status, await up.json()]).toEqual([403, { error: { code: 'invalid_origin' } }])
  expect(await agents.hasOwner()).toBe(false)

  const cookies = cookiesOf(await ask('/sign-up/email', owner))
  const out = await ask('/sign-out', {}, { origin: 'https://evil.test', cookie: cookies.get('cookie')! })
  expect(out.status).toBe(403)
  expect(await agents.whoIs(cookies)).not.toBeNull()
})

test('a password is not guessed at speed, and one address does not use up the tries of another', async () => {
  const { ask } = await openRig()
  await ask('/sign-up/email', owner)
  const guess = (address: string) =>
    ask('/sign-in/email', { email: owner.email, password: 'wrong horse' }, { 'x-handrail-address': address })

  const statuses: number[] = []
  for (let round = 0; round < 12; round++) statuses.push((await guess('192.0.2.7')).status)

  expect(statuses).toEqual([...Array(10).fill(401), 429, 429])
  const refused = await guess('192.0.2.7')
  expect(await refused.json()).toEqual({ error: { code: 'too_many', retryAfterMs: expect.any(Number) } })
  expect((await guess('192.0.2.8')).status).toBe(401)
})

test('[C1] one person’s password is not guessed faster from many addresses; a new one by mail ends the wait', async () => {
  const { agents, ask } = await openRig()
  await ask('/sign-up/email', owner)
  const from = (round: number) => ({ 'x-handrail-address': `192.0.2.${round}` })
  const guess = (round: number, email = owner.email) =>
    ask('/sign-in/email', { email, password: 'wrong horse' }, from(round))

  const statuses = await Promise.all(
    Array.from({ length: 32 }, (_, round) => guess(round).then(({ status }) => status)),
  )

  expect(statuses.sort()).toEqual([...Array(30).fill(401), 429, 429])
  const right = await ask('/sign-in/email', owner, from(99))
  expect([right.status, await right.json()]).toEqual([
    429,
    { error: { code: 'too_many', retryAfterMs: expect.any(Number) } },
  ])
  // The wait is that person's alone.
  expect((await guess(99, 'ben@shop.test')).status).toBe(401)
  await agents.guesses.forget('sign-in', 'ANA@shop.test')
  expect((await ask('/sign-in/email', owner, from(98))).status).toBe(204)
})

test('what we do not use does not exist', async () => {
  const { ask } = await openRig()
  const cookies = cookiesOf(await ask('/sign-up/email', owner))
  for (const [path, body] of [
    ['/sign-in/magic-link', { email: owner.email }],
    ['/update-user', { name: 'Mallory' }],
    ['/change-email', { newEmail: 'mallory@else.test' }],
    ['/delete-user', {}],
    ['/sign-in/social', { provider: 'google' }],
    ['/get-session', undefined],
    ['/magic-link/verify?token=x&callbackURL=/dashboard', undefined],
  ] as const) {
    const answer = await ask(path, body, { cookie: cookies.get('cookie')! })
    expect([path, answer.status, await answer.json()]).toEqual([path, 404, { error: { code: 'not_found' } }])
  }
})

test('bad input is refused with a code', async () => {
  const { agents, ask } = await openRig()
  const refusals: unknown[] = []
  for (const body of [
    { ...owner, password: 'short' },
    { ...owner, email: 'no address' },
    { ...owner, name: 7 },
    { ...owner, name: ' ' },
    { ...owner, name: 'x'.repeat(61) },
    'text',
    null,
  ]) {
    const answer = await ask('/sign-up/email', body)
    refusals.push([answer.status, await answer.json()])
  }
  const refused = (code: string) => [400, { error: { code } }]
  expect(refusals).toEqual([
    refused('password_too_short'),
    refused('validation_error'),
    ...Array(5).fill(refused('bad_name')),
  ])
  expect(await agents.hasOwner()).toBe(false)
})

test('a secret that could be guessed is refused at start', async () => {
  const { store, database } = await openRig()
  await expect(createAgents({ store, database, publicUrl, secret: 'short', account: 'main' })).rejects.toThrow(
    '`secret` needs at least 32 random characters',
  )
})
