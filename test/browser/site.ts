import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

export interface SitePage {
  /** What its body holds, the script tag included. */
  readonly body: string
  readonly headers?: Readonly<Record<string, string>>
}

/** Somebody's site: a real HTTP server with an origin of its own. */
export interface Site {
  readonly origin: string
  /** Address of a new page. */
  add(page: SitePage): string
  /** What browsers sent to `/reports`, where policies of its pages may have violations told. */
  readonly reports: readonly string[]
  stop(): Promise<void>
}

/** @param files what is served besides, by path, as scripts. */
export async function startSite(files: (path: string) => Promise<Buffer | null> = async () => null): Promise<Site> {
  const pages: SitePage[] = []
  const reports: string[] = []
  const server = createServer(async (request, response) => {
    if (request.method === 'POST') reports.push(await text(request))
    const page = pages[Number(request.url!.slice(1))]
    if (page) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers })
      response.end(
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A shop</title></head><body><h1>A shop</h1>${page.body}</body></html>`,
      )
      return
    }
    const file = await files(request.url!)
    response.writeHead(file ? 200 : 204, { 'content-type': 'text/javascript' })
    response.end(file)
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`
  return {
    origin,
    reports,
    add: (page) => `${origin}/${pages.push(page) - 1}`,
    stop: () => new Promise((resolve) => server.closeAllConnections() ?? server.close(() => resolve())),
  }
}
