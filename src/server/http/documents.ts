import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import * as v from 'valibot'
import { limits } from '../../protocol/limits.ts'
import { faqEntries, readFaq, writeFaq } from '../assistant/faq.ts'
import { type Knowledge, readingAddress } from '../assistant/knowledge.ts'
import type { Problem } from '../assistant/problem.ts'
import type { Chatbots, KnownChatbot } from '../chatbots.ts'
import { maySeeChatbot } from '../identity/access.ts'
import type { Document, DocumentHead, DocumentStore } from '../store/documents.ts'
import type { Member } from '../store/store.ts'
import { checked } from './checked.ts'
import { codedError } from './coded-error.ts'
import { keepDocument, nameTaken, room } from './keep-document.ts'
import { createTryOut, type TryOutOptions } from './try-out.ts'
import { documentNameChars, uploadedFile } from './uploaded-file.ts'

export interface DocumentsApiOptions extends TryOutOptions {
  readonly store: DocumentStore
  readonly chatbots: Pick<Chatbots, 'get'>
  readonly knowledge: Knowledge
  /** Where people reach the server, e.g. "https://chat.example.com". */
  readonly publicUrl: string
}

/** A document as the console shows it. */
export interface ShownDocument {
  readonly id: string
  readonly name: string
  readonly kind: Document['kind']
  readonly bytes: number
  readonly isPublic: boolean
  /** Milliseconds since 1970. */
  readonly updatedAt: number
  /** Where visitors read it; null when they may not. */
  readonly url: string | null
  /** How many places in it can be found; null while it is being read. */
  readonly passages: number | null
  readonly problems: readonly Problem[]
}

const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(documentNameChars))
const truth = v.pipe(
  v.picklist(['true', 'false']),
  v.transform((text) => text === 'true'),
)
const chatbot = v.pipe(v.string(), v.minLength(1), v.maxLength(64))
const ofChatbot = checked('query', v.object({ chatbot }))
const ofDocument = checked('param', v.object({ id: v.pipe(v.string(), v.maxLength(64)) }))
const upload = checked('query', v.object({ chatbot, name: v.optional(name), public: v.optional(truth) }))
const entries = checked('json', v.object({ name, entries: faqEntries, public: v.optional(v.boolean()) }))
const change = checked('json', v.object({ name: v.optional(name), public: v.optional(v.boolean()) }))
const question = checked(
  'json',
  v.object({
    question: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(limits.messageChars)),
    language: v.optional(v.pipe(v.string(), v.maxLength(35)), 'en'),
  }),
)

/**
 * The owner's documents (B2), read and changed by owners (`identity/route-roles.ts`). A change is found by the next question on this node,
 * and within two seconds on the others. To be mounted behind sign-in; every request names its chatbot (`?chatbot=`).
 */
export function documentsApi(options: DocumentsApiOptions) {
  const { store, chatbots, knowledge, publicUrl, now } = options
  const tryOut = createTryOut(options)

  const team = createMiddleware<{ Variables: { member: Member; chatbot: KnownChatbot } }>(async (c, next) => {
    const found = await chatbots.get(c.req.query('chatbot') ?? '')
    if (!found || !maySeeChatbot(c.var.member, found)) return codedError('not_found')
    c.set('chatbot', found)
    return next()
  })
  const owners = createMiddleware<{ Variables: { member: Member } }>(async (c, next) =>
    c.var.member.role === 'owner' ? next() : codedError('owners_only'),
  )

  async function shown(chatbot: string): Promise<ShownDocument[]> {
    const [heads, states] = await Promise.all([store.documents(chatbot), knowledge.state(chatbot)])
    return heads.map(({ id, name, kind, bytes, isPublic, updatedAt, version }) => {
      const state = states.get(id)
      const { passages, problems } = state?.version === version ? state : { passages: null, problems: [] }
      const url = isPublic ? readingAddress(publicUrl, chatbot, id) : null
      return { id, name, kind, bytes, isPublic, updatedAt, url, passages, problems }
    })
  }

  async function headOf(chatbot: string, id: string): Promise<DocumentHead | undefined> {
    return (await store.documents(chatbot)).find((one) => one.id === id)
  }

  /** Keeps it, and gives it as the console shows it, or the refusal. */
  async function kept(document: Omit<Document, 'version'>) {
    const refusal = await keepDocument(document, { store, knowledge })
    return refusal ?? { document: await taken(document) }
  }

  /** Once it can be found. */
  async function taken({ chatbot, id }: Pick<Document, 'chatbot' | 'id'>): Promise<ShownDocument | null> {
    await knowledge.refresh(chatbot)
    return (await shown(chatbot)).find((one) => one.id === id) ?? null
  }

  return new Hono<{ Variables: { member: Member } }>()
    .get('/', ofChatbot, team, async (c) => {
      const { id } = c.var.chatbot
      const documents = await shown(id)
      return c.json({
        documents,
        /** Files of the server's folder, which are changed there. */
        folder: knowledge.files(id),
        used: { documents: documents.length, bytes: documents.reduce((sum, { bytes }) => sum + bytes, 0) },
        most: { ...room, fileBytes: limits.documentBytes },
        mayChange: c.var.member.role === 'owner',
      })
    })
    .get('/:id', ofDocument, ofChatbot, team, async (c) => {
      const document = await store.document(c.var.chatbot.id, c.req.valid('param').id)
      if (!document) return codedError('not_found')
      const { id, name, kind, isPublic, content } = document
      return c.json({ id, name, kind, isPublic, content, entries: kind === 'faq' ? readFaq(content) : null })
    })
    .post('/', upload, team, owners, async (c) => {
      const { chatbot, name, public: isPublic } = c.req.valid('query')
      const file = await uploadedFile(c.req.raw, name)
      if (file instanceof Response) return file
      // A file of the same name is its next version: what links to it goes on to.
      const before = (await store.documents(chatbot)).find((one) => one.name === file.name && one.kind !== 'faq')
      const id = before?.id ?? randomUUID()
      const result = await kept({
        ...file,
        id,
        chatbot,
        isPublic: isPublic ?? before?.isPublic ?? true,
        updatedAt: now(),
      })
      return result instanceof Response ? result : c.json(result)
    })
    .put('/:id', ofDocument, upload, team, owners, async (c) => {
      const { chatbot, name, public: isPublic } = c.req.valid('query')
      const { id } = c.req.valid('param')
      const before = await headOf(chatbot, id)
      if (!before || before.kind === 'faq') return codedError('not_found')
      const file = await uploadedFile(c.req.raw, name ?? before.name)
      if (file instanceof Response) return file
      const result = await kept({ ...file, id, chatbot, isPublic: isPublic ?? before.isPublic, updatedAt: now() })
      return result instanceof Response ? result : c.json(result)
    })
    .post('/faq', ofChatbot, entries, team, owners, async (c) => {
      const { name, entries, public: isPublic = true } = c.req.valid('json')
      const place = { id: randomUUID(), chatbot: c.req.valid('query').chatbot, name, isPublic, updatedAt: now() }
      const result = await kept({ ...place, ...writeFaq(entries) })
      return result instanceof Response ? result : c.json(result)
    })
    .put('/:id/faq', ofDocument, ofChatbot, entries, team, owners, async (c) => {
      const { name, entries, public: isPublic } = c.req.valid('json')
      const { chatbot } = c.req.valid('query')
      const before = await headOf(chatbot, c.req.valid('param').id)
      if (before?.kind !== 'faq') return codedError('not_found')
      const place = { id: before.id, chatbot, name, isPublic: isPublic ?? before.isPublic, updatedAt: now() }
      const result = await kept({ ...place, ...writeFaq(entries) })
      return result instanceof Response ? result : c.json(result)
    })
    .patch('/:id', ofDocument, ofChatbot, change, team, owners, async (c) => {
      const { chatbot } = c.req.valid('query')
      const before = await headOf(chatbot, c.req.valid('param').id)
      if (!before) return codedError('not_found')
      const { name = before.name, public: isPublic = before.isPublic } = c.req.valid('json')
      const isChanged = await store.changeDocument({ ...before, name, isPublic, updatedAt: now() })
      return isChanged ? c.json({ document: await taken(before) }) : nameTaken(name)
    })
    .delete('/:id', ofDocument, ofChatbot, team, owners, async (c) => {
      const { chatbot } = c.req.valid('query')
      if (!(await store.deleteDocument(chatbot, c.req.valid('param').id))) return codedError('not_found')
      await knowledge.refresh(chatbot)
      return c.json({ deleted: true as const })
    })
    .post('/index', ofChatbot, team, owners, async (c) => {
      const { id } = c.var.chatbot
      await knowledge.rebuild(id)
      return c.json({ documents: await shown(id) })
    })
    .post('/ask', ofChatbot, question, team, async (c) => {
      const asked = { ...c.req.valid('json'), signal: c.req.raw.signal }
      return c.json(await tryOut(c.var.chatbot, asked))
    })
}
