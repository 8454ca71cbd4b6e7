import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openSqlite } from '../../../src/server/store/sqlite.ts'
import { storeContract } from '../../contracts/store.ts'

storeContract({ describe, it, expect }, 'SQLite', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'handrail-store-'))
  const path = join(folder, 'handrail.db')
  const store = await openSqlite({ path })
  return {
    store,
    reopen: () => openSqlite({ path }),
    async close() {
      await store.close()
      await rm(folder, { recursive: true })
    },
  }
})
