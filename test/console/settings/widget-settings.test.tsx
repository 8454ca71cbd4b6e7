// @vitest-environment happy-dom
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { openSettingsPage } from './rig.tsx'

// Many settings one after the other, on a machine that may be busy.
configure({ asyncUtilTimeout: 10_000 })

async function typeInto(name: string, text: string): Promise<void> {
  const input = await screen.findByLabelText(name)
  fireEvent.input(input, { target: { value: text } })
  fireEvent.blur(input)
}

async function choose(name: string, value: string): Promise<void> {
  fireEvent.change(await screen.findByLabelText(name), { target: { value } })
}

async function press(name: string): Promise<void> {
  fireEvent.click(await screen.findByRole('button', { name }))
}

const picture = (page: 'light' | 'dark') =>
  screen.getByRole('img', { name: `The widget on a ${page} page` }).querySelector<HTMLElement>('.look-widget')!

test('[A4] the look is saved setting by setting, and each is its default again when it is emptied', async () => {
  const { stored, asked } = await openSettingsPage('look')
  await typeInto('Name', 'Tess')
  await typeInto('Colour', '#7A2E8E')
  await typeInto('Background colour', '#101418')
  fireEvent.click(screen.getByRole('radio', { name: 'Dark' }))
  fireEvent.click(screen.getByRole('radio', { name: 'Top left' }))
  await typeInto('From the side', '48')
  await typeInto('From the top or bottom', '32')
  fireEvent.input(screen.getByLabelText('Roundness'), { target: { value: '4' } })
  fireEvent.change(screen.getByLabelText('Roundness'))
  fireEvent.input(screen.getByLabelText('Room between messages'), { target: { value: '10' } })
  fireEvent.change(screen.getByLabelText('Room between messages'))
  await typeInto('Fonts', 'Inter, sans-serif')
  const look = { name: 'Tess', accent: '#7a2e8e', surface: '#101418', scheme: 'dark', position: 'top-left' }
  const shape = { offset: { x: 48, y: 32 }, radius: 4, spacing: 10, font: 'Inter, sans-serif' }
  await waitFor(() => expect(stored().widget).toMatchObject({ ...look, ...shape }))
  expect(asked).toHaveLength(10)

  for (const name of ['Name', 'Colour', 'From the side', 'From the top or bottom', 'Fonts']) await typeInto(name, '')
  await press('Remove background colour')
  const defaults = { name: 'Assistant', accent: '#0f6b5c', surface: '', offset: { x: 20, y: 20 }, font: '' }
  await waitFor(() => expect(stored().widget).toMatchObject(defaults))
})

test('[A4] the picture follows what is typed before it is saved, and goes back when it is given up', async () => {
  const { asked } = await openSettingsPage('look')
  const colour = await screen.findByLabelText('Colour')
  const drawn = () => (['light', 'dark'] as const).map((page) => picture(page).style.getPropertyValue('--accent'))
  fireEvent.input(colour, { target: { value: '#7a2e8' } })
  expect(drawn()).toEqual(['#0f6b5c', '#0f6b5c'])
  fireEvent.input(colour, { target: { value: '#7a2e8e' } })
  await waitFor(() => expect(drawn()).toEqual(['#7a2e8e', '#7a2e8e']))
  fireEvent.keyDown(colour, { key: 'Escape' })
  await waitFor(() => expect(drawn()).toEqual(['#0f6b5c', '#0f6b5c']))

  fireEvent.input(screen.getByLabelText('Roundness'), { target: { value: '0' } })
  await waitFor(() => expect(picture('light').style.getPropertyValue('--radius')).toBe('0'))
  fireEvent.input(screen.getByLabelText('Name'), { target: { value: 'Tess' } })
  await waitFor(() => expect(picture('dark').querySelector('b')?.textContent).toBe('Tess'))
  expect(asked).toEqual([])
})

test('[A4] a background that nothing can be read on is refused in the server’s words, and not drawn', async () => {
  const { stored } = await openSettingsPage('look')
  await typeInto('Background colour', '#888888')
  await screen.findByText('This must be light or dark enough to read on')
  expect([stored().widget.surface, picture('light').style.getPropertyValue('--surface')]).toEqual(['', 'initial'])
  await typeInto('Background colour', '#101418')
  await screen.findByText('Your background colour decides at present: light words on a dark one.')
  expect(picture('light').style.getPropertyValue('color-scheme')).toBe('dark')
  await waitFor(() => expect(stored().widget.surface).toBe('#101418'))
})

test('[A7] buttons of each type are added, and one that is not whole yet is asked of nobody', async () => {
  const { stored, asked } = await openSettingsPage('chat')
  await press('Add a button')
  await typeInto('Label of button 1', 'Opening hours')
  await waitFor(() => expect(stored().widget.buttons).toEqual([{ type: 'message', label: 'Opening hours', text: '' }]))
  await typeInto('What it says of button 1', 'When are you open?')

  await press('Add a button')
  await choose('Type of button 2', 'link')
  await typeInto('Label of button 2', 'Track my order')
  expect(asked).toHaveLength(2)
  await typeInto('Address of button 2', 'https://shop.test/orders')

  await press('Add a button')
  await choose('Type of button 3', 'escalate')
  await typeInto('Label of button 3', 'Call me back')
  await waitFor(() =>
    expect(stored().widget.buttons).toEqual([
      { type: 'message', label: 'Opening hours', text: 'When are you open?' },
      { type: 'link', label: 'Track my order', url: 'https://shop.test/orders' },
      { type: 'escalate', label: 'Call me back' },
    ]),
  )
  // One that was begun and thought better of.
  await press('Add a button')
  await choose('Type of button 4', 'link')
  await press('Remove button 4')
  await waitFor(() => expect(screen.queryByLabelText('Type of button 4')).toBeNull())
  expect(asked).toHaveLength(4)
})

const three = ['One', 'Two', 'Three'].map((label) => ({ type: 'escalate', label }))

test('[A7] buttons are put in order and taken away by the keyboard, which stays with what it moved', async () => {
  const { stored } = await openSettingsPage('chat', { settings: { widget: { buttons: three } } })
  const labels = () => stored().widget.buttons.map(({ label }) => label)
  const focused = () => document.activeElement?.getAttribute('aria-label')
  expect((await screen.findByRole('button', { name: 'Move button 1 up' })).matches(':disabled')).toBe(true)

  await press('Move button 1 down')
  await waitFor(() => expect(labels()).toEqual(['Two', 'One', 'Three']))
  await waitFor(() => expect(focused()).toBe('Move button 2 down'))
  await press('Move button 2 down')
  await waitFor(() => expect(labels()).toEqual(['Two', 'Three', 'One']))
  // It cannot go further down.
  await waitFor(() => expect(focused()).toBe('Move button 3 up'))

  await press('Remove button 3')
  await waitFor(() => expect(focused()).toBe('Remove button 2'))
  await press('Remove button 1')
  await waitFor(() => expect(focused()).toBe('Remove button 1'))
  await press('Remove button 1')
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Add a button'))
  expect(labels()).toEqual([])
})

test('[A7] there are no more buttons than the protocol has room for, and a wrong address is told at its button', async () => {
  const buttons = Array.from({ length: 6 }, (_, at) => ({ type: 'link', label: `B${at}`, url: 'https://shop.test' }))
  const { stored } = await openSettingsPage('chat', { settings: { widget: { buttons } } })
  await screen.findByText('There may be up to 6.')
  expect(screen.getByRole('button', { name: 'Add a button' }).matches(':disabled')).toBe(true)

  await typeInto('Address of button 3', 'javascript:alert(1)')
  const words = await screen.findByText('This must be an address such as https://example.com/help')
  expect(words.closest('.item')?.querySelector('[role=group]')?.getAttribute('aria-label')).toBe('Button 3')
  expect(stored().widget.buttons[2]).toEqual(buttons[2])
})

test('[A7] a label is for everybody, or for one language while the others keep theirs', async () => {
  const buttons = [{ type: 'message', label: 'Hours', text: '' }]
  const { stored } = await openSettingsPage('chat', { settings: { widget: { buttons } } })
  await choose('Language', 'de')
  const label = (await screen.findByLabelText('Label of button 1')) as HTMLInputElement
  expect([label.value, label.placeholder, label.lang]).toEqual(['', 'Hours', 'de'])
  await typeInto('Label of button 1', 'Zeiten')
  await waitFor(() =>
    expect(stored().widget.buttons[0]?.label).toMatchObject({ de: 'Zeiten', en: 'Hours', fr: 'Hours' }),
  )
  await screen.findByRole('option', { name: /^Deutsch.* \(1 of yours\)$/ })

  await choose('Language', '')
  await screen.findByText(/You have texts of your own in .*German.* A text here replaces them\./)
  await typeInto('Label of button 1', 'Times')
  await waitFor(() => expect(stored().widget.buttons[0]?.label).toBe('Times'))
})

test('[A10] the owner says when visitors are asked, in which words, and what', async () => {
  const { stored } = await openSettingsPage('visitor-details')
  const form = () => stored().widget.leadForm
  await screen.findByText(/Visitors are asked nothing at present/)
  fireEvent.click(screen.getByRole('radio', { name: 'Before a person is called' }))
  await typeInto('Words above it', 'So that we can write to you')
  fireEvent.click(screen.getByLabelText('Required, field 1'))
  await typeInto('Label of field 2', 'Where do we write?')

  await press('Add a field')
  await choose('Asks for, field 3', 'phone')
  await press('Add a field')
  await typeInto('Label of field 4', 'Order number')
  await press('Move field 4 up')
  // What was answered so far is kept under the first key.
  await typeInto('Label of field 3', 'Number of your order')
  const fields = [
    { kind: 'name', label: '', required: true },
    { kind: 'email', label: 'Where do we write?', required: true },
    { kind: 'text', key: 'order-number', label: 'Number of your order', required: false },
    { kind: 'phone', label: '', required: false },
  ]
  const intro = 'So that we can write to you'
  await waitFor(() => expect(form()).toEqual({ when: 'before_escalation', intro, fields }))
  expect(screen.queryByText(/Visitors are asked nothing at present/)).toBeNull()
  // Each of the widget's own is asked once.
  await press('Add a field')
  const options = (await screen.findByLabelText('Asks for, field 5')).querySelectorAll('option')
  expect([...options].map(({ disabled }) => disabled)).toEqual([true, true, true, false])
})

test('[A10] the words above the form are for everybody, or for one language', async () => {
  const { stored } = await openSettingsPage('visitor-details')
  await choose('Language', 'fr')
  await typeInto('Words above it', 'Pour vous écrire')
  await waitFor(() => expect(stored().widget.leadForm.intro).toEqual({ fr: 'Pour vous écrire' }))
})

test('[A10] a form without fields cannot be shown, which is told where that was asked', async () => {
  const { stored } = await openSettingsPage('visitor-details', { settings: { widget: { leadForm: { fields: [] } } } })
  await screen.findByText('No fields yet.')
  const group = await screen.findByRole('group', { name: 'Ask visitors who they are' })
  fireEvent.click(within(group).getByRole('radio', { name: 'Before the chat' }))
  await within(group).findByText('A form that is shown must ask something')
  fireEvent.click(within(group).getByRole('button', { name: 'Undo: Ask visitors who they are' }))
  await waitFor(() => expect(within(group).queryByText('A form that is shown must ask something')).toBeNull())
  expect(stored().widget.leadForm.when).toBe('off')
})

test('[A16] [A17] what draws the eye, and the rating, are switched off one by one', async () => {
  const { stored } = await openSettingsPage('chat')
  for (const name of ['Number on the launcher', 'Sound', 'Title of the page', 'Rating after a live chat']) {
    fireEvent.click(await screen.findByRole('switch', { name }))
  }
  const attention = { badge: false, sound: false, title: false }
  await waitFor(() => expect(stored().widget).toMatchObject({ attention, rating: false }))
  await press('Undo: Sound')
  await waitFor(() => expect(stored().widget.attention).toEqual({ ...attention, sound: true }))
})
