import { expect, test } from 'vitest'
import { dayName, duration, shortAge } from '../../src/console/time.ts'

const noon = new Date(2026, 10, 3, 12).getTime()
const minuteMs = 60_000
const hourMs = 60 * minuteMs

test('an age fits a narrow column', () => {
  const age = (ms: number) => shortAge(noon - ms, noon)
  expect([age(-1), age(0), age(59_999), age(minuteMs), age(59 * minuteMs), age(hourMs), age(11 * hourMs)]).toEqual([
    'now',
    'now',
    'now',
    '1m',
    '59m',
    '1h',
    '11h',
  ])
  expect(age(48 * hourMs)).toMatch(/Sun/)
  expect(age(10 * 24 * hourMs)).toMatch(/24/)
})

test('how long something took is said in words', () => {
  expect([1, minuteMs, 90 * minuteMs, 47 * hourMs, 49 * hourMs, 80 * hourMs].map(duration)).toEqual([
    'less than a minute',
    '1 minute',
    '1 hour',
    '47 hours',
    '2 days',
    '3 days',
  ])
})

test('days are called as people call them, by the clock on the wall and not by 24 hours', () => {
  const lateYesterday = new Date(2026, 10, 2, 23, 59).getTime()
  expect([dayName(noon, noon), dayName(lateYesterday, noon)]).toEqual(['Today', 'Yesterday'])
  expect(dayName(noon - 3 * 24 * hourMs, noon)).toMatch(/Saturday.*31|31.*Saturday/)
})
