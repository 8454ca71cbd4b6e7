import { expect, test } from 'vitest'
import {
  documentRefusalWords,
  passageWords,
  problemWords,
  sizeWords,
} from '../../../../src/console/settings/documents/document-words.ts'
import { codedError } from '../../../../src/server/http/coded-error.ts'

test('sizes are told as file managers tell them', () => {
  expect([0, 1_023, 1_024, 10_240, 1_048_576, 4 * 1_048_576, 50 * 1_048_576].map(sizeWords)).toEqual([
    '0 bytes',
    '1023 bytes',
    '1 KB',
    '10 KB',
    '1 MB',
    '4 MB',
    '50 MB',
  ])
})

test('passages are counted, and one that is being read says so', () => {
  expect([null, 0, 1, 12].map(passageWords)).toEqual(['Being read…', '0 passages', '1 passage', '12 passages'])
})

test('[B2] every refusal of a document has words of its own, with what helps', async () => {
  const codes = [
    'document_kind_unknown',
    'document_too_large',
    'document_not_text',
    'document_unreadable',
    'csv_without_columns',
    'csv_unreadable',
    'too_many_documents',
    'documents_too_large',
    'document_name_taken',
  ]
  const details = { name: 'a.csv', known: ['md', 'csv'], most: 4_194_304, line: 7 }
  const words = await Promise.all(
    codes.map(async (code) => documentRefusalWords((await codedError(code, details).json()).error)),
  )
  expect(new Set(words).size).toBe(codes.length)
  expect(words.join(' ')).not.toMatch(/undefined|NaN|did not work/)
  expect(words[0]).toBe('Files of this kind cannot be read. These can: .md, .csv.')
  expect(problemWords({ code: 'row_without_answer', line: 3 })).toBe('Line 3 has no answer and was passed over.')
})
