import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, extname, join, relative, sep } from 'node:path'
import { readHtml } from './html.ts'
import { readMarkdown, readText } from './markdown.ts'
import type { Page } from './page.ts'
import { type Passage, passagesOf } from './passages.ts'

export type { Passage } from './passages.ts'

export interface DocumentsOptions {
  readonly folder: string
  /** Where visitors read these files, e.g. "/help/"; without it, sources have titles only. */
  readonly baseUrl?: string
}

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
    if (source !== null) passages.push(...readFrom(source, path, options))
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

function readFrom(source: string, path: string, options: DocumentsOptions): Passage[] {
  const id = relative(options.folder, path).split(sep).map(encodeURIComponent).join('/')
  const placed = options.baseUrl === undefined ? undefined : `${options.baseUrl.replace(/\/?$/, '/')}${id}`
  const page = readers[extname(path).toLowerCase()]!(source.replace(/^\uFEFF/, ''), placed)
  const url = page.url ?? placed
  return passagesOf(page, { id, name: titleFromName(path), ...(url === undefined ? {} : { url }) })
}

function titleFromName(path: string): string {
  const words = basename(path, extname(path)).replace(/[-_]+/g, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
