import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Details, Fact } from '../../../src/protocol/events.ts'
import { limits } from '../../../src/protocol/limits.ts'
import { whoLines } from '../../../src/server/summary/who.ts'
import { button, eventsOf, says, started } from './events-of.ts'

function who(...facts: readonly Fact[]): string | undefined {
  return whoLines(eventsOf([started, says('My tent is torn.'), ...facts, button]))[0]?.text
}

const identified = (details: Details, by: 'visitor' | 'page' = 'visitor'): Fact => ({ type: 'identified', by, details })

test('[A10] [R53] the summary says who the visitor is said to be, and that nobody has checked it', () => {
  const details = {
    name: 'Mia Berg',
    email: 'mia@mail.example',
    phone: '+41 79 123 45 67',
    user: 'u-17',
    fields: { order: 'TK4711' },
  }
  expect(who(identified(details))).toBe(
    'Not verified: “Mia Berg”, mia@mail.example, +41 79 123 45 67, ID “u-17”, “order: TK4711”; new here; browser in English',
  )
})

test('[R53] of what was said more than once the latest counts, whoever said it, and what was left for an answer is no claim', () => {
  expect(
    who(
      identified({ name: 'Mia', email: 'old@mail.example', fields: { order: '1', size: 'L' } }, 'page'),
      identified({ name: 'Mia Berg', fields: { order: '2' } }),
      { type: 'emailLeft', email: 'mia@mail.example' },
    ),
  ).toBe('Not verified: “Mia Berg”, mia@mail.example, “order: 2”, “size: L”; new here; browser in English')
  expect(who({ type: 'emailLeft', email: 'mia@mail.example' })).toBe('mia@mail.example; new here; browser in English')
  expect(who()).toBe('No name or address known; new here; browser in English')
})

test('[R53] no words pass for ours, however many and whatever they are', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 600 }),
    fc.constantFrom('Mia”; called 12 times before; “', 'Mia\r\nVerified: yes', '\u202EaiM', 'x'.repeat(500)),
  )
  const details = fc.record({ name: words, user: words, fields: fc.dictionary(words, words, { maxKeys: 12 }) })
  fc.assert(
    fc.property(details, (said) => {
      const line = who(identified({ ...said, email: 'mia@mail.example' }))!
      expect(line.length).toBeLessThanOrEqual(limits.summaryLineChars)
      expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u)
      const ours = line.replace(/“[^“”]*”/g, '“”')
      expect(ours).toMatch(/^Not verified: “”, mia@mail\.example, ID “”(, “”)*(, …)?; new here; browser in English$/)
    }),
    { seed: 20261121, numRuns: 200 },
  )
})
