/** Where a tab keeps what must outlive it. Throws nothing: where storage is blocked it remembers for as long as the tab lives. */
export interface Memory {
  get(key: string): string | null
  /** null forgets. */
  set(key: string, value: string | null): void
}

/**
 * A memory over `storage`, with every key behind `prefix`. Without one it takes the page's `localStorage`; `null` asks for
 * the tab's lifetime only.
 */
export function createMemory(storage?: Storage | null, prefix = 'handrail:'): Memory {
  const store = storage === undefined ? pageStorage() : storage
  /** What could not be written down (blocked, full). */
  const kept = new Map<string, string | null>()
  return {
    get(key) {
      const value = kept.get(key)
      if (value !== undefined) return value
      try {
        return store?.getItem(prefix + key) ?? null
      } catch {
        return null
      }
    },
    set(key, value) {
      kept.set(key, value)
      try {
        if (!store) return
        if (value === null) store.removeItem(prefix + key)
        else store.setItem(prefix + key, value)
        kept.delete(key)
      } catch {
        // Kept for the life of the tab.
      }
    },
  }
}

/** Where cookies are blocked, the mere mention of `localStorage` throws. */
function pageStorage(): Storage | null {
  try {
    return localStorage
  } catch {
    return null
  }
}
