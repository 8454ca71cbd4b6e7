import { type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree } from 'parse5'
import { absolute, type Page, type Section } from './page.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/** What is never part of what a page says. */
const silent = new Set(
  'script style template noscript nav footer aside form button input select textarea svg iframe dialog head img video audio canvas'.split(
    ' ',
  ),
)
const inline = new Set(
  'a abbr b bdi bdo br cite code data dfn em i kbd mark q s samp small span strong sub sup time u var wbr del ins'.split(
    ' ',
  ),
)

/** Reads what a page says to people: its `<main>`, by headings, as Markdown. Navigation, scripts and hidden parts are left out. */
export function readHtml(source: string, url: string | undefined): Page {
  const document = parse(source)
  cutDeep(document)
  const main =
    find(document, (one) => one.tagName === 'main' || attribute(one, 'role') === 'main') ??
    find(document, (one) => one.tagName === 'article') ??
    find(document, (one) => one.tagName === 'body')
  const reader = createReader(url)
  if (main) reader.read(main)
  const sections = reader.sections()
  const title =
    sections.find((one) => one.level === 1)?.heading ||
    textOf(find(document, (one) => one.tagName === 'title')) ||
    sections.find((one) => one.heading)?.heading ||
    ''
  const language = attribute(find(document, (one) => one.tagName === 'html') ?? undefined, 'lang')
  return { title, sections, ...(language ? { language: language.toLowerCase() } : {}) }
}

function createReader(url: string | undefined) {
  let section: { -readonly [K in keyof Section]: Section[K] } & { blocks: string[] } = {
    heading: '',
    level: 1,
    blocks: [],
  }
  const sections: Section[] = [section]
  /** The id of an element around the next heading: it opens at the same place as the heading's own would. */
  let around: string | undefined

  function begin(heading: string, level: number, anchor: string | undefined): void {
    section = { heading, level, blocks: [], ...(anchor ? { anchor } : {}) }
    sections.push(section)
  }

  function add(block: string): void {
    if (block.trim() !== '') section.blocks.push(block.trim())
  }

  function read(parent: Element): void {
    let run: Node[] = []
    const flush = () => {
      add(inlineMarkdown(run, url))
      run = []
    }
    for (const node of parent.childNodes) {
      if (!tree.isElementNode(node)) {
        run.push(node)
      } else if (isHidden(node)) {
      } else if (inline.has(node.tagName)) {
        run.push(node)
      } else {
        flush()
        block(node)
      }
    }
    flush()
  }

  function block(element: Element): void {
    const name = element.tagName
    const level = /^h([1-6])$/.exec(name)?.[1]
    if (level || name === 'summary') {
      const own = attribute(element, 'id') ?? attribute(find(element, isAnchor) ?? undefined, 'id')
      begin(textOf(element), level ? Number(level) : 6, own ?? around)
      around = undefined
      return
    }
    around = attribute(element, 'id') ?? around
    if (name === 'ul' || name === 'ol') {
      if (!isMenu(element)) add(list(element, url, ''))
    } else if (name === 'table') {
      add(table(element, url))
    } else if (name === 'pre') {
      add(`\`\`\`\n${rawText(element).replace(/\n$/, '')}\n\`\`\``)
    } else if (name === 'dt') {
      add(`**${inlineMarkdown(element.childNodes, url)}**`)
    } else {
      read(element)
    }
  }

  return { read, sections: (): readonly Section[] => sections.filter((one) => one.heading || one.blocks.length > 0) }
}

function inlineMarkdown(nodes: readonly Node[], url: string | undefined): string {
  const text = nodes.map((node) => {
    if (tree.isTextNode(node)) return escapeMarkdown(node.value)
    if (!tree.isElementNode(node) || isHidden(node)) return ''
    const inner = inlineMarkdown(node.childNodes, url)
    const padded = (mark: string) =>
      inner ? rawText(node).replace(/^(\s*)[\s\S]*?(\s*)$/, `$1${mark}${inner}${mark}$2`) : ''
    switch (node.tagName) {
      case 'br':
        return ' '
      case 'strong':
      case 'b':
        return padded('**')
      case 'em':
      case 'i':
        return padded('*')
      case 'code':
      case 'kbd':
        return `\`${rawText(node).replaceAll('`', '')}\``
      case 'a': {
        const href = absolute(attribute(node, 'href'), url)
        return href && inner ? `[${inner}](${href})` : inner
      }
      default:
        return inline.has(node.tagName) ? rawSpace(node, inner) : ` ${inner} `
    }
  })
  return text.join('').replace(/\s+/g, ' ').trim()
}

/** Keeps the space at the edges of an element that has no mark of its own. */
function rawSpace(element: Element, inner: string): string {
  const raw = rawText(element)
  return `${/^\s/.test(raw) ? ' ' : ''}${inner}${/\s$/.test(raw) ? ' ' : ''}`
}

function list(element: Element, url: string | undefined, indent: string): string {
  let number = Number(attribute(element, 'start') ?? 1)
  const lines: string[] = []
  for (const item of elements(element).filter((one) => one.tagName === 'li')) {
    const nested = elements(item).filter((one) => one.tagName === 'ul' || one.tagName === 'ol')
    const own = item.childNodes.filter((node) => !nested.includes(node as Element))
    const mark = element.tagName === 'ol' ? `${number++}.` : '-'
    lines.push(`${indent}${mark} ${inlineMarkdown(own, url)}`)
    for (const one of nested) lines.push(list(one, url, `${indent}${' '.repeat(mark.length + 1)}`))
  }
  return lines.join('\n')
}

function table(element: Element, url: string | undefined): string {
  const rows = findAll(element, (one) => one.tagName === 'tr').map((row) => ({
    isHead: elements(row).every((cell) => cell.tagName === 'th'),
    cells: elements(row)
      .filter((cell) => cell.tagName === 'th' || cell.tagName === 'td')
      .map((cell) => inlineMarkdown(cell.childNodes, url).replaceAll('|', '\\|')),
  }))
  const width = Math.max(0, ...rows.map((row) => row.cells.length))
  if (width === 0) return ''
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, i) => cells[i] ?? '').join(' | ')} |`
  const head = rows[0]?.isHead ? (rows.shift()?.cells ?? []) : []
  const caption = textOf(find(element, (one) => one.tagName === 'caption'))
  const lines = [line(head), line(Array.from({ length: width }, () => '---')), ...rows.map((row) => line(row.cells))]
  return `${caption ? `${escapeMarkdown(caption)}\n\n` : ''}${lines.join('\n')}`
}

/** Nobody nests deeper, and what walks a tree by calling itself must come to an end. */
const maxDepth = 200

function cutDeep(root: { childNodes: Node[] }): void {
  let level: readonly { childNodes: Node[] }[] = [root]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth === maxDepth) for (const one of level) one.childNodes = one.childNodes.filter(tree.isTextNode)
    level = level.flatMap((one) => one.childNodes.filter(tree.isElementNode))
  }
}

/** A list that only leads elsewhere: each item is led by a link, with hardly a word beside it. */
function isMenu(element: Element): boolean {
  const items = elements(element).filter((one) => one.tagName === 'li')
  return (
    items.length > 2 &&
    items.every((item) => {
      const link = find(item, (one) => one.tagName === 'a')
      const beside = link ? textOf(item).replace(textOf(link), '').trim() : ''
      return link !== null && beside.split(/\s+/).length <= 10
    })
  )
}

function isHidden(element: Element): boolean {
  return (
    silent.has(element.tagName) ||
    element.attrs.some((one) => one.name === 'hidden') ||
    attribute(element, 'aria-hidden') === 'true' ||
    /display:\s*none|visibility:\s*hidden/i.test(attribute(element, 'style') ?? '') ||
    attribute(element, 'role') === 'navigation'
  )
}

function isAnchor(element: Element): boolean {
  return element.tagName === 'a' && attribute(element, 'id') !== undefined
}

function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.attrs.find((one) => one.name === name)?.value || undefined
}

function elements(element: { childNodes: Node[] }): Element[] {
  return element.childNodes.filter((node): node is Element => tree.isElementNode(node) && !isHidden(node))
}

function findAll(root: { childNodes: Node[] }, wanted: (element: Element) => boolean): Element[] {
  return root.childNodes
    .filter(tree.isElementNode)
    .flatMap((one) => [...(wanted(one) ? [one] : []), ...findAll(one, wanted)])
}

function find(root: { childNodes: Node[] }, wanted: (element: Element) => boolean): Element | null {
  for (const one of root.childNodes) {
    if (!tree.isElementNode(one)) continue
    const found = wanted(one) ? one : find(one, wanted)
    if (found) return found
  }
  return null
}

function rawText(node: { childNodes: Node[] }): string {
  return node.childNodes
    .map((one) => (tree.isTextNode(one) ? one.value : tree.isElementNode(one) && !isHidden(one) ? rawText(one) : ''))
    .join('')
}

function textOf(node: { childNodes: Node[] } | null): string {
  return node ? rawText(node).replace(/\s+/g, ' ').trim() : ''
}

/** The page's own asterisks and brackets are text; without this they would turn into marks. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<]/g, '\\$&')
}
