import { understand } from '../src/server/escalation/triggers.ts'
import { Misuse, readUtterances, type Utterance } from './triggers/utterances.ts'

/**
 * `npm run bench:triggers -- FOLDER`: how often a direct request and frustration are heard in what people said, per file and
 * language. FOLDER holds `*.jsonl`, a line for each: {"text", "lang"} and, if known, "label" and "source". Owners can run it over
 * transcripts of their own. `--by source` counts each source apart, `--misses` prints what was heard wrongly, `--json` one array.
 */
const use = 'Use: npm run bench:triggers -- FOLDER [--by source] [--misses] [--json]'

interface Heard extends Utterance {
  readonly asks: boolean
  readonly frustrated: boolean
  readonly tookMs: number
}

/** A line of the output: counts of messages that fired among `n`. */
interface Count {
  readonly file: string
  readonly lang: string
  readonly source?: string
  readonly n: number
  readonly direct_request: number
  readonly frustration: number
  readonly msPerMessage: number
}

function optionsOf(words: readonly string[]) {
  const rest = [...words]
  const take = (option: string, value?: string): boolean => {
    const at = rest.findIndex((word, place) => word === option && (value === undefined || rest[place + 1] === value))
    if (at >= 0) rest.splice(at, value === undefined ? 1 : 2)
    return at >= 0
  }
  const options = { json: take('--json'), misses: take('--misses'), bySource: take('--by', 'source') }
  const strange = rest.find((word) => word.startsWith('--'))
  if (strange) throw new Misuse('bad_option', `${strange} is no option, or lacks its value. ${use}`)
  const [folder, more] = rest
  if (folder === undefined) throw new Misuse('bad_option', `Which folder? ${use}`)
  if (more !== undefined) throw new Misuse('bad_option', `One folder at a time: ${folder}, not ${more} too. ${use}`)
  return { ...options, folder }
}

function hear(one: Utterance): Heard {
  const from = performance.now()
  const { asksForPerson, frustrated = false } = understand(one.text, one.lang)
  return { ...one, asks: asksForPerson, frustrated, tookMs: performance.now() - from }
}

function countsOf(all: readonly Heard[], bySource: boolean): readonly Count[] {
  const groups = Map.groupBy(all, ({ file, lang, source }) => JSON.stringify([file, lang, bySource ? source : null]))
  return [...groups.values()]
    .map((heard) => {
      const { file, lang, source = '–' } = heard[0]!
      return { file, lang, ...(bySource ? { source } : {}), ...tally(heard) }
    })
    .sort((a, b) => compare(a.file, b.file) || compare(a.lang, b.lang) || compare(a.source ?? '', b.source ?? ''))
}

function tally(heard: readonly Heard[]) {
  return {
    n: heard.length,
    direct_request: heard.filter(({ asks }) => asks).length,
    frustration: heard.filter(({ frustrated }) => frustrated).length,
    msPerMessage: Number((heard.reduce((sum, { tookMs }) => sum + tookMs, 0) / heard.length).toFixed(4)),
  }
}

/** What is wrong with what was heard, by the label; null when nothing is, or when the label says nothing of it. */
function missOf({ label, asks, frustrated }: Heard): string | null {
  if (label === 'handoff') return asks ? null : 'no direct request heard'
  if (label === 'frustration') return frustrated ? null : 'no frustration heard'
  if (label === 'none' && asks) return 'a direct request heard'
  return label === 'none' && frustrated ? 'frustration heard' : null
}

function missesOf(all: readonly Heard[]): readonly string[] {
  return all.flatMap((one) => {
    const miss = missOf(one)
    return miss === null ? [] : [`${one.file}  ${one.lang}  ${miss}: ${one.text}`]
  })
}

function tableOf(all: readonly Heard[], bySource: boolean): string {
  const cellsOf = (
    name: readonly string[],
    { n, direct_request, frustration, msPerMessage }: ReturnType<typeof tally>,
  ) => [
    ...name,
    String(n),
    `${direct_request} (${percent(direct_request, n)})`,
    `${frustration} (${percent(frustration, n)})`,
    `${msPerMessage.toFixed(3)} ms`,
  ]
  const figures = ['n', 'direct request', 'frustration', 'per message']
  const blank = bySource ? ['', ''] : ['']
  const counts = countsOf(all, bySource)
  const files = Map.groupBy(all, ({ file }) => file)
  const labels = Map.groupBy(
    all.filter(({ label }) => label !== undefined),
    ({ label }) => label!,
  )
  const lines = [
    ['file', 'language', ...(bySource ? ['source'] : []), ...figures],
    ...counts.map((one) => cellsOf([one.file, one.lang, ...(one.source === undefined ? [] : [one.source])], one)),
    [],
    ['file, all languages', ...blank, ...figures],
    ...[...files].map(([file, heard]) => cellsOf([file, ...blank], tally(heard))),
    ...(labels.size > 0 ? [[], ['label, all files', ...blank, ...figures]] : []),
    ...[...labels].map(([label, heard]) => cellsOf([label, ...blank], tally(heard))),
  ]
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => [...(line[column] ?? '')].length)))
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function percent(some: number, all: number): string {
  return `${((100 * some) / all).toFixed(1)} %`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

async function main(): Promise<void> {
  const { folder, json, misses, bySource } = optionsOf(process.argv.slice(2))
  const utterances = await readUtterances(folder)
  // Once for the engine to compile what it runs often, as in a server that is up; then what counts.
  utterances.slice(0, 2_000).forEach(hear)
  const all = utterances.map(hear)
  const wrong = misses ? ['', 'Heard wrongly:', ...missesOf(all)] : []
  if (json) {
    console.log(JSON.stringify(countsOf(all, bySource)))
    if (misses) console.error(wrong.slice(1).join('\n'))
    return
  }
  const note = bySource
    ? [
        '',
        'No source was left out, as nothing was trained on one: phrases are written by hand, and the model that helps them',
        'learned from test/server/escalation/own alone.',
      ]
    : []
  console.log([tableOf(all, bySource), ...note, ...wrong].join('\n'))
}

main().catch((error: unknown) => {
  if (!(error instanceof Misuse)) throw error
  console.error(error.message)
  process.exitCode = 2
})
