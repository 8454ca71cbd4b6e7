import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { type Import, importsOf, wrongImports } from './import-rule.ts'

const src = fileURLToPath(new URL('../../src', import.meta.url))

function everyImport(): Import[] {
  return globSync('**/*.{ts,tsx}', { cwd: src }).flatMap((file) =>
    importsOf(readFileSync(join(src, file), 'utf8')).map(({ from, typeOnly }) => ({
      file,
      from: from.startsWith('.') ? relative(src, join(src, dirname(file), from)) : from,
      typeOnly,
    })),
  )
}

it('every file imports only what the house allows it to', () => {
  const imports = everyImport()
  expect(imports.length).toBeGreaterThan(100)
  expect(wrongImports(imports)).toEqual([])
})

it('reads imports of every form', () => {
  const source = `
    import { a } from './a.ts'
    import type { B } from '../b/b.ts'
    import {
      c,
    } from "./c.ts"
    export * from './d.ts'
    export type { E } from './e.ts'
    export { f } from './f.ts'
    import './g.css'
    const h = () => import('./h.ts')
    let i: typeof import('./i.ts')
    // import { not } from './comment.ts'
    import j, { type K } from 'package'
  `
  expect(importsOf(source).map(({ from, typeOnly }) => (typeOnly ? `type ${from}` : from))).toEqual([
    './a.ts',
    'type ../b/b.ts',
    './c.ts',
    './d.ts',
    'type ./e.ts',
    './f.ts',
    './g.css',
    './h.ts',
    'type ./i.ts',
    'package',
  ])
})

it('notices each way of breaking the rule, and says what is wrong', () => {
  const broken: [file: string, from: string, typeOnly?: boolean][] = [
    ['protocol/events.ts', 'client/client.ts', true],
    ['protocol/events.ts', 'node:fs'],
    ['adapters/websocket.ts', 'client/client.ts'],
    ['client/client.ts', 'adapters/websocket.ts'],
    ['client/client.ts', 'adapters/adapter.ts'],
    ['client/client.ts', 'ui/icon.tsx'],
    ['ui/icon.tsx', 'client/client.ts', true],
    ['widget/panel.tsx', 'console/main.tsx'],
    ['widget/panel.tsx', 'adapters/websocket.ts'],
    ['console/inbox/inbox.tsx', 'widget/panel.tsx'],
    ['console/inbox/inbox.tsx', 'server/http/console.ts'],
    ['console/inbox/inbox.tsx', 'adapters/websocket.ts'],
    ['server/sockets.ts', 'client/client.ts'],
    ['server/sockets.ts', 'ui/icon.tsx'],
    ['server/sockets.ts', 'embed.ts'],
    ['index.ts', 'server/index.ts'],
    ['embed.ts', 'console/main.tsx'],
    ['widget/panel.tsx', 'node:fs'],
    ['widget/panel.tsx', '../test/seed.ts'],
  ]
  const imports = broken.map(([file, from, typeOnly = false]) => ({ file, from, typeOnly }))
  expect(wrongImports(imports)).toHaveLength(broken.length)
  expect(wrongImports(imports.slice(0, 1))).toEqual([
    'protocol/events.ts imports client/client.ts; protocol may import nothing of ours',
  ])
})
