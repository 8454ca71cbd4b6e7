import { expect, test } from 'vitest'
import { routeRoles } from '../../../src/server/identity/route-roles.ts'
import type { Member } from '../../../src/server/store/store.ts'
import { cookiesOf, publicUrl } from '../identity/rig.ts'
import { openRoutes } from './rig.ts'

const conversation = '6f1c9a4e-0000-4000-8000-000000000001'
const password = 'correct horse battery'

/** What makes a request of each route whole, where more than an empty body is needed for it. */
const bodies: Readonly<Record<string, object>> = {
  'POST /account/password': { present: 'wrong horse battery', next: password },
  'PATCH /team/:user': { role: 'owner' },
  'POST /team/invitations': { email: 'dan@else.test', role: 'agent' },
  'PATCH /chatbots/:id/settings': { version: 'x', changes: { site: 'https://evil.test' } },
  'POST /documents/faq': { name: 'evil', entries: [{ question: 'Who?', answer: 'Mallory' }] },
  'PUT /documents/:id/faq': { name: 'evil', entries: [{ question: 'Who?', answer: 'Mallory' }] },
  'PATCH /documents/:id': { name: 'evil' },
  'POST /documents/ask': { question: 'Where is the secret of ours?' },
}

/** A team with something of everything, and people of all kinds. */
async function openEverything() {
  const rig = await openRoutes()
  const { app, store, agents } = rig
  const owner = await rig.signUp()
  await rig.addChatbot('shop', 'main')
  await store.createAccount('other')
  const chatbot = (await store.chatbot('shop'))!
  const { widget } = chatbot.settings
  const fields = [{ kind: 'text', key: 'order', label: 'secret-of-ours', required: false }] as const
  const settings = {
    ...chatbot.settings,
    site: 'https://secret-of-ours.test',
    widget: { ...widget, leadForm: { ...widget.leadForm, fields: [...fields] } },
  }
  await store.saveChatbot({ ...chatbot, settings })
  await rig.append(conversation, 1_000, [
    { type: 'started', chatbot: 'shop', visitor: 'embed-1', language: 'en' },
    { type: 'said', from: 'visitor', text: 'secret-of-ours' },
  ])
  const ana = (await store.members('main'))[0]!

  async function join(email: string, role: Member['role']) {
    const sent = await agents.invitations.invite(ana, email, role)
    if (typeof sent === 'string') throw new Error(sent)
    const token = new URL(sent.link!).hash.slice(1)
    const joined = await agents.invitations.join(token, { name: email, password }, new Headers())
    if (typeof joined === 'string') throw new Error(joined)
    const cookies = { cookie: cookiesOf(new Response(null, { headers: joined })).get('cookie')! }
    return { cookies, ...(await agents.whoIs(new Headers(cookies)))! }
  }

  const agent = await join('ben@shop.test', 'agent')
  const spare = await join('secret-of-ours@shop.test', 'agent')
  const stranger = await join('eve@else.test', 'agent')
  const strangeOwner = await join('mallory@else.test', 'owner')
  for (const { member } of [stranger, strangeOwner]) await store.saveMember({ ...member, account: 'other' })
  const sent = await agents.invitations.invite(ana, 'also-secret-of-ours@shop.test', 'agent')
  if (typeof sent === 'string') throw new Error(sent)
  const invited = sent.invitation.id
  await store.saveDocument(
    {
      ...{ id: 'document', chatbot: 'shop', name: 'secret-of-ours', kind: 'text', content: 'secret-of-ours' },
      ...{ bytes: 14, isPublic: true, updatedAt: 1 },
    },
    { documents: 10, bytes: 1_000_000 },
  )

  /** Every route that is registered, as the table names it. */
  const registered = app.routes
    .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/console/'))
    .map(({ method, path }) => `${method} ${path.slice('/api/console'.length)}`)

  async function ask(route: string, headers: Record<string, string>) {
    const [method = '', pattern = ''] = route.split(' ')
    const path = pattern
      .replace(/^\/chatbots\/:id/, '/chatbots/shop')
      .replace(/^\/conversations\/:id/, `/conversations/${conversation}`)
      .replace(/^\/documents\/:id/, '/documents/document')
      .replace(/^\/team\/:user/, `/team/${spare.member.user}`)
      .replace(/^\/team\/invitations\/:id/, `/team/invitations/${invited}`)
      .replace(/^\/account\/sessions\/:id/, `/account/sessions/${spare.session}`)
      .replace(/:\w+/g, 'shop')
    const body = method === 'GET' ? {} : { body: JSON.stringify(bodies[route] ?? {}) }
    const answer = await app.request(`/api/console${path}?chatbot=shop&conversation=${conversation}`, {
      method,
      headers: { origin: publicUrl, 'content-type': 'application/json', ...headers },
      ...body,
    })
    const text = await answer.text()
    return { text, code: /^\{"error":\{"code":"(\w+)"/.exec(text)?.[1] ?? null }
  }

  async function everythingOfOurs() {
    return {
      members: await store.members('main'),
      invitations: await store.openInvitations('main'),
      chatbots: await store.chatbots('main'),
      documents: await store.documents('shop'),
      sessions: (await agents.sessions.of(spare.member.user)).map(({ id }) => id),
    }
  }

  return {
    registered: [...new Set(registered)],
    ask,
    everythingOfOurs,
    owner,
    agent,
    stranger,
    strangeOwner,
    faults: rig.faults,
  }
}

test('[C1] every route of the console has its line in the table of roles, and the table names no other', async () => {
  const { registered } = await openEverything()
  expect(registered.length).toBeGreaterThan(20)
  expect(Object.keys(routeRoles).sort()).toEqual(registered.sort())
})

test('[C1] every route answers whom its line names, and nobody else', async () => {
  const { registered, ask, owner, agent, faults } = await openEverything()
  const codes = async (route: string) => ({
    nobody: (await ask(route, {})).code,
    madeUp: (await ask(route, { cookie: '__Secure-handrail.session_token=made.up' })).code,
    agent: (await ask(route, agent.cookies)).code === 'owners_only',
    owner: ['owners_only', 'signed_out'].includes((await ask(route, owner)).code ?? ''),
  })
  const found: Record<string, unknown> = {}
  const expected: Record<string, unknown> = {}
  // What ends sessions comes last, so that there is somebody to ask for the others.
  for (const route of registered.sort((one, other) => Number(/sessions/.test(one)) - Number(/sessions/.test(other)))) {
    found[route] = await codes(route)
    expected[route] = {
      nobody: 'signed_out',
      madeUp: 'signed_out',
      agent: !routeRoles[route]?.includes('agent'),
      owner: false,
    }
  }
  expect(found).toEqual(expected)
  expect(faults).toEqual([])
})

test('[C1] people of another account read nothing of ours by any route, and change nothing', async () => {
  const { registered, ask, stranger, strangeOwner, everythingOfOurs, faults } = await openEverything()
  const before = await everythingOfOurs()
  const leaking: string[] = []
  for (const { cookies, member } of [stranger, strangeOwner]) {
    for (const route of registered) {
      const { text } = await ask(route, cookies)
      if (text.includes('secret-of-ours')) leaking.push(`${member.role}: ${route}: ${text}`)
    }
  }
  expect(leaking).toEqual([])
  expect(await everythingOfOurs()).toEqual(before)
  expect(faults).toEqual([])
})
