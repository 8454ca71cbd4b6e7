import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { openRoutes } from './rig.ts'

const script = `console.log(${JSON.stringify('x'.repeat(2_000))})`
const built = {
  'widget.js': script,
  'secret.json': '{}',
  'widget/app-D4f_k9Zq.js': script,
  'widget/parts.json': '{}',
  'console/index.html': '<!doctype html><title>Handrail</title>',
  'console/assets/console-Bq3x_d7A.css': 'body{}',
}

test('[A1] the widget is served to every site, compressed, and its hashed parts for ever', async () => {
  const { app } = await openRoutes(built)

  const widget = await app.request('/widget.js', { headers: { 'accept-encoding': 'gzip, deflate, br' } })
  expect(Object.fromEntries(widget.headers)).toEqual({
    'access-control-allow-origin': '*',
    'cache-control': 'public, max-age=300, stale-while-revalidate=86400',
    'content-encoding': 'br',
    'content-type': 'text/javascript; charset=utf-8',
    'cross-origin-resource-policy': 'cross-origin',
    etag: expect.stringMatching(/^"[\w-]{22}"$/),
    'referrer-policy': 'strict-origin-when-cross-origin',
    vary: 'accept-encoding',
    'x-content-type-options': 'nosniff',
  })
  expect(String(brotliDecompressSync(await widget.arrayBuffer()))).toBe(script)

  const part = await app.request('/widget/app-D4f_k9Zq.js', { headers: { 'accept-encoding': 'gzip, br;q=0' } })
  expect(part.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(part.headers.get('access-control-allow-origin')).toBe('*')
  expect(String(gunzipSync(await part.arrayBuffer()))).toBe(script)

  const plain = await app.request('/widget.js')
  expect([plain.headers.get('content-encoding'), await plain.text()]).toEqual([null, script])
})

test('an unchanged file is not sent again', async () => {
  const { app } = await openRoutes(built)
  const etag = (await app.request('/widget.js')).headers.get('etag')!

  const again = await app.request('/widget.js', { headers: { 'if-none-match': `"old", W/${etag}` } })

  expect([again.status, await again.text()]).toEqual([304, ''])
  expect((await app.request('/widget.js', { headers: { 'if-none-match': '"old"' } })).status).toBe(200)
})

test.each([
  '/widget/../secret.json',
  '/widget/..%2fsecret.json',
  '/widget/%2e%2e%2fsecret.json',
  '/console/../secret.json',
  '/secret.json',
])('nothing outside what is meant for the public is served: %s', async (path) => {
  const { app } = await openRoutes(built)
  expect((await app.request(path)).status).toBe(404)
})

test('[C10] the console answers below /dashboard at every address', async () => {
  const { app } = await openRoutes(built)
  for (const path of [
    '/dashboard',
    '/dashboard/chatbots/shop/inbox',
    '/dashboard/chatbots/shop/human-support?conv=1',
  ]) {
    const page = await app.request(path)
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(await page.text()).toContain('<title>Handrail</title>')
    expect(page.headers.get('cache-control')).toBe('no-cache')
  }
})

test('the console runs, loads and is framed by nothing but itself', async () => {
  const { app } = await openRoutes(built)
  const policy = (await app.request('/dashboard')).headers.get('content-security-policy')
  expect(policy).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
      "connect-src 'self' wss://chat.shop.test; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; " +
      "require-trusted-types-for 'script'; trusted-types 'none'",
  )
})

test('without a build the server says so', async () => {
  const { app } = await openRoutes()
  for (const path of ['/dashboard', '/widget.js']) {
    const answer = await app.request(path)
    expect([answer.status, await answer.json()]).toEqual([503, { error: { code: 'not_built' } }])
  }
})
