import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { describe, expect, it, onTestFinished } from 'vitest'
import { loadDocuments } from '../../../src/server/assistant/documents.ts'
import { createKnowledge, type Knowledge, type KnowledgeOptions } from '../../../src/server/assistant/knowledge.ts'
import { createReadingAside } from '../../../src/server/assistant/reading-aside.ts'
import type { Document } from '../../../src/server/store/documents.ts'
import { openSqlite } from '../../../src/server/store/sqlite.ts'
import type { Store } from '../../../src/server/store/store.ts'

const room = { documents: 500, bytes: 50 * 1024 * 1024 }
const publicUrl = 'https://chat.shop.test'

async function openStore(): Promise<{ store: Store; reopen: () => Promise<Store> }> {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-knowledge-'))
  const opened: Store[] = []
  const open = async () => {
    const store = await openSqlite({ path: join(folder, 'handrail.db') })
    opened.push(store)
    return store
  }
  onTestFinished(async () => {
    for (const store of opened) await store.close()
    rmSync(folder, { recursive: true })
  })
  return { store: await open(), reopen: open }
}

function know(
  store: KnowledgeOptions['store'],
  options: Partial<KnowledgeOptions> = {},
): Knowledge & { faults: unknown[] } {
  const faults: unknown[] = []
  const onFault = (error: unknown) => faults.push(error)
  const knowledge = createKnowledge({ store, publicUrl, first: 'first', onFault, ...options })
  onTestFinished(knowledge.stop)
  return Object.assign(knowledge, { faults })
}

function save(store: Store, id: string, content: string, change: Partial<Document> = {}): Promise<boolean> {
  const document = { id, chatbot: 'demo', name: `${id}.md`, kind: 'markdown', content, bytes: content.length } as const
  return store.saveDocument({ ...document, isPublic: true, updatedAt: 1_000, ...change }, room)
}

async function answers(knowledge: Knowledge, question: string, chatbot = 'demo'): Promise<readonly string[]> {
  const finding = await knowledge.find(chatbot, question, 'en')
  return finding.answers.map(({ passage }) => passage.url ?? passage.title)
}

const mars = '# Shipping\n\n## How long it takes\n\nShipping to Mars takes nine months.'
const venus = '# Shipping\n\n## How long it takes\n\nShipping to Venus takes four months.'
const at = (id: string, place = '') => `${publicUrl}/documents/demo/${id}${place}`

describe('createKnowledge', () => {
  it('[B2] finds what a document says, with an address that opens at the heading', async () => {
    const { store } = await openStore()
    await save(store, 'm', mars)
    expect(await answers(know(store), 'How long does shipping to Mars take?')).toEqual([at('m', '#how-long-it-takes')])
  })

  it('[B2] finds a document’s new version, and what came, and no longer what went, as soon as it is told', async () => {
    const { store } = await openStore()
    const knowledge = know(store, { pollMs: 3_600_000 })
    expect(await answers(knowledge, 'shipping to Mars')).toEqual([])
    await save(store, 'm', mars)
    await knowledge.refresh('demo')
    expect(await answers(knowledge, 'shipping to Mars')).toHaveLength(1)
    await save(store, 'm', venus)
    await save(store, 'f', JSON.stringify([{ question: 'Do you sell tents?', answer: 'No tents.' }]), { kind: 'faq' })
    await knowledge.refresh('demo')
    expect(await answers(knowledge, 'shipping to Mars')).toEqual([])
    expect(await answers(knowledge, 'shipping to Venus')).toHaveLength(1)
    expect(await answers(knowledge, 'tents')).toEqual([at('f', '#do-you-sell-tents')])
    await store.deleteDocument('demo', 'f')
    await knowledge.refresh('demo')
    expect(await answers(knowledge, 'tents')).toEqual([])
  })

  it('[B2] takes up within two seconds what was changed on another node', async () => {
    const { store, reopen } = await openStore()
    const there = know(await reopen())
    expect(await answers(there, 'shipping to Mars')).toEqual([])
    await save(store, 'm', mars)
    await expect.poll(() => answers(there, 'shipping to Mars'), { timeout: 2_000 }).toHaveLength(1)
    await store.changeDocument({ id: 'm', chatbot: 'demo', name: 'm.md', isPublic: false, updatedAt: 2_000 })
    const titles = ['Shipping – How long it takes']
    await expect.poll(() => answers(there, 'shipping to Mars'), { timeout: 2_000 }).toEqual(titles)
  })

  it('[B2] keeps the documents of each chatbot to itself; those of the folder are the first one’s', async () => {
    const { store } = await openStore()
    await save(store, 'm', mars)
    await save(store, 'v', venus, { chatbot: 'first' })
    const knowledge = know(store)
    await knowledge.setFolder(await loadDocuments({ folder: 'demo/shop/help', baseUrl: '/help/' }))
    expect(await answers(knowledge, 'shipping to Mars takes how long', 'demo')).toHaveLength(1)
    expect(await answers(knowledge, 'shipping to Venus takes how long', 'first')).toEqual([
      `${publicUrl}/documents/first/v#how-long-it-takes`,
    ])
    expect(await answers(knowledge, 'Can I pay with PayPal?', 'first')).toEqual(['/help/payment.html#methods'])
    expect(await answers(knowledge, 'Can I pay with PayPal?', 'demo')).toEqual([])
    expect(knowledge.files('demo')).toEqual([])
    expect(knowledge.files('first').find(({ name }) => name === 'payment.html')).toEqual({
      name: 'payment.html',
      passages: 7,
    })
    await knowledge.setFolder([])
    expect(await answers(knowledge, 'Can I pay with PayPal?', 'first')).toEqual([])
    expect(await answers(knowledge, 'shipping to Venus takes how long', 'first')).toHaveLength(1)
  })

  it('[B2] tells of each document how it was read, and reads all of them anew when asked to', async () => {
    const { store } = await openStore()
    await save(store, 'c', 'question,answer\nHow?,So\nWhy?,\n', { kind: 'csv', name: 'faq.csv' })
    await save(store, 'e', '<nav>Home</nav>', { kind: 'html', name: 'empty.html' })
    const reads: string[] = []
    const document: Store['document'] = (chatbot, id) => {
      reads.push(id)
      return store.document(chatbot, id)
    }
    const knowledge = know({ ...store, document }, { pollMs: 3_600_000 })
    const state = await knowledge.state('demo')
    expect(state.get('c')).toMatchObject({ passages: 1, problems: [{ code: 'row_without_answer', line: 3 }] })
    expect(state.get('e')).toMatchObject({ passages: 0, problems: [{ code: 'says_nothing' }] })
    await knowledge.refresh('demo')
    expect(reads).toEqual(['e', 'c'])
    await knowledge.rebuild('demo')
    expect(reads).toEqual(['e', 'c', 'e', 'c'])
    expect((await knowledge.state('demo')).get('c')).toMatchObject({ passages: 1 })
  })

  it('a store that cannot be read just now fails the first question and none after it', async () => {
    const { store } = await openStore()
    await save(store, 'm', mars)
    let isDown = true
    const documents: Store['documents'] = (chatbot) =>
      isDown ? Promise.reject(new Error('down')) : store.documents(chatbot)
    const knowledge = know({ ...store, documents }, { pollMs: 5 })
    await expect(knowledge.find('demo', 'shipping to Mars', 'en')).rejects.toThrow('down')
    isDown = false
    expect(await answers(knowledge, 'shipping to Mars')).toHaveLength(1)
    // What is known stands while it is down again.
    isDown = true
    await save(store, 'v', venus)
    await expect.poll(() => knowledge.faults.length).toBeGreaterThan(0)
    expect(await answers(knowledge, 'shipping to Mars')).toHaveLength(1)
    isDown = false
    await expect.poll(() => answers(knowledge, 'shipping to Venus')).toHaveLength(1)
  })

  it('[B2] takes in 500 documents while everybody else goes on', async () => {
    const { store } = await openStore()
    const pages = await loadDocuments({ folder: 'demo/shop/help' })
    const text = pages.map(({ heading, blocks }) => `## ${heading}\n\n${blocks.join('\n\n')}`)
    for (let i = 0; i < 500; i++) {
      const some = Array.from({ length: 12 }, (_, n) => text[(i * 7 + n * 11) % text.length])
      await save(store, `d${i}`, `# Page ${i}\n\n${some.join('\n\n')}`)
    }
    const knowledge = know(store)
    // How often others had their turn in between, for a timer tells more of how busy the machine is.
    let turns = 0
    let isOver = false
    const count = () => {
      turns += 1
      if (!isOver) setImmediate(count)
    }
    const delay = monitorEventLoopDelay({ resolution: 5 })
    delay.enable()
    setImmediate(count)
    const from = performance.now()
    const state = await knowledge.state('demo')
    const allMs = performance.now() - from
    isOver = true
    await save(store, 'd7', mars)
    const changedAt = performance.now()
    await knowledge.refresh('demo')
    const oneMs = performance.now() - changedAt
    delay.disable()
    const question = 'How long do I have to send something back?'
    await answers(knowledge, question)
    const askedAt = performance.now()
    await answers(knowledge, question)
    const findMs = performance.now() - askedAt
    const passages = [...state.values()].reduce((sum, one) => sum + one.passages, 0)
    console.info(
      `500 documents, ${passages} passages: indexed in ${allMs.toFixed(0)} ms, one changed in ${oneMs.toFixed(0)} ms, others held up for ${(delay.max / 1e6).toFixed(0)} ms at most, a question takes ${findMs.toFixed(1)} ms`,
    )
    expect(await answers(knowledge, 'shipping to Mars')).toHaveLength(1)
    expect(turns).toBeGreaterThan(allMs / 50)
    expect(oneMs).toBeLessThan(allMs / 5)
  }, 60_000)
})

describe('createReadingAside', () => {
  const long = { id: 'l', kind: 'markdown', name: 'long.md', content: `# Long\n\n${'word '.repeat(40_000)}` } as const

  it('[B2] reads large documents as it reads small ones, one after the other', async () => {
    const aside = createReadingAside()
    onTestFinished(aside.stop)
    const short = { ...long, content: '# Short\n\nword' }
    const [first, second, third] = await Promise.all([aside.read(long), aside.read(short), aside.read(long)])
    expect([first?.page.title, second?.page.title, third?.page.title]).toEqual(['Long', 'Short', 'Long'])
    expect(first!.page.sections[0]!.blocks.join(' ')).toHaveLength(199_999)
  })

  it('gives up a document that takes too long, and reads the next', async () => {
    const aside = createReadingAside({ patienceMs: 0 })
    onTestFinished(aside.stop)
    expect(await aside.read(long)).toEqual({ page: { title: '', sections: [] }, problems: [{ code: 'unreadable' }] })
    expect((await aside.read({ ...long, content: '# Short\n\nword' })).problems).toEqual([])
  })

  it.each([
    ['quotes', '>'.repeat(5_000)],
    ['lists', '- '.repeat(5_000)],
    ['emphasis', '*a_'.repeat(15_000)],
    ['brackets', '['.repeat(40_000)],
    ['elements', '<div>'.repeat(8_000)],
    ['bold', '<b>'.repeat(12_000)],
  ])('takes a bounded time for hostile %s', async (_, content) => {
    const aside = createReadingAside()
    onTestFinished(aside.stop)
    const from = performance.now()
    await aside.read({ ...long, content })
    await aside.read({ ...long, kind: 'html', content })
    expect(performance.now() - from).toBeLessThan(1_000)
  })
})
