import { type Options, stringify } from 'csv-stringify/sync'

/** What a cell may hold; null is an empty one. */
export type Cell = string | number | null

/** Marks the text as UTF-8 for spreadsheets, which take it for an old code page otherwise. */
const byteOrderMark = '\uFEFF'

/**
 * Where a formula would begin if the reader's spreadsheet parts cells at semicolons, as it does in much of Europe, or drops
 * blanks. A hyphen before a blank begins an entry of a list, and is left alone. The first character is csv-stringify's affair.
 */
const innerFormula = /(^(?![\t\r])\s+|[;\r\n]\s*)(?=[=+@\uFF1D\uFF0B\uFF0D\uFF20]|-(?! ))/g

const options: Options = {
  escape_formulas: true,
  record_delimiter: 'windows',
  cast: { string: (text) => text.replace(innerFormula, "$1'") },
}

/**
 * A CSV file as a stream (RFC 4180, UTF-8), read page by page as fast as it is taken. Cells that a spreadsheet would reckon out, as
 * visitors may write them, get an apostrophe in front.
 */
export function csvResponse(name: string, columns: readonly string[], pages: AsyncIterable<Cell[][]>): Response {
  async function* text() {
    yield byteOrderMark + stringify([[...columns]], options)
    for await (const rows of pages) if (rows.length > 0) yield stringify(rows, options)
  }
  const chunks = text()
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await chunks.next()
      if (done) controller.close()
      else controller.enqueue(new TextEncoder().encode(value))
    },
    // Whoever asked has gone: nothing more is read.
    cancel: async () => void (await chunks.return(undefined)),
  })
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name.replace(/[^\w.-]+/g, '-')}"`,
      'cache-control': 'no-store',
    },
  })
}

/** "2026-11-21 10:23:00" in UTC, which every spreadsheet takes for a time. */
export function timeCell(at: number | null | undefined): Cell {
  return at === null || at === undefined ? null : new Date(at).toISOString().slice(0, 19).replace('T', ' ')
}
