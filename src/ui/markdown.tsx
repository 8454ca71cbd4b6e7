import { signal } from '@preact/signals'
import type { Token, Tokens } from 'marked'
import { type ComponentChild, Fragment, type VNode } from 'preact'
import { entities } from './entities.ts'
import { Live } from './live.ts'
import { type Block, readBlocks } from './markdown-blocks.ts'
import { OutwardLink } from './outward-link.tsx'

export interface MarkdownProps {
  readonly text: string
  /** More of the text is to come: what was read of it is kept. */
  readonly streaming?: boolean
  /** What relative links are relative to; without it they are drawn as words. */
  readonly base?: string
}

/** Deeper than this, a text is shown as it stands. */
const maxDepth = 16

/** What draws raw HTML, which few texts have. */
const html = signal<typeof import('./markdown-html.tsx') | null>(null)
let loading: Promise<void> | undefined

/** Fetches it; until it has come, raw HTML stands as it was typed. */
export function loadHtml(): Promise<void> {
  loading ??= import('./markdown-html.tsx').then(
    (part) => {
      html.value = part
    },
    () => {
      // No connection: the next text with HTML in it tries again.
      loading = undefined
    },
  )
  return loading
}

/**
 * A text in markdown as nodes, by an allow-list: nothing in it becomes an element but what `block`, `inline` and, for raw
 * HTML, `nest` draw. Pictures are never fetched.
 */
export class Markdown extends Live<MarkdownProps> {
  /** What was read of the text so far, and its nodes; with what HTML in it was drawn. */
  #text = ''
  #drawn: ReadonlyMap<Block, readonly ComponentChild[]> = new Map()
  #html = html.peek()

  draw({ text, streaming, base }: MarkdownProps) {
    const place = { base, depth: 0 }
    const isAnew = html.value !== this.#html
    if (isAnew || text !== this.#text) {
      const before = !isAnew && streaming && text.startsWith(this.#text) ? this.#drawn : new Map<Block, never>()
      const blocks = readBlocks(text, [...before.keys()])
      // The same node as before tells Preact that there is nothing to compare.
      this.#drawn = new Map(blocks.map((block, at) => [block, before.get(block) ?? drawBlock(block, at, place)]))
      this.#text = text
      this.#html = html.value
    }
    return <div class="md">{nest([...this.#drawn.values()].flat(), place)}</div>
  }
}

function drawBlock({ raw, token }: Block, key: number, place: Place): readonly ComponentChild[] {
  const pieces = token ? block(token, place) : <p class="plain">{raw}</p>
  return Array.isArray(pieces) ? pieces : [<Fragment key={key}>{pieces}</Fragment>]
}

/** As `readBlocks` gives it: tags, and what is between them. */
type HtmlToken = Tokens.HTML & { readonly tokens: readonly Token[] }

interface Place {
  readonly base: string | undefined
  readonly depth: number
  /** Within a link, where no other may stand. */
  readonly isLink?: boolean
}

function nest(pieces: readonly ComponentChild[], { base }: Place): readonly ComponentChild[] {
  return html.value?.nest(pieces, base) ?? pieces
}

function blocks(tokens: readonly Token[] | undefined, place: Place): readonly ComponentChild[] {
  const inner = { ...place, depth: place.depth + 1 }
  return nest(
    (tokens ?? []).flatMap((token) => block(token, inner)),
    place,
  )
}

function block(token: Token, place: Place): ComponentChild {
  if (place.depth > maxDepth) return token.raw
  switch (token.type) {
    case 'space':
    case 'def':
      return null
    case 'paragraph':
      return <p>{inlines(token.tokens, place)}</p>
    case 'heading':
      // A heading of the message, not of the page around it.
      return <p class={`md-heading md-heading-${Math.min(token.depth, 3)}`}>{inlines(token.tokens, place)}</p>
    case 'code':
      return codeBlock(token.text)
    case 'blockquote':
      return <blockquote>{blocks(token.tokens, place)}</blockquote>
    case 'list':
      return list(token as Tokens.List, place)
    case 'table':
      return table(token as Tokens.Table, place)
    case 'hr':
      return <hr />
    case 'html':
      return rawHtml(token as HtmlToken, place)
    default:
      return 'tokens' in token ? <p>{inlines(token.tokens, place)}</p> : inline(token, place)
  }
}

/** A block of raw HTML. */
function rawHtml(token: HtmlToken, place: Place): ComponentChild {
  const pieces = token.tokens.map((inner) => inline(inner, place))
  loadHtml()
  return html.value?.htmlBlock(token, pieces) ?? <p class="plain">{token.raw.trim()}</p>
}

export function codeBlock(text: string): VNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <pre tabIndex={0} dir="ltr">
      <code>{text}</code>
    </pre>
  )
}

function list({ ordered, start, items }: Tokens.List, place: Place): ComponentChild {
  const inner = { ...place, depth: place.depth + 1 }
  const piecesOf = (token: Token) =>
    token.type === 'text' && 'tokens' in token ? inlines(token.tokens, place) : block(token, inner)
  const drawn = items.map((item) => (
    <li class={item.task ? 'md-task' : undefined}>{nest(item.tokens.flatMap(piecesOf), place)}</li>
  ))
  return ordered ? <ol start={start === '' ? undefined : start}>{drawn}</ol> : <ul>{drawn}</ul>
}

function table({ header, rows }: Tokens.Table, place: Place): ComponentChild {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <div class="md-table" tabIndex={0}>
      <table>
        <thead>
          <tr>
            {header.map((cell) => (
              <th class={cell.align ? `md-${cell.align}` : undefined}>{inlines(cell.tokens, place)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              {row.map((cell) => (
                <td class={cell.align ? `md-${cell.align}` : undefined}>{inlines(cell.tokens, place)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function inlines(tokens: readonly Token[] | undefined, place: Place): readonly ComponentChild[] {
  const inner = { ...place, depth: place.depth + 1 }
  return nest(
    (tokens ?? []).map((token) => inline(token, inner)),
    place,
  )
}

function inline(token: Token, place: Place): ComponentChild {
  if (place.depth > maxDepth) return token.raw
  switch (token.type) {
    case 'text':
      return token.tokens ? inlines(token.tokens, place) : entities(token.text)
    case 'escape':
      return token.text
    case 'strong':
      return <strong>{inlines(token.tokens, place)}</strong>
    case 'em':
      return <em>{inlines(token.tokens, place)}</em>
    case 'del':
      return <del>{inlines(token.tokens, place)}</del>
    case 'codespan':
      return <code>{token.text}</code>
    case 'br':
      return <br />
    case 'html':
      loadHtml()
      return html.value ? html.value.readTag(token.raw) : token.raw
    case 'checkbox':
      return token.checked ? '☑ ' : '☐ '
    case 'link':
      return (
        <OutwardLink href={token.href} base={place.base}>
          {token.autolink ? token.text : inlines(token.tokens, { ...place, isLink: true })}
        </OutwardLink>
      )
    case 'image': {
      const words = entities(token.text || token.href)
      return place.isLink ? (
        words
      ) : (
        <OutwardLink href={token.href} base={place.base}>
          {words}
        </OutwardLink>
      )
    }
    default:
      return token.raw
  }
}
