import { Worker } from 'node:worker_threads'
// Named so that it is compiled too; it is loaded by its address.
import type {} from './reading-worker.ts'
import { type ReadDocument, readUploaded, type ToRead } from './uploaded.ts'

/** Reads documents without holding up the conversations: large ones in a thread of their own. */
export interface ReadingAside {
  /** Never rejects: what cannot be read in time, or breaks the reader, is unreadable. */
  read(document: ToRead): Promise<ReadDocument>
  stop(): void
}

/** What is shorter takes a millisecond or two; in a thread it would take longer. */
const hereChars = 48 * 1024
/** The largest document takes half a second; longer than this takes only what was made to take long. */
const patienceMs = 20_000
/** A thread with nothing to do ends. */
const idleMs = 5_000

export function createReadingAside(options: { readonly patienceMs?: number } = {}): ReadingAside {
  let worker: Worker | null = null
  let idle: NodeJS.Timeout | undefined
  let before: Promise<unknown> = Promise.resolve()

  function end(): void {
    clearTimeout(idle)
    void worker?.terminate()
    worker = null
  }

  function readThere(document: ToRead): Promise<ReadDocument> {
    clearTimeout(idle)
    worker ??= new Worker(workerFile())
    const thread = worker
    return new Promise((resolve) => {
      const late = setTimeout(giveUp, options.patienceMs ?? patienceMs)
      function settle(read: ReadDocument): void {
        clearTimeout(late)
        thread.off('message', settle).off('error', giveUp).off('exit', giveUp)
        thread.unref()
        idle = setTimeout(end, idleMs).unref()
        resolve(read)
      }
      function giveUp(): void {
        settle(unreadable)
        end()
      }
      thread.on('message', settle).on('error', giveUp).on('exit', giveUp)
      thread.ref()
      const { id, kind, name, content } = document
      thread.postMessage({ id, kind, name, content })
    })
  }

  return {
    async read(document) {
      if (document.content.length <= hereChars) return readHere(document)
      const mine = before.then(() => readThere(document))
      before = mine
      return mine
    },
    stop: end,
  }
}

const unreadable: ReadDocument = { page: { title: '', sections: [] }, problems: [{ code: 'unreadable' }] }

function readHere(document: ToRead): ReadDocument {
  try {
    return readUploaded(document)
  } catch {
    return unreadable
  }
}

/** The compiled file beside the compiled one, the source beside the source. */
function workerFile(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? './reading-worker.ts' : './reading-worker.js', import.meta.url)
}
