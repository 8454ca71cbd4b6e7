import { beforeAll, describe, expect, it } from 'vitest'
import { loadDocuments, type Passage } from '../../../src/server/assistant/documents.ts'
import { createRetrieval, type Retrieval } from '../../../src/server/assistant/retrieval.ts'
import questions from './questions.json' with { type: 'json' }

let demo: Retrieval
beforeAll(async () => {
  demo = createRetrieval(await loadDocuments({ folder: 'demo/shop/help', baseUrl: '/' }))
})

/** "returns#how" for /returns.html#how. */
function place(passage: Passage): string {
  return passage.url!.slice(1).replace('.html', '')
}

function passage(id: string, heading: string, text: string, language?: string): Passage {
  const common = { id, page: heading, heading, title: heading, url: `/${id}`, blocks: [text] }
  return language === undefined ? common : { ...common, language }
}

function measure({ answerable, nearMiss }: (typeof questions)['first']) {
  const found = answerable.map(({ question, at }) => {
    const places = demo.find(question, 'en').answers.map((one) => place(one.passage))
    return { isAnswered: places.length > 0, isRight: places.some((one) => at.includes(one)) }
  })
  const right = found.filter((one) => one.isRight).length
  const answered = found.filter((one) => one.isAnswered).length
  const falselyAnswered = nearMiss.filter((question) => demo.find(question, 'en').isNear).length
  return {
    recall: right / answerable.length,
    precision: right / (answered + falselyAnswered),
    knowsNot: 1 - falselyAnswered / nearMiss.length,
    of: [answerable.length, nearMiss.length] as const,
  }
}

describe('retrieval over the demo shop', () => {
  it('[B2] answers what the pages answer, and knows what they do not', () => {
    const sets = Object.entries(questions).map(([name, set]) => ({ name, ...measure(set) }))
    const percent = (share: number) => `${(100 * share).toFixed(1)} %`
    const all = measure({
      answerable: Object.values(questions).flatMap((set) => set.answerable),
      nearMiss: Object.values(questions).flatMap((set) => set.nearMiss),
    })
    for (const { name, recall, precision, knowsNot, of } of [...sets, { name: 'all', ...all }]) {
      console.info(
        `${name}: recall ${percent(recall)} of ${of[0]}, precision ${percent(precision)}, "I don't know" ${percent(knowsNot)} of ${of[1]} near misses`,
      )
    }
    expect(all.recall).toBeGreaterThanOrEqual(0.82)
    expect(all.knowsNot).toBeGreaterThanOrEqual(0.92)
    // What to expect of pages and questions that nobody looked at: when they were first put, recall and "I don't know" were
    // 67 and 92 % (second), 63 and 93 % (third), 63 and 75 % (fourth), 45 and 97 % (otherLanguages). With what was learned from those,
    // they were 73 and 93 % (fifth), 83 and 97 % (otherLanguagesAgain) when these were first put.
    for (const { recall, knowsNot } of sets) {
      expect(recall).toBeGreaterThanOrEqual(0.72)
      expect(knowsNot).toBeGreaterThanOrEqual(0.85)
    }
  })

  it.each([
    ['de', 'Was kostet der Versand nach Deutschland?', 'shipping#europe'],
    ['de', 'Kann ich mit PayPal bezahlen?', 'payment#methods'],
    ['es', '¿Puedo devolver un regalo?', 'returns#gifts'],
    ['fr', 'Comment suivre mon colis ?', 'tracking#follow'],
    ['pt', 'Posso pagar com PayPal?', 'payment#methods'],
    ['nl', 'Hoe kan ik mijn bestelling annuleren?', 'order-changes#cancel'],
    ['it', 'Quanto costa la spedizione in Italia?', 'shipping#europe'],
    ['de', 'Schickt ihr mir das Geld wieder zurück?', 'refunds#how'],
    ['de', 'Wie pflege ich meine Lederstiefel?', 'care#boots'],
  ])('[B2] finds the English page for a question in %s: %s', (language, question, at) => {
    const finding = demo.find(question, 'en')
    expect({ language: finding.language, at: finding.answers.map((one) => place(one.passage))[0] }).toEqual({
      language,
      at,
    })
  })

  it.each([
    'Verkauft ihr Fahrräder?',
    '¿Venden bicicletas?',
    'Vendez-vous des vélos ?',
    '',
    '???',
    'asdf qwertz',
    'What?',
  ])('[B2] does not know: %s', (question) => {
    expect(demo.find(question, 'en').isNear).toBe(false)
  })

  it('[B2] reads through typing errors in longer words', () => {
    const finding = demo.find('how long is the garantee on a rucksak', 'en')
    expect(finding.answers.map((one) => place(one.passage))).toContain('warranty#how-long')
  })

  it('takes time in keeping with its length for a message of any kind', () => {
    const parts = ['return the boots send back ', 'qwertz ', '退货政策 ', 'a', '<script>']
    /** The quickest of several goes: whatever else the machine does only adds to it. */
    const quickestMs = (length: number) => {
      const questions = parts.map((part) => part.repeat(length / part.length))
      const goes = Array.from({ length: 7 }, () => {
        const from = performance.now()
        for (const question of questions) demo.find(question, 'en')
        return performance.now() - from
      })
      return Math.min(...goes)
    }
    // Eight times the length; were it quadratic, it would be sixty-four times the work.
    expect(quickestMs(8_000) / quickestMs(1_000)).toBeLessThan(24)
  })
})

describe('createRetrieval', () => {
  it('[B2] finds nothing in no documents', () => {
    const finding = createRetrieval([]).find('How much is shipping?', 'en')
    const nothing = { isNear: false, answers: [], passages: [], neighbours: [] }
    expect(finding).toEqual({ language: 'en', spoken: 'en', ...nothing })
  })

  it('[B2] asks the new passages of a document as soon as they are put, and no longer the old ones', async () => {
    const retrieval = createRetrieval()
    const found = (question: string) => retrieval.find(question, 'en').answers.map(({ passage }) => passage.id)
    await retrieval.put('one', [passage('a', 'Shipping', 'Shipping to Mars takes nine months.')])
    await retrieval.put('two', [passage('c', 'Opening hours', 'We open at nine.')])
    expect(found('shipping to Mars')).toEqual(['a'])
    await retrieval.put('one', [passage('b', 'Gardening', 'Water the tomatoes in the morning.')])
    expect(found('shipping to Mars')).toEqual([])
    expect(found('when to water tomatoes')).toEqual(['b'])
    expect(found('opening hours')).toEqual(['c'])
    await retrieval.drop('one')
    await retrieval.drop('never there')
    expect(found('when to water tomatoes')).toEqual([])
    expect(found('opening hours')).toEqual(['c'])
  })

  it('[B2] answers as one that was never changed, once the changes are undone', async () => {
    const changed = createRetrieval(await loadDocuments({ folder: 'demo/shop/help', baseUrl: '/' }))
    const extra = Array.from({ length: 300 }, (_, at) =>
      passage(`${at}`, 'Returns', 'Returns of boots by post cost £9.', 'de'),
    )
    await changed.put('extra', extra)
    await changed.drop('extra')
    for (const { question } of questions.second.answerable) {
      const [now, never] = [changed, demo].map((one) => one.find(question, 'en').passages)
      expect(now!.map(({ passage }) => passage.id)).toEqual(never!.map(({ passage }) => passage.id))
      now!.forEach(({ score }, at) => {
        expect(score).toBeCloseTo(never![at]!.score, 6)
      })
    }
  })

  it('[B2] prefers a passage in the language of the question', () => {
    const retrieval = createRetrieval([
      passage('en', 'Visa, PayPal', 'Visa, PayPal.', 'en'),
      passage('de', 'Visa, PayPal', 'Visa, PayPal.', 'de-ch'),
    ])
    expect(retrieval.find('Kann ich mit PayPal bezahlen?', 'de').passages[0]?.passage.id).toBe('de')
    expect(retrieval.find('Can I pay with PayPal?', 'de').passages[0]?.passage.id).toBe('en')
  })
})
