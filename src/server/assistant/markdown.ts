import { Lexer, type Token, type TokensList } from 'marked'
import { isPaddedTable } from '../../protocol/padded-table.ts'
import { slug } from './anchors.ts'
import { readHtml } from './html.ts'
import { absolute, type Page, type Section } from './page.ts'

/** marked 18.2.1 recurses for every nested quote or list, and 2,000 ">" overflow the stack; nobody writes nine. */
const nesting = /^[ \t]*(?:(?:>|[-+*]|\d{1,9}[.)])[ \t]*){9}/m
const indentation = /^[ \t]{40}[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]/m

/**
 * Reads a Markdown document by its headings; `title`, `url` and `lang` may stand in front matter. One that is nested deeper
 * than people write is taken as plain text.
 */
export function readMarkdown(source: string, url: string | undefined): Page {
  const { fields, body } = frontMatter(source.replace(/\r\n?/g, '\n'))
  if (nesting.test(body) || indentation.test(body)) return readText(body)
  const own = fields.get('url') ?? url
  const slugs = new Map<string, number>()
  const sections: (Section & { blocks: string[] })[] = [{ heading: '', level: 1, blocks: [] }]
  const tokens = blocksOf(body)
  for (const token of tokens) {
    if (token.type === 'heading') {
      const given = /^(.*?)\s*\{#([\w-]+)\}\s*$/.exec(token.text as string)
      const heading = bare(given?.[1] ?? (token.text as string))
      sections.push({ heading, level: token.depth as number, anchor: given?.[2] ?? slug(heading, slugs), blocks: [] })
    } else if (token.type === 'html') {
      const inside = readHtml(token.raw, own).sections.flatMap((one) => one.blocks)
      sections.at(-1)!.blocks.push(...inside)
    } else if (token.type !== 'space' && token.type !== 'hr' && token.type !== 'def') {
      sections.at(-1)!.blocks.push(withLinks(withoutTags(token), own, tokens.links))
    }
  }
  const title =
    fields.get('title') ??
    sections.find((one) => one.heading && one.level === 1)?.heading ??
    sections.find((one) => one.heading)?.heading
  const language = fields.get('lang')?.toLowerCase()
  return {
    title: title ?? '',
    sections: sections.filter((one) => one.heading || one.blocks.length > 0),
    ...(language ? { language } : {}),
    ...(own === url || own === undefined ? {} : { url: own }),
  }
}

/** Blocks alone: what is inside of them is not looked at, as that takes marked quadratic time on hostile text. */
function blocksOf(body: string): readonly Token[] & Pick<TokensList, 'links'> {
  const lexer = new Lexer({ gfm: true })
  const tokenizer = lexer.options.tokenizer!
  const { table } = tokenizer
  tokenizer.table = (source) => (isPaddedTable(source) ? undefined : table.call(tokenizer, source))
  lexer.blockTokens(body, lexer.tokens)
  return lexer.tokens
}

/** Reads plain text: paragraphs, and entries of a question ("Q: …") and what follows it ("A: …") as sections. */
export function readText(source: string): Page {
  const sections: (Section & { blocks: string[] })[] = [{ heading: '', level: 1, blocks: [] }]
  for (const block of source.split(/\r?\n\s*\r?\n/)) {
    const entry = /^\s*Q:\s*(.+?)\s*(?:\r?\n\s*A:\s*([\s\S]*))?$/.exec(block)
    if (entry) sections.push({ heading: entry[1]!, level: 2, blocks: [] })
    const text = (entry ? (entry[2] ?? '') : block.replace(/^\s*A:\s*/, '')).trim()
    if (text) sections.at(-1)!.blocks.push(text)
  }
  return { title: '', sections: sections.filter((one) => one.blocks.length > 0) }
}

function bare(text: string): string {
  return text
    .replace(/\[([^\][]*)\]\([^)\n]*\)/g, '$1')
    .replace(/[*_`]+/g, '')
    .trim()
}

/** Links as seen from elsewhere; those that name a link given further down get it. */
function withLinks(markdown: string, url: string | undefined, given: TokensList['links']): string {
  return markdown
    .replace(/!\[([^\][]*)\]\([^)\n]*\)/g, '')
    .replace(/\[([^\][]*)\]\(([^)\s]+)[^)\n]*\)/g, (_, text: string, href: string) => linked(text, absolute(href, url)))
    .replace(/\[([^\][]+)\]\[([^\][]*)\]/g, (whole, text: string, name: string) => {
      const link = given[(name || text).toLowerCase().replace(/\s+/g, ' ')]
      return link ? linked(text, absolute(link.href, url)) : whole
    })
}

function linked(text: string, href: string | undefined): string {
  return href ? `[${text}](${href})` : text
}

/** Marks of HTML in the middle of a text, which would be shown as they are typed; code may speak of them. */
function withoutTags({ type, raw }: Token): string {
  if (type === 'code' || raw.includes('`')) return raw.trim()
  return raw
    .trim()
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/<\/?(?:b|strong|i|em|u|s|span|font|small|big|sub|sup|mark|center|div|p|a|kbd)(?:\s[^<>]*)?>/gi, '')
}

function frontMatter(source: string): { fields: Map<string, string>; body: string } {
  const found = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(source)
  const pairs = (found?.[1] ?? '').split(/\r?\n/).flatMap((line): [string, string][] => {
    const field = /^(\w+):\s*(?:"(.*)"|'(.*)'|(.*))$/.exec(line.trim())
    const value = field?.[2] ?? field?.[3] ?? field?.[4]
    return field && value ? [[field[1]!, value]] : []
  })
  return { fields: new Map(pairs), body: found ? source.slice(found[0].length) : source }
}
