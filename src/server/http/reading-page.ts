import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import type { Knowledge } from '../assistant/knowledge.ts'
import { createPace } from '../assistant/pace.ts'
import type { Page, Section } from '../assistant/page.ts'
import type { DocumentStore } from '../store/documents.ts'
import { codedError } from './coded-error.ts'
import { escapeHtml, markdownHtml } from './markdown-html.ts'

export interface ReadingPageOptions {
  readonly store: Pick<DocumentStore, 'document' | 'documents'>
  readonly knowledge: Pick<Knowledge, 'read'>
}

/** Pages drawn last: a document that is much asked for is read once. */
const keptPages = 64
/**
 * Where visitors read the owner's documents: sources of answers lead here, to the heading they are from. What is drawn is our own,
 * by an allow-list; nothing on it runs or is loaded. Documents that are not public do not exist.
 */
export function readingPages({ store, knowledge }: ReadingPageOptions) {
  const drawn = new Map<string, string>()

  return new Hono().get('/documents/:chatbot/:id', async ({ req }) => {
    const { chatbot, id } = req.param()
    const head = (await store.documents(chatbot)).find((one) => one.id === id)
    if (!head?.isPublic) return codedError('not_found')
    const key = `${id}/${head.version}`
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'cache-control': 'no-cache',
      etag: `"${head.version}"`,
      'x-robots-tag': 'noindex',
    }
    if (req.header('if-none-match')?.includes(headers.etag)) return new Response(null, { status: 304, headers })
    const html = drawn.get(key) ?? (await draw())
    return html === null ? codedError('not_found') : new Response(html, { headers })

    async function draw(): Promise<string | null> {
      const document = await store.document(chatbot, id)
      if (!document?.isPublic) return null
      const { page } = await knowledge.read(document)
      const html = await pageHtml(page)
      drawn.set(key, html)
      for (const [oldest] of drawn) if (drawn.size > keptPages) drawn.delete(oldest)
      return html
    }
  })
}

/** A document as a page, with an id at every heading. */
export async function pageHtml(page: Page): Promise<string> {
  const [first] = page.sections
  const isTitled = first?.level === 1 && first.heading === page.title
  const title = isTitled ? '' : `<h1>${escapeHtml(page.title)}</h1>\n`
  const body: string[] = []
  const pace = createPace()
  for (const section of page.sections) {
    await pace()
    body.push(sectionHtml(section, isTitled && section === first))
  }
  const language = page.language ? ` lang="${escapeHtml(page.language)}"` : ''
  return `<!doctype html>
<html${language} dir="auto">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(page.title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${title}${body.join('')}</main>
</body>
</html>
`
}

function sectionHtml({ heading, level, anchor, blocks }: Section, isTitle: boolean): string {
  const name = `h${isTitle ? 1 : Math.min(Math.max(level, 2), 6)}`
  const id = anchor ? ` id="${escapeHtml(anchor)}"` : ''
  const head = heading ? `<${name}${id}>${escapeHtml(heading)}</${name}>\n` : ''
  return head + blocks.map(markdownHtml).join('')
}

const style = `
:root { color-scheme: light dark; --line: light-dark(#d5dad8, #3a4341); --mark: light-dark(#fff3c4, #4a4013); }
body { margin: 0; font: 1rem/1.6 system-ui, sans-serif; background: light-dark(#fff, #141817); color: light-dark(#1c2321, #e8edeb); }
main { max-width: 42rem; margin: 0 auto; padding: 2rem 1.25rem 6rem; overflow-wrap: anywhere; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 2em 0 .5em; scroll-margin-top: 1rem; }
h1 { font-size: 1.75rem; margin-top: 0; } h2 { font-size: 1.3rem; } h3 { font-size: 1.1rem; } h4, h5, h6 { font-size: 1rem; }
h1, h2, h3, h4, h5, h6, p, li, td, th { unicode-bidi: plaintext; text-align: start; }
:target { background: var(--mark); box-shadow: 0 0 0 .3em var(--mark); border-radius: .1em; }
a { color: light-dark(#0b5a4d, #7fd6c2); }
.table, pre { overflow-x: auto; }
table { border-collapse: collapse; } td, th { padding: .35em .75em; border: 1px solid var(--line); vertical-align: top; overflow-wrap: normal; }
code { font: .9em ui-monospace, monospace; } pre { padding: .75em 1em; border: 1px solid var(--line); border-radius: .4em; }
blockquote { margin-inline: 0; padding-inline-start: 1em; border-inline-start: .25em solid var(--line); }
`

const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')
