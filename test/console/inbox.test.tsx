// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { ana, ben, first, openConsole, second } from './rig.tsx'

const inbox = '/dashboard/chatbots/shop/inbox'

async function rows(): Promise<string[]> {
  const list = await screen.findByRole('region', { name: 'Inbox' })
  return within(list)
    .queryAllByRole('link')
    .filter((link) => link.classList.contains('row'))
    .map((link) => link.textContent ?? '')
}

test('[C2] the inbox is live: a new conversation appears, and one that waits moves up with its dot', async () => {
  const { visitor } = await openConsole(inbox, ({ visitor }) => visitor(first, { type: 'say', text: 'one' }))
  await waitFor(async () => expect(await rows()).toHaveLength(1))

  visitor(second, { type: 'say', text: 'two' })
  await waitFor(async () => expect(await rows()).toHaveLength(2))
  visitor(first, { type: 'escalate', trigger: 'button' })

  await waitFor(async () => expect((await rows())[0]).toContain('one'))
  expect((await rows())[0]).toContain('Waiting')
  expect((await rows())[1]).toContain('AI')
  expect(document.querySelectorAll('.row[data-waiting="true"]')).toHaveLength(1)
  await waitFor(() => expect(document.title).toBe('(1) Inbox · Handrail'))
})

test('[C2] click, type, Enter: the first message takes over', async () => {
  const { backend } = await openConsole(inbox, ({ visitor }) => visitor(first, { type: 'say', text: 'Anybody?' }))
  fireEvent.click(await screen.findByText('Anybody?'))
  const box = await screen.findByRole('textbox', { name: 'Message to the visitor' })
  expect(location.search).toBe(`?conv=${first}`)

  fireEvent.input(box, { target: { value: 'Yes, **me**' } })
  fireEvent.keyDown(box, { key: 'Enter' })

  await waitFor(() => expect(backend.conversation(first)).toMatchObject({ phase: 'live', agents: [ana] }))
  expect(backend.events(first).slice(-2)).toMatchObject([
    { type: 'joined', agent: ana },
    { type: 'said', from: 'agent', text: 'Yes, **me**' },
  ])
  await screen.findByText('You joined', { exact: false })
  expect(box).toHaveProperty('value', '')
  expect(screen.getByRole('button', { name: 'End live chat' })).toBeTruthy()
})

test('Enter with Shift, or in the middle of composing a character, sends nothing; nor does an empty message', async () => {
  const { backend } = await openConsole(`${inbox}?conv=${first}`, ({ visitor }) =>
    visitor(first, { type: 'say', text: 'Hi' }),
  )
  const box = await screen.findByRole('textbox', { name: 'Message to the visitor' })

  fireEvent.keyDown(box, { key: 'Enter' })
  fireEvent.input(box, { target: { value: 'half' } })
  fireEvent.keyDown(box, { key: 'Enter', shiftKey: true })
  fireEvent.keyDown(box, { key: 'Enter', isComposing: true })

  expect(box).toHaveProperty('value', 'half')
  expect(backend.conversation(first)?.phase).toBe('assistant')
})

test('[C5] who was too late is told who was first, and may join anyway; the message is not lost', async () => {
  const { backend } = await openConsole(`${inbox}?conv=${first}`, ({ visitor }) =>
    visitor(first, { type: 'say', text: 'Hi' }),
  )
  const box = await screen.findByRole('textbox', { name: 'Message to the visitor' })
  // Ben is first while our line is down, so that we cannot know.
  const mend = backend.cut()
  backend.execute({ conversation: first, by: { kind: 'agent', agent: ben }, command: { type: 'takeOver' } })
  fireEvent.input(box, { target: { value: 'I can help' } })
  fireEvent.keyDown(box, { key: 'Enter' })
  await screen.findByText('Waits for the connection')
  mend()

  const refused = await screen.findByRole('alert')
  expect(refused.textContent).toContain('Ben was first.')
  expect(backend.events(first).at(-1)).toMatchObject({ type: 'joined', agent: ben })

  fireEvent.click(within(refused).getByRole('button', { name: 'Join anyway' }))

  await waitFor(() => expect(backend.conversation(first)?.agents).toEqual([ben, ana]))
  await waitFor(() =>
    expect(backend.events(first).at(-1)).toMatchObject({ type: 'said', text: 'I can help', agent: ana }),
  )
  expect(screen.queryByRole('alert')).toBeNull()
})

test('[C5] a colleague’s chat is joined on purpose, by a button that says so', async () => {
  const { backend } = await openConsole(`${inbox}?conv=${first}`, ({ backend, visitor }) => {
    visitor(first, { type: 'say', text: 'Hi' })
    backend.execute({ conversation: first, by: { kind: 'agent', agent: ben }, command: { type: 'takeOver' } })
  })
  const box = await screen.findByRole('textbox', { name: 'Message to the visitor' })
  expect(screen.getByText('Ben has this chat. You would join it.')).toBeTruthy()

  fireEvent.input(box, { target: { value: 'Two of us' } })
  fireEvent.click(screen.getByRole('button', { name: 'Join and send' }))

  await waitFor(() => expect(backend.events(first).at(-1)).toMatchObject({ text: 'Two of us' }))
  expect(backend.conversation(first)?.agents).toEqual([ben, ana])
})

test('[A12] what a visitor wrote is plain text, whatever it looks like', async () => {
  const hostile = '<img src=x onerror=alert(1)> **bold** [x](javascript:alert(1))'
  await openConsole(`${inbox}?conv=${first}`, ({ visitor }) => visitor(first, { type: 'say', text: hostile }))

  const log = await screen.findByRole('log')
  await waitFor(() => expect(within(log).getByText(hostile)).toBeTruthy())
  expect(log.querySelector('img, strong, .bubble a')).toBeNull()
})

test('[C3] an answer is watched while it is written, and what there is of it goes when a person takes over', async () => {
  const more = Promise.withResolvers<void>()
  const { backend } = await openConsole(
    `${inbox}?conv=${first}`,
    ({ visitor }) => visitor(first, { type: 'say', text: 'Do you ship?' }),
    async function* () {
      yield 'We ship to '
      await more.promise
      yield 'Norway'
    },
  )
  await screen.findByText('We ship to')

  fireEvent.click(screen.getByRole('button', { name: 'Take over' }))
  await screen.findByText('You joined', { exact: false })
  more.resolve()

  expect(screen.queryByText(/We ship to/)).toBeNull()
  expect(backend.events(first).map(({ type }) => type)).toEqual(['started', 'said', 'joined'])
})

test('[C9] an escalation is marked as resolved and reopened, and the buttons follow', async () => {
  const { backend } = await openConsole(`${inbox}?conv=${first}`, ({ visitor }) => {
    visitor(first, { type: 'say', text: 'Hi' })
    visitor(first, { type: 'escalate', trigger: 'button' })
  })
  fireEvent.click(await screen.findByRole('button', { name: 'Mark resolved' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Reopen' }))
  await screen.findByRole('button', { name: 'Mark resolved' })
  expect(backend.events(first).slice(-2)).toMatchObject([
    { type: 'resolved', agent: ana },
    { type: 'reopened', agent: ana },
  ])
})

test('up and down move through the list, and what is typed stays with its conversation', async () => {
  await openConsole(inbox, ({ visitor }) => {
    visitor(first, { type: 'say', text: 'one' })
    visitor(second, { type: 'say', text: 'two' })
  })
  fireEvent.click(await screen.findByText('two'))
  const box = await screen.findByRole('textbox', { name: 'Message to the visitor' })
  fireEvent.input(box, { target: { value: 'a draft for two' } })

  const [above] = [...document.querySelectorAll<HTMLElement>('a.row')]
  above!.focus()
  fireEvent.keyDown(above!, { key: 'ArrowDown' })

  await waitFor(() => expect(location.search).toBe(`?conv=${first}`))
  expect(document.activeElement?.textContent).toContain('one')
  expect(await screen.findByRole('textbox', { name: 'Message to the visitor' })).toHaveProperty('value', '')
  fireEvent.keyDown(document.activeElement!, { key: 'ArrowUp' })
  await waitFor(() => expect(location.search).toBe(`?conv=${second}`))
  expect(await screen.findByRole('textbox', { name: 'Message to the visitor' })).toHaveProperty(
    'value',
    'a draft for two',
  )
})

test('no line is said, and a conversation that is not there is told from one that loads', async () => {
  const { backend } = await openConsole(`${inbox}?conv=${second}`, ({ visitor }) =>
    visitor(first, { type: 'say', text: 'Hi' }),
  )
  await screen.findByText('There is no such conversation, or it is not one of yours.')
  const mend = backend.cut()
  await screen.findByText(/No connection/)
  mend()
  await waitFor(() => expect(screen.queryByText(/No connection/)).toBeNull())
})
