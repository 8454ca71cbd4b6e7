import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { overBudget, sizesOf } from '../../bench/size.ts'

const dist = fileURLToPath(new URL('../../dist', import.meta.url))

it('what a page loads keeps to its budgets, byte by byte, and has all its parts', async () => {
  const sizes = await sizesOf(dist)
  expect(sizes.map(({ name, budget }) => [name, budget])).toEqual([
    ['launcher', 3_000],
    ['opened chat', 20_000],
    ['conversation', 17_000],
    ['words', 1_500],
    ['talk', 5_500],
    ['handover', 3_500],
    ['lead', 4_000],
    ['rating', 1_500],
    ['menu', 2_500],
    ['summary', 1_500],
    ['html', 1_500],
  ])
  expect(overBudget(sizes)).toEqual([])
  // A part that went missing would weigh nothing.
  for (const { name, bytes, files } of sizes) expect([name, bytes > 500, files.length > 0]).toEqual([name, true, true])
})

it('a bundle beyond its budget is noticed', () => {
  const heavy = { name: 'launcher', bytes: 3_001, budget: 3_000, files: ['widget.js'] }
  expect(overBudget([heavy, { ...heavy, bytes: 3_000 }])).toEqual([heavy])
})
