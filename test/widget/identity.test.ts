import * as v from 'valibot'
import { expect, it } from 'vitest'
import { createMemory } from '../../src/client/memory.ts'
import { hello } from '../../src/protocol/frames.ts'
import { conversationId, visitorToken } from '../../src/widget/identity.ts'

it('[R51] makes a secret and a conversation that the server takes, another for each browser, and keeps them', () => {
  const browsers = Array.from({ length: 100 }, () => createMemory(null))
  const tokens = browsers.map(visitorToken)
  const ids = browsers.map(conversationId)
  for (const [at, token] of tokens.entries()) {
    const said = { type: 'hello', as: 'visitor', protocol: 1, chatbot: 'shop', token }
    expect(v.is(hello, said)).toBe(true)
    expect(ids[at]).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/)
    expect(v.is(v.pipe(v.string(), v.uuid()), ids[at])).toBe(true)
  }
  expect([new Set(tokens).size, new Set(ids).size]).toEqual([100, 100])
  expect(browsers.map(visitorToken)).toEqual(tokens)
  expect(browsers.map(conversationId)).toEqual(ids)
})
