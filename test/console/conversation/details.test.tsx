// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/preact'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { ana, first, openConsole } from '../rig.tsx'

const address = `/dashboard/chatbots/shop/inbox?conv=${first}`

/** What stands under a heading of the details: its lines, and what else it says. */
async function section(heading: string) {
  const [title] = await screen.findAllByRole('heading', { name: heading })
  const box = title!.closest('section')!
  const lines = [...box.querySelectorAll('dl > div')].map((line) => [...line.children].map((part) => part.textContent))
  return { box, lines }
}

/** A server that knows what the owner's own fields are called. */
function withSettings() {
  const labels = { order: 'Order number', branch: 'Branch', 'field-2': '店舗' }
  return new Hono().get('/chatbots/shop/field-labels', (c) => c.json({ labels }))
}

test('[A10] [R53] the details say who the visitor is said to be, in the words of the owner’s form, and that nobody has checked it', async () => {
  await openConsole(
    address,
    ({ visitor }) => {
      visitor(first, { type: 'say', text: 'Hi' })
      const fields = { order: 'TK4711', branch: 'Zürich', 'field-2': '東京', constructor: 'XL' }
      const details = { name: 'Mia Berg', email: 'mia@mail.example', phone: '+41 79 123 45 67', user: 'u-17', fields }
      visitor(first, { type: 'identify', by: 'visitor', details })
    },
    undefined,
    withSettings(),
  )
  await waitFor(async () => expect((await section('Said to be')).lines[4]?.[0]).toBe('Order number'))
  const { box, lines } = await section('Said to be')
  expect(lines).toEqual([
    ['Name', 'Mia Berg'],
    ['Email', 'mia@mail.example'],
    ['Phone', '+41 79 123 45 67'],
    ['Site’s ID', 'u-17'],
    ['Order number', 'TK4711'],
    ['Branch', 'Zürich'],
    ['店舗', '東京'],
    ['constructor', 'XL'],
  ])
  expect(within(box).getByText('Not verified. The visitor or the page says so.')).toBeTruthy()
  // Not twice.
  expect((await section('Visitor')).lines.map(([name]) => name)).not.toContain('Email')
})

test('[A10] without the settings at hand, the keys of the owner’s own fields have to do', async () => {
  await openConsole(address, ({ visitor }) => {
    visitor(first, { type: 'say', text: 'Hi' })
    visitor(first, { type: 'identify', by: 'page', details: { fields: { order: 'TK4711' } } })
  })
  expect((await section('Said to be')).lines).toEqual([['order', 'TK4711']])
})

test('[A10] an address that was left for an answer stands as such, besides the one that the visitor is said to have', async () => {
  await openConsole(address, ({ visitor }) => {
    visitor(first, { type: 'say', text: 'Hi' })
    visitor(first, { type: 'identify', by: 'page', details: { email: 'old@mail.example' } })
    visitor(first, { type: 'leaveEmail', email: 'mia@mail.example' })
  })
  expect((await section('Said to be')).lines).toEqual([['Email', 'old@mail.example']])
  expect((await section('Visitor')).lines[0]).toEqual(['Email', 'mia@mail.example'])
})

test('[R53] what a visitor says of themselves is plain text, and of a visitor who says nothing nothing is said', async () => {
  const { visitor } = await openConsole(address, ({ visitor }) => visitor(first, { type: 'say', text: 'Hi' }))
  await section('Visitor')
  expect(screen.queryByRole('heading', { name: 'Said to be' })).toBeNull()
  const name = '<img src=x onerror=alert(1)>'
  visitor(first, { type: 'identify', by: 'visitor', details: { name, fields: { [name]: name } } })
  expect((await section('Said to be')).lines).toEqual([
    ['Name', name],
    [name, name],
  ])
  expect(document.querySelector('img')).toBeNull()
})

test('[A10] [A17] that they said who they are, and how they rated the live chat, stands between the messages', async () => {
  const { backend, visitor } = await openConsole(address, ({ visitor }) => visitor(first, { type: 'say', text: 'Hi' }))
  const byAna = { conversation: first, by: { kind: 'agent', agent: ana } } as const
  backend.execute({ ...byAna, command: { type: 'takeOver' } })
  backend.execute({ ...byAna, command: { type: 'end' } })
  const ended = backend.events(first).at(-1)!.seq
  visitor(first, { type: 'identify', by: 'visitor', details: { name: 'Mia Berg' } })
  visitor(first, { type: 'identify', by: 'page', details: { user: 'u-17' } })
  visitor(first, { type: 'rate', ended, score: 2 })
  visitor(first, { type: 'rate', ended, score: 4, comment: 'Kind,\nbut slow' })

  const log = await screen.findByRole('log')
  await within(log).findByText(/^The visitor said who they are/)
  await within(log).findByText(/^The page said who the visitor is/)
  await within(log).findByText(/^The visitor rated the live chat 2 of 5/)
  await within(log).findByText(/^The visitor rated the live chat 4 of 5: “Kind,\s+but slow”/)
  // R54: the last one counts.
  const { box } = await section('Rating')
  expect(box.querySelector('p')?.textContent).toBe('4 of 5')
  expect(box.querySelector('blockquote')?.textContent).toBe('Kind,\nbut slow')
})

test('[A10] the list and the head of the conversation call the visitor by their name', async () => {
  const { visitor } = await openConsole(address, ({ visitor }) => visitor(first, { type: 'say', text: 'Hi' }))
  const name = () => document.querySelector('a.row .row-name')?.textContent
  await waitFor(() => expect(name()).toBe('Visitor 0001'))
  visitor(first, { type: 'identify', by: 'visitor', details: { name: 'Mia Berg', email: 'mia@mail.example' } })
  await waitFor(() => expect(name()).toBe('Mia Berg'))
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Mia Berg')
})
