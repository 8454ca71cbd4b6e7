import type { Page } from './page.ts'

/** The id that GitHub and most generators give a heading; `used` counts how often each was given on this page. */
export function slug(heading: string, used: Map<string, number>): string {
  const base = heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')
  const times = used.get(base) ?? 0
  used.set(base, times + 1)
  return times === 0 ? base : `${base}-${times}`
}

/** The page with a place of its own to open at for every heading, whatever the document had. */
export function withAnchors(page: Page): Page {
  const taken = new Set<string>()
  const free = (wanted: string): string => {
    let name = wanted
    for (let times = 1; taken.has(name); times++) name = `${wanted}-${times}`
    taken.add(name)
    return name
  }
  const sections = page.sections.map((section) => {
    if (!section.heading) return section
    return { ...section, anchor: free(section.anchor ?? (slug(section.heading, new Map()) || 'section')) }
  })
  return { ...page, sections }
}
