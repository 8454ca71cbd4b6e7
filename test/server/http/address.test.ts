import { expect, test } from 'vitest'
import { addressOf } from '../../../src/server/http/address.ts'

test('without proxies of our own, what a caller says of its address counts for nothing', () => {
  expect(addressOf('203.0.113.9', '10.0.0.1', 0)).toBe('203.0.113.9')
  expect(addressOf('::ffff:203.0.113.9', undefined, 0)).toBe('203.0.113.9')
  expect(addressOf(undefined, '10.0.0.1', 0)).toBe('')
})

test('behind proxies the address counts that the outermost of them was called from', () => {
  expect(addressOf('10.0.0.2', '6.6.6.6, 203.0.113.9', 1)).toBe('203.0.113.9')
  expect(addressOf('10.0.0.2', '6.6.6.6, 203.0.113.9, 10.0.0.1', 2)).toBe('203.0.113.9')
  expect(addressOf('10.0.0.2', undefined, 1)).toBe('10.0.0.2')
  expect(addressOf('10.0.0.2', '203.0.113.9', 2)).toBe('10.0.0.2')
})
