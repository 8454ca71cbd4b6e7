import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = `${join(import.meta.dirname, '../..')}/`

/** What readers import, and what stands behind it in this repository. */
const entries: Readonly<Record<string, string>> = {
  handrail: `${root}src/index.ts`,
  'handrail/protocol': `${root}src/protocol/index.ts`,
  'handrail/testing': `${root}test/contracts/index.ts`,
}

/** The pieces of TypeScript in a page of `docs/`, each a file by the name behind its fence: "```ts file=page.ts". */
export async function codeIn(page: string): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(`${root}docs/${page}`, 'utf8')
  const blocks = [...text.matchAll(/^```(?:ts|tsx|js|typescript)\b(?: file=(\S+))?\n([\s\S]*?)^```$/gm)]
  return new Map(blocks.map(([, name = '', code = '']) => [name, code]))
}

/** A project of these files that the compiler takes as its readers' own. Returns its tsconfig.json and what removes it. */
export async function asProject(
  files: ReadonlyMap<string, string>,
): Promise<{ config: string; remove(): Promise<void> }> {
  // Within the repository, so that packages are found.
  const folder = await mkdtemp(`${root}node_modules/.handrail-docs-`)
  const config = join(folder, 'tsconfig.json')
  const paths = Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, [path]]))
  await write(folder, files)
  await writeFile(
    config,
    JSON.stringify({
      extends: `${root}tsconfig.json`,
      compilerOptions: { paths },
      include: [],
      files: [...files.keys()],
    }),
  )
  return { config, remove: () => rm(folder, { recursive: true }) }
}

/** The same files, to be imported by a test: their packages are named by where they are. */
export async function asModules(
  files: ReadonlyMap<string, string>,
): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'handrail-docs-'))
  const placed = [...files].map(([name, code]): [string, string] => [
    name,
    code.replace(/(?<=^(?:import|export)[^'"]* from ')[^.'][^']*(?=')/gm, (specifier) => placeOf(specifier)),
  ])
  await write(folder, new Map(placed))
  return { folder, remove: () => rm(folder, { recursive: true }) }
}

function placeOf(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier
  return entries[specifier] ?? fileURLToPath(import.meta.resolve(specifier, pathToFileURL(root)))
}

async function write(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(folder, { recursive: true })
  await Promise.all([...files].map(([name, code]) => writeFile(join(folder, name), code)))
}
