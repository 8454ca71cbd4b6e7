import { describe, expect, it } from 'vitest'
import { languageIn, spokenIn } from '../../../src/server/assistant/language.ts'
import { ownWords } from '../../../src/server/assistant/own-words.ts'
import type { Passage } from '../../../src/server/assistant/passages.ts'
import { languageOfQuestion } from '../../../src/server/assistant/question-language.ts'
import { createRetrieval } from '../../../src/server/assistant/retrieval.ts'
import questions from './questions.json' with { type: 'json' }

describe('languageOfQuestion', () => {
  it('[B2] tells the language of short questions, whatever the browser speaks', () => {
    const { answerable } = questions.otherLanguages
    const languages = ['de', 'fr', 'es', 'it', 'nl', 'pt'] as const
    const counts = { de: 30, fr: 10, es: 8, it: 4, nl: 4, pt: 4 }
    const wanted = languages.flatMap((language) => Array.from({ length: counts[language] }, () => language))
    const told = answerable.map(({ question }) => languageOfQuestion(question, 'en'))
    const right = told.filter((language, at) => language === wanted[at]).length
    expect(right / told.length).toBeGreaterThan(0.95)
    const english = Object.entries(questions).flatMap(([name, set]) => (name.startsWith('other') ? [] : set.answerable))
    const toldEnglish = english.filter(({ question }) => languageOfQuestion(question, 'de') === 'en').length
    expect(toldEnglish / english.length).toBeGreaterThan(0.97)
  })

  it.each([
    ['PayPal?', 'de', 'de'],
    ['', 'fr-CA', 'fr'],
    ['12345', 'pl', 'en'],
  ])('[B2] goes by the browser where %j does not tell', (text, browser, language) => {
    expect(languageOfQuestion(text, browser)).toBe(language)
  })
})

describe('spokenIn', () => {
  it.each([
    ['Jak mogę zwrócić kurtkę?', 'en', 'pl'],
    ['Ile kosztuje dostawa do domu?', 'pl-PL', 'pl'],
    ['İade nasıl yapılır?', 'en', 'tr'],
    ['kargo ne kadar', 'tr', 'tr'],
    ['كم تكلفة الشحن؟', 'en', 'ar'],
    ['כמה עולה משלוח?', 'en', 'he'],
    ['返品できますか', 'en', 'ja'],
    ['运费是多少', 'en', 'zh'],
    ['How much is shipping?', 'pl', 'en'],
    ['How much is shipping?', 'ja', 'en'],
    ['PayPal?', 'ar', 'ar'],
    ['PayPal?', 'xx', 'en'],
  ])('[B2] %s (browser: %s) is answered in %s', (text, browser, language) => {
    expect(spokenIn(text, browser)).toBe(language)
  })

  it('[B2] the assistant has words of its own in every language that it speaks, and they differ', () => {
    const all = Object.values(ownWords).map((words) => ({ ...words, foundIn: words.foundIn('en') }))
    for (const words of all) {
      expect(Object.values(words).every((text) => text.trim() !== '')).toBe(true)
      expect(new Set(Object.values(words)).size).toBe(Object.keys(words).length)
    }
    for (const key of Object.keys(all[0]!) as (keyof (typeof all)[0])[]) {
      expect(new Set(all.map((words) => words[key])).size).toBe(13)
    }
  })
})

describe('languageIn', () => {
  it.each([
    ['Wir versenden innerhalb von drei Tagen. Die Kosten sind im Preis enthalten und werden angezeigt.', 'de'],
    ['We ship within three days, and the costs are in the price that you see.', 'en'],
    ['Nous expédions dans les trois jours et les frais sont dans le prix.', 'fr'],
    ['RX-200, 14 cm', null],
  ])('[B2] tells the language of a document that does not say it: %s', (text, language) => {
    expect(languageIn(text)).toBe(language)
  })
})

describe('questions in another language than the pages', () => {
  const page = (id: string, heading: string, text: string, language: string): Passage => {
    return { id, page: 'Help', heading, title: heading, url: `/${id}`, blocks: [text], language }
  }

  it('[B2] a compound is found by its parts, and by itself where a page has it', () => {
    const found = (...pages: Passage[]) =>
      createRetrieval([...pages, page('o', 'Opening hours', 'We open at nine.', 'en')])
        .find('Wie pflege ich meine Lederstiefel?', 'de')
        .answers.map(({ passage }) => passage.id)
    expect(found(page('en', 'Looking after leather boots', 'Rub wax into leather boots.', 'en'))).toEqual(['en'])
    expect(found(page('de', 'Lederstiefel pflegen', 'Lederstiefel mögen Wachs.', 'de'))).toEqual(['de'])
    expect(found(page('tin', 'Tins', 'A tin holds 100 ml.', 'en'))).toEqual([])
  })
})
