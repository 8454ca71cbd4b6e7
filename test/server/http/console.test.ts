import { hc } from 'hono/client'
import { expect, test } from 'vitest'
import type { Fact } from '../../../src/protocol/events.ts'
import type { ConsoleApi } from '../../../src/server/http/console.ts'
import { openRoutes } from './rig.ts'

const first = '6f1c9a4e-0000-4000-8000-000000000001'
const second = '6f1c9a4e-0000-4000-8000-000000000002'
const third = '6f1c9a4e-0000-4000-8000-000000000003'
const nobodys = '6f1c9a4e-0000-4000-8000-00000000000f'

function begun(chatbot: string, text: string): Fact[] {
  return [
    { type: 'started', chatbot, visitor: 'embed-1', language: 'en' },
    { type: 'said', from: 'visitor', text },
  ]
}

const everything = [
  '/me',
  '/chatbots',
  '/inbox?chatbot=shop',
  `/conversations/${first}`,
  `/deliveries?conversation=${first}`,
]

test('[C1] nobody reads anything without being signed in', async () => {
  const { app, signUp } = await openRoutes()
  const answers = () =>
    Promise.all(
      everything.map(async (path) => {
        const answer = await app.request(`/api/console${path}`)
        return [path, answer.status, await answer.json()]
      }),
    )

  expect(await answers()).toEqual(everything.map((path) => [path, 401, { error: { code: 'no_owner_yet' } }]))
  await signUp()
  expect(await answers()).toEqual(everything.map((path) => [path, 401, { error: { code: 'signed_out' } }]))
})

test('[C1] the signed-in person reads who they are and which chatbots are theirs', async () => {
  const { app, signUp, addChatbot } = await openRoutes()
  const headers = await signUp()
  await addChatbot('shop', 'main')
  await addChatbot('other', 'another account')

  const me = await app.request('/api/console/me', { headers })
  expect(me.headers.get('cache-control')).toBe('no-store')
  expect(await me.json()).toEqual({
    id: expect.any(String),
    name: 'Ana Sol',
    email: 'ana@shop.test',
    role: 'owner',
    avatar: null,
    chatbots: [{ id: 'shop', name: 'Assistant', site: 'https://shop.test' }],
  })
  const chatbots = await app.request('/api/console/chatbots', { headers })
  expect(await chatbots.json()).toEqual([{ id: 'shop', name: 'Assistant', site: 'https://shop.test' }])
})

test('[C2] the inbox lists those who wait first and then the latest, page by page, through the typed client', async () => {
  const { app, signUp, addChatbot, append, online } = await openRoutes()
  const headers = await signUp()
  await addChatbot('shop', 'main')
  await append(first, 1_000, begun('shop', 'one'))
  await append(second, 2_000, [...begun('shop', 'two'), { type: 'escalated', trigger: 'button' }])
  await append(third, 3_000, begun('shop', 'three'))
  online.add(third)
  const api = hc<ConsoleApi>('/api/console', { fetch: app.request.bind(app), headers })

  const page = await api.inbox.$get({ query: { chatbot: 'shop', limit: '2' } })
  if (!page.ok) throw new Error('refused')
  const { rows } = await page.json()
  expect(rows.map(({ conversation, at, visitorOnline }) => [conversation.id, at, visitorOnline])).toEqual([
    [second, 2_000, false],
    [third, 3_000, true],
  ])
  expect(rows[0]?.conversation).toMatchObject({ phase: 'waiting', lastMessage: { text: 'two' } })

  const next = await api.inbox.$get({ query: { chatbot: 'shop', after: `3000:${third}` } })
  if (!next.ok) throw new Error('refused')
  expect((await next.json()).rows.map(({ conversation }) => conversation.id)).toEqual([first])

  const waiting = await api.inbox.$get({ query: { chatbot: 'shop', filter: 'waiting' } })
  if (!waiting.ok) throw new Error('refused')
  expect((await waiting.json()).rows.map(({ conversation }) => conversation.id)).toEqual([second])
})

test('[C1] what belongs to another account does not exist', async () => {
  const { app, signUp, addChatbot, append } = await openRoutes()
  const headers = await signUp()
  await addChatbot('other', 'another account')
  await append(first, 1_000, begun('other', 'a secret'))

  for (const path of [
    '/inbox?chatbot=other',
    '/inbox?chatbot=none',
    `/conversations/${first}`,
    `/conversations/${nobodys}`,
    `/deliveries?conversation=${first}`,
  ]) {
    const answer = await app.request(`/api/console${path}`, { headers })
    expect([path, answer.status, await answer.json()]).toEqual([path, 404, { error: { code: 'not_found' } }])
  }
})

test('[C15] what became of each mail and webhook is told, without secrets', async () => {
  const { app, store, signUp, addChatbot, append } = await openRoutes()
  const headers = await signUp()
  await addChatbot('shop', 'main')
  const chatbot = (await store.chatbot('shop'))!
  const webhook = { url: 'https://user:pass@hooks.shop.test/in?key=1', secret: 'whsec_c2VjcmV0' }
  await store.saveChatbot({
    ...chatbot,
    settings: { ...chatbot.settings, notify: { ...chatbot.settings.notify, webhook } },
  })
  const job = { chatbot: 'shop', conversation: first, dueAt: 5_000 }
  await append(first, 5_000, begun('shop', 'help'), [
    { ...job, id: 'e', kind: 'email', payload: { to: 'ana@shop.test', last_message: 'help' } },
    { ...job, id: 'w', kind: 'webhook', payload: { event: 'conversation.escalated' } },
    { ...job, id: 'a', kind: 'answer', payload: { seq: 2 } },
  ])
  const [email] = await store.claim({ kinds: ['email'], limit: 1, now: 6_000, leaseMs: 1_000 })
  await store.settle(email!, { state: 'pending', answer: '421 try again later', dueAt: 9_000 })

  const answer = await app.request(`/api/console/deliveries?conversation=${first}`, { headers })

  expect(await answer.json()).toEqual({
    deliveries: [
      {
        id: 'w',
        kind: 'webhook',
        to: 'hooks.shop.test',
        state: 'pending',
        attempts: 0,
        createdAt: 5_000,
        settledAt: null,
        nextTryAt: 5_000,
        lastAnswer: null,
      },
      {
        id: 'e',
        kind: 'email',
        to: 'ana@shop.test',
        state: 'pending',
        attempts: 1,
        createdAt: 5_000,
        settledAt: null,
        nextTryAt: 9_000,
        lastAnswer: '421 try again later',
      },
    ],
  })
})

test('a conversation is read by its id', async () => {
  const { app, signUp, addChatbot, append } = await openRoutes()
  const headers = await signUp()
  await addChatbot('shop', 'main')
  await append(first, 1_000, begun('shop', 'one'))

  const answer = await app.request(`/api/console/conversations/${first}`, { headers })

  expect(await answer.json()).toMatchObject({ id: first, seq: 2, chatbot: 'shop', phase: 'assistant' })
})

test('bad input is refused with a code', async () => {
  const { app, signUp } = await openRoutes()
  const headers = await signUp()
  for (const path of [
    '/inbox',
    '/inbox?chatbot=',
    `/inbox?chatbot=${'x'.repeat(65)}`,
    '/inbox?chatbot=shop&filter=mine',
    '/inbox?chatbot=shop&limit=0',
    '/inbox?chatbot=shop&limit=101',
    '/inbox?chatbot=shop&limit=ten',
    "/inbox?chatbot=shop&after=1:'--",
    '/conversations/not-an-id',
    '/deliveries',
    '/deliveries?conversation=7',
  ]) {
    const answer = await app.request(`/api/console${path}`, { headers })
    expect([path, answer.status, await answer.json()]).toEqual([path, 400, { error: { code: 'malformed' } }])
  }
})
