// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { defaultSettings, type Summary } from '../../../src/protocol/index.ts'
import { ana, ben, first, openConsole } from '../rig.tsx'

const address = `/dashboard/chatbots/shop/inbox?conv=${first}`

const summary: Summary = {
  by: 'model',
  lines: [
    { about: 'open', text: 'Whether a repair is free', messages: [3] },
    { about: 'want', text: 'Wants the zip of a jacket repaired', messages: [2, 3] },
    { about: 'who', text: 'Bought it in May', messages: [2] },
  ],
}

const escalated = (backend: Parameters<NonNullable<Parameters<typeof openConsole>[1]>>[0]['backend']) =>
  backend.events(first).find(({ type }) => type === 'escalated')!.seq

function ask({ backend, visitor }: Parameters<NonNullable<Parameters<typeof openConsole>[1]>>[0], told = summary) {
  visitor(first, { type: 'say', text: 'My zip broke, I bought it in May' })
  visitor(first, { type: 'say', text: 'Is the repair free?' })
  visitor(first, { type: 'escalate', trigger: 'button' })
  const command = { type: 'summarise', escalation: escalated(backend), summary: told } as const
  backend.execute({ conversation: first, by: { kind: 'assistant' }, command })
}

test('[E10] the summary stands above the messages: who, wants, tried, open, each line with the way to its messages', async () => {
  await openConsole(address, ask)
  const box = await screen.findByRole('region', { name: 'Summary' })
  const groups = [...box.querySelectorAll('dl > div')].map((group) => group.textContent)
  expect(groups).toEqual([
    expect.stringMatching(/^WhoBought it in May Message of \S/),
    expect.stringMatching(/^WantsWants the zip of a jacket repaired Message of .*Message of/),
    expect.stringMatching(/^OpenWhether a repair is free Message of \S/),
  ])
  const toggle = within(box).getByRole('button', { name: /^Summary/ })
  expect(toggle.textContent).toContain('the visitor pressed “Connect to an agent”')

  fireEvent.click(within(box.querySelector<HTMLElement>('dl > div:last-child')!).getByRole('button'))
  await waitFor(() => expect(document.activeElement?.getAttribute('data-seq')).toBe('3'))
  expect(document.activeElement?.textContent).toContain('Is the repair free?')

  fireEvent.click(toggle)
  await waitFor(() => expect(toggle.getAttribute('aria-expanded')).toBe('false'))
  // At a glance there is what they want.
  expect(toggle.textContent).toContain('Wants the zip of a jacket repaired')
  expect(within(box).queryByText('Bought it in May')?.closest('[hidden]')).not.toBeNull()
})

test('[E10] an extract says that it is one, and what the visitor says to it stands with it', async () => {
  const { backend } = await openConsole(address, (opened) => {
    const { widget } = defaultSettings
    opened.backend.changeSettings({ ...widget, escalation: { ...widget.escalation, shareSummary: true } })
    ask(opened, { ...summary, by: 'extract' })
    opened.visitor(first, { type: 'correctSummary', text: 'I bought it in June' })
  })
  const box = await screen.findByRole('region', { name: 'Summary' })
  await within(box).findByText(/An extract of what was said/)
  expect(box.querySelector('.summary-correction')?.textContent).toBe('Visitor 0001 says of it: I bought it in June')
  expect(backend.conversation(first)?.summary?.correction).toBe('I bought it in June')
})

test('[E10] once it is resolved the summary is folded, and it is gone from conversations that have none', async () => {
  await openConsole(address, ask)
  fireEvent.click(await screen.findByRole('button', { name: 'Mark resolved' }))
  const box = await screen.findByRole('region', { name: 'Summary' })
  await waitFor(() =>
    expect(
      within(box)
        .getByRole('button', { name: /^Summary/ })
        .getAttribute('aria-expanded'),
    ).toBe('false'),
  )
})

test('[E5] agents see which rule called them, and the words that met it', async () => {
  await openConsole(address, ({ backend, visitor }) => {
    visitor(first, { type: 'say', text: 'The battery smokes' })
    const why = { text: 'If it is about safety, hand over', rule: 2, quote: 'battery smokes' }
    const command = { type: 'judge', answers: 2, epoch: 0, call: { trigger: 'guidance', why } } as const
    backend.execute({ conversation: first, by: { kind: 'assistant' }, command })
  })
  const log = await screen.findByRole('log')
  await within(log).findByText(/Escalated: one of your rules/)
  await within(log).findByText('Rule 2: If it is about safety, hand over')
  expect(log.querySelector('q')?.textContent).toBe('battery smokes')
})

test('[R48] an agent hands a live chat to the team, with a note', async () => {
  const { backend } = await openConsole(address, ({ backend, visitor }) => {
    visitor(first, { type: 'say', text: 'Hi' })
    backend.execute({ conversation: first, by: { kind: 'agent', agent: ana }, command: { type: 'takeOver' } })
  })
  fireEvent.click(await screen.findByRole('button', { name: 'Hand to my team' }))
  fireEvent.input(await screen.findByLabelText('Note for the team (optional)'), { target: { value: 'knows it all' } })
  fireEvent.submit(screen.getByLabelText('Note for the team (optional)').closest('form')!)

  await waitFor(() => expect(backend.conversation(first)).toMatchObject({ phase: 'waiting', agents: [] }))
  expect(backend.events(first).slice(-2)).toMatchObject([
    { type: 'ended', agent: ana, note: 'knows it all', resolved: false },
    { type: 'escalated', trigger: 'agent', agent: ana },
  ])
  await screen.findByText(/Escalated: handed to the team by you/)
  expect(screen.queryByRole('button', { name: 'Hand to my team' })).toBeNull()
})

test('[R48] a conversation of the assistant’s is handed to the team; of a colleague’s live chat it is not ours to hand on', async () => {
  const { backend } = await openConsole(address, ({ visitor }) => visitor(first, { type: 'say', text: 'Hi' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Hand to my team' }))
  const dialog = (await screen.findByText(/Everybody on the team is told/)).closest('form')!
  expect(within(dialog).queryByRole('textbox')).toBeNull()
  fireEvent.submit(dialog)
  await waitFor(() => expect(backend.conversation(first)?.escalation).toMatchObject({ trigger: 'agent' }))

  backend.execute({ conversation: first, by: { kind: 'agent', agent: ben }, command: { type: 'takeOver' } })
  await screen.findByText('Ben Okafor joined', { exact: false })
  expect(screen.queryByRole('button', { name: 'Hand to my team' })).toBeNull()
})

test('[R30] with people switched off, handing on is refused in words', async () => {
  const { backend } = await openConsole(address, ({ backend, visitor }) => {
    const { widget } = defaultSettings
    backend.changeSettings({ ...widget, escalation: { ...widget.escalation, enabled: false } })
    visitor(first, { type: 'say', text: 'Hi' })
  })
  fireEvent.click(await screen.findByRole('button', { name: 'Hand to my team' }))
  fireEvent.submit((await screen.findByText(/Everybody on the team is told/)).closest('form')!)
  expect((await screen.findByRole('alert')).textContent).toContain('Getting a person is switched off in the settings.')
  expect(backend.conversation(first)?.escalation).toBeNull()
})
