import type { IncomingMessage } from 'node:http'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import { addressHeader } from '../identity/sign-in.ts'
import { addressOf } from './address.ts'
import { codedError } from './coded-error.ts'
import { type ConsoleApiOptions, consoleApi } from './console.ts'
import { consolePages } from './console-pages.ts'
import { healthRoutes } from './health.ts'
import { isOwnOrigin } from './own-origin.ts'
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

/** Bytes of a request's body; nothing that is asked of us needs more. */
const bodyBytes = 64 * 1024

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
      onFault(error, c.req.path)
      return codedError('unavailable')
    })
    .notFound(() => codedError('not_found'))
    .use('/api/*', ownPagesOnly, bodyLimit({ maxSize: bodyBytes, onError: () => codedError('too_large') }))
    .all('/api/auth/*', ({ req, env }) => {
      const headers = new Headers(req.raw.headers)
      headers.set(addressHeader, addressOf(env?.incoming?.socket.remoteAddress, req.header('x-forwarded-for'), proxies))
      return agents.handler(new Request(req.raw, { headers }))
    })
    .route('/api/console', consoleApi(options))
    .route('/', healthRoutes(options))
    .route('/', consolePages({ dist, publicUrl }))
    .route('/', widgetRoutes({ dist }))
}
