import { type ReadonlySignal, useSignal } from '@preact/signals'
import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** How near the end, in pixels, counts as being there. */
const nearPx = 48

/**
 * Keeps a scrolled box at its end while its content grows, unless the reader has scrolled away from it. `content` is its
 * only child.
 */
export function useStickToEnd(box: RefObject<HTMLDivElement | null>): {
  content: RefObject<HTMLDivElement | null>
  atEnd: ReadonlySignal<boolean>
  onScroll: () => void
  toEnd: () => void
} {
  const content = useRef<HTMLDivElement>(null)
  const atEnd = useSignal(true)
  const scrolled = useRef(0)

  function toEnd(): void {
    const { current } = box
    if (current) current.scrollTop = current.scrollHeight
    atEnd.value = true
  }

  useEffect(() => {
    if (!content.current || !box.current) return
    // Both: the content grows by messages, the box shrinks by the composer.
    const observer = new ResizeObserver(() => {
      if (atEnd.peek()) toEnd()
    })
    observer.observe(content.current)
    observer.observe(box.current)
    return () => observer.disconnect()
  }, [])

  return {
    content,
    atEnd,
    toEnd,
    onScroll() {
      const { current } = box
      if (!current) return
      const { scrollTop, clientHeight, scrollHeight } = current
      // Only going up leaves the end: content that grows scrolls nothing, but is told of in the same event.
      if (scrollTop + clientHeight > scrollHeight - nearPx) atEnd.value = true
      else if (scrollTop < scrolled.current) atEnd.value = false
      scrolled.current = scrollTop
    },
  }
}
