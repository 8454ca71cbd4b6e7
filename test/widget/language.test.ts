import { expect, it } from 'vitest'
import { chooseLanguage, fill, loadWords } from '../../src/widget/language.ts'
import { launcherLabel } from '../../src/widget/launcher-label.ts'
import { words as english } from '../../src/widget/locales/en.ts'

it.each([
  [[undefined, '', 'de-AT', 'en'], 'de'],
  [['AR_eg'], 'ar'],
  [['xx', 'en-GB', 'de'], 'en'],
  [['constructor', 'tlh'], 'en'],
  [[], 'en'],
])('[A13] of %j it speaks %s', (wanted, language) => {
  expect(chooseLanguage(wanted)).toBe(language)
})

it.each(['en', 'de', 'ar'])(
  '[A13] %s says everything, with the same blanks to fill in as English',
  async (language) => {
    const words = await loadWords(language)
    const blanks = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([blank]) => blank).sort()
    expect(Object.keys(words).sort()).toEqual(Object.keys(english).sort())
    for (const [key, text] of Object.entries(words)) {
      expect([key, text.trim() !== '', blanks(text)]).toEqual([key, true, blanks(english[key as keyof typeof english])])
    }
  },
)

it('[A13] the default words for help and confirmation are those of the product', () => {
  expect([english.requestHelp, english.confirmation]).toEqual([
    'Talk to a human',
    'Sent! The team will follow up soon.',
  ])
})

it('fills in what it is given, and leaves the rest to be seen', () => {
  expect(fill('{name} joined {name} at {time}', { name: 'Ana' })).toBe('Ana joined Ana at {time}')
})

it('[A14] the launcher has a name in every language', () => {
  expect(['en', 'de-AT', 'ar', 'ja', ''].map(launcherLabel)).toEqual(['Chat', 'Chat', 'الدردشة', 'Chat', 'Chat'])
})
