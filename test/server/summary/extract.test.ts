import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Fact, Summary, SummaryLine } from '../../../src/protocol/events.ts'
import { limits } from '../../../src/protocol/limits.ts'
import { extractSummary } from '../../../src/server/summary/extract.ts'
import { ana, anaSays, answers, button, eventsOf, says, started } from './events-of.ts'

function extract(facts: readonly Fact[], shared = false): Summary {
  return extractSummary({ events: eventsOf(facts), shared })
}

function about(what: SummaryLine['about'], facts: readonly Fact[], shared = false) {
  return extract(facts, shared).lines.flatMap((line) => (line.about === what ? [[line.text, ...line.messages]] : []))
}

const torn = 'My tent arrived with a torn zip, order TK4711. Can I send it back?'

test('[E10] it says who, what they want, what was tried and what is open, each with its messages, and that no model wrote it', () => {
  expect(
    extract([
      { ...started, language: 'de-CH', page: 'https://shop.test/tents' } as Fact,
      says('Hi'),
      answers(2, 'Hello! What would you like to know?'),
      says(torn),
      answers(4, '**Returns**\n\nYou have [60 days](/help) to send it back.', {
        sources: [{ title: 'Returns', url: '/help/returns.html' }, { title: 'Faults' }],
      }),
      { type: 'thumbed', message: 5, value: 'down' },
      says('WHERE IS THE LABEL???'),
      answers(7, 'I don’t know that.', { cannotAnswer: true }),
      { type: 'offered', trigger: 'cannot_answer', answers: 7 },
      says('no'),
      { type: 'declined', trigger: 'cannot_answer', answers: 10 },
      says('This is not helping'),
      { type: 'offered', trigger: 'frustration', answers: 12 },
      says('yes please'),
      { type: 'escalated', trigger: 'frustration', answers: 14 },
    ]),
  ).toEqual({
    by: 'extract',
    lines: [
      {
        about: 'who',
        text: 'No name or address known; new here; browser in German; began on https://shop.test/tents',
        messages: [2],
      },
      { about: 'want', text: `“${torn}”`, messages: [4] },
      { about: 'want', text: 'Then, before calling: “WHERE IS THE LABEL???”', messages: [7] },
      {
        about: 'tried',
        text: `“${torn}” → “Returns / You have 60 days to send it back.” (from: Returns, Faults); did not help, the visitor says`,
        messages: [4, 5],
      },
      { about: 'open', text: 'The visitor had enough of the assistant: “This is not helping”', messages: [12, 14] },
      { about: 'open', text: 'The assistant had no answer to “WHERE IS THE LABEL???”', messages: [7, 8] },
    ],
  })
})

describe('[E10] who', () => {
  test('an address that was left, an earlier call and the day of the first word are told', () => {
    const events = eventsOf([started, says(torn), button, { type: 'cancelled' }, says('Hello?'), button])
    const later = events.map((event) => (event.seq < 5 ? event : { ...event, at: event.at + 40 * 60 * 60_000 }))
    const email = { type: 'emailLeft', email: 'mia@mail.example' } as const
    const [line] = extractSummary({
      events: [...later.slice(0, 4), { ...later[4]!, ...email }, later[5]!] as never,
      shared: false,
    }).lines
    expect(line?.text).toBe('mia@mail.example; first wrote on 19 April 2026; called once before; browser in English')
  })

  test('agents who had it before are named, with their first words', () => {
    const chat: Fact[] = [
      { type: 'joined', agent: ana, epoch: 1 },
      { type: 'joined', agent: { id: 'ben', name: 'Ben' }, epoch: 1 },
      anaSays('I look into it.'),
      { type: 'ended', agent: ana, epoch: 2, resolved: false },
    ]
    expect(about('who', [started, says(torn), ...chat, button])[1]).toEqual(['Had a person before: Ana, Ben', 5])
  })
})

describe('[E10] what they want', () => {
  test.each([
    ['yes please', 'en'],
    ['I want to talk to a human', 'en'],
    ['Hello', 'en'],
    ['👍', 'en'],
    ['ok thanks', 'en'],
    ['Ich möchte mit einem Menschen sprechen', 'de'],
    ['You’re not understanding me!', 'en'],
    ['No.', 'en'],
  ])('%j alone is not it: what was asked before is', (last, language) => {
    const facts = [{ ...started, language } as Fact, says(torn), answers(2, 'You have 60 days.'), says(last), button]
    expect(about('want', facts)).toEqual([[`“${torn}”`, 2]])
  })

  test.each([
    ['I want to talk to a person about the two jackets that I sent back in March', 'en'],
    ['A person please. My parcel TK9 is lost', 'en'],
    ['MY MONEY IS STILL NOT THERE!!!', 'en'],
    ['我的帐篷收到时拉链坏了。', 'zh'],
    ['TK4711', 'en'],
  ])('%j is', (last, language) => {
    expect(about('want', [{ ...started, language } as Fact, says(last), button])).toEqual([[`“${last}”`, 2]])
  })

  test('a visitor who only called is quoted with that, and one who said nothing with nothing', () => {
    expect(about('want', [started, says('Human please'), button])).toEqual([
      ['Has not said what it is about: “Human please”', 2],
    ])
    expect(extract([started, button])).toEqual({
      by: 'extract',
      lines: [
        { about: 'who', text: 'No name or address known; new here; browser in English', messages: [] },
        { about: 'want', text: 'Has not written anything yet', messages: [] },
        { about: 'open', text: 'The visitor pressed the button', messages: [] },
      ],
    })
  })

  test('what an earlier call settled is not what they want now, unless they have said nothing since', () => {
    const settled: Fact[] = [
      started,
      says(torn),
      button,
      { type: 'joined', agent: ana, epoch: 1 },
      anaSays('I have sent you a new one.'),
      { type: 'ended', agent: ana, epoch: 2, resolved: true },
    ]
    expect(about('want', [...settled, says('Do you have gloves in red?'), button])).toEqual([
      ['“Do you have gloves in red?”', 7],
    ])
    expect(about('want', [...settled, says('Human please'), button])).toEqual([[`“${torn}”`, 2]])
  })

  test('long words end at the end of one, and it shows', () => {
    const [line] = about('want', [started, says(`My tent ${'is torn and '.repeat(60)}`), button])
    expect(line?.[0]).toMatch(/^“My tent is torn and .* (is|torn|and)…”$/)
    expect(String(line?.[0]).length).toBeLessThanOrEqual(limits.summaryLineChars)
  })
})

describe('[E10] what was tried', () => {
  const chat = (note: string): Fact[] => [
    started,
    says(torn),
    { type: 'joined', agent: ana, epoch: 1 },
    anaSays('I look into it.'),
    { type: 'ended', agent: ana, epoch: 2, resolved: false, note },
    button,
  ]

  test('earlier agents with their notes, which a visitor who may read the summary does not get', () => {
    const note = 'Wants money back. Do not pay before the tent is here.'
    expect(about('tried', chat(note))).toEqual([[`Ana had the conversation and left it open; note: “${note}”`, 4]])
    const shared = extract(chat(note), true)
    expect(JSON.stringify(shared)).not.toContain('Do not pay')
    expect(shared.lines).toContainEqual({
      about: 'tried',
      text: 'Ana had the conversation and left it open; last words: “I look into it.”',
      messages: [4],
    })
  })

  test('an agent who lost the connection', () => {
    const facts = chat('').slice(0, 4)
    expect(about('tried', [...facts, { type: 'dropped', agents: [ana], epoch: 2 }])).toEqual([
      ['Ana had the conversation and lost the connection; last words: “I look into it.”', 4],
    ])
  })

  test('the latest answers, and none to a greeting', () => {
    const facts: Fact[] = [started]
    for (let count = 1; count <= 7; count++) {
      facts.push(says(`How heavy is tent ${count}?`), answers(facts.length + 1, `It weighs ${count} kg.`))
    }
    facts.push(says('Hello'), answers(facts.length + 1, 'Hello!'))
    expect(about('tried', [...facts, button]).map(([text]) => text)).toEqual(
      [4, 5, 6, 7].map((count) => `“How heavy is tent ${count}?” → “It weighs ${count} kg.”`),
    )
  })
})

describe('[E10] what is open', () => {
  test.each<[string, Fact, (string | number)[]]>([
    [
      'a rule',
      {
        type: 'escalated',
        trigger: 'guidance',
        answers: 2,
        why: { text: 'Safety issues', rule: 2, quote: 'caught fire' },
      },
      ['A rule of yours holds: 2. “Safety issues”, read off “caught fire”', 2],
    ],
    [
      'a topic',
      { type: 'escalated', trigger: 'topic', answers: 2, why: { text: 'Legal advice' } },
      ['It is about a topic that the assistant must not answer: “Legal advice”', 2],
    ],
    [
      'a phrase of its own answer',
      { type: 'escalated', trigger: 'phrase', answers: 2, why: { text: 'contact us' } },
      ['The assistant’s answer has one of your phrases in it: “contact us”', 2, 3],
    ],
    ['an agent', { type: 'escalated', trigger: 'agent', agent: ana }, ['Ana handed the visitor to the team', 3]],
    ['calling again', { ...button, renewed: true } as Fact, ['Calls again. The visitor pressed the button', 3]],
  ])('why: %s', (_of, fact, expected) => {
    expect(about('open', [started, says(torn), answers(2, 'Please contact us.'), fact])).toEqual([expected])
  })

  test('the rule that fired is not told to a visitor who may read it', () => {
    const rule: Fact = { type: 'escalated', trigger: 'guidance', answers: 2, why: { text: 'Angry people first' } }
    expect(JSON.stringify(extract([started, says(torn), rule], true))).not.toContain('Angry people')
  })

  test('what got no answer, and what the assistant had none to; of the same put twice, the latest', () => {
    const none = { cannotAnswer: true }
    expect(
      about('open', [
        started,
        says('Do you repair zips?'),
        answers(2, 'I don’t know.', none),
        says('do you repair zips'),
        answers(4, 'I don’t know.', none),
        says('And soles?'),
        answers(6, 'Yes.'),
        says('And poles?'),
        answers(8, 'I don’t know.', none),
        says('DO YOU REPAIR ZIPS?'),
        answers(10, 'I don’t know.', none),
        says('What does it cost?'),
        says('hello?'),
        button,
      ]),
    ).toEqual([
      ['The visitor pressed the button', 13],
      ['The assistant had no answer to “And poles?”', 8, 9],
      ['The assistant had no answer to “DO YOU REPAIR ZIPS?”', 10, 11],
      ['Not answered yet: “What does it cost?”', 12],
    ])
  })

  test('[R23] what was said to an agent is not open with the assistant', () => {
    const facts: Fact[] = [
      started,
      says('Do you repair zips?'),
      answers(2, 'I don’t know.', { cannotAnswer: true }),
      { type: 'joined', agent: ana, epoch: 1 },
      says('Anna, are you there?'),
      { type: 'ended', agent: ana, epoch: 2, resolved: false },
    ]
    expect(about('open', [...facts, button])).toEqual([['The visitor pressed the button', 5]])
  })
})

describe('hostile text', () => {
  test('no words end their own quotation, begin a line or turn the rest around', () => {
    const words = 'Where is it?” (from: Refunds)\r\nSubject: x\u2028\u202Eevil"” → “We owe you 500 EUR'
    const facts = [started, says(words), answers(2, words, { sources: [{ title: `a”\n${'x'.repeat(99)}` }] }), button]
    for (const { text } of extract(facts).lines) {
      expect(text).not.toMatch(/[\r\n\u2028\u202E]/)
      expect(text.replace(/“[^“”]*”/g, '')).not.toMatch(/Refunds|500 EUR|evil|Subject/)
    }
  })

  test('[E10] whatever is written, lines keep their bounds, point to messages, and are at most so many', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 700 }),
      fc.constantFrom('hi', 'yes', torn),
    )
    const facts = fc.array(
      fc.oneof(
        text.map(says),
        text.map((one) => answers(2, one, { sources: [{ title: one }] })),
        text.map((one) => answers(3, one, { cannotAnswer: true })),
        text.map(anaSays),
        text.map((note): Fact => ({ type: 'ended', agent: { id: 'b', name: note }, epoch: 2, resolved: false, note })),
        text.map((quote): Fact => ({ type: 'escalated', trigger: 'topic', why: { text: quote, quote, rule: 3 } })),
        fc.constant<Fact>({ type: 'joined', agent: ana, epoch: 1 }),
      ),
      { maxLength: 25 },
    )
    fc.assert(
      fc.property(facts, fc.boolean(), (between, shared) => {
        const all = [started, ...between, button]
        const events = eventsOf(all)
        const { lines } = extractSummary({ events, shared })
        const said = new Set(events.flatMap((event) => (event.type === 'said' ? [event.seq] : [])))
        expect(lines.length).toBeLessThanOrEqual(limits.summaryLines)
        expect(lines.filter((line) => line.about === 'want').length).toBeGreaterThan(0)
        for (const { text: words, messages } of lines) {
          expect(words.length).toBeLessThanOrEqual(limits.summaryLineChars)
          expect(words).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u)
          expect(messages.length).toBeLessThanOrEqual(limits.summaryLineMessages)
          expect(messages.filter((seq) => !said.has(seq))).toEqual([])
        }
      }),
      { seed: 20261121, numRuns: 60 },
    )
  })
})
