import { expect, test } from 'vitest'
import { type ChatbotSettings, defaultSettings } from '../../../src/protocol/settings.ts'
import { changeSettings } from '../../../src/server/settings/change-settings.ts'

const surroundings = { told: [], allowPrivateWebhooks: false, isPattern: () => true }

function problemsOf(widget: object, before: ChatbotSettings = defaultSettings) {
  const changed = changeSettings(before, { widget }, surroundings)
  return 'problems' in changed ? changed.problems : []
}

test.each([
  [{ accent: 'blue' }, 'accent', 'This must be a colour such as #0f6b5c'],
  [{ surface: 'grey' }, 'surface', 'This must be a colour such as #0f6b5c'],
  [{ surface: '#888888' }, 'surface', 'This must be light or dark enough to read on'],
  [{ scheme: 'sepia' }, 'scheme', 'This must be one of "auto", "light", "dark"'],
  [{ offset: { x: 401 } }, 'offset.x', 'The most is 400'],
  [{ offset: { y: -1 } }, 'offset.y', 'The least is 0'],
  [{ radius: 40 }, 'radius', 'The most is 32'],
  [{ radius: 2.5 }, 'radius', 'This must be a whole number'],
  [{ spacing: 4 }, 'spacing', 'The least is 8'],
  [{ font: 'Inter; color: red' }, 'font', 'This must be names of fonts'],
  [{ attention: { sound: 'loud' } }, 'attention.sound', 'This must be true or false'],
])('[A4] a look that cannot be is refused where it is, in plain words: %j', (change, path, words) => {
  expect(problemsOf(change)).toEqual([{ path: `widget.${path}`, words }])
})

const button = { type: 'escalate', label: 'Ask us' }

test.each([
  [[{ ...button, label: ' ' }], '0.label', 'This must not be empty'],
  [[button, { ...button, label: {} }], '1.label', 'This must not be empty'],
  [[{ ...button, label: { de: '' } }], '0.label.de', 'This must not be empty'],
  [[{ ...button, label: 'x'.repeat(81) }], '0.label', 'At most 80 characters'],
  [[{ ...button, label: { German: 'Fragen' } }], '0.label.German', 'This must be a language such as de or pt-BR'],
  [[{ ...button, type: 'link', url: '' }], '0.url', 'This must be an address such as https://example.com/help'],
  [
    [{ ...button, type: 'link', url: 'javascript:alert(1)' }],
    '0.url',
    'This must be an address such as https://example.com/help',
  ],
  [Array.from({ length: 7 }, () => button), '', 'There may be up to 6 of these'],
])('[A7] a button that cannot be pressed is refused where it is, in plain words: %j', (buttons, at, words) => {
  expect(problemsOf({ buttons })).toEqual([{ path: `widget.buttons${at && `.${at}`}`, words }])
})

test.each([
  [[{ kind: 'email' }, { kind: 'email' }], '1', 'This is asked already'],
  [
    [
      { kind: 'text', key: 'order', label: 'Order' },
      { kind: 'text', key: 'order', label: 'Other order' },
    ],
    '1',
    'This is asked already',
  ],
  [[{ kind: 'text', key: 'order', label: '' }], '0.label', 'This must not be empty'],
  [[{ kind: 'text', key: 'order', label: {} }], '0.label', 'This must not be empty'],
  [[{ kind: 'text', key: 'my order', label: 'Order' }], '0.key', 'This must be letters, digits, _ and -'],
  [Array.from({ length: 13 }, () => ({ kind: 'phone' })), '', 'There may be up to 12 of these'],
])('[A10] a field that cannot be asked is refused where it is, in plain words: %j', (fields, at, words) => {
  expect(problemsOf({ leadForm: { fields } })).toEqual([{ path: `widget.leadForm.fields${at && `.${at}`}`, words }])
})

test('[A10] what the form asks is told apart by its kind: an own field may be kept under the word "email"', () => {
  const fields = [{ kind: 'email' }, { kind: 'text', key: 'email', label: 'Another address' }]
  expect(problemsOf({ leadForm: { fields } })).toEqual([])
})

test('[A10] a form without fields is refused when it is to be shown, and kept while it is not', () => {
  const empty = changeSettings(defaultSettings, { widget: { leadForm: { fields: [] } } }, surroundings)
  if ('problems' in empty) throw new Error('refused')
  const problem = { path: 'widget.leadForm.fields', words: 'A form that is shown must ask something' }
  expect(problemsOf({ leadForm: { when: 'on_start' } }, empty.after)).toEqual([problem])
  // Nobody who changes something else is told of it.
  const { widget } = empty.after
  const shown: ChatbotSettings = {
    ...empty.after,
    widget: { ...widget, leadForm: { ...widget.leadForm, when: 'on_start' } },
  }
  expect(problemsOf({ name: 'Tess' }, shown)).toEqual([])
  expect(problemsOf({ leadForm: { intro: 'Hi' } }, shown)).toEqual([problem])
})
