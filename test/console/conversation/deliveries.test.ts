import { expect, test } from 'vitest'
import { type Delivery, deliveryName, deliveryState, troubleIn } from '../../../src/console/conversation/deliveries.ts'

const at = new Date(2026, 10, 3, 10, 23).getTime()
const mail: Delivery = {
  id: '1',
  kind: 'email',
  to: 'ana@shop.test',
  state: 'pending',
  attempts: 0,
  createdAt: at,
  settledAt: null,
  nextTryAt: at,
  lastAnswer: null,
}

test('[C15] each delivery says in a line how it stands', () => {
  const states: [Partial<Delivery>, RegExp, boolean][] = [
    [{}, /^on its way$/, false],
    [{ attempts: 1 }, /^on its way$/, false],
    [{ state: 'done', attempts: 1, settledAt: at, nextTryAt: null, lastAnswer: '250 OK' }, /^sent 10:23/, false],
    [
      { attempts: 3, lastAnswer: '421 try again later' },
      /^not delivered yet, next try at 10:23.*The last answer: 421 try again later$/,
      true,
    ],
    [
      { state: 'dead', attempts: 18, nextTryAt: null, lastAnswer: '550 no such user' },
      /^not delivered\. The last answer: 550/,
      true,
    ],
  ]
  for (const [change, words, trouble] of states) {
    const delivery = { ...mail, ...change }
    expect(deliveryState(delivery)).toMatch(words)
    expect(troubleIn(delivery)).toBe(trouble)
  }
  expect(deliveryName(mail)).toBe('Mail to ana@shop.test')
  expect(deliveryName({ ...mail, kind: 'webhook', to: 'hooks.shop.test' })).toBe('Webhook to hooks.shop.test')
})
