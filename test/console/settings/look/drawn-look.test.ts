import { expect, test } from 'vitest'
import { drawnLook, schemeOn, type TypedLook } from '../../../../src/console/settings/look/drawn-look.ts'
import { defaultSettings } from '../../../../src/protocol/settings.ts'

const kept = defaultSettings.widget
const { name, accent, surface, scheme, position, offset, radius, font, spacing } = kept
const before = { name, accent, surface, scheme, position, offset, radius, font, spacing }

test('[A4] the picture shows what is typed as soon as it is something, and before that what was there', () => {
  const typed: [TypedLook, object][] = [
    [{ name: ' Tess ' }, { name: 'Tess' }],
    [{ name: '  ' }, {}],
    [{ accent: '#7a2e8' }, {}],
    [{ accent: '#7A2E8E' }, { accent: '#7A2E8E' }],
    [{ surface: '#101418' }, { surface: '#101418' }],
    // Nothing can be read on it, and the server refuses it.
    [{ surface: '#888888' }, {}],
    [{ x: '48', y: '401' }, { offset: { x: 48, y: 20 } }],
    [{ x: '' }, {}],
    [
      { radius: '0', spacing: '28' },
      { radius: 0, spacing: 28 },
    ],
    [{ radius: '33', spacing: '7' }, {}],
    [{ font: 'Georgia, serif' }, { font: 'Georgia, serif' }],
    [{ font: 'a;color:red' }, {}],
  ]
  for (const [one, change] of typed) expect(drawnLook(kept, kept, one)).toEqual({ ...before, ...change })
})

test('[A4] what the server refused stands in its field, and not in the picture', () => {
  const shown = { ...kept, accent: '#12', surface: 'red', radius: 99, offset: { x: Number.NaN, y: 30 } }
  expect(drawnLook({ ...kept, accent: '#224466' }, shown, {})).toEqual({
    ...before,
    accent: '#224466',
    offset: { x: 20, y: 30 },
  })
})

test('[A4] a background colour is emptied while it is typed, and the widget has its own again', () => {
  const dark = { ...kept, surface: '#101418' }
  expect(drawnLook(dark, dark, { surface: '' }).surface).toBe('')
})

test('[A4] light and dark are the visitor’s, unless the owner or the background colour decides', () => {
  const on = (look: object) => (['light', 'dark'] as const).map((page) => schemeOn(page, { ...before, ...look }))
  expect(on({})).toEqual(['light', 'dark'])
  expect(on({ scheme: 'dark' })).toEqual(['dark', 'dark'])
  expect(on({ scheme: 'dark', surface: '#ffffff' })).toEqual(['light', 'light'])
  expect(on({ surface: '#101418' })).toEqual(['dark', 'dark'])
})
