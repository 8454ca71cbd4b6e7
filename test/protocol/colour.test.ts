import fc from 'fast-check'
import { expect, it } from 'vitest'
import { contrast, luminance, readableOn } from '../../src/protocol/colour.ts'
import { checked } from '../seed.ts'

it('[A14] whatever the accent, what is written on it reaches 4.5:1', () => {
  const colour = fc.nat(0xffffff).map((number) => `#${number.toString(16).padStart(6, '0')}`)
  checked(
    colour,
    (accent) => {
      const ink = readableOn(accent) === '#fff' ? '#ffffff' : '#000000'
      expect(contrast(luminance(accent), luminance(ink))).toBeGreaterThanOrEqual(4.5)
    },
    2_000,
    ['#767676', '#777777', '#ff0000', '#0000ff', '#ffff00', '#000000', '#ffffff'],
  )
})

it('knows the contrasts that WCAG gives as examples', () => {
  expect(contrast(luminance('#000000'), luminance('#ffffff'))).toBeCloseTo(21)
  expect(contrast(luminance('#777777'), luminance('#ffffff'))).toBeCloseTo(4.478, 2)
})
