// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { roundTop } from '../../../src/console/human-support/day-chart.tsx'
import { hours, share, span } from '../../../src/console/human-support/figure-words.ts'
import { first, openConsole } from '../rig.tsx'

const address = '/dashboard/chatbots/shop/human-support'
const minuteMs = 60_000
const hourMs = 60 * minuteMs

const nothing = {
  escalations: 0,
  unresolved: 0,
  resolved: 0,
  unresolvedBefore: 0,
  conversations: 0,
  resolutionRate: null,
  escalationRate: null,
  resolvedAfterMs: null,
  answeredAfterMs: null,
  abandoned: 0,
  timeZone: 'Europe/Zurich',
  perDay: [
    { date: '2026-11-20', escalations: 0, unresolved: 0 },
    { date: '2026-11-21', escalations: 0, unresolved: 0 },
  ],
  perTrigger: [],
}

/** A server whose figures are what `now` says. */
function figuresServer(now: () => object | null) {
  const server = new Hono().get('/chatbots/shop/figures', (c) => {
    const figures = now()
    return figures ? c.json(figures) : c.json({ error: { code: 'unavailable' } }, 503)
  })
  return { server }
}

async function figures(): Promise<string[]> {
  const strip = await screen.findByRole('region', { name: 'Figures of the last 30 days' })
  return [...strip.querySelectorAll('.figure')].map((one) =>
    [...one.children].map((part) => part.textContent).join(' · '),
  )
}

test('[C8] the four figures say what they are of; unresolved ones are amber', async () => {
  const { server } = figuresServer(() => ({
    ...nothing,
    escalations: 1204,
    unresolved: 3,
    resolved: 860,
    unresolvedBefore: 2,
    conversations: 30_000,
    resolutionRate: 860 / 1204,
    escalationRate: 1204 / 30_000,
    resolvedAfterMs: 2.44 * hourMs,
    answeredAfterMs: { median: 40_000, p90: 12 * minuteMs },
    abandoned: 60,
    perDay: [
      { date: '2026-11-20', escalations: 7, unresolved: 0 },
      { date: '2026-11-21', escalations: 3, unresolved: 3 },
    ],
    perTrigger: [
      { trigger: 'button', escalations: 1200, unresolved: 0 },
      { trigger: 'topic', escalations: 4, unresolved: 3 },
    ],
  }))
  await openConsole(address, undefined, undefined, server)

  await waitFor(async () =>
    expect(await figures()).toEqual([
      'Escalations · 1,204 · 860 resolved',
      'Unresolved · 3 · and 2 older',
      'Resolution rate · 71% · in 2.4 hours on average',
      'Escalation rate · 4% · of 30,000 conversations',
    ]),
  )
  expect(document.querySelector('.figure[data-warns="true"]')?.textContent).toContain('Unresolved')
  const rowsOf = (table: HTMLElement) =>
    within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) => [...row.children].map((cell) => cell.textContent))
  const [perDay, perTrigger] = screen.getAllByRole('table')
  expect(rowsOf(perDay!)).toEqual([
    ['Fri, Nov 20', '7', '0'],
    ['Sat, Nov 21', '3', '3'],
  ])
  expect(rowsOf(perTrigger!)).toEqual([
    ['The visitor pressed “Connect to an agent”', '1,200', '0'],
    ['A topic the assistant must not answer', '4', '3'],
  ])
  const overview = screen.getByRole('region', { name: 'Overview' })
  expect([...overview.querySelectorAll('dl')].map((list) => list.textContent)).toEqual([
    'Half within40 sNine in ten within12 min',
    'Of 1,204 escalations60 5%',
  ])
})

test('[C8] where nothing has happened there is a dash, nothing amber, and no chart of nothing', async () => {
  const { server } = figuresServer(() => nothing)
  await openConsole(address, undefined, undefined, server)
  await waitFor(async () =>
    expect(await figures()).toEqual([
      'Escalations · 0 · Nobody has called',
      'Unresolved · 0 · All seen to',
      'Resolution rate · – · None resolved yet',
      'Escalation rate · – · of 0 conversations',
    ]),
  )
  expect(document.querySelector('[data-warns="true"]')).toBe(null)
  expect(screen.queryByRole('region', { name: 'Overview' })).toBe(null)
})

test('[C8] the figures follow what the line tells', async () => {
  let escalations = 0
  const { server } = figuresServer(() => ({ ...nothing, escalations }))
  const { visitor } = await openConsole(
    address,
    ({ visitor }) => visitor(first, { type: 'say', text: 'Hello' }),
    undefined,
    server,
  )
  await waitFor(async () => expect((await figures())[0]).toBe('Escalations · 0 · Nobody has called'))

  escalations = 1
  visitor(first, { type: 'escalate', trigger: 'button' })
  await waitFor(async () => expect((await figures())[0]).toBe('Escalations · 1 · 0 resolved'))
  escalations = 2
  visitor(first, { type: 'cancel' })
  await waitFor(async () => expect((await figures())[0]).toBe('Escalations · 2 · 0 resolved'))
})

test('[C8] figures that cannot be read say so, and can be asked for again', async () => {
  let there: object | null = null
  const { server } = figuresServer(() => there)
  await openConsole(address, undefined, undefined, server)
  await screen.findByText('The figures could not be read.')
  there = nothing
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await waitFor(async () => expect((await figures())[0]).toBe('Escalations · 0 · Nobody has called'))
})

test('[C9] the files are those of the pill that is chosen and of the conversation that is open', async () => {
  const { server } = figuresServer(() => nothing)
  await openConsole(
    `${address}?conv=${first}&show=resolved`,
    ({ visitor }) => visitor(first, { type: 'escalate', trigger: 'button' }),
    undefined,
    server,
  )
  const address_ = async (name: string) => (await screen.findByRole('link', { name })).getAttribute('href')
  expect(await address_('Export list')).toBe('/api/console/chatbots/shop/escalations.csv?filter=resolved')
  expect(await address_('Export transcript')).toBe(`/api/console/conversations/${first}/transcript.csv`)
})

test('figures are said as shortly as they can be', () => {
  expect([null, 0, 0.004, 0.0421, 0.714, 1.5].map(share)).toEqual(['–', '0%', '0.4%', '4.2%', '71%', '150%'])
  expect([0, 0.05, 0.11, 2.44, 30].map((h) => hours(h * hourMs))).toEqual([
    ...['under 0.1 hours', 'under 0.1 hours', '0.1 hours', '2.4 hours', '30 hours'],
  ])
  expect([40_400, 59_900, 12 * minuteMs, 3.46 * hourMs, 50 * hourMs].map(span)).toEqual([
    ...['40 s', '1 min', '12 min', '3.5 h', '2.1 d'],
  ])
  expect([0, 1, 2, 3, 5, 7, 11, 45, 61, 101].map(roundTop)).toEqual([1, 1, 2, 4, 6, 10, 20, 60, 100, 200])
})
