import { fileURLToPath } from 'node:url'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { readEnvironment } from '../src/server/environment.ts'
import { createServer } from '../src/server/index.ts'
import { startMailCatcher } from './mail-catcher.ts'

/**
 * `npm start`: the whole of Handrail on this machine. A shop with the widget in its pages, the console, an assistant that
 * has read the shop's help pages, and a mail server that catches what is sent. Settings come from the same environment
 * variables as the server's own; what is not set, the demo provides.
 */
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const site = new Hono()
  .get('/', serveStatic({ path: here('start-page/index.html') }))
  .get('/start.css', serveStatic({ path: here('start-page/start.css') }))
  .get('/shop', (c) => c.redirect('/shop/'))
  .get('/shop/*', serveStatic({ root: here('.') }))

async function start(): Promise<void> {
  const environment = readEnvironment({ CHATBOT_ID: 'demo', SITE: 'tarrock.example', ...process.env })
  const catcher = await startMailCatcher({ dataDir: environment.dataDir })
  site.all('/mail', (c) => catcher.handle(c.req.raw)).all('/mail/*', (c) => catcher.handle(c.req.raw))

  const server = await createServer({
    ...environment,
    chatbot: { id: environment.chatbotId, site: environment.siteName, name: 'Tarrock' },
    documents: environment.documents ?? { folder: here('shop/help'), baseUrl: '/shop/help/' },
    mail: environment.mail ?? { url: catcher.smtpUrl, from: 'handrail@tarrock.example' },
    allowPrivateWebhooks: true,
    dist: here('../dist'),
    site,
  })
  const owner = await server.agents.ensureOwner({ name: 'Robin Hallan', email: 'owner@tarrock.example' })
  const signInLink = await server.agents.signInLink(owner.email)

  const at = environment.publicUrl
  console.log(`
  Handrail is running.

    Shop, with the widget    ${at}/shop/
    Console, for agents      ${signInLink}
                             (signs you in as ${owner.name}; works once, within the hour)
    Mail that was sent       ${at}/mail
    Assistant                ${environment.model ? `${environment.model.name} at ${environment.model.url}` : 'answers from the help pages (no MODEL_URL is set)'}
    Data                     ${environment.dataDir}

  Ctrl-C stops it.
`)

  let stopping = false
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, async () => {
      if (stopping) return
      stopping = true
      await server.stop()
      await catcher.stop()
      process.exit(0)
    })
  }
}

start().catch((error: unknown) => {
  console.error(error instanceof Error && error.message.startsWith('Handrail') ? error.message : error)
  process.exit(1)
})
