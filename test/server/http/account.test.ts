import { expect, test, vi } from 'vitest'
import { openAccounts, password, publicUrl, tokenIn } from './account-rig.ts'

const refused = (status: number, code: string) => ({ status, body: { error: { code } } })
const day = 24 * 60 * 60_000

test('[C1] [N5] an invitation comes by mail, opens once, and whoever takes it is signed in as what they were invited as', async () => {
  const { owner, nobody, smtp, linkTo, rig } = await openAccounts()

  const invited = await owner.ask('POST', 'console/team/invitations', { email: ' Ben@Shop.test', role: 'agent' })

  const invitation = {
    id: expect.stringMatching(/^[\w-]{22}$/),
    email: 'ben@shop.test',
    role: 'agent',
    invitedBy: 'Ana Owner',
    sentAt: expect.any(Number),
    expiresAt: expect.any(Number),
    isExpired: false,
  }
  expect(invited).toEqual({ status: 200, body: { invitation, link: null } })
  const link = await linkTo('ben@shop.test')
  expect(link).toMatch(/^http:\/\/handrail\.test\/dashboard\/invitation#[\w-]{22}\.[\w-]{43}$/)
  const { parsed } = smtp.mails[0]!
  expect([parsed.subject, parsed.from?.value[0]?.address]).toEqual([
    'You are invited to join a team',
    'handrail@shop.test',
  ])
  expect(parsed.text).toContain('Ana Owner invites you to join their team on handrail.test as an agent')

  const ben = nobody()
  const token = tokenIn(link)
  expect(await ben.ask('POST', 'access/invitation', { token })).toEqual({
    status: 200,
    body: { email: 'ben@shop.test', role: 'agent', invitedBy: 'Ana Owner' },
  })
  expect(await ben.ask('POST', 'access/join', { token, name: ' Ben Okafor ', password })).toEqual({
    status: 204,
    body: null,
  })
  expect((await ben.ask('GET', 'console/me')).body).toMatchObject({
    name: 'Ben Okafor',
    email: 'ben@shop.test',
    role: 'agent',
    chatbots: [{ id: 'demo' }],
  })
  expect(await nobody().ask('POST', 'access/invitation', { token })).toEqual(refused(409, 'invitation_used'))
  expect(await nobody().ask('POST', 'access/join', { token, name: 'Eve', password })).toEqual(
    refused(409, 'invitation_used'),
  )
  // With the password that they chose, wherever they are.
  const elsewhere = nobody()
  expect((await elsewhere.ask('POST', 'auth/sign-in/email', { email: 'ben@shop.test', password })).status).toBe(204)
  expect((await owner.ask('GET', 'console/team')).body).toMatchObject({
    members: expect.arrayContaining([
      expect.objectContaining({ name: 'Ben Okafor', role: 'agent', isYou: false }),
      expect.objectContaining({ name: 'Ana Owner', role: 'owner', isYou: true }),
    ]),
    invitations: [],
    sendsMail: true,
  })
  expect(await rig.server.agents.hasOwner()).toBe(true)
})

test('[C1] of many who open a link at once, one joins', async () => {
  const { owner, nobody, linkTo } = await openAccounts()
  await owner.ask('POST', 'console/team/invitations', { email: 'ben@shop.test', role: 'agent' })
  const token = tokenIn(await linkTo('ben@shop.test'))

  const answers = await Promise.all(
    ['Ben', 'Bea', 'Bo'].map((name) => nobody().ask('POST', 'access/join', { token, name, password })),
  )

  expect(answers.map(({ status }) => status).sort()).toEqual([204, 409, 409])
  const { members } = (await owner.ask('GET', 'console/team')).body as { members: unknown[] }
  expect(members).toHaveLength(2)
})

test('[C1] a link that was replaced, withdrawn, is too old or made up says so, and makes nobody a member', async () => {
  const { owner, nobody, linkTo, later } = await openAccounts()
  const look = async (token: string) =>
    (await nobody().ask('POST', 'access/join', { token, name: 'Ben', password })).body
  const code = (text: string) => ({ error: { code: text } })
  const invite = async () => {
    const { body } = await owner.ask('POST', 'console/team/invitations', { email: 'ben@shop.test', role: 'agent' })
    return (body as { invitation: { id: string } }).invitation.id
  }

  const id = await invite()
  const first = tokenIn(await linkTo('ben@shop.test'))
  expect((await owner.ask('POST', `console/team/invitations/${id}/again`, {})).status).toBe(200)
  const second = tokenIn(await linkTo('ben@shop.test', 2))
  expect(await look(first)).toEqual(code('invitation_replaced'))
  const [place, signature] = second.split('.')
  expect(await look(`${place}.${[...signature!].reverse().join('')}`)).toEqual(code('invitation_unknown'))
  expect(await look('made up')).toEqual(code('invitation_unknown'))

  expect(await owner.ask('DELETE', `console/team/invitations/${id}`)).toEqual({
    status: 200,
    body: { withdrawn: true },
  })
  expect(await look(second)).toEqual(code('invitation_withdrawn'))
  expect(await owner.ask('DELETE', `console/team/invitations/${id}`)).toEqual(refused(404, 'not_found'))
  expect(await owner.ask('POST', `console/team/invitations/${id}/again`, {})).toEqual(refused(404, 'not_found'))

  await invite()
  const third = tokenIn(await linkTo('ben@shop.test', 3))
  later(7 * day - 60_000)
  expect((await nobody().ask('POST', 'access/invitation', { token: third })).status).toBe(200)
  later(60_000)
  expect(await look(third)).toEqual(code('invitation_expired'))
  expect((await owner.ask('GET', 'console/team')).body).toMatchObject({
    members: [{ name: 'Ana Owner' }],
    invitations: [{ email: 'ben@shop.test', isExpired: true }],
  })
})

test('[C1] who is there already or invited already is not invited again', async () => {
  const { owner, join } = await openAccounts()
  await join('ben@shop.test')
  const invite = (email: string) => owner.ask('POST', 'console/team/invitations', { email, role: 'agent' })

  expect(await invite('BEN@shop.test')).toEqual(refused(409, 'is_member'))
  expect(await invite('ana@shop.test')).toEqual(refused(409, 'is_member'))
  expect((await invite('cleo@shop.test')).status).toBe(200)
  expect(await invite('Cleo@shop.test')).toEqual(refused(409, 'already_invited'))
  expect(await invite('no address')).toEqual(refused(400, 'invalid_email'))
})

test('[C1] without a mail server the owner gets the link to pass on', async () => {
  const { owner, nobody } = await openAccounts({ mail: null })

  const { body } = await owner.ask('POST', 'console/team/invitations', { email: 'ben@shop.test', role: 'owner' })

  const { link } = body as { link: string }
  const ben = nobody()
  expect((await ben.ask('POST', 'access/join', { token: tokenIn(link), name: 'Ben', password })).status).toBe(204)
  expect((await ben.ask('GET', 'console/me')).body).toMatchObject({ role: 'owner' })
  expect(await nobody().ask('POST', 'access/forgot', { email: 'ben@shop.test' })).toEqual(refused(409, 'no_mail'))
})

test('[C1] a role is changed and holds at once; the last owner stays one', async () => {
  const { owner, join } = await openAccounts()
  const ben = await join('ben@shop.test')
  const { id: ana } = (await owner.ask('GET', 'console/me')).body as { id: string }

  expect(await ben.ask('GET', 'console/team')).toEqual(refused(403, 'owners_only'))
  expect(await owner.ask('PATCH', `console/team/${ana}`, { role: 'agent' })).toEqual(refused(409, 'last_owner'))
  expect(await owner.ask('DELETE', `console/team/${ana}`)).toEqual(refused(409, 'last_owner'))

  expect((await owner.ask('PATCH', `console/team/${ben.id}`, { role: 'owner' })).status).toBe(200)
  expect((await ben.ask('GET', 'console/team')).status).toBe(200)
  // Each takes the other's ownership: one of them comes second.
  const both = await Promise.all([
    owner.ask('PATCH', `console/team/${ben.id}`, { role: 'agent' }),
    ben.ask('PATCH', `console/team/${ana}`, { role: 'agent' }),
  ])
  expect(both.filter(({ status }) => status === 200)).toHaveLength(1)
  expect(await owner.ask('DELETE', 'console/team/nobody').then(({ status }) => [403, 404].includes(status))).toBe(true)
})

test('[C1] who is removed is signed out at once: their sockets are closed, and they come in again by an invitation alone', async () => {
  const { owner, nobody, join } = await openAccounts()
  const ben = await join('ben@shop.test')
  const cleo = await join('cleo@shop.test')
  const line = await ben.openLine()
  const other = await cleo.openLine()

  expect(await owner.ask('DELETE', `console/team/${ben.id}`)).toEqual({ status: 200, body: { removed: true } })

  expect(await line.until('bye')).toEqual({ type: 'bye', code: 'forbidden' })
  expect(other.heard.filter(({ type }) => type === 'bye')).toEqual([])
  expect(await ben.ask('GET', 'console/me')).toEqual(refused(401, 'signed_out'))
  expect(await nobody().ask('POST', 'auth/sign-in/email', { email: 'ben@shop.test', password })).toEqual(
    refused(401, 'invalid_email_or_password'),
  )
  expect((await owner.ask('POST', 'console/team/invitations', { email: 'ben@shop.test', role: 'agent' })).status).toBe(
    200,
  )
  line.close()
  other.close()
})

test('[C1] a new password by mail: the same answer for everybody, one use, one hour, and everybody else is signed out', async () => {
  const { join, nobody, linkTo, smtp, later } = await openAccounts()
  const ben = await join('ben@shop.test')
  const line = await ben.openLine()
  const ask = (email: string) => nobody().ask('POST', 'access/forgot', { email })
  const renew = (token: string, next = 'another horse battery') =>
    nobody().ask('POST', 'access/new-password', { token, password: next })

  expect(await ask('nobody@shop.test')).toEqual({ status: 204, body: null })
  expect(await ask('Ben@shop.test')).toEqual({ status: 204, body: null })
  const link = await linkTo('ben@shop.test', 2)
  expect(link).toMatch(/^http:\/\/handrail\.test\/dashboard\/new-password#/)
  expect(smtp.mails.at(-1)!.parsed.subject).toBe('Choose a new password')
  expect(smtp.mails.some(({ envelope }) => envelope.to.includes('nobody@shop.test'))).toBe(false)

  const token = tokenIn(link)
  expect(await renew(token, 'short')).toEqual(refused(400, 'password_too_short'))
  const there = nobody()
  expect((await there.ask('POST', 'access/new-password', { token, password: 'another horse battery' })).status).toBe(
    204,
  )
  expect((await there.ask('GET', 'console/me')).status).toBe(200)
  expect(await line.until('bye')).toEqual({ type: 'bye', code: 'forbidden' })
  expect(await ben.ask('GET', 'console/me')).toEqual(refused(401, 'signed_out'))
  expect(await renew(token)).toEqual(refused(409, 'reset_dead'))
  expect((await nobody().ask('POST', 'auth/sign-in/email', { email: 'ben@shop.test', password })).status).toBe(401)

  await ask('ben@shop.test')
  const late = tokenIn(await linkTo('ben@shop.test', 3))
  later(60 * 60_000)
  expect(await renew(late)).toEqual(refused(409, 'reset_dead'))
  line.close()
})

test('[C1] one’s own password is changed for the present one, and signs out all other browsers', async () => {
  const { join, nobody } = await openAccounts()
  const ben = await join('ben@shop.test')
  const elsewhere = nobody()
  await elsewhere.ask('POST', 'auth/sign-in/email', { email: 'ben@shop.test', password })
  const change = (present: string, next: string) => ben.ask('POST', 'console/account/password', { present, next })

  expect(await ben.ask('GET', 'console/account')).toEqual({
    status: 200,
    body: { name: 'ben', email: 'ben@shop.test', role: 'agent' },
  })
  expect(await change('wrong horse battery', 'another horse battery')).toEqual(refused(403, 'wrong_password'))
  expect(await change(password, 'short')).toEqual(refused(400, 'password_too_short'))
  expect(await change(password, 'another horse battery')).toEqual({ status: 200, body: { changed: true } })

  expect((await ben.ask('GET', 'console/me')).status).toBe(200)
  expect(await elsewhere.ask('GET', 'console/me')).toEqual(refused(401, 'signed_out'))
  for (let guess = 0; guess < 10; guess++) await change('wrong horse battery', 'another horse battery')
  expect(await change('another horse battery', password)).toEqual({
    status: 429,
    body: { error: { code: 'too_many', retryAfterMs: expect.any(Number) } },
  })
})

test('[C1] one’s sessions are seen with browser and address, and ended one by one or all others; each end closes its sockets', async () => {
  const { join, nobody } = await openAccounts()
  const ben = await join('ben@shop.test')
  const phone = nobody()
  const laptop = nobody()
  for (const [one, agent] of [
    [phone, 'Phone/1'],
    [laptop, 'Laptop/2'],
  ] as const) {
    await one.ask('POST', 'auth/sign-in/email', { email: 'ben@shop.test', password }, { 'user-agent': agent })
  }
  const line = await phone.openLine()
  type Shown = { id: string; userAgent: string; address: string; isThis: boolean; isOpen: boolean }
  const sessions = async () =>
    ((await ben.ask('GET', 'console/account/sessions')).body as { sessions: Shown[] }).sessions

  const before = await sessions()
  const of = (agent: string) => before.find(({ userAgent }) => userAgent === agent)!
  expect(of('Phone/1')).toEqual({
    id: expect.any(String),
    userAgent: 'Phone/1',
    address: '127.0.0.1',
    startedAt: expect.any(Number),
    seenAt: expect.any(Number),
    isThis: false,
    isOpen: true,
  })
  expect(before.filter(({ isThis }) => isThis)).toHaveLength(1)

  expect(await ben.ask('DELETE', `console/account/sessions/${of('Phone/1').id}`)).toEqual({
    status: 200,
    body: { ended: true },
  })
  expect(await line.until('bye')).toEqual({ type: 'bye', code: 'forbidden' })
  expect((await phone.ask('GET', 'console/me')).status).toBe(401)
  expect((await laptop.ask('GET', 'console/me')).status).toBe(200)

  expect((await ben.ask('DELETE', 'console/account/sessions')).status).toBe(200)
  expect((await laptop.ask('GET', 'console/me')).status).toBe(401)
  expect((await sessions()).map(({ isThis }) => isThis)).toEqual([true])

  const own = await ben.openLine()
  await ben.ask('POST', 'auth/sign-out', {})
  expect(await own.until('bye')).toEqual({ type: 'bye', code: 'forbidden' })
  line.close()
  own.close()
})

test('[C1] nobody ends a session of somebody else', async () => {
  const { owner, join } = await openAccounts()
  const ben = await join('ben@shop.test')
  const { sessions } = (await ben.ask('GET', 'console/account/sessions')).body as { sessions: { id: string }[] }

  expect(await owner.ask('DELETE', `console/account/sessions/${sessions[0]!.id}`)).toEqual(refused(404, 'not_found'))
  expect((await ben.ask('GET', 'console/me')).status).toBe(200)
})

test('[C1] a session that ended elsewhere, on another node or by age, loses its sockets within seconds', async () => {
  const { join, rig } = await openAccounts()
  const ben = await join('ben@shop.test')
  const line = await ben.openLine()
  const { DatabaseSync } = await import('node:sqlite')
  const database = new DatabaseSync(`${rig.dataDir}/handrail.db`, { timeout: 5_000 })
  database.prepare('DELETE FROM auth_sessions WHERE userId = ?').run(ben.id)
  database.close()

  expect(await line.until('bye')).toEqual({ type: 'bye', code: 'forbidden' })
  line.close()
})

test('[C1] links are not asked for at speed, and the answer says when again', async () => {
  const { nobody } = await openAccounts()
  const answers: unknown[] = []
  for (let round = 0; round < 4; round++) {
    answers.push((await nobody().ask('POST', 'access/forgot', { email: 'nobody@shop.test' })).body)
  }
  expect(answers).toEqual([null, null, null, { error: { code: 'too_many', retryAfterMs: expect.any(Number) } }])
})

test('another site’s page neither joins nor renews anything', async () => {
  const { rig } = await openAccounts()
  for (const path of ['join', 'invitation', 'forgot', 'new-password']) {
    const answer = await fetch(`${rig.server.url}/api/access/${path}`, {
      method: 'POST',
      headers: { origin: 'https://evil.test', 'content-type': 'application/json' },
      body: '{}',
    })
    expect([path, answer.status, await answer.json()]).toEqual([
      path,
      403,
      { error: { code: 'wrong_origin', expected: publicUrl } },
    ])
  }
})

test('[C1] an invitation that was withdrawn before its mail could leave is not sent', async () => {
  const { owner, smtp, rig } = await openAccounts()
  const { agents } = rig.server
  const { body } = await owner.ask('POST', 'console/team/invitations', { email: 'ben@shop.test', role: 'agent' })
  const { id } = (body as { invitation: { id: string } }).invitation
  await vi.waitFor(() => expect(smtp.mails).toHaveLength(1))
  expect(await agents.letter({ letter: 'invitation', id, round: 1 })).toMatchObject({ to: 'ben@shop.test' })

  await owner.ask('DELETE', `console/team/invitations/${id}`)

  expect(await agents.letter({ letter: 'invitation', id, round: 1 })).toBeNull()
  expect(agents.letter({ chatbot_name: 'Tess' })).toBeUndefined()
})
