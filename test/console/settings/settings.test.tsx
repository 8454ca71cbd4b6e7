// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { openSettingsPage } from './rig.tsx'

/** The setting of this name, with its note and its control. */
async function settingOf(name: string): Promise<HTMLElement> {
  const control = await screen.findByLabelText(name)
  return control.closest<HTMLElement>('.setting')!
}

async function typeInto(name: string, text: string): Promise<void> {
  const input = await screen.findByLabelText(name)
  fireEvent.input(input, { target: { value: text } })
  fireEvent.blur(input)
}

test('[E1] the master toggle is saved at once, says so, and is undone by one press', async () => {
  const { stored } = await openSettingsPage('escalation')
  const name = 'Visitors can get a person'
  fireEvent.click(await screen.findByRole('switch', { name }))

  await waitFor(() => expect(stored().widget.escalation.enabled).toBe(false))
  const setting = await settingOf(name)
  await waitFor(() => expect(within(setting).getByRole('status').textContent).toContain('Saved'))
  await screen.findByText(/Visitors cannot get a person at present/)

  fireEvent.click(within(setting).getByRole('button', { name: `Undo: ${name}` }))
  await waitFor(() => expect(stored().widget.escalation.enabled).toBe(true))
  await waitFor(() => expect(screen.queryByText(/Visitors cannot get a person at present/)).toBeNull())
})

test('[E8] each trigger is off, an offer or a handover', async () => {
  const { stored } = await openSettingsPage('escalation')
  for (const [name, option] of [
    ['The visitor asks for a person', 'Hand over'],
    ['The visitor has had enough of the assistant', 'Off'],
    ['One of your rules holds', 'Offer'],
  ] as const) {
    const group = await screen.findByRole('group', { name })
    fireEvent.click(within(group).getByRole('radio', { name: option }))
  }
  await waitFor(() =>
    expect(stored().widget.escalation.triggers).toMatchObject({
      direct_request: 'at_once',
      frustration: 'off',
      cannot_answer: 'offer',
      guidance: 'offer',
    }),
  )
})

test('what the server refuses is told beside the field in its words, and stays there until it is corrected or undone', async () => {
  const { stored } = await openSettingsPage('escalation')
  await typeInto('Longest wait', '0')
  const setting = await settingOf('Longest wait')
  await within(setting).findByText('The least is 1')
  const input = within(setting).getByLabelText('Longest wait')
  expect([input.getAttribute('aria-invalid'), (input as HTMLInputElement).value]).toEqual(['true', '0'])
  expect(document.getElementById(input.getAttribute('aria-describedby')!.split(' ')[1]!)?.textContent).toBe(
    'The least is 1',
  )
  expect(stored().widget.escalation.waitMinutes).toBe(5)

  fireEvent.click(within(setting).getByRole('button', { name: 'Undo: Longest wait' }))
  await waitFor(() => expect((input as HTMLInputElement).value).toBe('5'))
  expect(within(setting).queryByText('The least is 1')).toBeNull()

  await typeInto('Longest wait', '12')
  await waitFor(() => expect(stored().widget.escalation.waitMinutes).toBe(12))
  // Emptied, it is as by default.
  await typeInto('Longest wait', '')
  await waitFor(() => expect(stored().widget.escalation.waitMinutes).toBe(5))
})

test('typing alone changes nothing; Enter takes it, Escape brings back what was there', async () => {
  const { stored, asked } = await openSettingsPage('look')
  const input = (await screen.findByLabelText('Name')) as HTMLInputElement
  fireEvent.input(input, { target: { value: 'Tessa' } })
  fireEvent.keyDown(input, { key: 'Escape' })
  await waitFor(() => expect(input.value).toBe('Assistant'))
  expect(asked).toEqual([])

  fireEvent.input(input, { target: { value: 'Tessa' } })
  fireEvent.keyDown(input, { key: 'Enter' })
  await waitFor(() => expect(stored().widget.name).toBe('Tessa'))
  fireEvent.blur(input)
  expect(asked).toEqual([{ widget: { name: 'Tessa' } }])
})

test('two owners: what the other one changed elsewhere is kept, and the same field is not overwritten unasked', async () => {
  const { stored, changeElsewhere } = await openSettingsPage('look')
  await screen.findByLabelText('Name')
  changeElsewhere({ widget: { accent: '#112233', name: 'Theirs' }, site: 'https://other.test' })

  fireEvent.click(screen.getByRole('radio', { name: 'Bottom left' }))
  await waitFor(() =>
    expect(stored().widget).toMatchObject({ position: 'bottom-left', accent: '#112233', name: 'Theirs' }),
  )

  changeElsewhere({ widget: { name: 'Theirs again' } })
  await typeInto('Name', 'Mine')
  const setting = await settingOf('Name')
  await within(setting).findByText('Somebody else changed this meanwhile. This is theirs.')
  expect([stored().widget.name, (screen.getByLabelText('Name') as HTMLInputElement).value]).toEqual([
    'Theirs again',
    'Theirs again',
  ])
  fireEvent.click(within(setting).getByRole('button', { name: 'Use mine: Name' }))
  await waitFor(() => expect(stored().widget.name).toBe('Mine'))
})

test('what did not reach the server stays, and is tried again', async () => {
  const { stored, cut } = await openSettingsPage('look')
  await screen.findByLabelText('Name')
  const mend = cut()
  await typeInto('Name', 'Tessa')
  const setting = await settingOf('Name')
  const again = await within(setting).findByRole('button', { name: 'Try again: Name' })
  expect((screen.getByLabelText('Name') as HTMLInputElement).value).toBe('Tessa')
  mend()
  fireEvent.click(again)
  await waitFor(() => expect(stored().widget.name).toBe('Tessa'))
  await waitFor(() => expect(within(setting).getByRole('status').textContent).toContain('Saved'))
})

test('changes made faster than they are saved all arrive, the last of each field counts', async () => {
  const { stored, asked, hold } = await openSettingsPage('look')
  await screen.findByLabelText('Name')
  const release = hold()
  for (const name of ['One', 'Two', 'Three']) await typeInto('Name', name)
  fireEvent.click(screen.getByRole('radio', { name: 'Bottom left' }))
  expect((screen.getByLabelText('Name') as HTMLInputElement).value).toBe('Three')
  release()
  await waitFor(() => expect(stored().widget).toMatchObject({ name: 'Three', position: 'bottom-left' }))
  expect(asked).toEqual([
    { widget: { name: 'One' } },
    { widget: { name: 'Three' } },
    { widget: { position: 'bottom-left' } },
  ])
})

test('[E5] rules are added, rewritten, numbered and taken away', async () => {
  const { stored } = await openSettingsPage('escalation', {
    settings: { assistant: { guidance: ['first', 'second'] } },
  })
  fireEvent.click(await screen.findByRole('button', { name: 'Add a rule' }))
  const third = await screen.findByLabelText('Rule 3')
  fireEvent.input(third, { target: { value: ' third ' } })
  fireEvent.blur(third)
  await waitFor(() => expect(stored().assistant.guidance).toEqual(['first', 'second', 'third']))

  await typeInto('Rule 2', 'changed')
  await waitFor(() => expect(stored().assistant.guidance).toEqual(['first', 'changed', 'third']))
  fireEvent.click(screen.getByRole('button', { name: 'Remove rule 1' }))
  await waitFor(() => expect(stored().assistant.guidance).toEqual(['changed', 'third']))
  // A rule without words is none.
  await typeInto('Rule 1', '  ')
  await waitFor(() => expect(stored().assistant.guidance).toEqual(['third']))
  await screen.findByText(/No model is set up/)
})

test('[E6] a topic has a name and words', async () => {
  const { stored } = await openSettingsPage('escalation')
  fireEvent.click(await screen.findByRole('button', { name: 'Add a topic' }))
  await typeInto('Topic 1', 'Legal advice')
  const words = await screen.findByLabelText('Words of topic 1')
  fireEvent.input(words, { target: { value: 'lawyer, sue' } })
  await waitFor(() => expect(stored().assistant.topics).toEqual([{ name: 'Legal advice', words: ['lawyer', 'sue'] }]))
  fireEvent.click(screen.getByRole('button', { name: 'Remove sue' }))
  await waitFor(() => expect(stored().assistant.topics).toEqual([{ name: 'Legal advice', words: ['lawyer'] }]))
})

test('[E7] a pattern that cannot be read is told at its phrase, and the others stand', async () => {
  const phrases = [{ kind: 'phrase', text: 'contact support' }]
  const { stored } = await openSettingsPage('escalation', { settings: { assistant: { phrases } } })
  fireEvent.click(await screen.findByRole('button', { name: 'Add a phrase' }))
  await typeInto('Phrase 2', '(')
  await waitFor(() => expect(stored().assistant.phrases).toHaveLength(2))
  fireEvent.change(screen.getByLabelText('Kind of phrase 2'), { target: { value: 'pattern' } })
  const words = await screen.findByText('This pattern cannot be used: it is none, is too large, or fits every answer')
  expect(words.closest('.item')!.querySelector('input')!.value).toBe('(')
  expect(stored().assistant.phrases).toEqual([...phrases, { kind: 'phrase', text: '(' }])
})

test('[E12] weekly hours are set up day by day, copied, and a wrong one is told at its day', async () => {
  const { stored } = await openSettingsPage('hours')
  const week = () => stored().availability.hours?.week
  fireEvent.click(await screen.findByRole('radio', { name: 'Weekly hours' }))
  await waitFor(() => expect(week()).toMatchObject({ mon: [{ from: '09:00', to: '17:00' }], sun: [] }))

  await typeInto('Tuesday, closes', '08:00')
  const tuesday = screen.getByRole('group', { name: 'Tuesday' })
  await within(tuesday).findByText('Closing time must be after opening time (Tuesday)')
  expect(week()?.tue).toEqual([{ from: '09:00', to: '17:00' }])
  await typeInto('Tuesday, closes', '00:00')
  await waitFor(() => expect(week()?.tue).toEqual([{ from: '09:00', to: '24:00' }]))
  expect((screen.getByLabelText('Tuesday, closes') as HTMLInputElement).value).toBe('00:00')

  fireEvent.click(screen.getByRole('button', { name: 'Copy to all days, from Tuesday' }))
  await waitFor(() => expect(week()?.sun).toEqual([{ from: '09:00', to: '24:00' }]))

  const sunday = screen.getByRole('group', { name: 'Sunday' })
  fireEvent.click(within(sunday).getByRole('button', { name: 'Sunday: remove 09:00 to 24:00' }))
  await waitFor(() => expect(week()?.sun).toEqual([]))
  fireEvent.click(screen.getByRole('radio', { name: 'Always' }))
  await waitFor(() => expect(stored().availability.hours).toBeNull())
})

test('[E12] holidays are added by their date and taken away', async () => {
  const hours = { timeZone: 'Europe/Zurich', week: {}, holidays: ['2026-12-25'] }
  const { stored } = await openSettingsPage('hours', { settings: { availability: { hours } } })
  fireEvent.input(await screen.findByLabelText('Holidays'), { target: { value: '2026-01-01' } })
  const form = screen.getByLabelText('Holidays').closest('form')!
  fireEvent.submit(form)
  await waitFor(() => expect(stored().availability.hours?.holidays).toEqual(['2026-01-01', '2026-12-25']))
  fireEvent.click(screen.getAllByRole('button', { name: /^Remove .*2026$/ })[0]!)
  await waitFor(() => expect(stored().availability.hours?.holidays).toEqual(['2026-12-25']))
})

test('[E8] a text is for everybody, or for one language while the others keep theirs', async () => {
  const { stored } = await openSettingsPage('texts')
  const name = 'When an agent joins'
  expect(((await screen.findByLabelText(name)) as HTMLInputElement).placeholder).toBe('{name} joined')
  await typeInto(name, '{name} is here')
  await waitFor(() => expect(stored().widget.texts.joined).toBe('{name} is here'))

  fireEvent.change(screen.getByLabelText('Language'), { target: { value: 'de' } })
  expect(((await screen.findByLabelText(name)) as HTMLInputElement).placeholder).toBe('{name} is here')
  await typeInto(name, '{name} ist da')
  await waitFor(() =>
    expect(stored().widget.texts.joined).toMatchObject({
      de: '{name} ist da',
      en: '{name} is here',
      fr: '{name} is here',
    }),
  )
  await typeInto(name, '')
  await waitFor(() => expect(stored().widget.texts.joined).not.toHaveProperty('de'))
  expect(((await screen.findByLabelText(name)) as HTMLInputElement).placeholder).toBe('{name} ist jetzt dabei')

  fireEvent.change(screen.getByLabelText('Language'), { target: { value: '' } })
  await screen.findByText(/You have texts of your own in English, /)
})

test('[C13] Enter or Add adds a recipient, × removes; nobody twice; ten besides the owner', async () => {
  const { stored, asked } = await openSettingsPage('notifications')
  const input = (await screen.findByLabelText('Email address of another recipient')) as HTMLInputElement
  const recipients = () => stored().notify.recipients
  fireEvent.input(input, { target: { value: 'a@shop.test' } })
  fireEvent.keyDown(input, { key: 'Enter' })
  await waitFor(() => expect(recipients()).toEqual(['a@shop.test']))
  fireEvent.input(input, { target: { value: 'b@shop.test' } })
  fireEvent.click(screen.getByRole('button', { name: 'Add' }))
  await waitFor(() => expect(recipients()).toEqual(['a@shop.test', 'b@shop.test']))

  const before = asked.length
  for (const twice of ['A@Shop.Test', 'ANA@shop.test']) {
    fireEvent.input(input, { target: { value: twice } })
    fireEvent.keyDown(input, { key: 'Enter' })
  }
  expect([asked.length, input.value]).toEqual([before, ''])
  // The owner's own address is there, and not for removing.
  expect(screen.queryByRole('button', { name: 'Remove ana@shop.test' })).toBeNull()

  fireEvent.click(screen.getByRole('button', { name: 'Remove a@shop.test' }))
  await waitFor(() => expect(recipients()).toEqual(['b@shop.test']))
  const nine = Array.from({ length: 9 }, (_, at) => `c${at}@shop.test`)
  fireEvent.input(input, { target: { value: nine.join(', ') } })
  await waitFor(() => expect(recipients()).toEqual(['b@shop.test', ...nine]))
  await waitFor(() => expect(input.disabled).toBe(true))
})

test('[C13] an address without a valid form is refused at its chip, and keeps no good one from being saved', async () => {
  const { stored } = await openSettingsPage('notifications')
  const input = await screen.findByLabelText('Email address of another recipient')
  fireEvent.input(input, { target: { value: 'good@shop.test, bad@' } })
  await screen.findByText('bad@: This is not an email address')
  await waitFor(() => expect(stored().notify.recipients).toEqual(['good@shop.test']))
  expect(document.querySelector('.chip[data-wrong="true"]')?.textContent).toBe('bad@')

  fireEvent.input(input, { target: { value: 'other@shop.test' } })
  fireEvent.keyDown(input, { key: 'Enter' })
  await waitFor(() => expect(stored().notify.recipients).toEqual(['good@shop.test', 'other@shop.test']))
  fireEvent.click(screen.getByRole('button', { name: 'Remove bad@' }))
  await waitFor(() => expect(screen.queryByText('bad@: This is not an email address')).toBeNull())
})

test('[N2] a webhook is set up with a secret that is shown once, and removed on a second press', async () => {
  const { stored } = await openSettingsPage('notifications')
  const address = await screen.findByLabelText('Address')
  fireEvent.input(address, { target: { value: 'http://hooks.test' } })
  fireEvent.submit(address.closest('form')!)
  await screen.findByText('The address must begin with https://')
  fireEvent.input(address, { target: { value: 'https://hooks.test/in' } })
  fireEvent.submit(address.closest('form')!)

  await screen.findByText(/Copy it now: it is not shown again/)
  const { url, secret } = stored().notify.webhook!
  expect([url, document.querySelector('.fresh-secret code')?.textContent]).toEqual(['https://hooks.test/in', secret])
  expect(secret).toMatch(/^whsec_[\w+/]{43}=$/)
  await screen.findByText(`It ends in ${secret.slice(-4)}`, { exact: false })

  fireEvent.click(screen.getByRole('button', { name: 'Make a new one' }))
  await waitFor(() => expect(stored().notify.webhook?.secret).not.toBe(secret))
  fireEvent.click(screen.getByRole('button', { name: 'Remove the webhook' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Remove it' }))
  await waitFor(() => expect(stored().notify.webhook).toBeNull())
})

test('an agent reads the settings and can press nothing', async () => {
  await openSettingsPage('escalation', { role: 'agent' })
  await screen.findByText('Only the owner can change settings.')
  const body = (await screen.findByRole('switch', { name: 'Visitors can get a person' })).closest(
    'fieldset.settings-body',
  )
  expect((body as HTMLFieldSetElement).disabled).toBe(true)
  expect(screen.queryByLabelText('Mail the team again then')).toBeNull()
})

test('the parts of the settings stand beside each other, each with how it stands', async () => {
  const widget = {
    name: 'Tess',
    texts: { offer: 'Shall I?' },
    buttons: [{ type: 'escalate', label: 'Ask us' }],
    leadForm: { when: 'before_escalation' },
  }
  await openSettingsPage('', { settings: { widget } })
  const nav = await screen.findByRole('navigation', { name: 'Settings' })
  await waitFor(() =>
    expect(
      within(nav)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual([
      'When to get a personOn',
      'HoursOpen now',
      'LookTess',
      'In the chat1 button',
      'Visitor detailsAsked before a person',
      'Texts1 of yours',
      'Assistant5,000 answers a day',
      'DocumentsWhat it answers from',
      'NotificationsOwner',
    ]),
  )
  fireEvent.click(within(nav).getByText('Texts'))
  await screen.findByRole('heading', { name: 'Texts' })
  expect([location.pathname, document.title]).toEqual([
    '/dashboard/chatbots/shop/settings/texts',
    'Settings · Handrail',
  ])
})

test('what was read before a change, and comes after it, does not bring back what was there', async () => {
  const { stored, asked, hold, pass, settled } = await openSettingsPage('look')
  await screen.findByLabelText('Name')
  const release = hold()
  // The page is looked at again, and reads.
  document.dispatchEvent(new Event('visibilitychange'))
  pass()
  await typeInto('Name', 'Tessa')
  const setting = await settingOf('Name')
  await waitFor(() => expect(within(setting).getByRole('status').textContent).toContain('Saved'))
  release()
  await settled()
  await typeInto('Fonts', 'Inter, serif')
  await waitFor(() => expect(stored().widget).toMatchObject({ name: 'Tessa', font: 'Inter, serif' }))
  expect((screen.getByLabelText('Name') as HTMLInputElement).value).toBe('Tessa')
  // Each was made to the newest at once.
  expect(asked).toEqual([{ widget: { name: 'Tessa' } }, { widget: { font: 'Inter, serif' } }])
})
