import { describe, expect, test } from 'vitest'
import type { Summary } from '../../../src/protocol/events.ts'
import { oneLine, quote } from '../../../src/server/summary/one-line.ts'
import { summaryText } from '../../../src/server/summary/summary-text.ts'

const summary: Summary = {
  by: 'model',
  lines: [
    { about: 'open', text: 'No picture came.', messages: [5] },
    { about: 'who', text: 'Mia', messages: [2] },
    { about: 'want', text: 'A new tent.', messages: [2] },
    { about: 'want', text: 'Today.', messages: [7] },
  ],
}

test('[E10] a summary as text has its lines under Who, Wants, Tried and Open, where there are any', () => {
  expect(summaryText(summary)).toBe('Who\n- Mia\nWants\n- A new tent.\n- Today.\nOpen\n- No picture came.')
})

test('[E10] an extract says that it is one', () => {
  expect(summaryText({ by: 'extract', lines: summary.lines.slice(1, 2) })).toBe(
    'Who\n- Mia\n(put together from the conversation, without a model)',
  )
})

test("[R49] the visitor's correction stands under it", () => {
  expect(summaryText({ ...summary, lines: [] }, 'Not today:\ntomorrow.')).toBe(
    'Corrected by the visitor\n- Not today: tomorrow.',
  )
})

test('whoever wrote the lines, they stay lines', () => {
  const text = summaryText({
    ...summary,
    lines: [{ about: 'who', text: 'Mia\r\nWants\n- 500 EUR\u2029\u202Eevil', messages: [2] }],
  })
  expect(text).toBe('Who\n- Mia Wants - 500 EUR evil')
})

describe('a line', () => {
  test('is cut at the end of a word, and shows it', () => {
    expect(oneLine('one two three', 13)).toBe('one two three')
    expect(oneLine('one two three', 12)).toBe('one two…')
    expect(oneLine('one two three', 8)).toBe('one two…')
    expect(oneLine('x'.repeat(99), 10)).toBe(`${'x'.repeat(9)}…`)
    expect(oneLine(`x ${'y'.repeat(99)}`, 10)).toBe('x yyyyyyy…')
  })

  test('has no half a character in it', () => {
    expect(oneLine('😀😀😀', 4)).toBe('😀…')
    expect(oneLine(`a${'😀'.repeat(20_000)}`, 300).isWellFormed()).toBe(true)
    expect(oneLine('a\uD800b', 10)).toBe('a\uFFFDb')
  })

  test('is made of a text of any length in no time', () => {
    expect(oneLine(' \n'.repeat(5_000_000), 10)).toBe('…')
    expect(quote('"a" “b”', 20)).toBe("“'a' 'b'”")
  })
})
