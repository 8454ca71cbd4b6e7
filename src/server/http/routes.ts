import type { IncomingMessage } from 'node:http'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import { HTTPException } from 'hono/http-exception'
import { accessRoutes, countedHeaders } from './access.ts'
import { codedError } from './coded-error.ts'
import { type ConsoleApiOptions, consoleApi } from './console.ts'
import { consolePages } from './console-pages.ts'
import { healthRoutes } from './health.ts'
import { isOwnOrigin } from './own-origin.ts'
import { readingPages } from './reading-page.ts'
import { settingsBytes } from './settings.ts'
import { uploadBytes } from './uploaded-file.ts'
import { widgetRoutes } from './widget.ts'

export interface RoutesOptions extends ConsoleApiOptions {
  /** The directory of the build. */
  readonly dist: string
  /** Where people reach this server, e.g. "https://chat.example.com". */
  readonly publicUrl: string
  /** How many proxies of our own stand before the server, see `addressOf`. */
  readonly proxies?: number
  /** Faults while answering a request; the one who asked reads `unavailable` and nothing of it. */
  readonly onFault?: (error: unknown, path: string) => void
}

/** Bytes of a request's body, but where a path is named below. */
const bodyBytes = 64 * 1024

/** What is said in one go may be long here. */
const longBodies: readonly [path: RegExp, bytes: number][] = [
  [/^\/api\/console\/chatbots\/[^/]+\/settings$/, settingsBytes],
  [/^\/api\/console\/documents(?:\/|$)/, uploadBytes],
]

/** All routes that the server answers. Faults and unknown paths lead to coded errors; whoever embeds it may add routes. */
export function createRoutes(options: RoutesOptions) {
  const { agents, dist, publicUrl, proxies = 0, onFault = (error, path) => console.error(path, error) } = options

  const ownPagesOnly = createMiddleware(async ({ req }, next) => {
    const reads = req.method === 'GET' || req.method === 'HEAD'
    return reads || isOwnOrigin(req.raw.headers, publicUrl)
      ? next()
      : codedError('wrong_origin', { expected: publicUrl })
  })

  return new Hono<{ Bindings: { incoming?: IncomingMessage } }>()
    .use(async (c, next) => {
      await next()
      c.header('x-content-type-options', 'nosniff')
      c.header('referrer-policy', 'strict-origin-when-cross-origin')
    })
    .onError((error, c) => {
      // A body that is no JSON, for one.
      if (error instanceof HTTPException && error.status === 400) return codedError('malformed')
      onFault(error, c.req.path)
      return codedError('unavailable')
    })
    .notFound(() => codedError('not_found'))
    .use('/api/*', ownPagesOnly, (c, next) => limitFor(c.req.path)(c, next))
    .all('/api/auth/*', (c) => agents.handler(new Request(c.req.raw, { headers: countedHeaders(c, proxies) })))
    .route('/api/access', accessRoutes({ agents, proxies }))
    .route('/api/console', consoleApi(options))
    .route('/', healthRoutes(options))
    .route('/', consolePages({ dist, publicUrl }))
    .route('/', widgetRoutes({ dist }))
    .route('/', readingPages(options))
}

function limitFor(path: string) {
  const maxSize = longBodies.find(([long]) => long.test(path))?.[1] ?? bodyBytes
  return bodyLimit({ maxSize, onError: () => codedError('too_large') })
}
