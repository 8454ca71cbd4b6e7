import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromiumPath } from './chromium.ts'

/**
 * `npm test`: everything that must hold. Installs a Chromium where there is none and it can, checks style and types, and
 * runs every test; ends with a plain line of counts.
 */
async function main(): Promise<number> {
  if (!chromiumPath() && !(await installChromium())) {
    console.error(
      'No Chromium was found and none could be installed. Install one (Debian: apt-get install chromium) or name it in CHROMIUM.',
    )
    return 1
  }
  for (const [name, ...check] of [
    ['biome', 'check'],
    ['tsc', '-p', 'tsconfig.json'],
  ] as const) {
    if ((await run(name, check)) !== 0) return 1
  }

  const report = join(tmpdir(), `handrail-tests-${process.pid}.json`)
  const code = await run('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ])
  const counts = JSON.parse(await readFile(report, 'utf8').catch(() => 'null')) as Counts | null
  await rm(report, { force: true })
  if (!counts) return code || 1
  // A file that could not even be read has no tests to count, and must not go unnoticed.
  const broken = counts.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length
  const skipped = counts.numPendingTests + counts.numTodoTests
  console.log(
    `${counts.numPassedTests} passed, ${counts.numFailedTests + broken} failed${skipped ? `, ${skipped} skipped` : ''}`,
  )
  return code
}

interface Counts {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[]
}

async function installChromium(): Promise<boolean> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  console.log('No Chromium here: installing Debian’s.')
  return (
    (await run('apt-get', ['update', '-qq'])) === 0 &&
    (await run('apt-get', ['install', '-y', '-qq', 'chromium'])) === 0
  )
}

/** Runs a command to its end, on our own output; its exit code. */
function run(command: string, words: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    spawn(command, words, { stdio: 'inherit' })
      .on('error', reject)
      .on('exit', (code) => resolve(code ?? 1))
  })
}

process.exit(await main())
