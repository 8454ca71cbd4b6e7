import fc from 'fast-check'
import { expect, test } from 'vitest'
import { patchOf, valueAt, withValueAt } from '../../../src/console/settings/path.ts'
import { mergePatch } from '../../../src/server/settings/merge-patch.ts'
import { checked } from '../../seed.ts'

test('a value is found at its path, and a path that leads nowhere has none', () => {
  const settings = { widget: { texts: { offer: { de: 'Soll ich?' } }, name: 'Tess' }, notify: null }
  expect(valueAt(settings, 'widget.texts.offer.de')).toBe('Soll ich?')
  expect(valueAt(settings, 'widget.name.length')).toBeUndefined()
  expect(valueAt(settings, 'notify.webhook.url')).toBeUndefined()
  expect(valueAt(settings, 'widget.none.deeper')).toBeUndefined()
})

test('a value that is shown at once is what the server will have, once it is saved', () => {
  const key = fc.constantFrom('a', 'b', 'c')
  const leaf = fc.oneof(fc.string(), fc.boolean(), fc.array(fc.string(), { maxLength: 2 }))
  const path = fc.array(key, { minLength: 1, maxLength: 3 }).map((keys) => keys.join('.'))
  const { settings } = fc.letrec((tie) => ({
    settings: fc.dictionary(key, fc.oneof({ depthSize: 'small' }, leaf, tie('settings')), { maxKeys: 3 }),
  }))
  checked(fc.tuple(settings, path, leaf), ([before, at, value]) => {
    const shown = withValueAt(before, at, value)
    expect(shown).toEqual(mergePatch(before, patchOf(at, value)))
    expect(valueAt(shown, at)).toEqual(value)
  })
})
