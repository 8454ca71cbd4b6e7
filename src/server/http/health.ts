import { Hono } from 'hono'
import type { Store } from '../store/store.ts'
import { codedError } from './coded-error.ts'

/** How long the store may take to answer before this node is taken for unready. */
const readyMs = 2_000

/** For whoever watches over the process: /healthz, it lives; /readyz, it can do its work. */
export function healthRoutes({ store }: { store: Pick<Store, 'chatbot'> }) {
  return new Hono()
    .get('/healthz', (c) => c.json({ ok: true }, 200, { 'cache-control': 'no-store' }))
    .get('/readyz', async (c) => {
      const read = store.chatbot('').then(
        () => true,
        () => false,
      )
      return (await Promise.race([read, notWithin(readyMs)]))
        ? c.json({ ok: true }, 200, { 'cache-control': 'no-store' })
        : codedError('unavailable')
    })
}

function notWithin(ms: number): Promise<false> {
  return new Promise((resolve) => setTimeout(resolve, ms, false).unref())
}
