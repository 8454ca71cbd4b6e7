import { join } from 'node:path'
import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { codedError } from './coded-error.ts'
import { readStaticFiles } from './static-files.ts'

/** A changed `widget.js` is on every site after five minutes; it is small, and names the hashed files that are the rest. */
const cacheControl = 'public, max-age=300, stale-while-revalidate=86400'

/**
 * What a site's pages load, from any origin: /widget.js, and below /widget/ the rest of it. `dist` is the directory of
 * the build.
 */
export function widgetRoutes({ dist }: { dist: string }) {
  const first = readStaticFiles(dist, { cacheControl, only: ['widget.js'] })
  const rest = readStaticFiles(join(dist, 'widget'), { cacheControl })

  return new Hono()
    .use(forOtherSites)
    .get('/widget.js', async ({ req }) => (await first.serve('widget.js', req.raw.headers)) ?? codedError('not_built'))
    .get(
      '/widget/:file',
      async ({ req }) => (await rest.serve(req.param('file'), req.raw.headers)) ?? codedError('not_found'),
    )
}

/** The pages that load these are other people's: some name a hash (`integrity`), some isolate themselves (COEP). */
const forOtherSites = createMiddleware(async ({ header }, next) => {
  await next()
  header('access-control-allow-origin', '*')
  header('cross-origin-resource-policy', 'cross-origin')
})
