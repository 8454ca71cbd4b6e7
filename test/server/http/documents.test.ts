import { hc } from 'hono/client'
import { describe, expect, test } from 'vitest'
import type { ConsoleApi } from '../../../src/server/http/console.ts'
import type { ShownDocument } from '../../../src/server/http/documents.ts'
import type { TriedOut } from '../../../src/server/http/try-out.ts'
import { publicUrl } from '../identity/rig.ts'
import { openRoutes } from './rig.ts'

const csv = 'question,answer\nDo you sell tents?,No tents.\nAnd kayaks?,\n'
const api = '/api/console/documents'

/** All that the answers may have in them. */
interface Answer extends TriedOut {
  readonly document: ShownDocument
  readonly documents: readonly ShownDocument[]
  readonly error: { readonly code: string; readonly cure?: string }
}

/** Routes with an owner signed in, who has the chatbot "shop". */
async function openShop() {
  const rig = await openRoutes()
  const cookie = await rig.signUp()
  await rig.addChatbot('shop', 'main')
  await rig.addChatbot('other', 'another account')
  const headers = { ...cookie, origin: publicUrl }

  async function ask(method: string, path: string, body?: unknown): Promise<{ status: number; body: Answer }> {
    const isRaw = typeof body === 'string' || body instanceof FormData || body instanceof Uint8Array
    const response = await rig.app.request(`${api}${path}`, {
      method,
      headers: isRaw || body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: (isRaw ? body : JSON.stringify(body)) as BodyInit }),
    })
    return { status: response.status, body: (await response.json()) as Answer }
  }
  const upload = (name: string, content: string | Uint8Array, more = '') =>
    ask('POST', `?chatbot=shop&name=${encodeURIComponent(name)}${more}`, content)

  return { ...rig, headers, ask, upload }
}

describe('the documents of a chatbot', () => {
  test('[B2] the owner uploads a file, and the next question is answered from it', async () => {
    const { ask, upload, headers, app } = await openShop()
    const { status, body } = await upload('returns.md', '# Returns\n\n## How long\n\nSixty days.\n')
    const { id, updatedAt } = body.document
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        document: {
          id: expect.stringMatching(/^[\w-]{36}$/),
          name: 'returns.md',
          kind: 'markdown',
          bytes: 36,
          isPublic: true,
          updatedAt: expect.any(Number),
          url: `${publicUrl}/documents/shop/${id}`,
          passages: 1,
          problems: [],
        },
      },
    })
    expect(updatedAt).toBeGreaterThan(Date.now() - 60_000)
    const answer = await ask('POST', '/ask?chatbot=shop', { question: 'how long for returns?', language: 'en' })
    expect(answer.body).toEqual({
      text: 'Sixty days.',
      sources: [{ title: 'Returns – How long', url: `${publicUrl}/documents/shop/${id}#how-long` }],
      cannotAnswer: false,
      followUps: [],
      call: null,
      passages: [
        {
          title: 'Returns – How long',
          url: `${publicUrl}/documents/shop/${id}#how-long`,
          score: expect.any(Number),
          coverage: 1,
          isAnswer: true,
        },
      ],
    })
    const client = hc<ConsoleApi>('/api/console', { fetch: app.request.bind(app), headers })
    const list = await client.documents.$get({ query: { chatbot: 'shop' } })
    if (!list.ok) throw new Error('refused')
    expect(await list.json()).toEqual({
      documents: [body.document],
      folder: [],
      used: { documents: 1, bytes: 36 },
      most: { documents: 500, bytes: 52_428_800, fileBytes: 4_194_304 },
      mayChange: true,
    })
  })

  test('[B2] a file may come in a form, and says what it does not hold', async () => {
    const { ask } = await openShop()
    const form = new FormData()
    form.append('file', new File([csv], 'C:\\faq\\shop.csv'))
    const { body } = await ask('POST', '?chatbot=shop&public=false', form)
    expect(body.document).toMatchObject({
      name: 'shop.csv',
      kind: 'csv',
      isPublic: false,
      url: null,
      passages: 1,
      problems: [{ code: 'row_without_answer', line: 3 }],
    })
    const { body: answer } = await ask('POST', '/ask?chatbot=shop', { question: 'Do you sell tents?' })
    expect(answer).toMatchObject({ text: 'No tents.', sources: [{ title: 'Shop – Do you sell tents?' }] })
    expect(answer.sources[0]).not.toHaveProperty('url')
  })

  test('[B2] questions with answers are pasted, read back, and put in the place of those before', async () => {
    const { ask } = await openShop()
    const entries = [{ question: 'Do you sell tents?', answer: 'No **tents**.' }]
    const { body } = await ask('POST', '/faq?chatbot=shop', { name: 'Often asked', entries })
    const { id } = body.document
    expect(body.document).toMatchObject({ name: 'Often asked', kind: 'faq', passages: 1, isPublic: true })
    expect((await ask('GET', `/${id}?chatbot=shop`)).body).toMatchObject({ id, name: 'Often asked', entries })
    const next = [...entries, { question: 'Do you sell kayaks?', answer: 'Two of them.' }]
    await ask('PUT', `/${id}/faq?chatbot=shop`, { name: 'Asked', entries: next })
    expect((await ask('GET', `/${id}?chatbot=shop`)).body).toMatchObject({ id, name: 'Asked', entries: next })
    expect((await ask('POST', '/ask?chatbot=shop', { question: 'kayaks?' })).body.text).toBe('Two of them.')
    const again = await ask('POST', '/faq?chatbot=shop', { name: 'Asked', entries })
    expect(again).toMatchObject({ status: 409, body: { error: { code: 'document_name_taken', name: 'Asked' } } })
  })

  test('[B2] a file of the same name takes the place of the one before, whose links go on', async () => {
    const { ask, upload } = await openShop()
    const first = await upload('a.md', 'Old words about tents.', '&public=false')
    const second = await upload('a.md', 'New words about kayaks.')
    expect(second.body.document).toMatchObject({ id: first.body.document.id, isPublic: false, bytes: 23 })
    const other = await ask('PUT', `/${first.body.document.id}?chatbot=shop&name=b.txt&public=true`, 'Boats.')
    expect(other.body.document).toMatchObject({
      id: first.body.document.id,
      name: 'b.txt',
      kind: 'text',
      isPublic: true,
    })
    expect((await ask('GET', '?chatbot=shop')).body.documents).toHaveLength(1)
  })

  test('[B2] a document is renamed, hidden from visitors, and deleted', async () => {
    const { ask, upload } = await openShop()
    const { id } = (await upload('a.md', '# Tents\n\nNo tents.')).body.document
    await upload('b.md', 'Boats.')
    const changed = await ask('PATCH', `/${id}?chatbot=shop`, { name: 'c.md', public: false })
    expect(changed.body.document).toMatchObject({ id, name: 'c.md', isPublic: false, url: null, passages: 1 })
    const taken = await ask('PATCH', `/${id}?chatbot=shop`, { name: 'b.md' })
    expect(taken).toMatchObject({ status: 409, body: { error: { code: 'document_name_taken' } } })
    expect(await ask('DELETE', `/${id}?chatbot=shop`)).toEqual({ status: 200, body: { deleted: true } })
    expect((await ask('POST', '/ask?chatbot=shop', { question: 'tents' })).body.cannotAnswer).toBe(true)
    for (const [method, path, body] of [
      ['DELETE', `/${id}`, undefined],
      ['GET', `/${id}`, undefined],
      ['PATCH', `/${id}`, { name: 'x.md' }],
      ['PUT', `/${id}`, 'text'],
      ['PUT', `/${id}/faq`, { name: 'x', entries: [{ question: 'a', answer: 'b' }] }],
    ] as const) {
      expect(await ask(method, `${path}?chatbot=shop`, body)).toMatchObject({ status: 404 })
    }
  })

  test('[B2] everything is read anew when the owner asks for it', async () => {
    const { ask, upload } = await openShop()
    await upload('a.md', '# Tents\n\nNo tents.')
    const { body } = await ask('POST', '/index?chatbot=shop')
    expect(body.documents).toMatchObject([{ name: 'a.md', passages: 1 }])
  })

  test.each<[string, string, string | Uint8Array, number, Record<string, unknown>]>([
    [
      'a kind nobody reads',
      'a.pdf',
      '%PDF',
      422,
      { code: 'document_kind_unknown', name: 'a.pdf', known: expect.arrayContaining(['md', 'csv']) },
    ],
    ['no ending', 'constructor', 'x', 422, { code: 'document_kind_unknown', name: 'constructor' }],
    [
      'a picture under another name',
      'a.md',
      Uint8Array.of(0x89, 0x50, 0, 1, 2),
      422,
      { code: 'document_not_text', name: 'a.md' },
    ],
    [
      'too many bytes',
      'a.md',
      'x'.repeat(4_194_305),
      413,
      { code: 'document_too_large', name: 'a.md', bytes: 4_194_305, most: 4_194_304 },
    ],
    [
      'one column',
      'a.csv',
      'one\ntwo\n',
      422,
      { code: 'csv_without_columns', name: 'a.csv', line: 1, cure: expect.stringContaining('"question" and "answer"') },
    ],
    ['open quotes', 'a.csv', 'q,a\nx,"y\n', 422, { code: 'csv_unreadable', name: 'a.csv', line: 2 }],
    ['nothing', 'a.md', '', 400, { code: 'document_missing' }],
  ])('[B2] a file with %s is refused, with the cure', async (_, name, content, status, error) => {
    const { ask, upload } = await openShop()
    const refused = await upload(name, content)
    expect(refused).toMatchObject({ status, body: { error } })
    expect(refused.body.error.cure).toEqual(expect.any(String))
    expect((await ask('GET', '?chatbot=shop')).body.documents).toEqual([])
  })

  test('[B2] there is room for so many documents and bytes, and what does not fit says so', async () => {
    const { upload, store } = await openShop()
    const document = { chatbot: 'shop', kind: 'text', content: 'x', isPublic: true, updatedAt: 1 } as const
    const room = { documents: 1_000, bytes: 1e9 }
    for (let i = 0; i < 499; i++)
      await store.saveDocument({ ...document, id: `${i}`, name: `${i}.txt`, bytes: 1 }, room)
    await store.saveDocument({ ...document, id: 'big', name: 'big.txt', bytes: 50 * 1024 * 1024 - 600 }, room)
    const next = await upload('next.md', 'x')
    expect(next).toMatchObject({
      status: 409,
      body: { error: { code: 'too_many_documents', name: 'next.md', most: 500 } },
    })
    const longer = await upload('0.txt', 'x'.repeat(200))
    expect(longer).toMatchObject({
      status: 409,
      body: { error: { code: 'documents_too_large', name: '0.txt', bytes: 52_428_898, most: 52_428_800 } },
    })
    expect((await upload('0.txt', 'x'.repeat(20))).status).toBe(200)
  })

  test('[C1] only owners read, try out and change; other accounts and strangers find nothing', async () => {
    const { ask, upload, store, app } = await openShop()
    const { id } = (await upload('a.md', '# Tents\n\nNo tents.')).body.document
    const changes: readonly [string, string, unknown?][] = [
      ['POST', '?name=b.md', 'text'],
      ['POST', '/faq', { name: 'x', entries: [{ question: 'a', answer: 'b' }] }],
      ['PUT', `/${id}`, 'text'],
      ['PUT', `/${id}/faq`, { name: 'x', entries: [{ question: 'a', answer: 'b' }] }],
      ['PATCH', `/${id}`, { public: false }],
      ['DELETE', `/${id}`],
      ['POST', '/index'],
    ]
    const reads: readonly [string, string, unknown?][] = [
      ['GET', ''],
      ['GET', `/${id}`],
      ['POST', '/ask', { question: 'tents?' }],
    ]
    const of = (chatbot: string, path: string) => `${path}${path.includes('?') ? '&' : '?'}chatbot=${chatbot}`
    for (const [method, path, body] of [...changes, ...reads]) {
      for (const chatbot of ['other', 'none']) {
        expect(await ask(method, of(chatbot, path), body)).toEqual({
          status: 404,
          body: { error: { code: 'not_found' } },
        })
      }
      const stranger = await app.request(`${api}${of('shop', path)}`, { method, headers: { origin: publicUrl } })
      expect(stranger.status).toBe(401)
    }
    const [member] = await store.members('main')
    await store.saveMember({ ...member!, role: 'agent' })
    for (const [method, path, body] of [...changes, ...reads]) {
      expect(await ask(method, of('shop', path), body)).toEqual({
        status: 403,
        body: { error: { code: 'owners_only' } },
      })
    }
  })

  test('a page of another site changes nothing', async () => {
    const { app, headers } = await openShop()
    const elsewhere = { ...headers, origin: 'https://evil.test' }
    const answer = await app.request(`${api}?chatbot=shop&name=a.md`, { method: 'POST', headers: elsewhere, body: 'x' })
    expect([answer.status, await answer.json()]).toEqual([
      403,
      { error: { code: 'wrong_origin', expected: publicUrl } },
    ])
  })

  test('bad input is refused with a code', async () => {
    const { ask } = await openShop()
    const entry = { question: 'a', answer: 'b' }
    for (const [method, path, body] of [
      ['GET', ''],
      ['POST', '?chatbot=shop&name=a.md&public=maybe', 'x'],
      ['POST', `?chatbot=shop&name=${'x'.repeat(201)}`, 'x'],
      ['POST', '/faq?chatbot=shop', { name: 'x', entries: [] }],
      ['POST', '/faq?chatbot=shop', { name: ' ', entries: [entry] }],
      ['POST', '/faq?chatbot=shop', { name: 'x', entries: [{ question: ' ', answer: 'b' }] }],
      ['POST', '/faq?chatbot=shop', { name: 'x', entries: Array.from({ length: 1_001 }, () => entry) }],
      ['POST', '/ask?chatbot=shop', { question: '' }],
      ['POST', '/ask?chatbot=shop', { question: 'x'.repeat(8_001) }],
    ] as const) {
      expect(await ask(method, path, body)).toEqual({ status: 400, body: { error: { code: 'malformed' } } })
    }
  })
})
