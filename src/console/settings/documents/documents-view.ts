import { type ReadonlySignal, signal } from '@preact/signals'
import type { InferResponseType } from 'hono/client'
import { type Answer, type Refused, routes } from '../../api.ts'
import type { Desk } from '../../desk.ts'

const route = routes.documents
export type DocumentsAnswer = Extract<InferResponseType<typeof route.$get>, { documents: unknown }>
export type ShownDocument = DocumentsAnswer['documents'][number]
export type Entry = { readonly question: string; readonly answer: string }

/** A file on its way, or one that was refused. */
export interface Upload {
  readonly key: number
  readonly name: string
  readonly refused: Refused | null
}

/** The owner's documents as one page shows and changes them. */
export interface DocumentsView {
  readonly answer: ReadonlySignal<DocumentsAnswer | null>
  /** Why the list could not be read. */
  readonly trouble: ReadonlySignal<Refused | null>
  readonly uploads: ReadonlySignal<readonly Upload[]>
  read(): Promise<void>
  /** One after the other; one of the same name as a document there is takes its place. */
  upload(files: readonly File[]): Promise<void>
  forget(upload: Upload): void
  /** Each resolves to null when it worked. `id` null: a new one. */
  saveFaq(id: string | null, name: string, entries: readonly Entry[]): Promise<Refused | null>
  entries(id: string): Promise<readonly Entry[] | null>
  setPublic(id: string, isPublic: boolean): Promise<Refused | null>
  remove(id: string): Promise<Refused | null>
  stop(): void
}

/** How often the list is read while a document is still being taken up. */
const lookAgainMs = 1_000

export function openDocuments(desk: Desk, chatbot: string): DocumentsView {
  const answer = signal<DocumentsAnswer | null>(null)
  const trouble = signal<Refused | null>(null)
  const uploads = signal<readonly Upload[]>([])
  const query = { chatbot }
  let keys = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let stopped = false

  async function read(): Promise<void> {
    clearTimeout(timer)
    const became = await desk.ask<DocumentsAnswer>(route.$get({ query }))
    if (stopped) return
    trouble.value = became.ok ? null : became.error
    if (!became.ok) return
    answer.value = became.body
    if (became.body.documents.some(({ passages }) => passages === null))
      timer = setTimeout(() => void read(), lookAgainMs)
  }

  /** Asks for a change, and shows what there is after it. */
  async function changed(asked: Parameters<Desk['ask']>[0]): Promise<Refused | null> {
    const became: Answer<unknown> = await desk.ask(asked)
    await read()
    return became.ok ? null : became.error
  }

  return {
    answer,
    trouble,
    uploads,
    read,
    async upload(files) {
      const waiting = files.map((file) => ({ file, upload: { key: keys++, name: file.name, refused: null } as Upload }))
      uploads.value = [...uploads.peek(), ...waiting.map(({ upload }) => upload)]
      for (const { file, upload } of waiting) {
        const sent = route.$post({ query: { ...query, name: file.name } }, { init: { body: file } })
        const refused = await changed(sent)
        uploads.value = uploads
          .peek()
          .flatMap((one) => (one.key !== upload.key ? [one] : refused ? [{ ...upload, refused }] : []))
      }
    },
    forget({ key }) {
      uploads.value = uploads.peek().filter((one) => one.key !== key)
    },
    saveFaq(id, name, entries) {
      const json = { name, entries: [...entries] }
      return changed(
        id === null ? route.faq.$post({ query, json }) : route[':id'].faq.$put({ query, json, param: { id } }),
      )
    },
    async entries(id) {
      const read = await desk.ask<{ entries: readonly Entry[] | null }>(route[':id'].$get({ query, param: { id } }))
      return read.ok ? read.body.entries : null
    },
    setPublic: (id, isPublic) => changed(route[':id'].$patch({ query, param: { id }, json: { public: isPublic } })),
    remove: (id) => changed(route[':id'].$delete({ query, param: { id } })),
    stop() {
      stopped = true
      clearTimeout(timer)
    },
  }
}
