import type { Browser } from 'playwright-core'
import { onTestFinished } from 'vitest'
import type { Rig } from '../server/rig.ts'
import type { Site } from './site.ts'
import { type WatchedPage, watch } from './watched-page.ts'

/** The widget in a page of the site, opened at a conversation that its visitor has had already. */
export interface Opened {
  readonly chatbot: string
  readonly token: string
  readonly conversation: string
}

/** Lets everything happen (so that it is heard of), and has the browser tell what a strict policy is against. */
export async function openWidget(browser: Browser, rig: Rig, site: Site, opened: Opened): Promise<WatchedPage> {
  const { chatbot, ...remembered } = opened
  const context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1100, height: 800 } })
  onTestFinished(() => context.close())
  const watched = await watch(context, [site.origin, rig.server.url])
  await watched.page.addInitScript(
    ([chatbot, remembered]) => {
      for (const [key, value] of Object.entries(remembered)) localStorage.setItem(`handrail:${chatbot}:${key}`, value)
    },
    [chatbot, { ...remembered, open: `${Date.now()}` }] as const,
  )
  const { url } = rig.server
  const policy = [
    ...[`default-src 'none'`, `script-src ${url}`, `connect-src ${url.replace('http', 'ws')}`, `img-src ${url}`],
    ...[`base-uri 'none'`, `form-action 'none'`, `require-trusted-types-for 'script'`, `trusted-types 'none'`],
  ]
  const address = site.add({
    body: `<script src="${url}/widget.js" data-chatbot="${chatbot}"></script>`,
    headers: { 'content-security-policy-report-only': policy.join('; ') },
  })
  await watched.page.goto(address)
  await watched.page.getByRole('dialog').waitFor()
  return watched
}
