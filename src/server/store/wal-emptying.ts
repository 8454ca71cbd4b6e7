import type { DatabaseSync } from 'node:sqlite'

/** Milliseconds that deletions are gathered for, and until it is tried again while another process reads. */
const gatherMs = 1_000

/** Gets what was deleted out of the write-ahead log as well. */
export interface WalEmptying {
  /** Something was deleted. */
  soon(): void
  stop(): void
}

/**
 * The log keeps pages as they were before a deletion until it is written over, which on a quiet server may be never. So it is
 * carried over to the database and cut to nothing. `timeoutMs` is what the connection waits for others otherwise: not here, where
 * somebody's long reading would hold up everybody.
 */
export function createWalEmptying(database: DatabaseSync, timeoutMs: number): WalEmptying {
  let timer: NodeJS.Timeout | null = null

  function soon(): void {
    timer ??= setTimeout(empty, gatherMs).unref()
  }

  function empty(): void {
    timer = null
    database.exec('PRAGMA busy_timeout = 0')
    try {
      if (database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.['busy'] === 1) soon()
    } catch {
      // A disk that takes nothing just now.
      soon()
    } finally {
      database.exec(`PRAGMA busy_timeout = ${timeoutMs}`)
    }
  }

  return {
    soon,
    stop() {
      if (timer) clearTimeout(timer)
    },
  }
}
