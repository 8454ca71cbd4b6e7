import type { Document } from '../store/documents.ts'
import { withAnchors } from './anchors.ts'
import { readCsv } from './csv.ts'
import { faqPage, readFaq } from './faq.ts'
import { readHtml } from './html.ts'
import { readMarkdown, readText } from './markdown.ts'
import type { Page } from './page.ts'
import { type Passage, passagesOf } from './passages.ts'
import type { Problem } from './problem.ts'

/** What there is to read of an uploaded document. */
export type ToRead = Pick<Document, 'id' | 'kind' | 'name' | 'content'>

/** An uploaded document as it was read. */
export interface ReadDocument {
  readonly page: Page
  readonly problems: readonly Problem[]
}

/** By the ending of a file's name. */
const kinds: Readonly<Record<string, Exclude<Document['kind'], 'faq'>>> = {
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  txt: 'text',
  text: 'text',
  csv: 'csv',
  tsv: 'csv',
}

/** The endings of files that can be read. */
export const knownEndings = Object.keys(kinds)

/** What a file of this name is read as; null when nothing here can read it. */
export function kindOf(name: string): Exclude<Document['kind'], 'faq'> | null {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(kinds, ending) ? kinds[ending]! : null
}

/** Reads a document by its headings, each of which gets a place of its own to open at. Never throws for what stands in it. */
export function readUploaded({ kind, name, content }: ToRead): ReadDocument {
  const { page, problems } = read(kind, content.replace(/^\uFEFF/, ''))
  const { url: _, ...placed } = withAnchors({ ...page, title: page.title || titleOf(name) })
  const isEmpty = placed.sections.every(({ blocks }) => blocks.length === 0)
  return { page: placed, problems: isEmpty && problems.length === 0 ? [{ code: 'says_nothing' }] : problems }
}

/** What can be found of it; `url` is where it is read, if it is. */
export function passagesIn({ page }: ReadDocument, { id, name }: ToRead, url: string | undefined): readonly Passage[] {
  return passagesOf(page, { id, name, ...(url === undefined ? {} : { url }) })
}

function read(kind: Document['kind'], content: string): ReadDocument {
  switch (kind) {
    case 'markdown':
      return { page: readMarkdown(content, undefined), problems: [] }
    case 'html':
      return { page: readHtml(content, undefined), problems: [] }
    case 'text':
      return { page: readText(content), problems: [] }
    case 'faq':
      return { page: faqPage(readFaq(content)), problems: [] }
    case 'csv': {
      const { entries, problems } = readCsv(content)
      return { page: faqPage(entries), problems }
    }
  }
}

/** "opening-hours.md" as "Opening hours". */
function titleOf(name: string): string {
  const words = (kindOf(name) ? name.replace(/\.\w+$/, '') : name).replace(/[-_]+/g, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
