import { type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree } from 'parse5'
import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../../../src/server/assistant/markdown.ts'
import { markdownHtml } from '../../../src/server/http/markdown-html.ts'
import type { Document } from '../../../src/server/store/documents.ts'
import { openRoutes } from './rig.ts'

type Element = DefaultTreeAdapterTypes.Element

async function openReading() {
  const rig = await openRoutes()
  let version = 0
  async function read(document: Partial<Document> & Pick<Document, 'content'>, headers: Record<string, string> = {}) {
    version += 1
    const common = { id: 'a', chatbot: 'shop', name: 'a.md', kind: 'markdown', bytes: 9, isPublic: true } as const
    await rig.store.saveDocument({ ...common, updatedAt: version, ...document }, { documents: 9, bytes: 1e9 })
    return rig.app.request('/documents/shop/a', { headers })
  }
  return { ...rig, read }
}

/** Every element of a page, as "name" and its attributes. */
function elementsOf(html: string): { name: string; attributes: Record<string, string> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = []
  const walk = (node: { childNodes: DefaultTreeAdapterTypes.ChildNode[] }) => {
    for (const one of node.childNodes.filter((child): child is Element => tree.isElementNode(child))) {
      found.push({
        name: one.tagName,
        attributes: Object.fromEntries(one.attrs.map(({ name, value }) => [name, value])),
      })
      walk(one)
    }
  }
  walk(parse(html))
  return found
}

const markdown = `# Returns

Before you send: see [shipping](https://shop.test/shipping "x") or [here](#how).

## How long?

| Way | Days |
| --- | --- |
| post | **60** |

## How long?

1. Print
2. Post

\`\`\`
<b>code</b>
\`\`\`
`

describe('where visitors read a document', () => {
  test('[B2] it is drawn by its headings, each of which can be opened, and nothing on it runs or is loaded', async () => {
    const { read } = await openReading()
    const answer = await read({ content: markdown })
    const html = await answer.text()
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(answer.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/]{43}='; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
    )
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(html).toContain('<title>Returns</title>')
    expect(html).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">')
    expect(html.slice(html.indexOf('<main>'))).toBe(`<main>
<h1 id="returns">Returns</h1>
<p>Before you send: see <a href="https://shop.test/shipping" rel="noopener nofollow">shipping</a> or here.</p>
<h2 id="how-long">How long?</h2>
<div class="table" tabindex="0"><table><thead><tr><th>Way</th><th>Days</th></tr></thead><tbody><tr><td>post</td><td><strong>60</strong></td></tr></tbody></table></div>
<h2 id="how-long-1">How long?</h2>
<ol><li>Print</li><li>Post</li></ol>
<pre tabindex="0" dir="ltr"><code>&#60;b&#62;code&#60;/b&#62;</code></pre>
</main>
</body>
</html>
`)
  })

  test('[B2] the sources of an answer open at an id that is there', async () => {
    const { read, knowledge, app } = await openReading()
    await read({
      kind: 'html',
      name: 'a.html',
      content:
        '<h1>Tents</h1><p>All.</p><h2 id="x y">Small tents</h2><p>One.</p><h3>Größe der Zelte</h3><p>Two.</p><h3>Größe der Zelte</h3><p>Three.</p>',
    })
    const finding = await knowledge.find('shop', 'small tents, Größe der Zelte', 'en')
    const places = finding.passages.map(({ passage }) => new URL(passage.url!))
    expect(places.map(({ hash }) => decodeURI(hash)).toSorted()).toEqual([
      '',
      '#größe-der-zelte',
      '#größe-der-zelte-1',
      '#x y',
    ])
    for (const { pathname, hash } of places) {
      const html = await (await app.request(pathname)).text()
      const ids = elementsOf(html).map(({ attributes }) => attributes['id'])
      if (hash) expect(ids).toContain(decodeURI(hash.slice(1)))
    }
  })

  test('[B2] questions and answers are one page, with a place for each', async () => {
    const { read } = await openReading()
    const content = JSON.stringify([
      { question: 'Do you sell <tents>?', answer: 'No **tents**.\n\n# Really' },
      { question: 'חנות?', answer: 'כן' },
    ])
    const html = await (await read({ kind: 'faq', name: 'Often asked', content })).text()
    expect(html.slice(html.indexOf('<main>'), html.indexOf('</main>'))).toBe(`<main>
<h1>Often asked</h1>
<h2 id="do-you-sell-tents">Do you sell &#60;tents&#62;?</h2>
<p>No <strong>tents</strong>.</p>
<p><strong>Really</strong></p>
<h2 id="חנות">חנות?</h2>
<p>כן</p>
`)
    expect(html).toContain('<html dir="auto">')
  })

  test('[B2] one that is not public does not exist, nor does one of nobody’s', async () => {
    const { read, app } = await openReading()
    expect((await read({ content: 'x' })).status).toBe(200)
    const hidden = await read({ content: 'x', isPublic: false })
    expect([hidden.status, await hidden.json()]).toEqual([404, { error: { code: 'not_found' } }])
    for (const path of ['/documents/shop/none', '/documents/none/a']) {
      expect((await app.request(path)).status).toBe(404)
    }
  })

  test('[B2] who has it is told that it has not changed, and when it has', async () => {
    const { read, app } = await openReading()
    const etag = (await read({ content: 'One.' })).headers.get('etag')!
    const again = await app.request('/documents/shop/a', { headers: { 'if-none-match': `W/${etag}` } })
    expect([again.status, await again.text()]).toEqual([304, ''])
    const changed = await read({ content: 'Two.' }, { 'if-none-match': etag })
    expect(await changed.text()).toContain('<p>Two.</p>')
  })

  const hostile = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<p>text<img src=x onerror=alert(1)',
    'a <pre><img src=x onerror=alert(1) ',
    'a <code><svg onload=alert(1) </code>',
    '<a href="javascript:alert(1)">x</a> [x](javascript:alert(1)) [x](JaVa&#9;script:alert(1)) [x](data:text/html,<script>)',
    '[x](https://a.test/"onmouseover="alert(1)) [y](<https://a.test/" onclick="alert(1)>)',
    '![x" onerror="alert(1)](https://a.test/x.png)',
    '# "><script>alert(1)</script>',
    '## x {#"onclick="alert(1)}',
    '<h2 id="&quot;onclick=&quot;alert(1)">x</h2>',
    '<style>*{display:none}</style><iframe src="//a.test"></iframe><form action="//a.test"><input></form>',
    '```html"onclick="x\n</code></pre><script>alert(1)</script>\n```',
    '| a | b |\n| --- | --- |\n| <script>alert(1)</script> | `</code><script>` |',
    '<https://a.test/<script>> &lt;script&gt; &#60;script&#62; \\<script>',
    '--></title></style></main><script>alert(1)</script>',
  ]
  const allowed = new Map(
    Object.entries({
      html: ['lang', 'dir'],
      head: [],
      meta: ['charset', 'name', 'content'],
      title: [],
      style: [],
      body: [],
      main: [],
      h1: ['id'],
      h2: ['id'],
      h3: ['id'],
      p: [],
      strong: [],
      em: [],
      del: [],
      code: [],
      pre: ['tabindex', 'dir'],
      a: ['href', 'rel'],
      ul: [],
      ol: ['start'],
      li: [],
      blockquote: [],
      hr: [],
      br: [],
      div: ['class', 'tabindex'],
      table: [],
      thead: [],
      tbody: [],
      tr: [],
      th: [],
      td: [],
    }),
  )

  test.each(hostile)('[B2] draws nothing but what it knows of: %s', async (content) => {
    const { read } = await openReading()
    for (const kind of ['markdown', 'html', 'text', 'csv', 'faq'] as const) {
      const wrapped =
        kind === 'faq'
          ? JSON.stringify([{ question: content, answer: content }])
          : kind === 'csv'
            ? `"${content.replaceAll('"', '""')}","${content.replaceAll('"', '""')}"`
            : content
      const html = await (await read({ kind, content: wrapped, name: content })).text()
      for (const { name, attributes } of elementsOf(html)) {
        expect([...allowed.keys()]).toContain(name)
        expect(allowed.get(name)).toEqual(expect.arrayContaining(Object.keys(attributes)))
        if (name === 'a') expect(attributes['href']).toMatch(/^(?:https?:|mailto:)/)
      }
      expect(elementsOf(html).filter(({ name }) => name === 'style')).toHaveLength(1)
    }
  })
})

describe('markdownHtml', () => {
  test('what stands in the text as an entity is what it stands for', () => {
    expect(markdownHtml('AT&T &amp; R&D &euro; <b>x</b> "q"')).toBe(
      '<p>AT&#38;T &amp; R&#38;D &euro; &#60;b&#62;x&#60;/b&#62; &#34;q&#34;</p>\n',
    )
  })

  test('takes a bounded time for hostile text', () => {
    for (const one of ['*a_', '[', '>', '`', '<a ', '![', '|', '- ', '**', '_[']) {
      const from = performance.now()
      markdownHtml(one.repeat(30_000 / one.length))
      expect(performance.now() - from).toBeLessThan(500)
    }
  })
})

test('[A12] a table whose rows lack more cells than it has characters is drawn as text, in a page and as a document', () => {
  const wide = `${'|a'.repeat(200)}|\n${'|-'.repeat(200)}|\n${'|\n'.repeat(600)}`
  expect(markdownHtml(wide).length).toBeLessThan(wide.length * 4)
  expect(JSON.stringify(readMarkdown(wide, undefined)).length).toBeLessThan(wide.length * 4)
  expect(markdownHtml('| a | b |\n|---|---|\n| 1 |\n')).toContain('<table>')
})
