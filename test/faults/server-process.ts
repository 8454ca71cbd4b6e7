import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

/** The real server in a process of its own, to be killed. */
export interface ServerProcess {
  readonly process: ChildProcess
  /** Dies at once, as if the power had gone. */
  kill(): Promise<void>
}

const main = fileURLToPath(new URL('../../src/server/main.ts', import.meta.url))

/** Starts the server's own command and resolves when it listens. @throws with what it printed when it ends before. */
export async function startServerProcess(environment: Record<string, string>): Promise<ServerProcess> {
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'exit')
  let printed = ''
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      printed += chunk
      if (printed.includes('listens on')) resolve()
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', (code) => reject(new Error(`the server ended with ${code} before it listened:\n${printed}`)))
  })
  return {
    process: child,
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** A port that was free a moment ago; for a server that must come back at the same one. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}
