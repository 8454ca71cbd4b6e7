/**
 * A button that has done its work goes away, and must not take the keyboard's place in the page with it: the focus goes to where the
 * visitor writes, or on a phone, where the keyboard would cover what there is to read, to the panel. Returns its undo.
 */
export function keepFocus(box: HTMLElement): () => void {
  let focused: Node | null = null
  const remember = ({ target }: FocusEvent) => {
    focused = target as Node
  }
  const removed = new MutationObserver(() => {
    if (focused?.isConnected !== false || document.activeElement !== document.body) return
    focused = null
    const field = matchMedia('(pointer: coarse)').matches ? null : box.querySelector('textarea')
    ;(field ?? box).focus()
  })
  removed.observe(box, { childList: true, subtree: true })
  box.addEventListener('focusin', remember)
  return () => {
    removed.disconnect()
    box.removeEventListener('focusin', remember)
  }
}
