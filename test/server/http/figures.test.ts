import { hc } from 'hono/client'
import { expect, test } from 'vitest'
import type { Fact } from '../../../src/protocol/events.ts'
import type { ConsoleApi } from '../../../src/server/http/console.ts'
import { lastDays } from '../../../src/server/http/figures.ts'
import { openRoutes } from './rig.ts'

const first = '6f1c9a4e-0000-4000-8000-000000000001'
const second = '6f1c9a4e-0000-4000-8000-000000000002'
const hourMs = 3_600_000

const started: Fact = { type: 'started', chatbot: 'shop', visitor: 'embed-1', language: 'en' }
const escalated: Fact = { type: 'escalated', trigger: 'button' }
const resolved: Fact = { type: 'resolved', agent: { id: 'ana', name: 'Ana' } }

test('[C8] the four figures, by day in the zone of the opening hours, through the typed client', async () => {
  const { app, store, signUp, addChatbot, append } = await openRoutes()
  const headers = await signUp()
  await addChatbot('shop', 'main')
  const chatbot = (await store.chatbot('shop'))!
  const hours = {
    timeZone: 'Europe/Zurich',
    week: { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] },
    holidays: [],
  }
  await store.saveChatbot({
    ...chatbot,
    settings: { ...chatbot.settings, availability: { ...chatbot.settings.availability, hours } },
  })
  const now = Date.now()
  await append(first, now - 3 * hourMs, [started])
  await append(first, now - 2 * hourMs, [escalated])
  await append(first, now - hourMs, [resolved])
  await append(first, now, [escalated])
  for (let i = 2; i < 5; i += 1) await append(`6f1c9a4e-0000-4000-8000-00000000000${i}`, now, [started])
  const api = hc<ConsoleApi>('/api/console', { fetch: app.request.bind(app), headers })

  const answer = await api.chatbots[':id'].figures.$get({ param: { id: 'shop' }, query: { zone: 'Asia/Tokyo' } })

  if (!answer.ok) throw new Error('refused')
  const { perDay, ...figures } = await answer.json()
  expect(figures).toEqual({
    escalations: 2,
    unresolved: 1,
    resolved: 1,
    unresolvedBefore: 0,
    conversations: 4,
    resolutionRate: 0.5,
    escalationRate: 0.5,
    resolvedAfterMs: hourMs,
    answeredAfterMs: null,
    abandoned: 0,
    perTrigger: [{ trigger: 'button', escalations: 2, unresolved: 1 }],
    timeZone: 'Europe/Zurich',
  })
  expect(perDay.map(({ date }) => date)).toEqual(lastDays('Europe/Zurich', now, 30).map(({ date }) => date))
  expect(perDay.reduce((sum, day) => sum + day.escalations, 0)).toBe(2)
})

test('[C8] without opening hours the days are the reader’s own, and UTC’s where the zone is none', async () => {
  const { app, signUp, addChatbot, append } = await openRoutes()
  const headers = await signUp()
  await addChatbot('shop', 'main')
  await append(first, Date.now(), [started])
  const zoneFor = async (query: string) => {
    const answer = await app.request(`/api/console/chatbots/shop/figures${query}`, { headers })
    const { timeZone, resolutionRate, escalationRate } = await answer.json()
    return { timeZone, resolutionRate, escalationRate }
  }
  const nothing = { resolutionRate: null, escalationRate: 0 }
  expect(await zoneFor('?zone=Asia/Tokyo')).toEqual({ timeZone: 'Asia/Tokyo', ...nothing })
  expect(await zoneFor('?zone=Mars/Olympus')).toEqual({ timeZone: 'UTC', ...nothing })
  expect(await zoneFor('')).toEqual({ timeZone: 'UTC', ...nothing })
})

test('[C8] figures and files of another account’s chatbot do not exist, and need signing in', async () => {
  const { app, signUp, addChatbot, append } = await openRoutes()
  await addChatbot('other', 'another account')
  await append(second, 1_000, [{ ...started, chatbot: 'other' }, escalated])
  const paths = [
    '/chatbots/other/figures',
    '/chatbots/none/figures',
    '/chatbots/other/escalations.csv',
    `/conversations/${second}/transcript.csv`,
    `/conversations/${first}/transcript.csv`,
  ]
  const ask = (path: string, init?: RequestInit) => app.request(`/api/console${path}`, init)
  for (const path of paths) expect([path, (await ask(path)).status]).toEqual([path, 401])
  const headers = await signUp()
  for (const path of paths) {
    const answer = await ask(path, { headers })
    expect([path, answer.status, await answer.json()]).toEqual([path, 404, { error: { code: 'not_found' } }])
  }
})

test('[C8] the last days end with today on the calendar of the zone', () => {
  const now = Date.parse('2026-11-21T22:30:00Z')
  expect(lastDays('UTC', now, 2)).toEqual([
    { date: '2026-11-20', start: Date.parse('2026-11-20T00:00:00Z') },
    { date: '2026-11-21', start: Date.parse('2026-11-21T00:00:00Z') },
  ])
  expect(lastDays('Asia/Kolkata', now, 2)).toEqual([
    { date: '2026-11-21', start: Date.parse('2026-11-20T18:30:00Z') },
    { date: '2026-11-22', start: Date.parse('2026-11-21T18:30:00Z') },
  ])
})

test.each([
  ['put back at night', 'Europe/Zurich', '2026-10-26T12:00:00Z', ['2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z']],
  ['put forward at midnight', 'Africa/Cairo', '2026-04-24T12:00:00Z', ['2026-04-22T22:00:00Z', '2026-04-23T22:00:00Z']],
  ['put back at midnight', 'Africa/Cairo', '2026-10-30T12:00:00Z', ['2026-10-28T21:00:00Z', '2026-10-29T22:00:00Z']],
])('[C8] a day begins when the calendar turns, with clocks %s', (_, zone, now, starts) => {
  expect(lastDays(zone, Date.parse(now), 2).map(({ start }) => start)).toEqual(starts.map((start) => Date.parse(start)))
})
