import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** Files of a build, read once and served from memory: nothing a request says ever reaches the file system. */
export interface StaticFiles {
  /** Answers a request for the file at `path` (relative, with `/`); null when there is none. */
  serve(path: string, request: Headers): Promise<Response | null>
}

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Vite puts eight characters of the content's hash before the ending: such a file never changes. */
const hashed = /-[\w-]{8}\.\w+$/
const yearSeconds = 365 * 24 * 60 * 60

type Encoding = 'br' | 'gzip'
interface File {
  readonly body: Uint8Array<ArrayBuffer>
  readonly etag: string
  /** Compressed when first asked for, off the event loop. */
  readonly encoded: Partial<Record<Encoding, Promise<Uint8Array<ArrayBuffer>>>>
}

const compress = { br: promisify(brotliCompress), gzip: promisify(gzip) }
const best = {
  br: { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } },
  gzip: { level: 9 },
}

export interface StaticOptions {
  /** For files without a hash in their name. */
  readonly cacheControl: string
  /** These alone, instead of all that lie below. */
  readonly only?: readonly string[]
}

/** Reads the files below `directory`; finds nothing, when it is not there. */
export function readStaticFiles(directory: string, { cacheControl, only }: StaticOptions): StaticFiles {
  const files = new Map<string, File>()
  for (const path of only?.filter((one) => existsSync(join(directory, one))) ?? pathsBelow(directory)) {
    const body = new Uint8Array(readFileSync(join(directory, path)))
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
    files.set(path.split(sep).join('/'), { body, etag, encoded: {} })
  }

  return {
    async serve(path, request) {
      const file = files.get(path)
      const type = types[extname(path)]
      if (!file || !type) return null
      const headers = new Headers({
        'content-type': type,
        'cache-control': hashed.test(path) ? `public, max-age=${yearSeconds}, immutable` : cacheControl,
        etag: file.etag,
        vary: 'accept-encoding',
      })
      if (
        request
          .get('if-none-match')
          ?.split(/,\s*/)
          .some((tag) => tag.replace(/^W\//, '') === file.etag)
      ) {
        return new Response(null, { status: 304, headers })
      }
      const encoding = chooseEncoding(request.get('accept-encoding'), type)
      if (!encoding) return new Response(file.body, { headers })
      file.encoded[encoding] ??= compressed(file.body, encoding)
      headers.set('content-encoding', encoding)
      return new Response(await file.encoded[encoding], { headers })
    },
  }
}

async function compressed(body: Uint8Array, encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (encoding === 'br' ? compress.br(body, best.br) : compress.gzip(body, best.gzip)))
}

function chooseEncoding(accepted: string | null, type: string): Encoding | null {
  if (!/^text|json|svg/.test(type)) return null
  const offered = (accepted ?? '').split(',').flatMap((part) => {
    const [name = '', quality] = part.trim().split(/;\s*q=/)
    return quality !== undefined && Number(quality) === 0 ? [] : [name]
  })
  return (['br', 'gzip'] as const).find((encoding) => offered.includes(encoding)) ?? null
}

function pathsBelow(directory: string): string[] {
  if (!existsSync(directory)) return []
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)))
}
