import type { DocumentStore } from '../store/documents.ts'
import { createPace } from './pace.ts'
import type { Passage } from './passages.ts'
import type { Problem } from './problem.ts'
import { createReadingAside } from './reading-aside.ts'
import { createRetrieval, type Finding, type Retrieval } from './retrieval.ts'
import { passagesIn, type ReadDocument, type ToRead } from './uploaded.ts'

/** What the assistants know: for each chatbot, its owner's documents, ready to be asked. */
export interface Knowledge {
  /** What the documents of `chatbot` say to a question. The first time they are read, which takes a moment. */
  find(chatbot: string, question: string, language: string): Promise<Finding>
  /** Takes up what has changed; resolves when all of it can be found. Other nodes notice within `pollMs`. */
  refresh(chatbot: string): Promise<void>
  /** Reads all of its documents anew. */
  rebuild(chatbot: string): Promise<void>
  /** How each of its documents was read, by id. */
  state(chatbot: string): Promise<ReadonlyMap<string, DocumentState>>
  /** What a document says, without keeping it. */
  read(document: ToRead): Promise<ReadDocument>
  /** The files of the folder that belong to it. */
  files(chatbot: string): readonly { readonly name: string; readonly passages: number }[]
  /** Takes these for the passages of the folder's files, which belong to the first chatbot. */
  setFolder(passages: readonly Passage[]): Promise<void>
  stop(): void
}

export interface DocumentState {
  /** Of the document when it was read. */
  readonly version: number
  readonly passages: number
  readonly problems: readonly Problem[]
}

export interface KnowledgeOptions {
  readonly store: Pick<DocumentStore, 'documents' | 'document' | 'documentVersions'>
  /** Where people reach the server, e.g. "https://chat.example.com". */
  readonly publicUrl: string
  /** The chatbot that the folder's documents belong to. */
  readonly first: string
  readonly onFault: (error: unknown) => void
  readonly pollMs?: number
}

/** One chatbot's documents as they were last read. */
interface Shelf {
  readonly retrieval: Retrieval
  readonly read: Map<string, DocumentState>
  /** Files of the folder, as they were last put here. */
  files: ReadonlyMap<string, string>
  /** `documentVersions` as of the last look. */
  seen: string | undefined
  /** All of it has been read once. */
  ready: Promise<void>
  /** What is under way; everything is done one after the other. */
  work: Promise<void>
  /** Work that has not begun yet, and will see every change made until then. */
  next: Promise<void> | null
}

/** With the time that reading takes, changes reach all nodes within two seconds. */
const pollMs = 1_000

/** Where visitors read a document of the owner's. */
export function readingAddress(publicUrl: string, chatbot: string, id: string): string {
  return `${publicUrl.replace(/\/$/, '')}/documents/${encodeURIComponent(chatbot)}/${encodeURIComponent(id)}`
}

export function createKnowledge(options: KnowledgeOptions): Knowledge {
  const { store, publicUrl, first, onFault } = options
  const shelves = new Map<string, Shelf>()
  const aside = createReadingAside()
  const pace = createPace()
  let folder: readonly Passage[] = []
  let isStopped = false

  function shelfOf(chatbot: string): Shelf {
    const known = shelves.get(chatbot)
    if (known) return known
    const shelf: Shelf = {
      retrieval: createRetrieval([], pace),
      read: new Map(),
      files: new Map(),
      seen: undefined,
      ready: Promise.resolve(),
      work: Promise.resolve(),
      next: null,
    }
    shelves.set(chatbot, shelf)
    shelf.ready = inOrder(shelf, () => update(chatbot, shelf))
    // One that could not be read is not known: the next question tries again.
    shelf.ready.catch(() => shelves.delete(chatbot))
    return shelf
  }

  function inOrder(shelf: Shelf, work: () => Promise<void>): Promise<void> {
    const mine = shelf.work.then(work)
    shelf.work = mine.catch(() => {})
    return mine
  }

  async function update(chatbot: string, shelf: Shelf): Promise<void> {
    const seen = (await store.documentVersions([chatbot])).get(chatbot)
    if (chatbot === first) await putFiles(shelf)
    const heads = await store.documents(chatbot)
    const ids = new Set(heads.map(({ id }) => id))
    for (const id of shelf.read.keys()) {
      if (ids.has(id)) continue
      await shelf.retrieval.drop(id)
      shelf.read.delete(id)
    }
    for (const { id, version } of heads) {
      if (shelf.read.get(id)?.version === version) continue
      await pace()
      const document = await store.document(chatbot, id)
      if (!document) continue
      const read = await aside.read(document)
      const url = document.isPublic ? readingAddress(publicUrl, chatbot, id) : undefined
      const passages = passagesIn(read, document, url)
      await shelf.retrieval.put(id, passages)
      const { problems } = read
      shelf.read.set(id, { version: document.version, passages: passages.length, problems })
    }
    shelf.seen = seen
  }

  async function putFiles(shelf: Shelf): Promise<void> {
    const found = byFile(folder)
    const now = new Map([...found].map(([file, passages]) => [file, JSON.stringify(passages)]))
    for (const file of shelf.files.keys()) if (!now.has(file)) await shelf.retrieval.drop(`folder/${file}`)
    for (const [file, passages] of found) {
      if (shelf.files.get(file) !== now.get(file)) await shelf.retrieval.put(`folder/${file}`, passages)
    }
    shelf.files = now
  }

  function refresh(chatbot: string): Promise<void> {
    const shelf = shelfOf(chatbot)
    shelf.next ??= inOrder(shelf, () => {
      shelf.next = null
      return update(chatbot, shelf)
    })
    return shelf.next
  }

  async function ready(chatbot: string): Promise<Shelf> {
    const shelf = shelfOf(chatbot)
    await shelf.ready
    return shelf
  }

  /** Takes up what was changed on another node. */
  async function look(): Promise<void> {
    const versions = await store.documentVersions([...shelves.keys()])
    for (const [chatbot, shelf] of shelves) {
      if (versions.get(chatbot) !== shelf.seen) await refresh(chatbot)
    }
  }
  let timer: NodeJS.Timeout | undefined
  function lookLater(): void {
    // A store that cannot be read just now leaves what is known standing.
    const again = () => void look().catch(onFault).finally(lookLater)
    if (!isStopped) timer = setTimeout(again, options.pollMs ?? pollMs).unref()
  }
  lookLater()

  return {
    async find(chatbot, question, language) {
      return (await ready(chatbot)).retrieval.find(question, language)
    },
    refresh,
    async rebuild(chatbot) {
      const { read } = await ready(chatbot)
      for (const [id, state] of read) read.set(id, { ...state, version: 0 })
      return refresh(chatbot)
    },
    async state(chatbot) {
      return (await ready(chatbot)).read
    },
    read: aside.read,
    files: (chatbot) =>
      chatbot === first
        ? [...byFile(folder)].map(([name, { length }]) => ({ name: decodeURIComponent(name), passages: length }))
        : [],
    setFolder(passages) {
      folder = passages
      return refresh(first)
    },
    stop() {
      isStopped = true
      clearTimeout(timer)
      aside.stop()
    },
  }
}

/** Their ids begin with the name of the file. */
function byFile(passages: readonly Passage[]): ReadonlyMap<string, readonly Passage[]> {
  return Map.groupBy(passages, ({ id }) => id.split('#')[0]!)
}
