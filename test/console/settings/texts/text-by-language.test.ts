import { expect, test } from 'vitest'
import { languagesOf, textIn, withTextIn } from '../../../../src/console/settings/texts/text-by-language.ts'

test('a text is one for every language, or one for each', () => {
  const each = { de: 'Hallo', fr: null }
  expect([textIn('Hi', ''), textIn('Hi', 'de'), textIn(each, ''), textIn(each, 'de'), textIn(each, 'fr')]).toEqual([
    'Hi',
    '',
    '',
    'Hallo',
    '',
  ])
  expect([languagesOf('Hi'), languagesOf(each), languagesOf(null)]).toEqual([[], ['de'], []])
})

test('a text in one language leaves the others what they have, and one for every language takes their place', () => {
  expect(withTextIn({ de: 'Hallo', fr: 'Salut' }, 'fr', 'Bonjour')).toEqual({ de: 'Hallo', fr: 'Bonjour' })
  expect(withTextIn({ de: 'Hallo', fr: 'Salut' }, '', 'Hi')).toBe('Hi')
  const all = withTextIn('Hi', 'de', 'Hallo') as Record<string, string>
  expect([Object.keys(all).length, all['de'], all['en'], all['zh']]).toEqual([13, 'Hallo', 'Hi', 'Hi'])
})

test('a text that is taken away in one language is gone there, and with the last one nothing is left', () => {
  expect(withTextIn({ de: 'Hallo', fr: 'Salut' }, 'fr', '')).toEqual({ de: 'Hallo' })
  expect([withTextIn({ de: 'Hallo' }, 'de', ''), withTextIn('Hi', '', ''), withTextIn('', 'de', '')]).toEqual([
    '',
    '',
    '',
  ])
})
