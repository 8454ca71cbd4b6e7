import { expect, test } from 'vitest'
import { pastedEntries } from '../../../../src/console/settings/documents/pasted-entries.ts'

test('[B2] a pasted list of questions and answers is taken apart, however it marks them', () => {
  const expected = [
    { question: 'Do you ship to Norway?', answer: 'Yes.\n\nWithin a week.' },
    { question: 'What about Mars?', answer: 'No.' },
  ]
  for (const text of [
    'Q: Do you ship to Norway?\nA: Yes.\n\nWithin a week.\n\nQ: What about Mars?\nA: No.\n',
    '**Question 1:** Do you ship to Norway?\r\n**Answer:** Yes.\r\n\r\nWithin a week.\r\n\r\n**Question 2:** What about Mars?\r\n**Answer:** No.',
    'Frage: Do you ship to Norway?\nAntwort: Yes.\n\nWithin a week.\nFrage: What about Mars?\nNo.',
    'Q1. Do you ship to Norway?\nA1. Yes.\n\nWithin a week.\nQ2. What about Mars?\nA2. No.',
  ]) {
    expect(pastedEntries(text)).toEqual(expected)
  }
  // What is lettered within an answer stays.
  expect(pastedEntries('Q: Which?\nA: Either\nA) red or\nB) blue')).toEqual([
    { question: 'Which?', answer: 'Either\nA) red or\nB) blue' },
  ])
  expect(pastedEntries('Do you ship to Norway?\nYes.\nSoon.\n\n\nWhat about Mars?\nNo.')).toEqual([
    { question: 'Do you ship to Norway?', answer: 'Yes.\nSoon.' },
    { question: 'What about Mars?', answer: 'No.' },
  ])
})

test('what is no such list is left to be pasted as it is', () => {
  for (const text of [
    '',
    'Can I change my order?',
    'A sentence.\n\nAnother one.',
    'Question without a mark',
    'Q: alone?',
  ]) {
    expect(pastedEntries(text)).toEqual([])
  }
})
