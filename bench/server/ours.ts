import { createServer } from '../../src/server/index.ts'

/** Our server as it is, but for the bound on how fast one visitor may write. */
const [, , dataDir = ''] = process.argv
const server = await createServer({
  dataDir,
  dist: 'dist',
  publicUrl: 'http://handrail.test',
  port: 0,
  logLevel: 'error',
  chatbot: { id: 'demo' },
  visitorCommands: 1e9,
})
const owner = await server.agents.ensureOwner({ name: 'Ana', email: 'ana@handrail.test' })
const answer = await server.agents.handler(new Request(await server.agents.signInLink(owner.email)))
const cookie = answer.headers.getSetCookie().map((one) => one.split(';')[0])
process.send?.({ port: Number(new URL(server.url).port), cookie: cookie.join('; ') })
