import { Marked, type Token } from 'marked'
import { isPaddedTable } from '../../protocol/padded-table.ts'

/**
 * Markdown as HTML, by an allow-list: what stands in the text as HTML stays text, pictures become their words, and links lead
 * to the web or to mail alone. What is denser than people write is left as plain text (marked 18.2.1 is quadratic on it).
 */
export function markdownHtml(markdown: string): string {
  if (isDense(markdown)) return `<p>${escapeHtml(markdown)}</p>`
  try {
    return drawing.parse(markdown, { async: false })
  } catch {
    return `<p>${escapeHtml(markdown)}</p>`
  }
}

/** Text as it may stand between tags and in quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

const drawing = new Marked({
  gfm: true,
  // False: as marked itself does.
  tokenizer: { table: (source) => (isPaddedTable(source) ? undefined : false) },
  renderer: {
    html: ({ text }) => escapeHtml(text),
    // marked takes what stands between some tags for HTML; here nothing is.
    text(token) {
      return 'tokens' in token && token.tokens ? this.parser.parseInline(token.tokens) : escapeText(token.text)
    },
    codespan: ({ text }) => `<code>${escapeHtml(text)}</code>`,
    code: ({ text }) => `<pre tabindex="0" dir="ltr"><code>${escapeHtml(text)}</code></pre>\n`,
    image: ({ text }) => escapeText(text),
    link({ href, tokens }) {
      const words = this.parser.parseInline(tokens)
      return isSafe(href) ? `<a href="${escapeHtml(href)}" rel="noopener nofollow">${words}</a>` : words
    },
    heading({ tokens }) {
      return `<p><strong>${this.parser.parseInline(tokens)}</strong></p>\n`
    },
    checkbox: ({ checked }) => (checked ? '☑ ' : '☐ '),
    list(token) {
      const items = token.items.map((item) => `<li>${this.parser.parse(item.tokens as Token[])}</li>`).join('')
      const start =
        token.ordered && Number.isInteger(token.start) && token.start !== 1 ? ` start="${Number(token.start)}"` : ''
      return token.ordered ? `<ol${start}>${items}</ol>\n` : `<ul>${items}</ul>\n`
    },
    table(token) {
      const row = (cells: string) => `<tr>${cells}</tr>`
      const head = token.header.map(({ tokens }) => `<th>${this.parser.parseInline(tokens)}</th>`).join('')
      const rows = token.rows.map((cells) =>
        row(cells.map(({ tokens }) => `<td>${this.parser.parseInline(tokens)}</td>`).join('')),
      )
      const top = token.header.some(({ text }) => text.trim() !== '') ? `<thead>${row(head)}</thead>` : ''
      return `<div class="table" tabindex="0"><table>${top}<tbody>${rows.join('')}</tbody></table></div>\n`
    },
  },
})

/** Entities that stand in the text are what they stand for. */
function escapeText(text: string): string {
  return text
    .replace(/&(?!#\d{1,7};|#x[\da-f]{1,6};|\w{2,31};)/gi, '&#38;')
    .replace(/[<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** The decision is made on the parsed address, as that is what a browser goes by. */
function isSafe(href: string): boolean {
  try {
    return ['http:', 'https:', 'mailto:'].includes(new URL(href).protocol)
  } catch {
    return false
  }
}

const marks = /[*_~`[\]<>()@:&\\|]/g
const maxMarksTimesLength = 400_000

function isDense(text: string): boolean {
  return text.length > 500 && (text.match(marks)?.length ?? 0) * text.length > maxMarksTimesLength && !isTable(text)
}

/** Cells are read one by one. */
function isTable(text: string): boolean {
  return text.startsWith('|') && text.split('\n').every((line) => line.length < 2_000)
}
