import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
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
