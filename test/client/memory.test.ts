import { describe, expect, it } from 'vitest'
import { createMemory } from '../../src/client/memory.ts'

/** A storage in the shape of the page's. */
function storage(broken: { get?: boolean; set?: boolean } = {}) {
  const kept = new Map<string, string>()
  const it: Storage = {
    get length() {
      return kept.size
    },
    clear: () => kept.clear(),
    key: (at) => [...kept.keys()][at] ?? null,
    getItem(key) {
      if (broken.get) throw new DOMException('blocked', 'SecurityError')
      return kept.get(key) ?? null
    },
    setItem(key, value) {
      if (broken.set) throw new DOMException('full', 'QuotaExceededError')
      kept.set(key, value)
    },
    removeItem: (key) => void kept.delete(key),
  }
  return { it, kept, broken }
}

describe('a memory', () => {
  it('[A11] keeps under its prefix, and forgets', () => {
    const { it: page, kept } = storage()
    const memory = createMemory(page, 'h:')
    memory.set('a', '1')
    expect([...kept]).toEqual([['h:a', '1']])
    expect(createMemory(page, 'h:').get('a')).toBe('1')
    expect(createMemory(page, 'other:').get('a')).toBe(null)
    memory.set('a', null)
    expect([memory.get('a'), kept.size]).toEqual([null, 0])
  })

  it('sees what another tab wrote', () => {
    const { it: page } = storage()
    const [one, two] = [createMemory(page), createMemory(page)]
    one.set('a', '1')
    two.set('a', '2')
    expect(one.get('a')).toBe('2')
  })

  it('[A11] remembers for the life of the tab where storage is full, blocked or absent', () => {
    for (const page of [storage({ set: true }).it, storage({ get: true, set: true }).it, null]) {
      const memory = createMemory(page)
      memory.set('a', '1')
      expect(memory.get('a')).toBe('1')
      memory.set('a', null)
      expect(memory.get('a')).toBe(null)
    }
  })

  it('[A11] takes the page’s storage, and does without where its mere mention throws or there is none', () => {
    const { it: page, kept } = storage()
    const throws = () => {
      throw new DOMException('blocked', 'SecurityError')
    }
    const own = Object.getOwnPropertyDescriptor(globalThis, 'localStorage')
    for (const [get, written] of [
      [() => page, { 'handrail:a': '1' }],
      [throws, {}],
      [() => null, {}],
    ] as const) {
      kept.clear()
      Object.defineProperty(globalThis, 'localStorage', { configurable: true, get })
      const memory = createMemory()
      memory.set('a', '1')
      expect([memory.get('a'), Object.fromEntries(kept)]).toEqual(['1', written])
    }
    if (own) Object.defineProperty(globalThis, 'localStorage', own)
    else Reflect.deleteProperty(globalThis, 'localStorage')
  })

  it('writes again when there is room again', () => {
    const { it: page, kept, broken } = storage({ set: true })
    const memory = createMemory(page)
    memory.set('a', '1')
    broken.set = false
    memory.set('a', '2')
    expect([memory.get('a'), kept.get('handrail:a')]).toEqual(['2', '2'])
  })
})
