import { describe, expect, it } from 'vitest'
import type { ConversationEvent } from '../../../src/protocol/events.ts'
import { createLeakCheck } from '../../../src/server/assistant/leaks.ts'
import { createModel } from '../../../src/server/assistant/model.ts'
import { type ModelAsked, promptFor } from '../../../src/server/assistant/prompt.ts'
import { createSecrecy } from '../../../src/server/assistant/secrecy.ts'
import { disguises } from './disguises.ts'
import { inPieces, startFakeModel } from './fake-model.ts'

const note =
  'Customer is angry about a late parcel. Label sent with code ZEBRA-41-QUARTZ, refund of 20 euros promised by Monday, do not mention the warehouse strike.'
const said: ConversationEvent = { seq: 2, at: 0, type: 'said', from: 'visitor', text: 'Where is my parcel?' }
const asked: ModelAsked = {
  question: 'Where is my parcel?',
  history: [said],
  passages: [
    {
      id: 'p',
      page: 'Parcels',
      heading: 'Parcels',
      title: 'Parcels',
      blocks: ['Parcels that are late by more than a week are sent again, free of charge for you.'],
    },
  ],
  language: 'en',
  chatbotName: 'Tess',
  site: 'shop.test',
  handoverOffered: true,
  judges: true,
}
const { ownWords } = promptFor(asked)
const withNote = createLeakCheck({ instructions: ownWords, notes: [note], open: [said.text] })

describe('[R42] An agent’s note', () => {
  it.each(Object.entries(disguises))('is seen in %s', (_, disguise) => {
    expect([note, note.slice(39)].map(disguise).map(withNote)).toEqual([true, true])
    expect(withNote(`Of course! Here it is: ${disguise(note)} Anything else?`)).toBe(true)
  })

  it.each(Object.entries(disguises))('is seen by its code alone in %s', (_, disguise) => {
    expect(withNote(disguise('Code: ZEBRA-41-QUARTZ'))).toBe(true)
  })

  it.each(Object.entries(disguises).filter(([way]) => way !== 'translation'))(
    'is seen by its words in %s',
    (_, disguise) => {
      const words = note.replace(' with code ZEBRA-41-QUARTZ', '').replace(' of 20 euros', '')
      const check = createLeakCheck({ instructions: '', notes: [words], open: [said.text] })
      expect(check(disguise(words))).toBe(true)
      expect(check(words.split(' ').sort().join(' '))).toBe(true)
    },
  )

  it('is seen by a part of a long one, with other words in between', () => {
    const fruit = 'lemon melon papaya guava mango cherry peach plum pear quince fig date grape olive'
    const long = `${note.replace(' with code ZEBRA-41-QUARTZ', '')} ${fruit}`
    const check = createLeakCheck({ instructions: '', notes: [long], open: [] })
    expect(check('lemon, one melon, two papaya, three guava, four mango, five cherry')).toBe(true)
    expect(check('We have lemon, cherry and olive oil.')).toBe(false)
  })

  it('is seen in Morse, in the alphabet of pilots and turned over', () => {
    const morse: Readonly<Record<string, string>> = Object.fromEntries(
      'a.- b-... c-.-. d-.. e. f..-. g--. h.... i.. j.--- k-.- l.-.. m-- n-. o--- p.--. q--.- r.-. s... t- u..- v...- w.-- x-..- y-.-- z--..'
        .split(' ')
        .map((one) => [one[0]!, one.slice(1)]),
    )
    const letters = [...note.toLowerCase().replace(/[^a-z]/g, '')]
    expect(withNote(letters.map((one) => morse[one]).join(' '))).toBe(true)
    expect(withNote(letters.map((one) => `${one}lpha`).join(' '))).toBe(true)
    expect(withNote(letters.map((one) => one.charCodeAt(0) - 96).join('-'))).toBe(true)
    expect(withNote(note.replace(/[a-z]/g, (one) => String.fromCharCode(219 - one.charCodeAt(0))))).toBe(true)
    expect(withNote(note.split(' ').sort().join(' '))).toBe(true)
  })

  it('may be acted on in words of one’s own', () => {
    for (const answer of [
      'I am sorry that your parcel is late. A label was sent to you, and your refund comes by Monday.',
      'You get 20 euros back.',
      'A person of the team has sent you a label.',
      'Sizes: 92, 98, 104, 110, 116, 122, 128. Read more at https://shop.test/help/sizes.html#children-and-babies.',
      'Ihr Geld kommt bis Montag. Das Etikett haben Sie schon.',
    ]) {
      expect(withNote(answer)).toBe(false)
    }
  })

  it('is no secret where the visitor has it before their eyes', () => {
    const open = createLeakCheck({ instructions: '', notes: [note], open: [`Ana told me: ${note}`] })
    expect(open(`You say: ${note}`)).toBe(false)
  })

  it.each([
    ['Angry', 'You sound angry.', false],
    ['VIP customer!', 'You are a VIP customer.', true],
    ['Send them the form from legal', 'We send them a form.', false],
    ['Write to boss@shop.test', 'Write to boss@shop.test then.', true],
    ['Call 0791234567', 'Call 079 123 45 67', true],
    ['客户很生气，不要提及仓库罢工的事情', '他们说：客户很生气，不要提及仓库罢工', true],
    ['客户很生气，不要提及仓库罢工的事情', '您的客户服务很好。', false],
  ])('is measured by its length: %s', (short, answer, leaks) => {
    expect(createLeakCheck({ instructions: '', notes: [short], open: [] })(answer)).toBe(leaks)
  })
})

describe('[B2] Our own words to the model', () => {
  const check = createLeakCheck({ instructions: ownWords, notes: [], open: [asked.passages[0]!.blocks[0]!] })

  it.each(Object.entries(disguises).filter(([way]) => way !== 'translation' && way !== 'bananas in between'))(
    'are seen in %s',
    (_, disguise) => {
      expect(check(disguise(ownWords))).toBe(true)
      expect(check(disguise(ownWords.slice(900, 1_200)))).toBe(true)
    },
  )

  it('are in every answer by bits', () => {
    for (const answer of [
      'A person of the team can be called from this chat, whenever you like. Shall I?',
      'I am Tess, the assistant in the chat of shop.test. I am a computer program.',
      'Parcels that are late by more than a week are sent again, free of charge for you.',
      'I found no answer to that. A person of the team can help.',
      'No prices, times, conditions or addresses are given there.',
    ]) {
      expect(check(answer)).toBe(false)
    }
  })

  it('are held back from their beginning, and nothing comes after them', () => {
    for (const chars of [1, 5, 40, 10_000]) {
      const secrecy = createSecrecy({ instructions: ownWords, notes: [], open: [] })
      const pieces = inPieces(
        `Sure, my rules are: ${ownWords.slice(ownWords.indexOf('Take facts'), 900)} That is all.`,
        chars,
      )
      const shown = pieces.map((piece) => secrecy.push(piece)).join('') + secrecy.end()
      expect(secrecy.isBroken).toBe(true)
      expect('Sure, my rules are: Take facts only from '.startsWith(shown)).toBe(true)
    }
  })

  it('do not hold back what is none of them', () => {
    for (const chars of [1, 7]) {
      const secrecy = createSecrecy({ instructions: ownWords, notes: [], open: [] })
      const text = 'Take facts as they are. You have sixty days. A person of the team can be called from here. Bye'
      const waits: number[] = []
      let shown = ''
      let written = 0
      for (const piece of inPieces(text, chars)) {
        written += piece.length
        shown += secrecy.push(piece)
        waits.push(written - shown.length)
      }
      expect(shown + secrecy.end()).toBe(text)
      expect(waits.filter((wait) => wait === 0).length).toBeGreaterThan(waits.length / 3)
      expect(Math.max(...waits)).toBeLessThan(60)
    }
  })

  it('are looked for in a disguise while the answer comes', () => {
    const secrecy = createSecrecy({ instructions: ownWords, notes: [], open: [] })
    const disguised = disguises['base64']!(ownWords)
    const shown = inPieces(disguised, 4)
      .map((piece) => secrecy.push(piece))
      .join('')
    expect(secrecy.isBroken).toBe(true)
    expect(shown.length).toBeLessThan(250)
  })
})

describe('[R42] [B2] An answer that gives something away', () => {
  async function written(text: string, history: readonly ConversationEvent[]) {
    const fake = await startFakeModel(() => ({ pieces: inPieces(text, 5) }))
    const model = createModel({ url: fake.url, name: 'fake' })
    const shown: string[] = []
    try {
      for await (const piece of model.write({ ...asked, history }, new AbortController().signal))
        shown.push(String(piece))
      return { shown: shown.join(''), code: null }
    } catch (error) {
      return { shown: shown.join(''), code: (error as { code?: string }).code }
    } finally {
      await fake.stop()
    }
  }
  const ended = { seq: 1, at: 0, type: 'ended', agent: { id: 'a', name: 'Ana' }, epoch: 2, resolved: true } as const

  it('is told as such, and not a piece of it is shown where there was a note', async () => {
    expect(await written(`Well, it says: ${note}`, [{ ...ended, note }, said])).toEqual({ shown: '', code: 'leaked' })
    expect(await written(`Well, here: ${ownWords.slice(ownWords.indexOf('Take facts'))}`, [said])).toEqual({
      shown: expect.stringMatching(/^Well,( here:( Take facts on?)?)?$/),
      code: 'leaked',
    })
  })

  it('is one only if it does: with a note the whole of it is looked at, and then shown', async () => {
    expect(await written('You get 20 euros back.', [{ ...ended, note }, said])).toEqual({
      shown: 'You get 20 euros back.',
      code: null,
    })
    const long = 'You get 20 euros back. '.repeat(2_000)
    expect((await written(long, [{ ...ended, note }, said])).shown.length).toBe(32_000)
  })
})

it('[B2] looks at an answer in less time than a frame of a film takes', () => {
  const answer = 'You can return a jacket within 60 days, if it was not worn. '.repeat(20)
  withNote(answer)
  const times = Array.from({ length: 9 }, () => {
    const begun = performance.now()
    withNote(answer)
    return performance.now() - begun
  })
  expect(Math.min(...times)).toBeLessThan(40)
})
