import { describe, expect, test } from 'vitest'
import { topicOf } from '../../../../src/server/escalation/policy/topics.ts'

const topics = [
  { name: 'Legal advice', words: ['lawyer', 'sue', 'legal advice', 'Anwalt', 'avocat', 'abogado', '律师', 'محام'] },
  { name: 'Medication', words: [] },
  { name: 'Impfungen', words: ['Impfung', 'vaccine', 'adwokat'] },
]

describe('A topic of the owner', () => {
  test('[E6] is found by one of its words, and tells which topic it is and where it was read off', () => {
    expect(topicOf('Hello, may I ask a LAWYER about this?', topics)).toEqual({
      text: 'Legal advice',
      rule: 1,
      quote: 'LAWYER',
    })
  })

  test.each([
    ['My lawyers will call you.', 'en', 1, 'lawyers'],
    ['You will be sued!', 'en', 1, 'sued'],
    ['I am suing the lot of you', 'en', 1, 'suing'],
    ['I need some légal   advice, please', 'en', 1, 'légal   advice'],
    ['Wer zahlt die Anwaltskosten?', 'de', 1, 'Anwaltskosten'],
    ['Haben Sie auch Grippeimpfungen?', 'de', 3, 'Grippeimpfungen'],
    ['Impfungen', 'en', 3, 'Impfungen'],
    ['Quels avocats avez-vous ?', 'fr', 1, 'avocats'],
    ['¿Tienen ustedes abogados?', 'en', 1, 'abogados'],
    ['我要找律师谈谈', 'zh', 1, '律师'],
    ['اريد محاميا الان', 'ar', 1, 'محام'],
    ['Szukam adwokata', 'pl', 3, 'adwokata'],
    ['Is this medication for dogs?', 'en', 2, 'medication'],
  ])('[E6] is found in other forms, accents and languages: %s', (text, language, rule, quote) => {
    expect(topicOf(text, topics, language)).toMatchObject({ rule, quote })
  })

  test.each([
    ['Do you sell posters?', ['post']],
    ['Who issues the tickets?', ['sue']],
    ['Is the advice on washing legal?', ['legal advice']],
    ['Where is my parcel?', ['cel']],
    ['Czy ten kontrast jest dobry?', ['kontrakt']],
    ['What does shipping cost?', []],
  ])('[E6] is not found in what only looks like it: %s (%j)', (text, words) => {
    expect(topicOf(text, [{ name: 'Other things', words }], text.startsWith('Czy') ? 'pl' : 'en')).toBeUndefined()
  })

  test('[E6] is the first of several, in the order of the owner', () => {
    expect(topicOf('A vaccine, a medication and a lawyer', topics)).toMatchObject({ rule: 1 })
    expect(topicOf('A vaccine and a medication', topics)).toMatchObject({ rule: 2, text: 'Medication' })
    expect(topicOf('vaccine 律师', topics)).toMatchObject({ rule: 1, quote: '律师' })
    expect(topicOf('lawyer 疫苗', [...topics, { name: 'Vaccines', words: ['疫苗'] }])).toMatchObject({ rule: 1 })
  })

  test('[E6] is looked for by its name where it has no words, and by its words alone where it has some', () => {
    expect(topicOf('legal things', [{ name: 'legal', words: [] }])).toMatchObject({ quote: 'legal' })
    expect(topicOf('legal things', [{ name: 'legal', words: ['court'] }])).toBeUndefined()
  })

  test('[E6] of signs and blanks is in no message', () => {
    expect(topicOf('What is this?', [{ name: '!!!', words: ['...', '  -  '] }])).toBeUndefined()
    expect(topicOf('', topics)).toBeUndefined()
    expect(topicOf('???', topics)).toBeUndefined()
  })

  test('[E6] takes time in proportion to the message, and no longer for 2,500 words of the owner', () => {
    const many = Array.from({ length: 50 }, (_, topic) => ({
      name: `Topic ${topic}`,
      words: Array.from({ length: 50 }, (_, word) => `gibt${topic}x${word} nicht`),
    }))
    const text = 'die Anwaltskosten und die Haftpflichtversicherung nicht '.repeat(150).slice(0, 8_000)
    topicOf(text, many, 'de')
    const best = (chars: number) =>
      Math.min(
        ...Array.from({ length: 9 }, () => {
          const begun = performance.now()
          topicOf(text.slice(0, chars), many, 'de')
          return performance.now() - begun
        }),
      )
    expect(best(8_000)).toBeLessThan(Math.max(1, best(1_000)) * 30)
    expect(best(8_000)).toBeLessThan(100)
  })
})
