import { lexer } from 'marked'
import { readHtml } from './html.ts'
import { absolute, type Page, type Section } from './page.ts'

/** Reads a Markdown document by its headings; `title`, `url` and `lang` may stand in front matter. */
export function readMarkdown(source: string, url: string | undefined): Page {
  const { fields, body } = frontMatter(source)
  const own = fields.get('url') ?? url
  const slugs = new Map<string, number>()
  const sections: (Section & { blocks: string[] })[] = [{ heading: '', level: 1, blocks: [] }]
  for (const token of lexer(body)) {
    if (token.type === 'heading') {
      const given = /^(.*?)\s*\{#([\w-]+)\}\s*$/.exec(token.text as string)
      const heading = bare(given?.[1] ?? (token.text as string))
      sections.push({ heading, level: token.depth as number, anchor: given?.[2] ?? slug(heading, slugs), blocks: [] })
    } else if (token.type === 'html') {
      const inside = readHtml(token.raw, own).sections.flatMap((one) => one.blocks)
      sections.at(-1)!.blocks.push(...inside)
    } else if (token.type !== 'space' && token.type !== 'hr' && token.type !== 'def') {
      sections.at(-1)!.blocks.push(withLinks(token.raw.trim(), own))
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

/** The id that GitHub and most generators give a heading. */
function slug(heading: string, used: Map<string, number>): string {
  const base = heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')
  const times = used.get(base) ?? 0
  used.set(base, times + 1)
  return times === 0 ? base : `${base}-${times}`
}

function bare(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]+/g, '')
    .trim()
}

function withLinks(markdown: string, url: string | undefined): string {
  return markdown
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\(([^)\s]+)[^)]*\)/g, (_, text: string, href: string) => {
      const found = absolute(href, url)
      return found ? `[${text}](${found})` : text
    })
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
