import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { understand } from '../../../src/server/escalation/triggers.ts'

type Set = 'own' | 'held-out'
type File = 'handoff' | 'not_handoff' | 'frustration' | 'not_frustration' | 'ordinary'

/** How many in a hundred of a file each trigger fires on; printed, as this is what README tells. */
function shares(set: Set, file: File): { asks: number; frustrated: number } {
  const path = fileURLToPath(new URL(`${set}/${file}.jsonl`, import.meta.url))
  const said = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { text: string; lang: string })
  const heard = said.map(({ text, lang }) => understand(text, lang))
  const share = (fired: number) => (100 * fired) / heard.length
  const asks = share(heard.filter((one) => one.asksForPerson).length)
  const frustrated = share(heard.filter((one) => one.frustrated).length)
  console.log(
    `${set}/${file}: direct request ${asks.toFixed(1)} %, frustration ${frustrated.toFixed(1)} % of ${said.length}`,
  )
  return { asks, frustrated }
}

describe('sentences that nothing was tuned or trained on', () => {
  // Written by somebody else for this, in 13 languages, and harder than what data sets hold. Nobody who tunes reads them; their totals were
  // looked at when the thresholds were chosen. The goals are 95 and 2, 80 and 1 in a hundred; what is asked here is what must not be lost.
  it('[E2] a direct request is heard in most', () => {
    expect(shares('held-out', 'handoff').asks).toBeGreaterThanOrEqual(92)
    expect(shares('held-out', 'not_handoff').asks).toBeLessThanOrEqual(2)
    expect(shares('held-out', 'ordinary').asks).toBeLessThanOrEqual(0.5)
  })

  it('[E3] frustration is heard in four of five', () => {
    expect(shares('held-out', 'frustration').frustrated).toBeGreaterThanOrEqual(80)
    expect(shares('held-out', 'not_frustration').frustrated).toBeLessThanOrEqual(2.5)
    expect(shares('held-out', 'ordinary').frustrated).toBeLessThanOrEqual(0.5)
  })
})

describe('sentences of our own', () => {
  it('[E2] a direct request is heard in those that it was written with', () => {
    expect(shares('own', 'handoff').asks).toBeGreaterThanOrEqual(97)
    expect(shares('own', 'not_handoff').asks).toBeLessThanOrEqual(2)
    expect(shares('own', 'ordinary').asks).toBeLessThanOrEqual(0.2)
  })

  it('[E3] frustration is heard in those that it was written with', () => {
    expect(shares('own', 'frustration').frustrated).toBeGreaterThanOrEqual(95)
    expect(shares('own', 'not_frustration').frustrated).toBeLessThanOrEqual(1)
    expect(shares('own', 'ordinary').frustrated).toBeLessThanOrEqual(0.2)
  })
})
