import type { Token, Tokens } from 'marked'
import { Component, type ComponentChild, Fragment, type VNode } from 'preact'
import { entities } from './entities.ts'
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

/**
 * A text in markdown as nodes, by an allow-list: nothing in it becomes an element but what `block` and `inline` draw.
 * Pictures are never fetched, and raw HTML is shown as it was typed.
 */
export class Markdown extends Component<MarkdownProps> {
  /** What was read of the text so far, and its nodes. */
  #text = ''
  #drawn: ReadonlyMap<Block, VNode> = new Map()

  render({ text, streaming, base }: MarkdownProps) {
    if (text !== this.#text) {
      const continues = streaming && text.startsWith(this.#text)
      const blocks = readBlocks(text, continues ? [...this.#drawn.keys()] : [])
      // The same node as before tells Preact that there is nothing to compare.
      const entries = blocks.map((block, at) => [block, this.#drawn.get(block) ?? drawBlock(block, at, base)] as const)
      this.#drawn = new Map(entries)
      this.#text = text
    }
    return <div class="md">{[...this.#drawn.values()]}</div>
  }
}

function drawBlock({ raw, token }: Block, key: number, base: string | undefined): VNode {
  return <Fragment key={key}>{token ? block(token, { base, depth: 0 }) : <p class="plain">{raw}</p>}</Fragment>
}

interface Place {
  readonly base: string | undefined
  readonly depth: number
}

function blocks(tokens: readonly Token[] | undefined, place: Place): ComponentChild[] {
  return (tokens ?? []).map((token) => block(token, { ...place, depth: place.depth + 1 }))
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
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        <pre tabIndex={0} dir="ltr">
          <code>{token.text}</code>
        </pre>
      )
    case 'blockquote':
      return <blockquote>{blocks(token.tokens, place)}</blockquote>
    case 'list':
      return list(token as Tokens.List, place)
    case 'table':
      return table(token as Tokens.Table, place)
    case 'hr':
      return <hr />
    case 'html':
      return <p class="plain">{token.raw.trim()}</p>
    default:
      return 'tokens' in token ? <p>{inlines(token.tokens, place)}</p> : inline(token, place)
  }
}

function list({ ordered, start, items }: Tokens.List, place: Place): ComponentChild {
  const drawn = items.map((item) => (
    <li class={item.task ? 'md-task' : undefined}>
      {item.tokens.map((token) =>
        token.type === 'text' && 'tokens' in token ? inlines(token.tokens, place) : blocks([token], place),
      )}
    </li>
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

function inlines(tokens: readonly Token[] | undefined, place: Place): ComponentChild[] {
  return (tokens ?? []).map((token) => inline(token, { ...place, depth: place.depth + 1 }))
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
    case 'checkbox':
      return token.checked ? '☑ ' : '☐ '
    case 'link':
      return (
        <OutwardLink href={token.href} base={place.base}>
          {token.autolink ? token.text : inlines(token.tokens, place)}
        </OutwardLink>
      )
    case 'image':
      return (
        <OutwardLink href={token.href} base={place.base}>
          {entities(token.text || token.href)}
        </OutwardLink>
      )
    default:
      return token.raw
  }
}
