import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from '../faults/server-process.ts'

/** `npm start` as a new user has it: its own process, its own folder, and what it printed. */
export interface Demo {
  readonly url: string
  /** The one-time link that was printed. */
  readonly signInLink: string
  readonly process: ChildProcess
  /** SIGTERM; the exit code. */
  stop(): Promise<number | null>
}

export async function startDemo(environment: Record<string, string> = {}): Promise<Demo> {
  const folder = await mkdtemp(join(tmpdir(), 'handrail-demo-'))
  const port = await freePort()
  const child = spawn(process.execPath, [fileURLToPath(new URL('../../demo/start.ts', import.meta.url))], {
    env: { PATH: process.env['PATH'], PORT: String(port), DATA_DIR: folder, LOG_LEVEL: 'warn', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      printed += chunk
      if (printed.includes('Ctrl-C')) resolve()
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', (code) => reject(new Error(`the demo ended with ${code}:\n${printed}`)))
  })
  const signInLink = /http\S+\/api\/auth\/link\/\S+/.exec(printed)?.[0]
  if (!signInLink) throw new Error(`no sign-in link was printed:\n${printed}`)
  return {
    url: `http://localhost:${port}`,
    signInLink,
    process: child,
    async stop() {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      const [code] = await ended
      await rm(folder, { recursive: true })
      return code
    },
  }
}
