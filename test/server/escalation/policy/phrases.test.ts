import { describe, expect, test } from 'vitest'
import { isPattern, phraseIn } from '../../../../src/server/escalation/policy/phrases.ts'

type Phrase = Parameters<typeof phraseIn>[1][number]

const phrase = (text: string): Phrase => ({ kind: 'phrase', text })
const intent = (text: string): Phrase => ({ kind: 'intent', text })
const pattern = (text: string): Phrase => ({ kind: 'pattern', text })

describe('A phrase', () => {
  test.each([
    ['please contact our team', 'Sure. **Please** contact our team, OK?', 'Please** contact our team'],
    ['Cafe', 'We meet in the café.', 'café'],
    ['cannot help', 'Sorry - I\ncannot  help.', 'cannot  help'],
    ['don’t know', "I don't know that.", "don't know"],
    ['联系我们', '请联系我们的团队。', '联系我们'],
  ])('[E7] is found in any case, accent and layout: %s', (own, answer, quote) => {
    expect(phraseIn(answer, [phrase(own)])).toEqual({ text: own, quote })
  })

  test.each([
    ['our team', 'Our support team'],
    ['refund', 'Refunds take long.'],
    ['art', 'We start on Monday.'],
    ['...', 'Well...'],
  ])('[E7] is these words, one after another: not %s in %s', (own, answer) => {
    expect(phraseIn(answer, [phrase(own)])).toBeUndefined()
  })
})

describe('An intent', () => {
  test.each([
    [
      'contact the team',
      'Yes. Please get it settled by contacting our team! Bye.',
      'Please get it settled by contacting our team!',
    ],
    ['refund order', 'Orders like yours are refunded.', 'Orders like yours are refunded.'],
    [
      'Erstattung beantragen',
      'Die Erstattungen werden von uns beantragt.',
      'Die Erstattungen werden von uns beantragt.',
    ],
    ['退款 申请', '您好。可以申请退款。', '可以申请退款'],
    ['not', 'It does not.', 'It does not.'],
  ])('[E7] is found in any order and form: %s', (own, answer, quote) => {
    expect(phraseIn(answer, [intent(own)])).toEqual({ text: own, quote })
  })

  test('[E7] has all of its words in one sentence', () => {
    expect(phraseIn('You get a refund. The order is on its way.', [intent('refund order')])).toBeUndefined()
    expect(phraseIn('You get a refund.', [intent('refund order')])).toBeUndefined()
  })
})

describe('A pattern', () => {
  test('[E7] is an RE2 expression, without regard to case', () => {
    expect(phraseIn('Your ticket TK-1234 is open.', [pattern('\\btk-\\d{4}\\b')])).toEqual({
      text: '\\btk-\\d{4}\\b',
      quote: 'TK-1234',
    })
    expect(phraseIn('No ticket', [pattern('tk-\\d+')])).toBeUndefined()
  })

  test.each(['(', '[a', 'a{2000}', '(?<=a)b', '\\1', 'x**', '', 'a*', '(?:refund)?', '\\p{L}{1000}q'])(
    '[E7] that is none, is in every answer or is too large is told and never thrown: %s',
    (text) => {
      expect(isPattern(text)).toBe(false)
      expect(phraseIn('aab', [pattern(text), phrase('aab')])).toEqual({ text: 'aab', quote: 'aab' })
    },
  )

  test('[E7] that can be used is told too', () => {
    expect(['refund', 'a+b', '(?i)call (me|us)', '^Sorry', '\\p{Lu}{4,}', '[0-9]{3}'].filter(isPattern)).toHaveLength(6)
  })

  test('[E7] takes linear time where others take for ever', () => {
    const answer = 'a'.repeat(32_000)
    const begun = performance.now()
    for (const one of ['(a+)+$b', '(a|aa)+c', '(.*a){12}d', '((a*)*)*e', '(x+x+)+y']) phraseIn(answer, [pattern(one)])
    expect(performance.now() - begun).toBeLessThan(2_000)
  })
})

test('[E7] the first of the owner’s phrases that is found tells, and none where there is none', () => {
  const all = [pattern('nothing'), intent('team call'), phrase('the team')]
  expect(phraseIn('Call the team.', all)).toMatchObject({ text: 'team call' })
  expect(phraseIn('See the team.', all)).toMatchObject({ text: 'the team' })
  expect(phraseIn('Yes.', all)).toBeUndefined()
  expect(phraseIn('Yes.', [])).toBeUndefined()
})

test('[E7] a long answer is looked through for fifty phrases of any kind without holding up others', () => {
  const answer = 'Please contact our team about the refund of 20 euros. '.repeat(600)
  const all = Array.from({ length: 50 }, (_, at) => [phrase, intent, pattern][at % 3]!(`nothing ${at} of this`))
  phraseIn(answer, all)
  const begun = performance.now()
  expect(phraseIn(answer, all)).toBeUndefined()
  expect(performance.now() - begun).toBeLessThan(5_000)
})
