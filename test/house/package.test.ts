import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'vite'
import { expect, it } from 'vitest'

const run = promisify(execFile)
const { exports: entries, bin } = JSON.parse(await readFile('package.json', 'utf8')) as {
  exports: Record<string, string | Record<string, string>>
  bin: Record<string, string>
}

it('every entry that package.json promises is in the build', () => {
  const promised = [
    ...Object.values(entries).flatMap((entry) => (typeof entry === 'string' ? entry : Object.values(entry))),
    ...Object.values(bin),
  ]
  expect(promised.filter((path) => !existsSync(path))).toEqual([])
})

it.each([
  ['handrail', ['mount', 'webSocketAdapter', 'memoryAdapter']],
  ['handrail/protocol', ['apply', 'decide', 'empty', 'limits']],
  ['handrail/server', ['createServer']],
  ['handrail/testing', ['adapterContract', 'storeContract']],
])('[A2] %s can be imported on a server, where there is no page', async (name, promised) => {
  const { stdout } = await run(process.execPath, [
    '--input-type=module',
    '--eval',
    `console.log(JSON.stringify(Object.keys(await import(${JSON.stringify(name)}))))`,
  ])
  expect(JSON.parse(stdout)).toEqual(expect.arrayContaining(promised))
})

it('[A2] a site that splits its own code can be built with it by Vite', async () => {
  const root = await mkdtemp(join(tmpdir(), 'handrail-site-'))
  await mkdir(join(root, 'node_modules'))
  await symlink(process.cwd(), join(root, 'node_modules/handrail'))
  await writeFile(join(root, 'index.html'), '<script type="module" src="/page.js"></script>')
  await writeFile(
    join(root, 'page.js'),
    `import { mount } from 'handrail'; mount({ chatbot: 'main' }); import('./more.js')`,
  )
  await writeFile(join(root, 'more.js'), 'console.log(1)')
  const built = await build({ root, configFile: false, logLevel: 'silent', build: { write: false } })
  expect('output' in built && built.output.some((file) => file.fileName.endsWith('.html'))).toBe(true)
  await rm(root, { recursive: true })
})
