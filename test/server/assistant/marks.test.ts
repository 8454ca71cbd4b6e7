import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cannotAnswerToken, createMarks } from '../../../src/server/assistant/marks.ts'
import { checked } from '../../seed.ts'

function read(pieces: readonly string[], passages = 6) {
  const marks = createMarks(passages)
  const shown = pieces.map((piece) => marks.push(piece))
  const text = [...shown, marks.end()].join('')
  return { text, cannotAnswer: marks.cannotAnswer, cited: marks.cited }
}

/** The text at every place cut in two, and in single characters. */
function everySplit(text: string): string[][] {
  const halves = Array.from(text, (_, at) => [text.slice(0, at), text.slice(at)])
  return [[text], ...halves, [...text]]
}

describe('The token', () => {
  test.each([
    ['alone', '[[CANNOT_ANSWER]]', ''],
    ['before the words', '[[CANNOT_ANSWER]] I found nothing about it.', 'I found nothing about it.'],
    ['on a line of its own', '[[CANNOT_ANSWER]]\n\nI found nothing.', 'I found nothing.'],
    ['behind the words', 'I found nothing. [[CANNOT_ANSWER]]', 'I found nothing. '],
    ['twice', '[[CANNOT_ANSWER]] No. [[CANNOT_ANSWER]]', 'No. '],
    ['emphasised', '**[[CANNOT_ANSWER]]** No.', 'No.'],
    ['as code', '`[[CANNOT_ANSWER]]` No.', 'No.'],
    ['before bold words', '[[CANNOT_ANSWER]]**No.**', '**No.**'],
    ['with one bracket', '[CANNOT_ANSWER] No.', 'No.'],
    ['in other letters', '[[cannot answer]] No.', 'No.'],
    ['in itself', '[[CANNOT_[[CANNOT_ANSWER]]ANSWER]] No.', 'No.'],
    ['around a citation', '[[CANNOT[9]_ANSWER]] No.', 'No.'],
    ['in code', '```\n[[CANNOT_ANSWER]]\n``` No.', '```\n\n``` No.'],
    ['broken off', 'No. [[CANNOT_ANS', 'No. '],
  ])('[B2] %s is taken out and noticed, wherever the text is cut', (_, written, shown) => {
    for (const pieces of everySplit(written)) {
      expect({ pieces, ...read(pieces) }).toEqual({ pieces, text: shown, cannotAnswer: true, cited: [] })
    }
  })

  test.each([
    'You [cannot be sure] of it [cannot]',
    'a [[wiki link]] b',
    'CANNOT_ANSWER',
    '[',
    '[[',
    'x [',
    '[answer]',
  ])('[B2] is not seen in %j', (text) => {
    for (const pieces of everySplit(text)) expect(read(pieces)).toEqual({ text, cannotAnswer: false, cited: [] })
  })
})

describe('Citations', () => {
  test.each([
    ['Within 30 days [1].', 'Within 30 days.', [1]],
    ['Within 30 days.[2][1] By post [2].', 'Within 30 days. By post.', [2, 1]],
    ['Free [1, 3]; else 5 € [4-6].', 'Free; else 5 €.', [1, 3, 4, 5, 6]],
    ['[3] Free.', 'Free.', [3]],
    ['- one [1]\n- two [2]\n', '- one\n- two\n', [1, 2]],
    ['Free [[2]] and [^3].', 'Free and.', [2, 3]],
    ['Nothing has the number [7] or [0].', 'Nothing has the number or.', []],
  ])('[B2] of %j are taken out and reported, wherever it is cut', (written, shown, cited) => {
    for (const pieces of everySplit(written)) expect(read(pieces)).toEqual({ text: shown, cannotAnswer: false, cited })
  })

  test.each([
    'See [the page](/help) and [1](/help#one).',
    'Write `args[1]` or ``a`[2]``.',
    '```js\nlist[1] = x\n\nlist[2]\n```',
    'In [2024] and [a1] and [ ] and [1\n2]',
    '[1]: https://example.com',
  ])('[B2] are not seen in %j', (text) => {
    for (const pieces of everySplit(text)) expect(read(pieces)).toEqual({ text, cannotAnswer: false, cited: [] })
  })

  test('[B2] are seen again behind a backtick that was never closed', () => {
    for (const pieces of everySplit('A ` alone [1]\n\nThen [2].')) {
      expect(read(pieces)).toEqual({ text: 'A ` alone [1]\n\nThen.', cannotAnswer: false, cited: [2] })
    }
  })
})

test('[B2] However a text is cut into pieces, the same is shown, and never a token', () => {
  const fragment = fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(cannotAnswerToken, '[[CANNOT_ANSWER', '_ANSWER]]', '[CANNOT ANSWER]') },
    { weight: 3, arbitrary: fc.constantFrom('[1]', '[2, 3]', '[9]', '[1](x)', '[', ']', '[[', ']]', '(', ':') },
    { weight: 3, arbitrary: fc.constantFrom(' ', '\n', '\n\n', '*', '**', '_', '`', '```', '\t') },
    { weight: 3, arbitrary: fc.constantFrom('word', 'CANNOT', 'Größe', '👍', '1', '.', 'a long row of words') },
  )
  const cut = fc.record({
    fragments: fc.array(fragment, { maxLength: 24 }),
    lengths: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 20 }),
  })
  checked(
    cut,
    ({ fragments, lengths }) => {
      const text = fragments.join('')
      const pieces: string[] = []
      for (let at = 0, n = 0; at < text.length; n += 1) {
        const length = lengths[n % lengths.length]!
        pieces.push(text.slice(at, at + length))
        at += length
      }
      const whole = read([text])
      expect(read(pieces)).toEqual(whole)
      expect(whole.text).not.toMatch(/\[\[CANNOT_ANSWER\]\]/i)
      if (text.includes(cannotAnswerToken)) expect(whole.cannotAnswer).toBe(true)
    },
    1_500,
  )
})

test('[B2] No more than a few characters are ever held back', () => {
  const marks = createMarks(6)
  let written = 0
  let shown = 0
  for (const piece of ['a [', ...Array.from({ length: 200 }, () => 'b'), ...Array.from({ length: 200 }, () => '\n')]) {
    written += piece.length
    shown += marks.push(piece).length
    expect(written - shown).toBeLessThanOrEqual(128)
  }
})

test('[B2] Reading is linear in what is written, whatever that is', () => {
  for (const row of ['*', ' ', '`', '[', '[[CANNOT_', '\n', '[1', '[1, ']) {
    const started = performance.now()
    read([row.repeat(30_000)])
    expect(performance.now() - started, row).toBeLessThan(2_000)
  }
})
