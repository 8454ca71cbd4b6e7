import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { chromiumFlags, chromiumPath } from '../test/chromium.ts'
import {
  answering,
  appending,
  type Figures,
  growing,
  history,
  launcher,
  limitMs,
  type Measure,
  opening,
} from './browser/measures.ts'
import { type Site, startSite } from './browser/site.ts'
import { ours, oursFed, plain, rivals, type Subject, socket } from './browser/subjects.ts'
import { print, type Row } from './table.ts'

/**
 * `npm run bench:browser`: the built widget in a real Chromium, four times slower than this machine, beside the least that
 * could do it and beside other widgets, all in the same run and from the same server on this machine; nothing else can be
 * reached. Medians of seven rounds, of other widgets three, in turn; `--quick` makes one. Run it on a machine that does
 * nothing else.
 */
const rounds = process.argv.includes('--quick') ? 1 : 7
const rivalRounds = 3
/** No round begins that would end after this. */
const wholeMs = 9 * 60_000
/** What takes a widget longer than this is done once. */
const longMs = 15_000
/** A page that hangs is closed. */
const hungMs = 90_000

interface Asked {
  readonly measure: Measure
  /** Ours first; the others are what it stands beside. */
  readonly subjects: readonly Subject[]
  /** By the names that the measure gives them; the goal is the one that we have set ourselves, where there is one. */
  readonly rows: readonly { key: string; name: string; unit: string; goal?: number }[]
}

const asked: readonly Asked[] = [
  {
    measure: launcher,
    subjects: [ours, plain, ...rivals],
    rows: [
      { key: 'launcher', name: 'script until the launcher shows', unit: 'ms', goal: 25 },
      { key: 'launcher, longest task', name: 'longest task until a second later', unit: 'ms', goal: 50 },
      { key: 'shift', name: 'layout shift', unit: '', goal: 0 },
    ],
  },
  {
    measure: opening,
    subjects: [ours, plain, ...rivals],
    rows: [
      { key: 'open', name: 'click to usable input, pointer there before', unit: 'ms', goal: 150 },
      { key: 'open, longest task', name: 'longest task until a second later', unit: 'ms', goal: 70 },
      { key: 'open, no hover', name: 'click to usable input, out of the blue', unit: 'ms', goal: 150 },
      { key: 'open, no hover, longest task', name: 'longest task until a second later', unit: 'ms', goal: 70 },
    ],
  },
  {
    measure: growing,
    subjects: [oursFed, plain, ...rivals],
    rows: [
      { key: 'append', name: '1,000 messages one by one, painted', unit: 'ms', goal: 300 },
      { key: 'keys at 1,000', name: 'key to paint p95, 1,000 messages', unit: 'ms', goal: 50 },
      { key: 'keys at 10,000', name: 'key to paint p95, 10,000 messages', unit: 'ms', goal: 50 },
      { key: 'heap', name: 'JS heap of 10,000 messages', unit: 'MB', goal: 6 },
    ],
  },
  {
    measure: appending,
    subjects: [ours, socket],
    rows: [{ key: 'append', name: '1,000 messages one by one over the WebSocket', unit: 'ms' }],
  },
  {
    measure: history,
    subjects: [ours, plain, ...rivals],
    rows: [
      { key: 'history', name: '10,000 messages of history, click to paint', unit: 'ms', goal: 300 },
      { key: 'history, no hover', name: '10,000 messages of history, out of the blue', unit: 'ms', goal: 300 },
    ],
  },
  {
    measure: answering,
    subjects: [oursFed, plain, ...rivals],
    rows: [
      { key: 'stream', name: '8 kB in 400 pieces over 2 s, main thread, unthrottled', unit: 'ms', goal: 150 },
      { key: 'stars', name: '4,000 characters of "*a_" drawn, unthrottled', unit: 'ms', goal: 50 },
      { key: 'quotes', name: '2,000 ">" drawn, unthrottled', unit: 'ms', goal: 50 },
    ],
  },
]

/** What was taken of one subject for one measure. */
interface Taken {
  readonly asked: Asked
  readonly subject: Subject
  readonly values: Map<string, number[]>
  /** Of the last time. */
  tookMs: number
}

async function main(): Promise<void> {
  prepare()
  const taken = asked.flatMap((one) =>
    one.subjects.map((subject): Taken => ({ asked: one, subject, values: new Map(), tookMs: 0 })),
  )
  const site = await startSite([...new Set(taken.map(({ subject }) => subject))])
  let made = 0
  try {
    made = await measureAll(site, taken)
  } finally {
    await site.stop()
  }
  print(rowsOf(taken))
  if (process.argv.includes('--json')) return
  const others = Math.min(made, rivalRounds)
  console.log(`\nRounds: ${made}; of other widgets ${others}, and one of what took longer than ${longMs / 1_000} s.`)
  for (const { name, cannot } of rivals) if (cannot) console.log(`${name} ${cannot}.`)
}

/** The build, and the other widgets, where they are missing. */
function prepare(): void {
  if (!chromiumPath()) throw new Error('bench:browser needs a Chromium; name it in CHROMIUM')
  const run = (command: string, words: readonly string[], folder: string) => {
    const cwd = fileURLToPath(new URL(folder, import.meta.url))
    if (spawnSync(command, words, { cwd, stdio: ['ignore', 2, 2] }).status !== 0) throw new Error(`${command} failed`)
  }
  const isThere = (path: string) => existsSync(fileURLToPath(new URL(path, import.meta.url)))
  if (!isThere('../dist/widget.js')) run(process.execPath, ['build.ts'], '..')
  // Files to be measured are all that is wanted of them; nothing of theirs is run here.
  if (!isThere('browser/node_modules/deep-chat'))
    run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], 'browser')
}

/** Returns how many rounds there were time for. */
async function measureAll(site: Site, taken: readonly Taken[]): Promise<number> {
  const from = performance.now()
  for (let round = 1; round <= rounds; round++) {
    const again = taken.filter(
      ({ tookMs, subject }) => tookMs < longMs && (round <= rivalRounds || !rivals.includes(subject)),
    )
    const neededMs = again.reduce((sum, { tookMs }) => sum + tookMs, 0)
    if (performance.now() - from + neededMs > wholeMs) return round - 1
    for (const one of again) await take(site, one)
    console.error(`round ${round} of ${rounds} after ${Math.round((performance.now() - from) / 1_000)} s`)
  }
  return rounds
}

/** One run, in a browser of its own: what hangs in there, or breaks it, is nobody else's trouble. */
async function take(site: Site, taken: Taken): Promise<void> {
  const { measure } = taken.asked
  const from = performance.now()
  const browser = await chromium.launch({
    executablePath: chromiumPath()!,
    args: [...chromiumFlags, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  })
  const hung = setTimeout(() => browser.close(), hungMs)
  let figures: Figures = {}
  try {
    figures = await measure({ browser, site }, taken.subject)
  } catch (error) {
    // What a widget cannot do costs it its figure, not everybody's.
    console.error(`${measure.name} of ${taken.subject.name}: ${error instanceof Error ? error.message : error}`)
  }
  clearTimeout(hung)
  await browser.close()
  taken.tookMs = performance.now() - from
  for (const [key, value] of Object.entries(figures)) taken.values.set(key, [...(taken.values.get(key) ?? []), value])
}

/** Undefined of nothing. */
function median(values: readonly number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
}

/** Ours beside the goal and beside each of the others. */
function rowsOf(taken: readonly Taken[]): Row[] {
  return asked.flatMap((one) => {
    const [mine, ...others] = taken.filter((other) => other.asked === one)
    return one.rows.flatMap(({ key, name, unit, goal }): Row[] => {
      const value = median(mine!.values.get(key) ?? [])
      if (value === undefined) {
        process.exitCode = 1
        return []
      }
      const told = (who: string, figure: number | undefined): Row => {
        const ratio = value === figure ? 1 : value / (figure ?? Infinity)
        return { name, value, unit, reference: `${who}: ${words(figure, unit)}`, ratio: ratio === 0 ? null : ratio }
      }
      return [
        ...(goal === undefined ? [] : [told('goal', goal)]),
        ...others.map(({ subject, values }) => {
          return told(subject.name, median(values.get(key) ?? []))
        }),
      ]
    })
  })
}

function words(figure: number | undefined, unit: string): string {
  if (figure === undefined) return 'not done'
  if (figure === Number.POSITIVE_INFINITY) return `gave up after ${limitMs / 1_000} s`
  return `${figure >= 100 ? Math.round(figure).toLocaleString('en') : figure.toFixed(1)} ${unit}`.trim()
}

await main()
