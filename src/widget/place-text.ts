import type { Place } from '../client/client.ts'
import { fill } from './language.ts'
import type { TalkWords } from './locales/en-talk.ts'

/** Where a waiting visitor stands, in words that need no plural: `where` they are, and what is `usual`, if there is a basis for it. */
export function placeText(
  { place, minutes }: Place,
  words: Pick<TalkWords, 'next' | 'place' | 'usually'>,
  language: string,
): { where: string; usual?: string } {
  const where = place > 1 ? fill(words.place, { place: place.toLocaleString(language) }) : words.next
  return minutes ? { where, usual: fill(words.usually, { time: minutesText(minutes, language) }) } : { where }
}

/** "2–5 minutes", as the language counts minutes. */
function minutesText(minutes: readonly [number, number], language: string): string {
  const format = new Intl.NumberFormat(language, { style: 'unit', unit: 'minute', unitDisplay: 'long' })
  const [from, to] = minutes.map((one) => Math.max(1, Math.round(one))) as [number, number]
  return from < to ? format.formatRange(from, to) : format.format(from)
}
