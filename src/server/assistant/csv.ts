import { CsvError, parse } from 'csv-parse/sync'
import type { Problem } from './problem.ts'

/** A question with its answer, which is Markdown. */
export interface FaqEntry {
  readonly question: string
  readonly answer: string
}

interface Row {
  readonly cells: readonly string[]
  /** From 1, where the row ends. */
  readonly line: number
}

interface Table {
  readonly delimiter: string
  readonly rows: readonly Row[]
  /** Share of the rows that have as many cells as the first; 0 when that has only one. */
  readonly even: number
}

/** What the columns are called, in the languages of the widget; compared in lower case, without accents. */
const questionNames = namesOf(
  'question, questions, q, faq, ask, query, frage, fragen, pregunta, preguntas, pergunta, perguntas, domanda, domande, vraag, vragen, pytanie, soru, سؤال, السؤال, שאלה, 質問, 问题, 問題',
)
const answerNames = namesOf(
  'answer, answers, a, reply, response, text, content, antwort, antworten, respuesta, respuestas, reponse, reponses, resposta, respostas, risposta, risposte, antwoord, antwoorden, odpowiedz, cevap, yanit, جواب, الجواب, إجابة, תשובה, 回答, 答案, 答え',
)

/**
 * Reads a table of questions and answers: with a row of names or without, parted by commas, semicolons or tabs, as any
 * spreadsheet writes them. Rows that cannot be used are passed over and told by their lines.
 */
export function readCsv(text: string): { entries: readonly FaqEntry[]; problems: readonly Problem[] } {
  const table = tableIn(text)
  if ('code' in table) return { entries: [], problems: [table] }
  const { rows } = table
  const first = rows[0]
  const columns = first && columnsOf(first.cells)
  if (!columns) return { entries: [], problems: [{ code: 'csv_without_columns', line: first?.line ?? 1 }] }
  const entries: FaqEntry[] = []
  const problems: Problem[] = []
  for (const { cells, line } of rows.slice(columns.named ? 1 : 0)) {
    const question = (cells[columns.question] ?? '').replace(/\s+/g, ' ').trim()
    const answer = answerIn(cells, columns.answer, first.cells.length, table.delimiter)
    if (question && answer) entries.push({ question, answer })
    else if (question) problems.push({ code: 'row_without_answer', line })
    else if (answer) problems.push({ code: 'row_without_question', line })
  }
  return { entries, problems }
}

/** Where questions and answers stand: by their names, or in the first two columns. */
function columnsOf(cells: readonly string[]): { question: number; answer: number; named: boolean } | null {
  if (cells.length < 2) return null
  const names = cells.map(bare)
  const question = names.findIndex((name) => questionNames.has(name))
  const answer = names.findIndex((name, at) => at !== question && answerNames.has(name))
  if (question < 0 && answer < 0) return { question: 0, answer: 1, named: false }
  return {
    question: question < 0 ? (answer === 0 ? 1 : 0) : question,
    answer: answer < 0 ? (question === 0 ? 1 : 0) : answer,
    named: true,
  }
}

/** An answer in the last column may have what parts cells in it, unquoted. */
function answerIn(cells: readonly string[], at: number, width: number, delimiter: string): string {
  return (at === width - 1 ? cells.slice(at).join(delimiter) : (cells[at] ?? '')).trim()
}

/** Of the ways to part cells, the one by which most rows have as many as the first. */
function tableIn(text: string): Table | Problem {
  const ways = [',', ';', '\t'].map((delimiter) => parted(text, delimiter))
  const tables = ways.filter((way) => 'rows' in way)
  const best = tables.reduce<Table | null>((best, one) => (one.even > (best?.even ?? 0) ? one : best), null)
  return best ?? ways.find((way) => 'code' in way) ?? tables[0]!
}

function parted(text: string, delimiter: string): Table | Problem {
  try {
    // A spreadsheet of Microsoft's may say in a line of its own what parts the cells; we see it ourselves.
    const records = parse(text.replace(/^(\uFEFF?)sep=.\r?\n/i, '$1\n'), {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    }) as unknown as readonly { record: string[]; info: { lines: number } }[]
    const rows = records.map(({ record, info }) => ({ cells: record, line: info.lines }))
    const width = rows[0]?.cells.length ?? 0
    return {
      delimiter,
      rows,
      even: width < 2 ? 0 : rows.filter(({ cells }) => cells.length === width).length / rows.length,
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { code: 'csv_unreadable', line: Number(error['lines'] ?? 1) }
  }
}

function namesOf(list: string): ReadonlySet<string> {
  return new Set(list.split(', ').map(bare))
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Mn}+/gu, '')
    .replace(/[\s:?_"']+/gu, '')
}
