import { expect, test } from 'vitest'
import { keyFor } from '../../../../src/console/settings/visitor-details/key-for.ts'

test.each([
  ['Order number', [], 'order-number'],
  [' Prénom & Größe? ', [], 'prenom-gro-e'],
  ['注文番号', [], 'field'],
  ['注文番号', ['field', 'field-2'], 'field-3'],
  ['Order', ['order'], 'order-2'],
  [{ de: 'Bestellung', en: 'Order' }, [], 'order'],
  [{ de: 'Bestellung' }, [], 'bestellung'],
  ['x'.repeat(80), [], 'x'.repeat(32)],
])('[A10] what is asked as %j, where %j are taken, is kept under %s', (label, taken, key) => {
  expect(keyFor(label, taken)).toBe(key)
})
