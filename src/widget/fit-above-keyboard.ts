/** The keyboard of a phone covers the page without making it smaller; the panel keeps to what is left. Returns its undo. */
export function fitAboveKeyboard(box: HTMLElement): () => void {
  const viewport = visualViewport
  if (!viewport) return () => {}
  const adapt = () => {
    // Zoomed in by hand, the visitor decides what they see.
    if (viewport.scale > 1.01) return
    box.style.setProperty('--visible-height', `${viewport.height}px`)
    box.style.setProperty('--visible-top', `${viewport.offsetTop}px`)
  }
  adapt()
  for (const change of ['resize', 'scroll']) viewport.addEventListener(change, adapt)
  return () => {
    for (const change of ['resize', 'scroll']) viewport.removeEventListener(change, adapt)
  }
}
