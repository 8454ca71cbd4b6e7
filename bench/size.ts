import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { build, type Rolldown } from 'vite'
import { print, type Row } from './table.ts'

/** What a visitor's browser loads at one point, in bytes after brotli 11. */
export interface Size {
  readonly name: string
  readonly bytes: number
  readonly budget: number
  readonly files: readonly string[]
}

/** Budgets in bytes; a KB is a thousand. `build.ts` and a test fail beyond them. */
const budgets = {
  launcher: 3_000,
  opened: 20_000,
  conversation: 17_000,
  words: 1_500,
  handover: 3_500,
  talk: 5_500,
  lead: 4_000,
  rating: 1_500,
  menu: 2_500,
  summary: 1_500,
  html: 1_500,
}

type Parts = Readonly<Record<string, { file: string; imports: readonly string[] }>>

/**
 * Weighs the script tag's parts in a finished build. `launcher` is there at once; `opened chat` is all that an opening loads,
 * the launcher included; `conversation` comes when the visitor begins to write, or has talked here before: the thread and
 * all that draws answers, and in `words` what they say. With it come `talk`, what folds the facts and
 * tells of them without drawing, and what can be done about an answer, and `handover`, for when a person is called. The others only where they are
 * wanted: a form (`lead`), a `rating`, the `menu`, a `summary`, an answer with raw HTML in it (`html`). A file counts where it is
 * first loaded.
 */
export async function sizesOf(dist: string): Promise<readonly Size[]> {
  const parts = JSON.parse(await readFile(`${dist}/widget/parts.json`, 'utf8')) as Parts
  const loaded = new Set<string>()
  const weigh = async (name: string, budget: number, wanted: readonly string[], base = 0): Promise<Size> => {
    const files = wanted.filter((file) => !loaded.has(file))
    for (const file of files) loaded.add(file)
    const bytes = await Promise.all(files.map(async (file) => brotli(await readFile(`${dist}/${file}`))))
    return { name, budget, files, bytes: bytes.reduce((sum, one) => sum + one, base) }
  }
  const launcher = await weigh('launcher', budgets.launcher, ['widget.js'])
  const opened = await weigh(
    'opened chat',
    budgets.opened,
    [...withImports(parts, 'app'), ...withImports(parts, 'en')],
    launcher.bytes,
  )
  const conversation = await weigh('conversation', budgets.conversation, withImports(parts, 'conversation'))
  const words = await weigh('words', budgets.words, withImports(parts, 'en-talk'))
  const talk = await weigh('talk', budgets.talk, withImports(parts, 'talk'))
  const handover = await weigh('handover', budgets.handover, withImports(parts, 'handover'))
  const lead = await weigh('lead', budgets.lead, withImports(parts, 'lead-part'))
  const rating = await weigh('rating', budgets.rating, withImports(parts, 'rating'))
  const menu = await weigh('menu', budgets.menu, withImports(parts, 'menu'))
  const summary = await weigh('summary', budgets.summary, withImports(parts, 'summary'))
  const html = await weigh('html', budgets.html, withImports(parts, 'markdown-html'))
  return [launcher, opened, conversation, words, talk, handover, lead, rating, menu, summary, html]
}

export function overBudget(sizes: readonly Size[]): readonly Size[] {
  return sizes.filter((size) => size.bytes > size.budget)
}

export function table(sizes: readonly Size[]): string {
  return sizes
    .map(({ name, bytes, budget }) => `${name.padEnd(14)}${kb(bytes).padStart(9)}  of ${kb(budget)} (brotli)`)
    .join('\n')
}

function withImports(parts: Parts, name: string): string[] {
  const part = parts[name]
  if (!part) throw new Error(`the build has no part "${name}": ${Object.keys(parts).join(', ')}`)
  const byFile = new Map(Object.values(parts).map((one) => [one.file, one]))
  const files = new Set<string>()
  const add = (file: string) => {
    if (files.has(file)) return
    files.add(file)
    byFile.get(file)?.imports.forEach(add)
  }
  add(part.file)
  return [...files].map((file) => `widget/${file}`)
}

/** What a chat of this kind is made of at least, bundled and weighed in the same way. */
async function floorOf(name: string, code: string): Promise<number> {
  const entry = `floor:${name}`
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'floor',
        resolveId: (id) => (id === entry ? `${fileURLToPath(new URL('.', import.meta.url))}${name}.js` : undefined),
        load: (id) => (id.endsWith(`${name}.js`) ? code : undefined),
      },
    ],
    build: { write: false, modulePreload: false, rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' } },
  })
  const { output } = result as Rolldown.RolldownOutput
  return output.reduce((sum, file) => sum + (file.type === 'chunk' ? brotli(Buffer.from(file.code)) : 0), 0)
}

function brotli(content: Uint8Array): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } })
    .length
}

function kb(bytes: number): string {
  return `${(bytes / 1000).toFixed(2)} KB`
}

if (import.meta.main) {
  const sizes = await sizesOf(fileURLToPath(new URL('../dist', import.meta.url)))
  const floors = [
    // The lightest launcher of the rivals; they are not installed here, so this is what was measured once, not in this run.
    ['the launcher of Papercups, as once measured', 110_600],
    [
      'preact, signals and partysocket alone',
      await floorOf(
        'opened-floor',
        `export { h, render } from 'preact'; export { signal, computed, effect } from '@preact/signals'; export { default } from 'partysocket/ws'`,
      ),
    ],
    ['marked alone', await floorOf('markdown-floor', `export { marked } from 'marked'`)],
  ] as const
  const rows = floors.map(([reference, floor], at): Row => {
    const { name, bytes } = sizes[at]!
    return {
      name: `size, ${name}`,
      value: bytes,
      unit: 'bytes (brotli)',
      reference: `${reference}: ${floor} bytes`,
      ratio: bytes / floor,
    }
  })
  print(rows)
}
