import { describe, expect, it } from 'vitest'
import { readCsv } from '../../../src/server/assistant/csv.ts'
import { decodeText } from '../../../src/server/assistant/decode.ts'

const two = [
  { question: 'How long?', answer: '60 days' },
  { question: 'How much?', answer: '£2.95' },
]

describe('readCsv', () => {
  it.each([
    ['commas', 'question,answer\nHow long?,60 days\nHow much?,£2.95\n'],
    ['semicolons', 'question;answer\nHow long?;60 days\nHow much?;£2.95\n'],
    ['tabs', 'question\tanswer\nHow long?\t60 days\nHow much?\t£2.95\n'],
    [
      'a byte order mark and the line ends of Windows',
      '\uFEFFQuestion,Answer\r\nHow long?,60 days\r\nHow much?,£2.95\r\n',
    ],
    ['a line that says what parts the cells', 'sep=;\r\nquestion;answer\r\nHow long?;60 days\r\nHow much?;£2.95\r\n'],
    ['no names', 'How long?,60 days\nHow much?,£2.95'],
    ['other columns beside', 'id,A,Note,Q\n1,60 days,x,How long?\n2,£2.95,y,How much?\n'],
    ['German names', '"Frage:";"Antwort:"\nHow long?;60 days\nHow much?;£2.95\n'],
    ['French names with accents', 'Réponse;Question\n60 days;How long?\n£2.95;How much?\n'],
    ['the name of the answers alone', 'What people ask,Answer\nHow long?,60 days\nHow much?,£2.95\n'],
    ['empty rows', 'q,a\n\nHow long?,60 days\n,\n\nHow much?,£2.95\n'],
  ])('[B2] reads questions and answers with %s', (_, text) => {
    expect(readCsv(text)).toEqual({ entries: two, problems: [] })
  })

  it('[B2] takes quoted fields as they are: with commas, lines and quotes in them', () => {
    const text = 'question,answer\n"Boots, shoes?","He said ""yes"".\n\n- wax\n- brush"\nAnd "loose" ones?,Use "this"\n'
    expect(readCsv(text).entries).toEqual([
      { question: 'Boots, shoes?', answer: 'He said "yes".\n\n- wax\n- brush' },
      { question: 'And "loose" ones?', answer: 'Use "this"' },
    ])
  })

  it('[B2] keeps what parts cells in an answer that nobody quoted', () => {
    expect(readCsv('q;a\nWhen?;At nine; or at ten\nWhere?;Here\n').entries[0]?.answer).toBe('At nine; or at ten')
    expect(readCsv('q,a\nWhen?,At nine; or at ten\nWhere?,Here\n').entries[0]?.answer).toBe('At nine; or at ten')
  })

  it('[B2] passes over rows that lack something, and says which lines they are', () => {
    expect(readCsv('q,a\nHow long?,60 days\nWhy?,\n,because\n"Two\nlines?",\nHow much?,£2.95\n')).toEqual({
      entries: two,
      problems: [
        { code: 'row_without_answer', line: 3 },
        { code: 'row_without_question', line: 4 },
        { code: 'row_without_answer', line: 6 },
      ],
    })
  })

  it.each([
    ['one column', 'just\none column\n', 'csv_without_columns', 1],
    ['one named column', 'question\nonly\n', 'csv_without_columns', 1],
    ['nothing', '', 'csv_without_columns', 1],
    ['quotes that do not close', 'q,a\na,"unclosed\nfoo,bar\n', 'csv_unreadable', 3],
  ])('[B2] of %s it says by the line that nothing can be used', (_, text, code, line) => {
    expect(readCsv(text)).toEqual({ entries: [], problems: [{ code, line }] })
  })
})

describe('decodeText', () => {
  const text = 'Größe – “süß” für 5 €'
  const windows = Uint8Array.of(
    71,
    114,
    246,
    223,
    101,
    32,
    150,
    32,
    147,
    115,
    252,
    223,
    148,
    32,
    102,
    252,
    114,
    32,
    53,
    32,
    128,
  )

  it.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${text}`)],
    ['what Windows writes', windows],
    ['UTF-16', new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))],
    ['UTF-16 the other way round', new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16())],
  ])('[B2] reads %s', (_, bytes) => {
    expect(decodeText(bytes)).toBe(text)
  })

  it('[B2] believes a web page that says what it is written in', () => {
    const page = Buffer.concat([Buffer.from('<meta charset="iso-8859-7"><p>'), Buffer.from([0xc1, 0xe2, 0xe3])])
    expect(decodeText(new Uint8Array(page))).toBe('<meta charset="iso-8859-7"><p>Αβγ')
    const unknown = Buffer.concat([Buffer.from('<meta charset="klingon">'), Buffer.from([0xfc])])
    expect(decodeText(new Uint8Array(unknown))).toBe('<meta charset="klingon">ü')
  })

  it.each([
    ['a picture', Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ', 'base64')],
    ['a PDF', Buffer.from('%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\u0000\u0001stream', 'latin1')],
    ['a zip, as spreadsheets are', Buffer.from('PK\u0003\u0004\u0014\u0000\u0006\u0000', 'latin1')],
    ['control characters', Buffer.from('a\u0001b\u0002c\u0003')],
  ])('[B2] says that %s is no text', (_, bytes) => {
    expect(decodeText(new Uint8Array(bytes))).toBe(null)
  })

  it('[B2] takes nothing for an empty text', () => {
    expect(decodeText(new Uint8Array())).toBe('')
  })
})
