import { describe, expect, it } from 'vitest'
import { understand } from '../../../src/server/escalation/triggers.ts'
import utterances from './frustration.json' with { type: 'json' }

/** All of one kind, with the language each is in. */
function all(kind: keyof typeof utterances): { text: string; language: string }[] {
  return Object.entries(utterances[kind]).flatMap(([language, texts]) => texts.map((text) => ({ text, language })))
}

describe('frustration', () => {
  it('[E3] hears that somebody has had enough of the assistant, in many phrasings and languages', () => {
    expect(all('shows').filter(({ text, language }) => !understand(text, language).frustrated)).toEqual([])
  })

  it('[E3] hears none in complaints about a product, in mild corrections and in other business', () => {
    expect(all('showsNot').filter(({ text, language }) => understand(text, language).frustrated)).toEqual([])
  })

  it('[R39] hears the same question put again after its answer', () => {
    expect(understand('where is my parcel', 'en', ['Where is my parcel?']).frustrated).toBe(true)
    expect(understand('how do I return a jacket', 'en', ['Where is my parcel?']).frustrated).toBe(false)
  })
})
