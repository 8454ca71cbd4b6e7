import { expect, test } from 'vitest'
import { visitorId } from '../../../src/server/identity/visitors.ts'

test('[R51] a visitor is the beginning of the SHA-256 of their secret', () => {
  // printf 'abc' | sha256sum
  expect(visitorId('abc')).toBe('embed-ba7816bf8f01cfea414140de5dae2223')
  expect(visitorId('abd')).not.toBe(visitorId('abc'))
})
