const safe = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/**
 * The address if following it is harmless, else null. A relative one is taken only where `base` says what it is relative
 * to. The decision is made on the parsed address, as that is what a browser goes by ("java\nscript:" is one word to it).
 */
export function safeHref(href: string | undefined, base?: string): string | null {
  if (!href) return null
  try {
    const url = new URL(href, base)
    return safe.has(url.protocol) ? url.href : null
  } catch {
    return null
  }
}
