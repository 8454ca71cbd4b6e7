import { join } from 'node:path'
import { Hono } from 'hono'
import { codedError } from './coded-error.ts'
import { readStaticFiles } from './static-files.ts'

/**
 * The agents' app: /dashboard and all below it is one page, which draws what its address says; its parts lie below
 * /console/. `dist` is the directory of the build.
 */
export function consolePages({ dist, publicUrl }: { dist: string; publicUrl: string }) {
  const files = readStaticFiles(join(dist, 'console'), { cacheControl: 'no-cache' })
  const policy = consolePolicy(publicUrl)

  async function page({ req }: { req: { raw: Request } }): Promise<Response> {
    const shell = await files.serve('index.html', req.raw.headers)
    if (!shell) return codedError('not_built')
    shell.headers.set('content-security-policy', policy)
    shell.headers.set('cross-origin-opener-policy', 'same-origin')
    shell.headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=()')
    return shell
  }

  return new Hono()
    .get('/dashboard', page)
    .get('/dashboard/*', page)
    .get('/console/:path{.+}', async ({ req }) => {
      return (await files.serve(req.param('path'), req.raw.headers)) ?? codedError('not_found')
    })
}

/** Nothing runs, loads or is framed but our own files; text can never become script, as nothing may make it one. */
function consolePolicy(publicUrl: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    // Named besides 'self', which older browsers do not take to cover a WebSocket.
    `connect-src 'self' ${new URL(publicUrl).origin.replace(/^http/, 'ws')}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}
