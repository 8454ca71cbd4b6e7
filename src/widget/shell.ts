/// <reference path="../ui/style-sheet.d.ts" />
import type { Look } from './look.ts'
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
  /** Adds to what was set. `isPages`: comes before what the owner set. */
  setLook(look: Look, isPages?: boolean): void
  focus(): void
  remove(): void
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
  const drawn = new CSSStyleSheet()
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [sheet, drawn]

  const button = document.createElement('button')
  const badge = document.createElement('span')
  const look: [owners: Look, pages: Look] = [{}, {}]
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
    for (const sign of ['pointerenter', 'focus']) button.addEventListener(sign, options.onIntent, { once: true })
    root.append(button)
  }
  name()
  setLook({})

  // Beside the body: there may be none yet, and navigation by script may replace it.
  const place = () => (target ?? document.documentElement).append(host)
  place()
  const watch = new MutationObserver(() => host.isConnected || place())
  watch.observe(target ?? document.documentElement, { childList: true })

  function name() {
    button.ariaLabel = unread ? `${label} (${unread})` : label
  }

  function setLook(change: Look, isPages?: boolean) {
    Object.assign(look[isPages ? 1 : 0], change)
    const set = { ...look[0], ...look[1] }
    const { x, y } = { x: 20, y: 20, ...set.offset }
    const [low, side] = (set.position || 'bottom-right').split('-')
    const edge = (name: string | undefined, px: number) => `--${name}:calc(${px}px + env(safe-area-inset-${name}));`
    let own = `--y:${y}px;${edge(low, y)}${edge(side, x)}`
    for (const key of ['accent', 'surface', 'scheme', 'font', 'radius', 'spacing', 'zIndex'] as const) {
      // What says nothing leaves the style sheet's own.
      if (!/^(auto)?$/.test(`${set[key] ?? ''}`)) own += `--${key}:${set[key]};`
    }
    drawn.replaceSync(`:host{${own}}.launcher{border-${low}-${side}-radius:min(6px,var(--round))}`)
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
    setLook,
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
