import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'

const built = fileURLToPath(new URL('../../dist/console', import.meta.url))

/** Bytes of a file after brotli, which is how it travels. */
async function weigh(path: string): Promise<number> {
  return brotliCompressSync(await readFile(`${built}/${path}`)).length
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}

test('the console weighs at most 90 KB, and 60 KB of it before the first view (a KB is a thousand bytes)', async () => {
  const all = (await readdir(built, { recursive: true })).filter((path) => /\.(html|js|css)$/.test(path))
  const page = await readFile(`${built}/index.html`, 'utf8')
  const first = all.filter((path) => path === 'index.html' || page.includes(path))

  expect(first).toHaveLength(3)
  expect(sum(await Promise.all(first.map(weigh)))).toBeLessThan(60_000)
  expect(sum(await Promise.all(all.map(weigh)))).toBeLessThan(90_000)
})

test('the console’s page has no script and no style of its own in it, as its policy allows none', async () => {
  const page = await readFile(`${built}/index.html`, 'utf8')
  expect(page).not.toMatch(/<style|style=|<script(?![^>]*\ssrc=)|\son\w+=/)
})
