import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, extname, join, relative, sep } from 'node:path'
import { readHtml } from './html.ts'
import { readMarkdown, readText } from './markdown.ts'
import type { Page, Section } from './page.ts'

/** One place in the owner's documents: what stands under one heading, or a part of it when that is long. */
export interface Passage {
  readonly id: string
  /** Title of the page it is from. */
  readonly page: string
  /** Equal to `page` for what stands before the first heading. */
  readonly heading: string
  /** As a source is shown: "Returns – How to send a return". */
  readonly title: string
  /** Opens at the heading. Absent when the documents are not on the site. */
  readonly url?: string
  readonly language?: string
  /** Paragraphs, lists and tables in Markdown. */
  readonly blocks: readonly string[]
}

export interface DocumentsOptions {
  readonly folder: string
  /** Where visitors read these files, e.g. "/help/"; without it, sources have titles only. */
  readonly baseUrl?: string
}

/** A section longer than this is cut between paragraphs, so that one passage is about one thing. */
const passageChars = 1_800
/** A larger file is no help page. */
const fileBytes = 4 * 1024 * 1024

const readers: Readonly<Record<string, (source: string, url: string | undefined) => Page>> = {
  '.html': readHtml,
  '.htm': readHtml,
  '.md': readMarkdown,
  '.markdown': readMarkdown,
  '.txt': readText,
}

/**
 * Reads the HTML, Markdown and text files of a folder and of those inside it.
 * @throws when the folder cannot be read.
 */
export async function loadDocuments(options: DocumentsOptions): Promise<readonly Passage[]> {
  const passages: Passage[] = []
  for (const { path } of await filesIn(options.folder)) {
    const source = await readFile(path, 'utf8').catch(() => null)
    if (source !== null) passages.push(...passagesOf(source, path, options))
  }
  return passages
}

/**
 * Looks at the folder every `everyMs` and hands over all passages when a file came, went or changed. It polls, because
 * notices of changes do not come from network drives and container mounts. Returns its undo.
 */
export function watchDocuments(
  options: DocumentsOptions & { readonly everyMs?: number; readonly onError?: (error: unknown) => void },
  onChange: (passages: readonly Passage[]) => void,
): () => void {
  let stopped = false
  let before: string | null = null
  let timer: NodeJS.Timeout | undefined

  async function look(): Promise<void> {
    try {
      const now = (await filesIn(options.folder)).map((one) => `${one.path}:${one.changedMs}:${one.bytes}`).join('\n')
      if (now !== before) {
        const passages = await loadDocuments(options)
        if (stopped) return
        const isFirst = before === null
        before = now
        if (!isFirst) onChange(passages)
      }
    } catch (error) {
      options.onError?.(error)
    }
    if (stopped) return
    timer = setTimeout(look, options.everyMs ?? 2_000)
    timer.unref()
  }

  void look()
  return () => {
    stopped = true
    clearTimeout(timer)
  }
}

async function filesIn(folder: string): Promise<{ path: string; changedMs: number; bytes: number }[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  const paths = entries
    .filter((entry) => entry.isFile() && extname(entry.name).toLowerCase() in readers)
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (path) =>
        !relative(folder, path)
          .split(sep)
          .some((part) => part.startsWith('.') || part === 'node_modules'),
    )
  const found = await Promise.all(
    // A file may be gone between the listing and the look at it.
    paths.sort().map(async (path) =>
      stat(path).then(
        (one) => ({ path, changedMs: one.mtimeMs, bytes: one.size }),
        () => null,
      ),
    ),
  )
  return found.filter((one) => one !== null && one.bytes <= fileBytes).map((one) => one!)
}

function passagesOf(source: string, path: string, options: DocumentsOptions): Passage[] {
  const name = relative(options.folder, path).split(sep).map(encodeURIComponent).join('/')
  const placed = options.baseUrl === undefined ? undefined : `${options.baseUrl.replace(/\/?$/, '/')}${name}`
  const page = readers[extname(path).toLowerCase()]!(source.replace(/^\uFEFF/, ''), placed)
  const title = page.title || titleFromName(path)
  const url = page.url ?? placed
  return page.sections.flatMap((section) => {
    const heading = section.heading || title
    const common = {
      page: title,
      heading,
      title: heading === title ? title : `${short(title)} – ${heading}`,
      ...(url === undefined ? {} : { url: placeOf(section, url) }),
      ...(page.language ? { language: page.language } : {}),
    }
    return parts(section.blocks).map((blocks, i) => ({
      id: `${name}#${section.anchor ?? heading}/${i}`,
      ...common,
      blocks,
    }))
  })
}

/** A heading without an id is found by its words: browsers scroll to them, and old ones open the page. */
function placeOf(section: Section, url: string): string {
  if (section.anchor) return section.level === 1 ? url : `${url}#${encodeURI(section.anchor)}`
  return section.heading && section.level > 1
    ? `${url}#:~:text=${encodeURIComponent(section.heading).replaceAll('-', '%2D')}`
    : url
}

function parts(blocks: readonly string[]): string[][] {
  const all: string[][] = []
  let chars = Infinity
  for (const block of blocks) {
    if (chars + block.length > passageChars) {
      all.push([])
      chars = 0
    }
    all.at(-1)!.push(block)
    chars += block.length
  }
  return all
}

/** "Delivery: countries, costs and times" is too long to stand before a heading. */
function short(title: string): string {
  return title.split(/: | \| | [–—-] /)[0]!
}

function titleFromName(path: string): string {
  const words = basename(path, extname(path)).replace(/[-_]+/g, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
