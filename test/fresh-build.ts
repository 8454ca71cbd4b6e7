import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Before tests of what is built: builds it, unless the build is younger than all that it is made of. */
export default function freshBuild(): void {
  if (
    madeAt('dist/widget.js') >
    Math.max(
      ...['src', 'test/contracts', 'build.ts', 'tsconfig.build.json', 'bench/size.ts', 'package.json'].map(madeAt),
    )
  )
    return
  const { status, stdout, stderr } = spawnSync(process.execPath, ['build.ts'], { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(`the build failed:\n${stdout}${stderr}`)
}

/** When the youngest file there was written; 0 when there is none. */
function madeAt(path: string): number {
  const stat = statSync(join(root, path), { throwIfNoEntry: false })
  if (!stat) return 0
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(...readdirSync(join(root, path)).map((name) => madeAt(join(path, name))))
}
