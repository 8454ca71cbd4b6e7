/** First line of a table in markdown, with the line under it. */
const tableHead = /^(.*)\n[ |:-]+(?:\n|$)/

/**
 * Whether the table that `source` begins with has more cells than characters. Cells that rows lack are drawn as well: 13,000
 * characters can be a table of 1.8 million. Who reads markdown takes such a one for text.
 */
export function isPaddedTable(source: string): boolean {
  const columns = count(tableHead.exec(source)?.[1] ?? '', /\|/g)
  if (columns === 0) return false
  const table = source.split(/\n[ \t]*\n/, 1)[0]!
  return columns * count(table, /\n/g) > table.length
}

function count(source: string, what: RegExp): number {
  return source.match(what)?.length ?? 0
}
