import type { Document, DocumentHead } from '../../src/server/store/documents.ts'
import type { StoreWorld } from './store.ts'
import type { TestTools } from './tools.ts'

type Within = (test: (world: StoreWorld) => Promise<void>) => () => Promise<void>

const room = { documents: 500, bytes: 50_000 }

/** What every store must hold to with the owner's documents, and with what is counted against a budget. */
export function documentsContract({ it, expect }: TestTools, within: Within): void {
  it(
    '[B2] keeps documents, changes and forgets them, also for another connection',
    within(async ({ store, reopen }) => {
      const returns = document('r', { content: 'Zurück\u2028 in – 60 Tagen 👋' })
      expect(await store.saveDocument(returns, room)).toBe(true)
      expect(await store.saveDocument(document('d', { kind: 'faq', isPublic: false }), room)).toBe(true)
      expect(await store.saveDocument(document('r', { chatbot: 'other' }), room)).toBe(true)
      const other = await reopen()
      expect((await other.documents('demo')).map(({ id, bytes, isPublic }) => [id, bytes, isPublic])).toEqual([
        ['d', 100, false],
        ['r', 100, true],
      ])
      const kept = await other.document('demo', 'r')
      expect(kept).toEqual({ ...returns, version: kept!.version })
      expect(await other.changeDocument({ ...returns, name: 'Returns', isPublic: false, updatedAt: 2_000 })).toBe(true)
      expect(await store.document('demo', 'r')).toMatchObject({ name: 'Returns', isPublic: false, updatedAt: 2_000 })
      expect(await other.deleteDocument('demo', 'r')).toBe(true)
      expect(await other.deleteDocument('demo', 'r')).toBe(false)
      expect(await other.changeDocument({ ...returns, isPublic: true })).toBe(false)
      expect(await store.document('demo', 'r')).toBe(null)
      expect((await store.documents('demo')).map(({ id }) => id)).toEqual(['d'])
      expect((await store.documents('other')).map(({ id }) => id)).toEqual(['r'])
      await other.close()
    }),
  )

  it(
    '[B2] puts a document in the place of the one with its id, and gives no two the same name',
    within(async ({ store }) => {
      expect(await store.saveDocument(document('a'), room)).toBe(true)
      expect(await store.saveDocument(document('b', { name: 'b.md' }), room)).toBe(true)
      expect(await store.saveDocument(document('a', { content: 'newer', bytes: 5 }), room)).toBe(true)
      expect(await store.saveDocument(document('c', { name: 'b.md' }), room)).toBe(false)
      expect(await store.saveDocument(document('a', { name: 'b.md' }), room)).toBe(false)
      expect(await store.changeDocument(document('a', { name: 'b.md' }))).toBe(false)
      expect((await store.documents('demo')).map(({ id, name, bytes }) => [id, name, bytes])).toEqual([
        ['a', 'a.md', 5],
        ['b', 'b.md', 100],
      ])
    }),
  )

  it(
    '[B2] takes no more documents and bytes than there is room for, however many come at once',
    within(async ({ store, reopen }) => {
      const other = await reopen()
      const three = { documents: 3, bytes: 50_000 }
      const all = await Promise.all(
        ['a', 'b', 'c', 'd', 'e', 'f'].map((id, at) => (at % 2 ? store : other).saveDocument(document(id), three)),
      )
      expect(all.filter((saved) => saved)).toHaveLength(3)
      const [first] = await store.documents('demo')
      expect(await store.saveDocument(document(first!.id, { content: 'new' }), three)).toBe(true)
      const bytes = { documents: 500, bytes: 399 }
      expect(await store.saveDocument(document('g'), bytes)).toBe(false)
      expect(await store.saveDocument(document('g', { bytes: 99 }), bytes)).toBe(true)
      expect(await store.saveDocument(document(first!.id, { bytes: 101 }), bytes)).toBe(false)
      await other.close()
    }),
  )

  it(
    '[B2] has another word for a chatbot’s documents after every change of them, and only then',
    within(async ({ store, reopen }) => {
      const other = await reopen()
      const words: (string | undefined)[] = []
      const look = async () => words.push((await other.documentVersions(['demo', 'none'])).get('demo'))
      await look()
      await store.saveDocument(document('a'), room)
      await look()
      await store.saveDocument(document('a'), room)
      await look()
      await store.saveDocument(document('b'), room)
      await look()
      await store.changeDocument({ ...document('b'), isPublic: false })
      await look()
      await store.deleteDocument('demo', 'a')
      await look()
      expect(words[0]).toBe(undefined)
      expect(new Set(words).size).toBe(6)
      await store.saveDocument(document('a', { chatbot: 'other' }), room)
      await look()
      expect(words[6]).toBe(words[5])
      expect(await store.documentVersions([])).toEqual(new Map())
      await other.close()
    }),
  )

  it(
    '[B5] counts up to a limit, of any number at once on any node not one more, and gives back',
    within(async ({ store, reopen }) => {
      const other = await reopen()
      const today = { chatbot: 'demo', scope: '2026-08-01' }
      const all = await Promise.all(Array.from({ length: 20 }, (_, at) => (at % 2 ? store : other).reserve(today, 7)))
      expect(all.filter((reserved) => reserved)).toHaveLength(7)
      expect(await other.used(today)).toBe(7)
      await other.release(today)
      expect(await store.reserve(today, 7)).toBe(true)
      expect(await store.reserve(today, 7)).toBe(false)
      expect(await store.reserve({ ...today, scope: '2026-08-02' }, 0)).toBe(false)
      expect(await store.reserve({ ...today, chatbot: 'other' }, 1)).toBe(true)
      const untouched = { chatbot: 'demo', scope: 'c' }
      await store.release(untouched)
      expect(await store.used(untouched)).toBe(0)
      await other.close()
    }),
  )
}

function document(id: string, change: Partial<Document> = {}): Omit<Document, 'version'> & Pick<DocumentHead, 'id'> {
  const { version: _, ...rest } = { version: 0, ...change }
  return {
    id,
    chatbot: 'demo',
    name: `${id}.md`,
    kind: 'markdown',
    content: '# Returns',
    bytes: 100,
    isPublic: true,
    updatedAt: 1_000,
    ...rest,
  }
}
