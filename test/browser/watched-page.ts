import type { BrowserContext, Page } from 'playwright-core'

export interface WatchedPage {
  readonly page: Page
  /** What it did that no words should make a page do; stays empty. */
  readonly happened: readonly string[]
}

/** A new page of which all is heard that words could bring about: `boom()` and its like, requests, windows, frames, violations. */
export async function watch(context: BrowserContext, origins: readonly string[]): Promise<WatchedPage> {
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const happened: string[] = []
  const isOwn = (url: string) => origins.includes(new URL(url).origin)
  context.on('page', (opened) => happened.push(`opened ${opened.url()}`))
  page.on('request', (request) => isOwn(request.url()) || happened.push(`asked for ${request.url()}`))
  page.on('framenavigated', (frame) => isOwn(frame.url()) || happened.push(`went to ${frame.url()}`))
  page.on('frameattached', (frame) => happened.push(`frame ${frame.url()}`))
  page.on('download', (download) => happened.push(`download ${download.url()}`))
  page.on('dialog', (dialog) => {
    happened.push(`dialog ${dialog.message()}`)
    dialog.dismiss()
  })
  page.on('pageerror', ({ message }) => happened.push(`error ${message}`))
  page.on('console', (message) => {
    // Pictures that are not there are initials.
    const isPicture = message.location().url.includes('/avatars/')
    if (/error|warning/.test(message.type()) && !isPicture) happened.push(`console ${message.text()}`)
  })
  await page.exposeFunction('told', (what: string) => happened.push(what))
  await page.addInitScript(() => {
    const tell = (what: string) => (Reflect.get(window, 'told') as (what: string) => void)(what)
    for (const name of ['boom', 'alert', 'confirm', 'prompt', 'print', 'open']) {
      Object.assign(window, { [name]: () => tell(`ran ${name}`) })
    }
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      // The browser's own wish for an icon.
      if (!blockedURI.endsWith('/favicon.ico')) tell(`violation of ${effectiveDirective}: ${blockedURI} ${sample}`)
    })
  })
  return { page, happened }
}

/** Elements below `within` that should not be there, or have what they should not have; in texts, all that we do not draw ourselves. */
export function strangers(page: Page, within: string, most = 20): Promise<string[]> {
  return page.evaluate(
    ([within, most]) => {
      const drawn =
        /^(?:a|b|blockquote|br|caption|code|dd|del|details|div|dl|dt|em|hr|i|ins|kbd|li|mark|ol|p|pre|q|s|samp|small|span|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|tr|u|ul|var|wbr)$/
      const harmless = /^(?:class|href|target|rel|tabindex|dir|start)$/
      const forbidden =
        /^(?:script|iframe|frame|frameset|object|embed|applet|base|meta|link|style|template|noscript|math|animate|set|use|image|foreignobject|video|audio|source|track|marquee|portal|fencedframe|slot|area|map|isindex|keygen|xmp|plaintext|handrail-widget)$/i
      const active = /^(?:on.*|srcdoc|formaction|action|xlink:.*|ping|background|poster|srcset|is|slot|part)$/i
      // What stands in a form can take the place of the form's own properties.
      const own = (property: string, of: Element) => Reflect.get(Element.prototype, property, of)
      const all: Element[] = []
      const walk = (from: ParentNode) => {
        for (const element of from.querySelectorAll('*')) {
          all.push(element)
          if (element.shadowRoot) walk(element.shadowRoot)
        }
      }
      const top = document.querySelector(within)!
      walk(top.shadowRoot ?? top)
      const found = all.flatMap((element) => {
        const name = own('localName', element) as string
        const attributes = [...(own('attributes', element) as NamedNodeMap)]
        const isText = !!element.parentElement?.closest('.md, .plain')
        const isOdd = isText
          ? !drawn.test(name)
          : forbidden.test(name) || (name === 'img' && !element.closest('.avatar'))
        const odd = attributes.filter((one) => (isText ? !harmless.test(one.name) : active.test(one.name)))
        const wrong = [...(isOdd ? [name] : []), ...odd.map((one) => one.name)]
        if (element instanceof HTMLAnchorElement && element.hasAttribute('href')) {
          if (!/^(?:https?|mailto|tel):$/.test(element.protocol)) wrong.push(`leads to ${element.href}`)
          const isLent = element.target !== '_blank' || !/\bnoopener noreferrer\b/.test(element.rel)
          if ((isText || element.closest('.sources')) && isLent) wrong.push('lends the page')
        }
        return wrong.length > 0 ? [`${element.outerHTML.slice(0, 120)}: ${wrong.join(', ')}`] : []
      })
      return [...new Set(found)].slice(0, most)
    },
    [within, most] as const,
  )
}
