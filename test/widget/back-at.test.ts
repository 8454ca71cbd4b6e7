import { expect, it } from 'vitest'
import { backAt } from '../../src/widget/back-at.ts'

/** A Tuesday, in whatever zone this runs: the visitor's is the machine's. */
const now = new Date(2026, 2, 3, 12, 30).getTime()
const at = (days: number, hour = 9, minute = 0) => new Date(2026, 2, 3 + days, hour, minute).getTime()
/** `Intl` puts narrow spaces into times. */
const plain = (text: string) => text.replaceAll(/\s/g, ' ')

// How a day and a time are put together is another matter in each edition of `Intl`.
it.each([
  ['the same day', at(0, 14), /^2:00 PM$/],
  ['the next day, though it is less than a day', at(1, 8), /^tomorrow, 8:00 AM$/],
  ['the next day, though it is more than a day', at(1, 23, 30), /^tomorrow, 11:30 PM$/],
  ['within the week', at(2), /^Thursday\b.* 9:00 AM$/],
  ['the last day that has a name of its own', at(6), /^Monday\b\D* 9:00 AM$/],
  ['a week on', at(7), /^Tuesday, March 10\b.* 9:00 AM$/],
])('[E12] the team is back %s', (_, opensAt, says) => {
  expect(plain(backAt(opensAt, now, 'en'))).toMatch(says)
})

it.each([
  ['de', /^morgen, 0?9:00$/, /^Freitag\b.* 0?9:00$/],
  ['fr', /^demain, 0?9:00$/, /^vendredi\b.* 0?9:00$/],
  ['ja', /^明日, 9:00$/, /金曜日/],
  ['he', /^מחר, 9:00$/, /^יום שישי.* 9:00$/],
  ['pt-BR', /^amanhã, 0?9:00$/, /^sexta-feira\b.* 0?9:00$/],
  ['en-GB', /^tomorrow, 0?9:00$/, /^Friday\b.* 0?9:00$/],
])('[A13] in the words of %s', (language, tomorrow, friday) => {
  expect(plain(backAt(at(1), now, language))).toMatch(tomorrow)
  expect(plain(backAt(at(3), now, language))).toMatch(friday)
})

it('[E12] from the last minute of a day, the first of the next is tomorrow', () => {
  expect(plain(backAt(at(1, 0, 1), at(0, 23, 59), 'en'))).toBe('tomorrow, 12:01 AM')
})
