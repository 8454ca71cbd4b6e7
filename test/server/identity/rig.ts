import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { onTestFinished } from 'vitest'
import { type Agents, createAgents } from '../../../src/server/identity/agents.ts'
import { openSqlite } from '../../../src/server/store/sqlite.ts'
import type { Store } from '../../../src/server/store/store.ts'

export const publicUrl = 'https://chat.shop.test'
export const owner = { name: 'Ana Sol', email: 'ana@shop.test', password: 'correct horse battery' }

export interface Rig {
  readonly agents: Agents
  readonly store: Store
  readonly database: DatabaseSync
  readonly faults: unknown[]
  /** As a browser on our own page would ask. */
  ask(path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>
}

/** Real sign-in on a real database file, gone when the test is. `path`: on this file instead, as a second node would. */
export async function openRig(path?: string): Promise<Rig & { readonly path: string }> {
  const file = path ?? join(temporary(), 'handrail.db')
  const store = await openSqlite({ path: file })
  const database = new DatabaseSync(file, { timeout: 5_000 })
  onTestFinished(async () => {
    database.close()
    await store.close()
  })
  const faults: unknown[] = []
  const agents = await createAgents({
    store,
    database,
    publicUrl,
    secret: 'Zq8w2fK0xN5bV7rT1yU4iO6pA9sD3gHj',
    account: 'main',
    onFault: (...fault) => faults.push(fault),
  })
  return {
    agents,
    store,
    database,
    faults,
    path: file,
    ask: (path, body, headers = {}) =>
      agents.handler(
        new Request(`${publicUrl}/api/auth${path}`, {
          redirect: 'manual',
          ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
          headers: {
            'x-handrail-address': '192.0.2.1',
            ...(body === undefined ? {} : { 'content-type': 'application/json', origin: publicUrl }),
            ...headers,
          },
        }),
      ),
  }
}

export function temporary(): string {
  const directory = mkdtempSync(join(tmpdir(), 'handrail-'))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}

/** The cookies of an answer, as a browser would send them back. */
export function cookiesOf(response: Response): Headers {
  return new Headers({
    cookie: response.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; '),
  })
}
