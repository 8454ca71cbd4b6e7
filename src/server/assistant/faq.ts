import * as v from 'valibot'
import type { Document } from '../store/documents.ts'
import type { FaqEntry } from './csv.ts'
import { readMarkdown } from './markdown.ts'
import type { Page } from './page.ts'

const text = (chars: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(chars))

/** Questions with their answers as an owner writes them; the answers are Markdown. */
export const faqEntries = v.pipe(
  v.array(v.object({ question: text(500), answer: text(20_000) })),
  v.minLength(1),
  v.maxLength(1_000),
)

/** The entries as the store keeps them. @throws when it is no such text. */
export function readFaq(content: string): readonly FaqEntry[] {
  return v.parse(faqEntries, JSON.parse(content))
}

/** The entries as a document's content. */
export function writeFaq(entries: readonly FaqEntry[]): Pick<Document, 'kind' | 'content' | 'bytes'> {
  const content = JSON.stringify(entries)
  return { kind: 'faq', content, bytes: Buffer.byteLength(content) }
}

/** A page with a section for each entry. */
export function faqPage(entries: readonly FaqEntry[]): Page {
  const sections = entries.map(({ question, answer }) => ({
    heading: question,
    level: 2,
    // Headings inside of an answer are a part of it.
    blocks: readMarkdown(answer, undefined).sections.flatMap(({ heading, blocks }) =>
      heading ? [`**${heading.replace(/[\\`*_[\]<]/g, '\\$&')}**`, ...blocks] : blocks,
    ),
  }))
  return { title: '', sections: sections.filter(({ blocks }) => blocks.length > 0), isList: true }
}
