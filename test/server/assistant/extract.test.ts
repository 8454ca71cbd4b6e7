import { beforeAll, describe, expect, it } from 'vitest'
import { loadDocuments, type Passage } from '../../../src/server/assistant/documents.ts'
import { composeAnswer } from '../../../src/server/assistant/extract.ts'
import { createRetrieval, type Finding, type Retrieval } from '../../../src/server/assistant/retrieval.ts'
import questions from './questions.json' with { type: 'json' }

let demo: Retrieval
beforeAll(async () => {
  demo = createRetrieval(await loadDocuments({ folder: 'demo/shop/help', baseUrl: '/shop/help' }))
})

function answer(question: string, personReachable = true) {
  return composeAnswer({ question, finding: demo.find(question, 'en'), personReachable })
}

function foundIn(...passages: readonly (Partial<Passage> & { blocks: readonly string[] })[]): Finding {
  const answers = passages.map((one, i) => ({
    passage: { id: `${i}`, page: 'Page', heading: `Heading ${i}`, title: `Page – Heading ${i}`, ...one },
    score: 1,
    coverage: 1,
  }))
  return { language: 'en', spoken: 'en', isNear: true, answers, passages: answers, neighbours: [] }
}

describe('composeAnswer', () => {
  it('[B2] says what the page says, with the page as its source', () => {
    expect(answer('How long do I have to send something back?')).toEqual({
      text: 'You can return unused items within 60 days of delivery. Christmas presents bought between 1 November and 24 December can come back until the last day of February, or for 60 days if that is later.',
      sources: [
        { title: 'Returns – How long you have to return something', url: '/shop/help/returns.html#time-limit' },
      ],
      cannotAnswer: false,
    })
  })

  it('[B2] stays short, whatever is asked', () => {
    const words = Object.values(questions)
      .flatMap((set) => set.answerable)
      .map(({ question }) => answer(question).text.replace(/\|/g, ' ').split(/\s+/).length)
    expect(Math.max(...words)).toBeLessThanOrEqual(150)
  })

  it('[B2] takes from a long passage the part that the question is about', () => {
    const filler = (about: string) => `${about} ${'and so on and on '.repeat(16)}.`
    const finding = foundIn({
      blocks: [filler('Washing'), filler('Drying'), 'Wax every eight weeks.', filler('Storing')],
    })
    const { text } = composeAnswer({ question: 'how often should I wax?', finding, personReachable: true })
    expect(text.startsWith('Wax every eight weeks.')).toBe(true)
    expect(text).not.toContain('Washing')
  })

  it('[B2] puts the heading over a list, and over each of two passages', () => {
    const list = composeAnswer({ question: 'x', finding: foundIn({ blocks: ['- a\n- b'] }), personReachable: true })
    expect(list.text).toBe('**Heading 0**\n\n- a\n- b')
    const two = composeAnswer({
      question: 'x',
      finding: foundIn({ blocks: ['One.'], url: '/1' }, { blocks: ['Two.'], heading: 'Size *M*' }),
      personReachable: true,
    })
    expect(two).toEqual({
      text: '**Heading 0**\n\nOne.\n\n**Size \\*M\\***\n\nTwo.',
      sources: [{ title: 'Page – Heading 0', url: '/1' }, { title: 'Page – Heading 1' }],
      cannotAnswer: false,
    })
  })

  it('[B2] says in which language the page is when it is not that of the question', () => {
    expect(answer('Kann ich mit PayPal bezahlen?').text).toMatch(/^Dazu habe ich etwas auf Englisch gefunden:\n\n/)
    expect(answer('Can I pay with PayPal?').text).not.toMatch(/English/)
  })

  it.each([
    ['en', 'Do you sell kayaks?', /^I don’t know/],
    ['de', 'Verkauft ihr auch Fahrräder und Zelte?', /^Das weiß ich nicht/],
    ['es', '¿Venden ustedes bicicletas en la tienda de Madrid?', /^No lo sé/],
    ['fr', 'Est-ce que vous vendez des vélos ?', /^Je ne sais pas/],
    ['pt', 'Vocês também vendem bicicletas para crianças?', /^Não sei/],
    ['it', 'Avete anche delle biciclette per i bambini?', /^Non lo so/],
    ['nl', 'Verkopen jullie ook fietsen voor mijn kinderen?', /^Dat weet ik niet/],
    ['pl', 'Czy sprzedajecie także rowery górskie?', /^Tego nie wiem/],
    ['tr', 'Bisiklet de satıyor musunuz?', /^Bunu bilmiyorum/],
    ['ar', 'هل تبيعون الدراجات؟', /^لا أعرف ذلك/],
    ['he', 'האם אתם מוכרים אופניים?', /^את זה אני לא יודע/],
    ['ja', '自転車を売っていますか？', /わかりません/],
    ['zh', '你们卖自行车吗？', /^这个我不知道/],
  ])('[E4] says honestly, in %s, that it does not know', (_, question, text) => {
    const { sources, cannotAnswer, text: said } = answer(question)
    expect({ sources, cannotAnswer }).toEqual({ sources: [], cannotAnswer: true })
    expect(said).toMatch(text)
  })

  it('[E1] points to no person when none can be called', () => {
    expect(answer('Do you sell kayaks?', true).text).toContain('person')
    expect(answer('Do you sell kayaks?', false).text).not.toContain('person')
  })

  it.each([
    'hi',
    'Hello there!',
    'Guten Morgen',
    '¡Hola!',
    'thanks a lot :)',
    'Merci beaucoup',
    'are you a bot?',
    'Bist du ein Mensch?',
    'Am I talking to a real person?',
  ])('[B2] has a fitting word for "%s"', (text) => {
    expect(answer(text)).toMatchObject({ sources: [], cannotAnswer: false })
  })

  it('[B2] takes a question behind a greeting for a question', () => {
    expect(answer('Hi! Can I pay with PayPal?').sources[0]?.url).toBe('/shop/help/payment.html#methods')
  })
})
