import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { SourceMap, type SourceMapPayload } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { build } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'

/** The package as npm packs it, installed into a site that has its dependencies and nothing else of ours. */
const run = promisify(execFile)
const { dependencies, exports: entries } = JSON.parse(await readFile('package.json', 'utf8')) as {
  dependencies: Record<string, string>
  exports: Record<string, string | object>
}
let site: string
let installed: string
let tarball: Uint8Array<ArrayBuffer>

beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'handrail-site-'))
  installed = join(site, 'node_modules/handrail')
  await mkdir(installed, { recursive: true })
  // Without scripts: `prepare` would build what others are reading.
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', site])
  const packed = join(site, (await readdir(site)).find((name) => name.endsWith('.tgz'))!)
  tarball = new Uint8Array(await readFile(packed))
  await run('tar', ['-xzf', packed, '-C', installed, '--strip-components=1'])
  for (const name of Object.keys(dependencies)) {
    const place = join(site, 'node_modules', name)
    await mkdir(dirname(place), { recursive: true })
    await symlink(resolve('node_modules', name), place)
  }
})

afterAll(() => rm(site, { recursive: true }))

/** What a Node of the site's prints for `code`, with positions mapped back by the source maps that it finds. */
async function inNode(code: string, kind: 'module' | 'commonjs' = 'module'): Promise<string> {
  const words = ['--enable-source-maps', `--input-type=${kind}`, '--eval', code]
  return (await run(process.execPath, words, { cwd: site })).stdout
}

it('[A2] publint has nothing to say about it', async () => {
  expect(await publint({ pack: { tarball: tarball.buffer }, strict: true })).toMatchObject({ messages: [] })
})

it('[A2] are-the-types-wrong finds the types of every entry as a module finds its code', async () => {
  const result = await checkPackage(createPackageFromTarballData(tarball))
  if (!result.types) throw new Error('no types at all')
  expect(Object.keys(result.entrypoints)).toEqual(Object.keys(entries))
  // It is ESM alone, which `require` takes as well in the Nodes we run on; TypeScript 7 knows no "node10" any more.
  const past = ['node10', 'node16-cjs']
  expect(result.problems.filter((one) => !('resolutionKind' in one && past.includes(one.resolutionKind)))).toEqual([])
})

it.each([
  ['handrail', ['mount', 'webSocketAdapter', 'memoryAdapter']],
  ['handrail/protocol', ['apply', 'decide', 'empty', 'limits']],
  ['handrail/server', ['createServer']],
  ['handrail/testing', ['adapterContract', 'storeContract']],
])('[A2] %s can be imported and required on a server, where there is no page', async (name, promised) => {
  const imported = await inNode(`console.log(JSON.stringify(Object.keys(await import('${name}'))))`)
  expect(JSON.parse(imported)).toEqual(expect.arrayContaining(promised))
  const required = await inNode(`console.log(JSON.stringify(Object.keys(require('${name}'))))`, 'commonjs')
  expect(JSON.parse(required)).toEqual(expect.arrayContaining(promised))
})

it('[A2] mount on a server says where it belongs, and its stack is in our source', async () => {
  const code = `
    import { mount } from 'handrail'
    try { mount({ chatbot: 'main', server: 'https://chat.example.com' }) }
    catch ({ name, message, stack }) { console.log(JSON.stringify({ name, message, stack })) }`
  const { stack, ...error } = JSON.parse(await inNode(code))
  expect(error).toEqual({
    name: 'TypeError',
    message:
      'Handrail: mount needs a page. Call it in the browser, such as in an effect, not while rendering on a server.',
  })
  const [, file, line] = stack.match(/(src\/[\w/-]+\.ts):(\d+)/)
  expect((await readFile(file, 'utf8')).split('\n')[line - 1]).toContain('throw new TypeError(')
})

it.each(['nodenext', 'bundler'])(
  '[A2] its types hold on a strict site with moduleResolution %s',
  async (resolution) => {
    await writeFile(
      join(site, 'page.ts'),
      `import { type Controller, memoryAdapter, mount } from 'handrail'
     import { apply, empty } from 'handrail/protocol'
     const chat: Controller = mount({ chatbot: 'main', adapter: memoryAdapter(), language: 'de', accent: '#0f6b5c' })
     const undo: () => void = chat.on('agent:joined', ({ name }) => document.title = name.toUpperCase())
     // @ts-expect-error
     mount({ chatbot: 1 })
     // @ts-expect-error
     chat.on('agent:slept', undo)
     console.log(apply, empty)`,
    )
    const options = [
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      'false',
      '--types',
      '',
      '--lib',
      'es2024,dom,dom.iterable',
    ]
    const modules = ['--module', resolution === 'nodenext' ? 'nodenext' : 'esnext', '--moduleResolution', resolution]
    const tsc = resolve('node_modules/typescript/bin/tsc')
    const said = await run(process.execPath, [tsc, ...options, ...modules, 'page.ts'], { cwd: site }).catch(
      (error) => error,
    )
    expect(said.stdout).toBe('')
  },
)

it('[A2] a site that splits its own code can be built with it by Vite', async () => {
  await writeFile(join(site, 'index.html'), '<script type="module" src="/page.js"></script>')
  await writeFile(
    join(site, 'page.js'),
    `import { mount } from 'handrail'; mount({ chatbot: 'main', server: '/' }); import('./more.js')`,
  )
  await writeFile(join(site, 'more.js'), 'console.log(1)')
  const built = await build({ root: site, configFile: false, logLevel: 'silent', build: { write: false } })
  expect('output' in built && built.output.some((file) => file.fileName.endsWith('.html'))).toBe(true)
})

/** The maps of all that is published, by the file they belong to, relative to `dist`. */
async function sourceMaps(): Promise<Map<string, SourceMapPayload>> {
  const names = (await readdir(join(installed, 'dist'), { recursive: true })).filter((name) => name.endsWith('.map'))
  const read = async (name: string) => JSON.parse(await readFile(join(installed, 'dist', name), 'utf8'))
  return new Map(await Promise.all(names.map(async (name) => [name.replace(/\.map$/, ''), await read(name)] as const)))
}

it('[A2] every file that runs has a source map that carries our source as it is; the script tag’s do not mention theirs', async () => {
  const maps = await sourceMaps()
  const scripts = (await readdir(join(installed, 'dist'), { recursive: true })).filter(
    (name) => name.endsWith('.js') && !name.startsWith('console/'),
  )
  expect([...maps.keys()].sort()).toEqual(scripts.sort())
  for (const [name, { sources, sourcesContent }] of maps) {
    const now = sources.map((source) => readFile(resolve('dist', dirname(name), source), 'utf8'))
    expect([name, sourcesContent]).toEqual([name, await Promise.all(now)])
    const code = await readFile(join(installed, 'dist', name), 'utf8')
    // A visitor's browser would be sent the line with every page.
    expect([name, code.includes('sourceMappingURL')]).toEqual([name, !/^widget\b/.test(name)])
  }
})

it.each([
  ['the npm module', /^index\.js$/, 'Handrail: '],
  ['what the npm module loads late', /^chunks\/start-/, 'unknown_chatbot'],
  ['the launcher', /^widget\.js$/, 'Handrail: '],
  ['the opened chat, behind a number that the build puts in', /^widget\/app-/, 'too_long'],
  ['the thread, behind what the build cuts away', /^widget\/conversation-/, 'Infinite loop on byte'],
  ['the server', /^server\/src\/protocol\/decide\.js$/, 'unknown_conversation'],
])('[A2] the position of a string in %s leads back to where it was written', async (_, file, text) => {
  const [name, map] = [...(await sourceMaps())].find(([name]) => file.test(name))!
  const code = await readFile(join(installed, 'dist', name), 'utf8')
  const before = code.slice(0, code.search(new RegExp(`["'\`]${text}`))).split('\n')
  const entry = new SourceMap(map).findEntry(before.length - 1, before.at(-1)!.length)
  if (!('originalSource' in entry)) throw new Error(`nothing is known of line ${before.length} of ${name}`)
  const source = await readFile(resolve('dist', dirname(name), entry.originalSource), 'utf8')
  const found = source.split('\n')[entry.originalLine]!.slice(entry.originalColumn)
  // After the quotation mark, which may be another one.
  expect(found.slice(1).slice(0, text.length)).toBe(text)
})
