import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { hello } from '../../src/protocol/frames.ts'
import { chooseLanguage, fill, loadTalkWords, loadWords } from '../../src/widget/language.ts'
import { launcherLabel } from '../../src/widget/launcher-label.ts'

const all = ['en', 'de', 'es', 'fr', 'pt', 'it', 'nl', 'pl', 'tr', 'ar', 'he', 'ja', 'zh']
const others = all.filter((language) => language !== 'en')

async function everyWord(language: string): Promise<Record<string, string>> {
  return { ...(await loadWords(language)), ...(await loadTalkWords(language)) }
}

describe('[A13] which language', () => {
  it.each([
    [[undefined, '', 'de-AT', 'en'], { wanted: 'de-AT', spoken: 'de-AT' }],
    [['AR_eg'], { wanted: 'AR-eg', spoken: 'AR-eg' }],
    [['pt-BR', 'en'], { wanted: 'pt-BR', spoken: 'pt-BR' }],
    [['zh-Hant-TW'], { wanted: 'zh-Hant-TW', spoken: 'zh-Hant-TW' }],
    // The owner may have written in Icelandic what the widget cannot say in it.
    [['is', 'en-GB', 'de'], { wanted: 'is', spoken: 'en-GB' }],
    [['constructor', 'tlh'], { wanted: 'tlh', spoken: 'en' }],
    [['english', 'x-klingon', '12', 'de DE'], { wanted: 'de', spoken: 'de' }],
    [['en-x-pirate'], { wanted: 'en', spoken: 'en' }],
    [['zh-cmn-Hans-CN'], { wanted: 'zh', spoken: 'zh' }],
    [[], { wanted: 'en', spoken: 'en' }],
  ])('of %j it takes %j', (wanted, language) => {
    expect(chooseLanguage(wanted)).toEqual(language)
  })

  it('what a page may have written there, the server takes and Intl knows', () => {
    const written = [
      'de_CH',
      'DE',
      'en-US-u-hc-h23',
      'sr-Latn-RS',
      'es-419',
      'ca-valencia',
      'i-default',
      'q',
      'a b',
      '日本',
      'en_US.UTF-8',
    ]
    for (const one of written) {
      const { wanted, spoken } = chooseLanguage([one])
      const said = {
        type: 'hello',
        as: 'visitor',
        protocol: 1,
        chatbot: 'shop',
        token: 'x'.repeat(22),
        language: wanted,
      }
      expect([one, v.is(hello, said), Intl.getCanonicalLocales([wanted, spoken]).length > 0]).toEqual([one, true, true])
    }
  })
})

describe('[A13] every language', () => {
  it('of the thirteen is there, in both of its parts', () => {
    const folder = fileURLToPath(new URL('../../src/widget/locales', import.meta.url))
    expect(globSync('*.ts', { cwd: folder }).sort()).toEqual(
      all.flatMap((one) => [`${one}-talk.ts`, `${one}.ts`]).sort(),
    )
  })

  it.each(others)('%s says everything, with the same blanks to fill in as English', async (language) => {
    const [english, words] = await Promise.all([everyWord('en'), everyWord(language)])
    const blanks = (text = '') => [...text.matchAll(/\{.*?\}/g)].map(([blank]) => blank).sort()
    expect(Object.keys(words).sort()).toEqual(Object.keys(english).sort())
    for (const [key, text] of Object.entries(words)) {
      expect([key, text === text.trim() && text !== '', blanks(text)]).toEqual([key, true, blanks(english[key])])
    }
  })

  /** Words that are the same as the English ones by right. */
  const same: Record<string, readonly string[]> = {
    de: ['dir', 'name'],
    es: ['dir'],
    fr: ['dir', 'conversation', 'sources', 'suggestions'],
    pt: ['dir'],
    it: ['dir'],
    nl: ['dir'],
    pl: ['dir'],
    tr: ['dir'],
    ar: [],
    he: [],
    ja: ['dir'],
    zh: ['dir'],
  }

  it.each(others)('%s has nothing left in English, and nothing of another language of ours', async (language) => {
    const words = await everyWord(language)
    const english = await everyWord('en')
    expect(Object.keys(words).filter((key) => words[key] === english[key])).toEqual(same[language])
    // A sentence of some length is no two languages' alike: whoever copies a file and forgets one is told.
    for (const other of others.filter((one) => one !== language)) {
      const theirs = await everyWord(other)
      const copied = Object.keys(words).filter((key) => words[key] === theirs[key] && (words[key]?.length ?? 0) > 15)
      expect([other, copied]).toEqual([other, []])
    }
  })

  it.each([
    ['ar', /\p{Script=Arabic}/u],
    ['he', /\p{Script=Hebrew}/u],
    ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u],
    ['zh', /\p{Script=Han}/u],
  ])('%s is written in its own script', async (language, letters) => {
    const { dir, ...words } = await everyWord(language)
    expect(Object.entries(words).filter(([, text]) => !letters.test(text))).toEqual([])
    expect(dir).toBe(/ar|he/.test(language) ? 'rtl' : 'ltr')
  })

  it('has the launcher named in it', () => {
    expect([...all, 'de-AT', ''].map(launcherLabel)).toEqual([
      ...Array(9).fill('Chat'),
      ...['الدردشة', 'צ׳אט', 'チャット', '聊天'],
      ...['Chat', 'Chat'],
    ])
  })
})

it('[A13] the default words for help and confirmation are those of the product', async () => {
  const { requestHelp, confirmation } = await everyWord('en')
  expect([requestHelp, confirmation]).toEqual(['Talk to a human', 'Sent! The team will follow up soon.'])
})

it('fills in what it is given, and leaves the rest to be seen', () => {
  expect(fill('{name} joined {name} at {time}', { name: 'Ana' })).toBe('Ana joined Ana at {time}')
})
