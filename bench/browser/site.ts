import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Rolldown } from 'vite'
import { type WebSocket, WebSocketServer } from 'ws'
import type { ServerFrame } from '../../src/protocol/index.ts'
import { createBackend } from './backend.ts'
import { pageOf, type Subject } from './subjects.ts'
import { type hostile, messages } from './texts.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = fileURLToPath(new URL('../../', import.meta.url))
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
}

/** One site for all: a page for each widget, its files, and what each asks of a backend. All of it on this machine. */
export interface Site {
  readonly address: string
  /** Begins anew, with so many messages in any conversation of ours. */
  reset(said: number): void
  stop(): Promise<void>
}

export async function startSite(subjects: readonly Subject[]): Promise<Site> {
  const embeds = new Map(subjects.map((subject) => [pageOf(subject), subject.embed]))
  const built = await buildPages()
  const dist = await readBuild()
  const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false })
  const give = (socket: WebSocket, frame: ServerFrame) => socket.send(JSON.stringify(frame))
  const begin = (said: number) =>
    createBackend(said, (frame) => {
      for (const socket of sockets.clients) give(socket, frame)
    })
  let backend = begin(0)
  const server = createServer((request, response) => {
    serve(request, response).catch(() => {
      response.statusCode = 404
      response.end()
    })
  })
  server.on('upgrade', (request, stream, head) =>
    sockets.handleUpgrade(request, stream, head, (socket) => {
      socket.on('message', (data) => backend.take(JSON.parse(String(data)), (frame) => give(socket, frame)))
    }),
  )

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url!, 'http://x')
    const [, folder = '', ...rest] = pathname.split('/')
    const send = (body: string | Uint8Array, type = 'application/json') => {
      response.setHeader('content-type', type)
      response.setHeader('cache-control', 'no-store')
      response.end(body)
    }
    const embed = embeds.get(folder)
    if (embed !== undefined) return send(page(embed), types['.html'])
    switch (folder) {
      case 'dist':
        return send(fileOf(dist, rest), types[extname(pathname)])
      case 'modules':
        return send(await read(join(here, 'node_modules'), rest), types[extname(pathname)])
      case 'built':
        return send(fileOf(built, rest), types[extname(pathname)])
      case 'tell':
        await tell(rest)
        return send('{}')
      case 'n8n':
        return send(JSON.stringify({ data: historyOfN8n(Number(searchParams.get('said'))) }))
      case 'api':
        return send(JSON.stringify(startOfTypebot))
      default:
        response.statusCode = 204
        response.end()
    }
  }

  async function tell([what, ...words]: readonly string[]): Promise<void> {
    if (what === 'append') backend.append(Number(words[0]), Number(words[1]))
    if (what === 'stream') await backend.stream(Number(words[0]))
    if (what === 'answer') backend.answer(words[0] as keyof typeof hostile)
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    reset(said) {
      for (const socket of sockets.clients) socket.terminate()
      backend = begin(said)
    },
    async stop() {
      for (const socket of sockets.clients) socket.terminate()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Some words, so that something could be shifted, and the widget. */
function page(embed: string): string {
  const words = '<p>Jackets for weather that has not made up its mind.</p>'.repeat(12)
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>A shop</title></head>
<body><main><h1>A shop</h1>${words}</main>
${embed}
</body>
</html>`
}

/** What pages load of our build, as it is now: another build meanwhile changes nothing. */
async function readBuild(): Promise<Map<string, Uint8Array>> {
  const folder = join(root, 'dist')
  const paths = ['', 'chunks', 'widget'].flatMap((inner) =>
    readdirSync(join(folder, inner)).map((name) => join(inner, name)),
  )
  const scripts = paths.filter((path) => path.endsWith('.js'))
  return new Map(await Promise.all(scripts.map(async (path) => [path, await readFile(join(folder, path))] as const)))
}

function fileOf<File>(files: ReadonlyMap<string, File>, path: readonly string[]): File {
  const file = files.get(path.join('/'))
  if (file === undefined) throw new Error('not built')
  return file
}

async function read(folder: string, path: readonly string[]): Promise<Uint8Array> {
  const file = normalize(join(folder, ...path))
  if (!file.startsWith(`${folder}/`)) throw new Error('outside')
  return readFile(file)
}

/** The scripts in `pages/`. What a rival publishes as one file for pages is left as it is; botpress is bundled, as it asks for. */
async function buildPages(): Promise<Map<string, string | Uint8Array>> {
  const names = ['plain', 'ours', 'wire', 'socket', 'deep-chat', 'n8n', 'typebot', 'botpress']
  const result = await build({
    root: here,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(
          names.map((name) => [name, `${here}pages/${name}.${name === 'botpress' ? 'jsx' : 'js'}`]),
        ),
        external: /^\/(modules|dist)\//,
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
          assetFileNames: '[name][extname]',
        },
      },
    },
  })
  const { output } = result as Rolldown.RolldownOutput
  return new Map(output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]))
}

function historyOfN8n(count: number): unknown[] {
  return messages(1, count).map(({ text, mine }) => ({
    id: [mine ? 'HumanMessage' : 'AIMessage'],
    kwargs: { content: text },
  }))
}

/** What its server says first: a greeting, and that it waits for words. */
const startOfTypebot = {
  sessionId: 'bench',
  resultId: 'bench',
  typebot: { id: 'shop', version: '6.1', theme: {}, settings: { typingEmulation: { enabled: false } } },
  messages: [
    {
      id: 'greeting',
      type: 'text',
      content: { type: 'richText', richText: [{ type: 'p', children: [{ text: 'Hello! How can I help?' }] }] },
    },
  ],
  input: { id: 'words', type: 'text input', options: {} },
}
