import type { Tokens } from 'marked'
import type { ComponentChild } from 'preact'
import { entities } from './entities.ts'
import { codeBlock } from './markdown.tsx'
import { OutwardLink } from './outward-link.tsx'

/**
 * Raw HTML in a text. It is never parsed as such: a tag that we know becomes a node of ours, without its attributes, and
 * what it stands around goes into that. DOMPurify is not taken: where a page asks for Trusted Types and allows no policy, it
 * returns nothing at all (seen in Chromium 156, with DOMPurify 3.4.18, which weighs 10.4 KB).
 */
export class Tag {
  readonly raw: string
  /** Of the element that it is drawn as. */
  readonly name: string
  readonly closes: boolean

  constructor(raw: string, name: string, closes: boolean) {
    this.raw = raw
    this.name = name
    this.closes = closes
  }
}

const itself =
  'a b blockquote br caption code dd del details div dl dt em h1 h2 h3 hr i img ins kbd li mark ol p q s samp small strong sub summary sup table tbody td tfoot th thead tr u ul var wbr'
const another = 'center:div section:div h4:h3 h5:h3 h6:h3 pre:code strike:del tt:code'
/** By the element that was typed, the one that it is drawn as. */
const drawnAs = new Map(`${itself} ${another}`.split(' ').map((one) => [one.split(':')[0]!, one.split(':').at(-1)!]))
/** Elements that say nothing by themselves: what is in them is drawn as if they were not there. */
const silent = new Set(['abbr', 'big', 'cite', 'font', 'span', 'time'])
const empty = new Set(['br', 'hr', 'img', 'wbr'])

/** Elements that make sense in these others alone; where one begins, what is open inside of them ends. */
const within: Readonly<Record<string, string>> = {
  li: 'ul ol',
  dt: 'dl',
  dd: 'dl',
  summary: 'details',
  caption: 'table',
  thead: 'table',
  tbody: 'table',
  tfoot: 'table',
  tr: 'table thead tbody tfoot',
  th: 'tr',
  td: 'tr',
}

/** Tags open at a time. What is opened beyond is not drawn, as nodes in nodes cost the browser its stack. */
const maxOpen = 16

/** What a piece of raw HTML is to us: a tag to draw, null where there is nothing to show, or text, as it was typed. */
export function readTag(raw: string): Tag | string | null {
  if (raw.startsWith('<!--')) return null
  const [, slash, typed = ''] = /^<(\/?)([a-z][a-z\d]*)(?![^\s/>])/i.exec(raw) ?? []
  const name = typed.toLowerCase()
  if (silent.has(name)) return null
  const ours = drawnAs.get(name)
  return ours ? new Tag(raw, ours, !!slash) : raw
}

/** A block of raw HTML, of which `pieces` was made; its tags may be around the blocks that follow. */
export function htmlBlock({ raw, pre }: Tokens.HTML, pieces: readonly ComponentChild[]): ComponentChild {
  if (pre && /^<pre/i.test(raw)) return codeBlock(entities(raw.replace(/<\/?(?:pre|code|span)\b[^<>]*>/gi, '').trim()))
  const isOurs = !pre && pieces.some((piece) => piece === null || piece instanceof Tag)
  return isOurs ? pieces : <p class="plain">{raw.trim()}</p>
}

/** Puts what stands between tags into them. What is left open ends with its surroundings; what closes nothing is dropped. */
export function nest(pieces: readonly ComponentChild[], base: string | undefined): readonly ComponentChild[] {
  const all: ComponentChild[] = []
  const open: { readonly tag: Tag; readonly children: ComponentChild[] }[] = []
  const put = (piece: ComponentChild) => (open.at(-1)?.children ?? all).push(piece)
  const closeFrom = (at: number) => {
    while (open.length > at) {
      const { tag, children } = open.pop()!
      put(element(tag, children, base))
    }
  }
  const lastOf = (names: readonly string[]) => open.findLastIndex(({ tag }) => names.includes(tag.name))
  for (const piece of pieces) {
    if (!(piece instanceof Tag)) put(piece)
    else if (empty.has(piece.name)) put(element(piece, [], base))
    else if (piece.closes) closeFrom(lastOf([piece.name]) >>> 0)
    else if (opens(piece.name) && open.length < maxOpen) open.push({ tag: piece, children: [] })
  }
  closeFrom(0)
  return all

  /** Whether an element may begin here; ends what ends with that. */
  function opens(name: string): boolean {
    const around = within[name]
    const at = lastOf(around?.split(' ') ?? [])
    if (around && at >= 0) closeFrom(at + 1)
    // A paragraph needs no end before the next; and links do not stand in links.
    else if (name === 'p' && open.at(-1)?.tag.name === 'p') closeFrom(open.length - 1)
    else if (name === 'a') closeFrom(lastOf(['a']) >>> 0)
    return !around || at >= 0
  }
}

function element({ name, raw }: Tag, children: readonly ComponentChild[], base: string | undefined): ComponentChild {
  switch (name) {
    case 'a':
      return (
        <OutwardLink href={attribute(raw, 'href')} base={base}>
          {children}
        </OutwardLink>
      )
    case 'img': {
      const src = attribute(raw, 'src')
      return (
        <OutwardLink href={src} base={base}>
          {attribute(raw, 'alt') || src}
        </OutwardLink>
      )
    }
    case 'table':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        <div class="md-table" tabIndex={0}>
          <table>{children}</table>
        </div>
      )
    case 'h1':
    case 'h2':
    case 'h3':
      return <p class={`md-heading md-heading-${name[1]}`}>{children}</p>
    default: {
      const Element = name as 'b'
      return <Element>{children}</Element>
    }
  }
}

function attribute(raw: string, name: string): string | undefined {
  const [, ...values] = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(raw) ?? []
  const value = values.find((one) => one !== undefined)
  return value === undefined ? undefined : entities(value)
}
