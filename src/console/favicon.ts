import { markPath } from './mark-path.ts'

/** Draws the mark into the browser's tab; with an orange dot while somebody waits. */
export function drawFavicon(waiting: boolean): void {
  const dot = waiting ? '<circle cx="19" cy="5" r="5" fill="#fff"/><circle cx="19" cy="5" r="4" fill="#e8750a"/>' : ''
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="7" fill="#0f6b5c"/>' +
    `<path d="${markPath}" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round"/>${dot}</svg>`
  const known = document.querySelector<HTMLLinkElement>('link[rel=icon]')
  const link = known ?? document.createElement('link')
  link.rel = 'icon'
  link.href = `data:image/svg+xml,${encodeURIComponent(svg)}`
  if (!known) document.head.append(link)
}
