import { languageIn } from './language.ts'
import { type Page, plainText, type Section } from './page.ts'

/** One place in the owner's documents: what stands under one heading, or a part of it when that is long. */
export interface Passage {
  readonly id: string
  /** Title of the page it is from; empty for an entry of a list, which has nothing to do with what is beside it. */
  readonly page: string
  /** Equal to `page` for what stands before the first heading. */
  readonly heading: string
  /** As a source is shown: "Returns – How to send a return". */
  readonly title: string
  /** Opens at the heading. Absent when visitors cannot read the documents. */
  readonly url?: string
  readonly language?: string
  /** Paragraphs, lists and tables in Markdown. */
  readonly blocks: readonly string[]
}

/** A section longer than this is cut between paragraphs, so that one passage is about one thing. */
const passageChars = 1_800
/** So much of a page shows what language it is in. */
const sampleChars = 4_000

/** The passages of a page; `id` tells it from others, `name` is its title if it has none, `url` where it is read. */
export function passagesOf(page: Page, { id, name, url }: { id: string; name: string; url?: string }): Passage[] {
  const title = page.title || name
  const language = page.language ?? languageIn(sampleOf(page.sections))
  return page.sections.flatMap((section, at) => {
    const heading = section.heading || title
    const isTop = at === page.sections.findIndex(({ level }) => level === 1)
    const common = {
      page: page.isList ? '' : title,
      heading,
      title: heading === title ? title : `${short(title)} – ${heading}`,
      ...(url === undefined ? {} : { url: placeOf(section, url, isTop) }),
      ...(language ? { language } : {}),
    }
    return parts(section.blocks).map((blocks, i) => ({
      id: `${id}#${section.anchor ?? heading}/${i}`,
      ...common,
      blocks,
    }))
  })
}

/** A heading without an id is found by its words: browsers scroll to them, and old ones open the page. */
function placeOf({ anchor, heading, level }: Section, url: string, isTop: boolean): string {
  if (isTop) return url
  if (anchor) return `${url}#${encodeURI(anchor)}`
  return heading && level > 1 ? `${url}#:~:text=${encodeURIComponent(heading).replaceAll('-', '%2D')}` : url
}

function parts(blocks: readonly string[]): string[][] {
  const all: string[][] = []
  let chars = Infinity
  for (const block of blocks.flatMap(cut)) {
    if (chars + block.length > passageChars) {
      all.push([])
      chars = 0
    }
    all.at(-1)!.push(block)
    chars += block.length
  }
  return all
}

/** A block that is too long by itself, between its lines or else its sentences; each part of a table has its head. */
function cut(block: string): readonly string[] {
  if (block.length <= passageChars) return [block]
  const head = /^\|.*\n\|[-:| ]+\|\n/.exec(block)?.[0] ?? ''
  const room = Math.max(passageChars - head.length, passageChars / 2)
  const all: string[] = []
  for (const piece of block.slice(head.length).match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    for (const sentence of piece.length > room ? sentences(piece, room) : [piece]) {
      if (all.length > 0 && all.at(-1)!.length + sentence.length <= room) all[all.length - 1] += sentence
      else all.push(sentence)
    }
  }
  return all.map((one) => `${head}${one.trimEnd()}`).filter((one) => one.trim() !== head.trim())
}

function sentences(text: string, room: number): readonly string[] {
  const ends = text.match(/[^.!?。！？؟]+(?:[.!?。！？؟]+\s*|$)|[.!?。！？؟]+\s*/g) ?? [text]
  return ends.flatMap((one) => one.match(new RegExp(`[\\s\\S]{1,${room}}`, 'g')) ?? [])
}

/** "Delivery: countries, costs and times" is too long to stand before a heading. */
function short(title: string): string {
  return title.split(/: | \| | [–—-] /)[0]!
}

function sampleOf(sections: readonly Section[]): string {
  let sample = ''
  for (const { heading, blocks } of sections) {
    if (sample.length >= sampleChars) break
    sample += `${heading}\n${plainText(blocks.join('\n').slice(0, sampleChars))}\n`
  }
  return sample.slice(0, sampleChars)
}
