/** What a document says, by headings, whatever it was written in. */
export interface Page {
  readonly title: string
  readonly sections: readonly Section[]
  /** Lower case, e.g. "en-gb". */
  readonly language?: string
  /** Where people read it, when the document says so itself. */
  readonly url?: string
  /** Questions with their answers, which have nothing to do with each other. */
  readonly isList?: true
}

export interface Section {
  /** Empty for what stands before the first heading. */
  readonly heading: string
  readonly level: number
  /** Id of the heading, so that a link opens there. */
  readonly anchor?: string
  /** Paragraphs, lists and tables in Markdown. */
  readonly blocks: readonly string[]
}

/** `href` as seen from the page at `url`, ready for a link on another page; undefined for what must not be linked. */
export function absolute(href: string | undefined, url: string | undefined): string | undefined {
  if (!href) return undefined
  const nowhere = 'http://nowhere.invalid'
  try {
    const found = new URL(href, new URL(url ?? '/', nowhere))
    if (found.protocol !== 'http:' && found.protocol !== 'https:' && found.protocol !== 'mailto:') return undefined
    if (found.origin !== nowhere) return found.href
    return url === undefined ? undefined : found.href.slice(nowhere.length)
  } catch {
    return undefined
  }
}

/** What a piece of Markdown says, without its marks. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/^\|(?:[ \t]*:?-{3,}:?[ \t]*\|)+$/gm, '')
    .replace(/\[([^\][]*)\]\([^)\n]*\)/g, '$1')
    .replace(/^\s*(?:[-*+]|\d+[.)]|>|#{1,6})\s+/gm, '')
    .replace(/\\([\\`*_[\]<|])|[*`|]+/g, '$1 ')
    .replace(/[ \t]+/g, ' ')
    .trim()
}
