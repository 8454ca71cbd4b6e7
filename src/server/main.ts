#!/usr/bin/env node
import { fileURLToPath } from 'node:url'
import { readEnvironment } from './environment.ts'
import { armFailpoint } from './failpoints.ts'
import { createServer } from './index.ts'

/** The command `handrail`: a server set up by environment variables alone. */
async function main(): Promise<void> {
  const environment = readEnvironment(process.env)
  if (environment.failpoint) armFailpoint(environment.failpoint)
  const server = await createServer({
    ...environment,
    chatbot: { id: environment.chatbotId, site: environment.siteName },
    dist: fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? '../../dist' : '../../..', import.meta.url)),
  })
  server.log.info(`Handrail listens on ${server.url}`)
  if (!(await server.agents.hasOwner())) {
    server.log.info(`Nobody owns it yet: sign up at ${environment.publicUrl}/dashboard`)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      server.stop().then(
        () => process.exit(0),
        (error) => {
          server.log.error(error, 'did not stop cleanly')
          process.exit(1)
        },
      )
    })
  }
}

main().catch((error: unknown) => {
  // What a person must correct is told in one line or few; anything else with all there is to know of it.
  console.error(error instanceof Error && error.message.startsWith('Handrail') ? error.message : error)
  process.exit(1)
})
