import { expect, it } from 'vitest'
import type { Wait } from '../../src/server/store/store.ts'
import { waitRange } from '../../src/server/wait-range.ts'

const minuteMs = 60_000
const next = { place: 1, waitedMs: 0 }

/** Waits of these minutes one after the other: everybody was next when they called. Whom nobody joined is written as -5. */
function alone(...minutes: readonly number[]): readonly Wait[] {
  return minutes.map((long, i) => {
    return { until: i * 60 * minuteMs, ms: Math.abs(long) * minuteMs, joined: long > 0 }
  })
}

/** These called at the same time, one right behind the other, and were joined after these minutes. */
function inLine(...minutes: readonly number[]): readonly Wait[] {
  return minutes.map((long, i) => ({ until: i + long * minuteMs, ms: long * minuteMs, joined: true }))
}

it('[E12] promises nothing without a basis of three waits', () => {
  expect(waitRange([], next)).toBe(undefined)
  expect(waitRange(alone(2, 3), next)).toBe(undefined)
  expect(waitRange(alone(2, 3, 4), next)).toEqual([2, 4])
})

it('[E12] tells of the middle half of the waits, in minutes rounded up', () => {
  expect(waitRange(alone(90, 0.1, 2, 2.1, 3, 3.5, 4, 30), next)).toEqual([2, 4])
  expect(waitRange(alone(0.1, 0.2, 0.3), next)).toEqual([1, 1])
  expect(waitRange(alone(2, 2.001, 2.5), next)).toEqual([2, 3])
})

it('[E12] who has waited longer than most is told of those who waited as long, and nothing when they are too few', () => {
  const waits = alone(1, 1, 1, 1, 1, 1, 6, 7, 9)
  expect(waitRange(waits, next)).toEqual([1, 6])
  expect(waitRange(waits, { place: 1, waitedMs: 2 * minuteMs })).toEqual([6, 9])
  expect(waitRange(waits, { place: 1, waitedMs: 6 * minuteMs })).toEqual([6, 9])
  expect(waitRange(waits, { place: 1, waitedMs: 6 * minuteMs + 1 })).toBe(undefined)
})

it('[E12] whom nobody joined counts as having waited longer than anybody: their part of the truth is not left out', () => {
  expect(waitRange(alone(1, 2, 3, -5), next)).toEqual([1, 3])
  expect(waitRange(alone(1, 2, 3, -5, -5), next)).toBe(undefined)
  expect(waitRange(alone(1, 1, 1, 1, 1, 1, -1, -1), next)).toEqual([1, 1])
  expect(waitRange(alone(-5, -5, -5), next)).toBe(undefined)
})

it('[E12] a line longer than any of late is no basis: who stands fifth is not told how long the first ones waited', () => {
  const waits = inLine(1, 2, 3, 4, 5, 6)
  expect(waitRange(waits, next)).toEqual([2, 5])
  expect(waitRange(waits, { place: 3, waitedMs: 0 })).toEqual([3, 5])
  expect(waitRange(waits, { place: 4, waitedMs: 0 })).toEqual([4, 6])
  expect(waitRange(waits, { place: 5, waitedMs: 0 })).toBe(undefined)
  expect(waitRange(alone(1, 1, 1, 1, 1), { place: 2, waitedMs: 0 })).toBe(undefined)
})
