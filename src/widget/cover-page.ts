/** Where the panel fills the screen; the style sheet says the same. */
export const fullScreen = '(max-width: 520px), (max-height: 460px)'

/**
 * While the panel fills the screen, what is behind it is out of reach of keyboard and screen reader, and the panel keeps to what the
 * phone's keyboard leaves: that covers the page without making it smaller. Returns its undo.
 */
export function coverPage(box: HTMLElement): () => void {
  const page = document.body
  const fills = matchMedia(fullScreen)
  const viewport = visualViewport
  const cover = () => {
    page.inert = fills.matches
    box.ariaModal = fills.matches ? 'true' : null
  }
  const shrink = () => {
    // Zoomed in by hand, the visitor decides what they see.
    if (!viewport || viewport.scale > 1.01) return
    box.style.setProperty('--visible-height', `${viewport.height}px`)
    box.style.setProperty('--visible-top', `${viewport.offsetTop}px`)
  }
  cover()
  shrink()
  fills.addEventListener('change', cover)
  for (const change of ['resize', 'scroll']) viewport?.addEventListener(change, shrink)
  return () => {
    page.inert = false
    box.ariaModal = null
    fills.removeEventListener('change', cover)
    for (const change of ['resize', 'scroll']) viewport?.removeEventListener(change, shrink)
  }
}
