/** One line of a benchmark: a figure of ours, and what it stands beside. */
export interface Row {
  readonly name: string
  /** Infinity where it was given up. */
  readonly value: number
  readonly unit: string
  /** What it is compared with, and its figure in the same run. */
  readonly reference: string
  /** Null where the other has no figure. */
  readonly ratio: number | null
}

/** Prints a table, or with `--json` exactly one JSON array. */
export function print(rows: readonly Row[]): void {
  if (process.argv.includes('--json')) {
    console.log(JSON.stringify(rows))
    return
  }
  const cells = rows.map(({ name, value, unit, reference, ratio }) => [
    name,
    value === Infinity
      ? 'given up'
      : `${value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(2)} ${unit}`,
    reference,
    ratio === null ? '–' : `${ratio.toFixed(2)}x`,
  ])
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)))
  for (const line of cells) console.log(line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
}
