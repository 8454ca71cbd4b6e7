/// <reference path="../ui/style-sheet.d.ts" />
import { readableOn } from '../ui/accent.ts'
import { markPath } from './mark-path.ts'
import css from './shell.css?inline'

/** What stands on the page before anything is loaded: the host element, and in its shadow the launcher. */
export interface Shell {
  readonly host: HTMLElement
  readonly root: ShadowRoot
  setOpen(open: boolean): void
  setHidden(hidden: boolean): void
  setBusy(busy: boolean): void
  setUnread(count: number): void
  setLook(look: Look): void
  focus(): void
  remove(): void
}

export interface Look {
  /** "#rrggbb" */
  readonly accent?: string | undefined
  readonly side?: 'left' | 'right' | undefined
}

/**
 * Draws the launcher; it is drawn by hand, so that a page pays for nothing more until somebody presses it. With `target`
 * there is none, and the chat becomes a part of that element.
 */
export function createShell(options: {
  readonly label: string
  readonly target?: Element | undefined
  onPress(): void
  /** Somebody is about to press it. */
  onIntent(): void
}): Shell {
  const { target, label } = options
  const host = document.createElement('handrail-widget')
  const root = host.attachShadow({ mode: 'open' })
  const look = new CSSStyleSheet()
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [sheet, look]

  const button = document.createElement('button')
  const badge = document.createElement('span')
  let unread = 0
  if (target) host.dataset['inline'] = ''
  else {
    button.className = 'launcher'
    button.type = 'button'
    button.ariaExpanded = 'false'
    button.ariaHasPopup = 'dialog'
    badge.className = 'badge'
    badge.hidden = true
    button.append(drawing('mark', markPath), drawing('shut', 'M6 9.5l6 6 6-6'), badge)
    button.addEventListener('click', options.onPress)
    for (const sign of ['pointerenter', 'focus', 'touchstart']) {
      button.addEventListener(sign, options.onIntent, { once: true, passive: true })
    }
    root.append(button)
  }
  name()

  // Beside the body: there may be none yet, and navigation by script may replace it.
  const place = () => (target ?? document.documentElement).append(host)
  place()
  const watch = new MutationObserver(() => host.isConnected || place())
  watch.observe(target ?? document.documentElement, { childList: true })

  function name() {
    button.ariaLabel = unread ? `${label} (${unread})` : label
  }

  return {
    host,
    root,
    setOpen(open) {
      button.ariaExpanded = `${open}`
      host.toggleAttribute('data-open', open)
    },
    setHidden(hidden) {
      host.hidden = hidden
    },
    setBusy(busy) {
      button.ariaBusy = `${busy}`
    },
    setUnread(count) {
      unread = count
      badge.hidden = !count
      badge.textContent = count > 9 ? '9+' : `${count}`
      name()
    },
    setLook({ accent, side }) {
      if (side) host.dataset['side'] = side
      if (accent) look.replaceSync(`:host{--accent:${accent};--on-accent:${readableOn(accent)}}`)
    },
    focus: () => button.focus(),
    remove() {
      watch.disconnect()
      host.remove()
    },
  }
}

function drawing(name: string, path: string): SVGElement {
  const [svg, line] = ['svg', 'path'].map((tag) => document.createElementNS('http://www.w3.org/2000/svg', tag)) as [
    SVGElement,
    SVGElement,
  ]
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('class', name)
  svg.ariaHidden = 'true'
  line.setAttribute('d', path)
  svg.append(line)
  return svg
}
