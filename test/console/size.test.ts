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

  const entry = await readFile(`${built}/${first.find((path) => /console-.*\.js$/.test(path))!}`, 'utf8')
  const imported = [...entry.matchAll(/from"\.\/([\w.-]+\.js)"/g)].map(([, file]) => file!)

  // The page, its styles, its script, and whatever that cannot do without: all of it asked for at once.
  expect(first).toHaveLength(3 + imported.length)
  expect(imported.every((file) => page.includes(file))).toBe(true)
  expect(sum(await Promise.all(first.map(weigh)))).toBeLessThan(60_000)
  expect(sum(await Promise.all(all.map(weigh)))).toBeLessThan(90_000)
})

test('the console’s page has no script and no style of its own in it, as its policy allows none', async () => {
  const page = await readFile(`${built}/index.html`, 'utf8')
  expect(page).not.toMatch(/<style|style=|<script(?![^>]*\ssrc=)|\son\w+=/)
})
