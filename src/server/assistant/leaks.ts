import { splitWords, stopWords } from './language.ts'
import { readings } from './readings.ts'

/** What a model is told and the visitor is not. */
export interface Secrets {
  /** Our own words to the model. Bits of them are in every answer; only a long stretch gives them away. */
  readonly instructions: string
  /** What agents left for the assistant alone (R42). */
  readonly notes: readonly string[]
  /** What the visitor has before their eyes anyway: passages, and what was said. */
  readonly open: readonly string[]
}

/**
 * Letters and digits in a row that give a secret away; a shorter note counts as a whole. Fewer where each of them is a word or a
 * part of one.
 */
export const runChars = { instructions: 48, note: 32, unspacedNote: 12 } as const
const leastNoteChars = 10
const leastShapeChars = 8
/** One of so many places in a text is looked at. */
const step = 4
/** Words of a note that nobody else has used: so many in their order, or so many and this share of them in any, give it away. */
const ownWords = { least: 6, share: 0.6 }

/**
 * Whether texts give away a secret, in plain words or in a simple disguise. What is put in other words, or in a code that
 * `readings` does not know, is not found: what must not be known at all must not be told to the model.
 */
export function createLeakCheck({ instructions, notes, open }: Secrets): (text: string) => boolean {
  const openChars = lazy(() => plain(open.join('\n')))
  const openShape = lazy(() => shapeOf(open.join('\n')))
  const rules = plain(instructions)
  const rulesShape = shapeOf(instructions)
  const known = lazy(() => {
    const openWords = new Set(splitWords(open.join('\n')))
    return notes.map((note) => ({
      run: plain(note),
      runLength: isUnspaced(note) ? runChars.unspacedNote : runChars.note,
      shape: shapeOf(note),
      codes: codesIn(note).map(plain),
      codeShapes: codesIn(note)
        .map(shapeOf)
        .filter((one) => one.length >= leastShapeChars),
      own: splitWords(note)
        .filter((word) => !isSmall(word) && !openWords.has(word))
        .map(plain),
    }))
  })

  return (text) => {
    const shape = shapeOf(text)
    if (hasRun(shape, rulesShape, runChars.instructions, openShape)) return true
    for (const note of known()) {
      if (hasRun(shape, note.shape, runChars.note, openShape)) return true
      if (note.codeShapes.some((one) => shape.includes(one) && !openShape().includes(one))) return true
    }
    for (const reading of readings(text)) {
      const said = plain(reading)
      if (hasRun(said, rules, runChars.instructions, openChars)) return true
      const words = lazy(() => splitWords(reading).map(plain))
      for (const { run, runLength, codes, own } of known()) {
        if (run.length >= leastNoteChars && hasRun(said, run, Math.min(run.length, runLength), openChars)) return true
        if (codes.some((code) => said.includes(code) && !openChars().includes(code))) return true
        if (own.length >= ownWords.least && hasWords(words(), own)) return true
      }
    }
    return false
  }
}

/** Whether `chars` of a secret stand in a text in a row, and not in what is open. Both as `plain` gives them. */
export function hasRun(text: string, secret: string, chars: number, open: () => string): boolean {
  if (secret.length < chars) return false
  const isWhole = secret.length === chars
  const window = isWhole ? chars : chars - step + 1
  for (let at = 0; at + window <= text.length; at += isWhole ? 1 : step) {
    const part = text.slice(at, at + window)
    if (secret.includes(part) && !open().includes(part)) return true
  }
  return false
}

function hasWords(words: readonly string[], own: readonly string[]): boolean {
  const all = new Set(own)
  const said = words.filter((word) => all.has(word))
  const { least, share } = ownWords
  if (new Set(said).size >= Math.max(least, share * all.size)) return true
  const inOrder = ` ${said.join(' ')} `
  return own.some((_, at) => at + least <= own.length && inOrder.includes(` ${own.slice(at, at + least).join(' ')} `))
}

function isSmall(word: string): boolean {
  return word.length < 3 || Object.values(stopWords).some((words) => words.has(word))
}

/** Numbers, addresses and the like: one of them alone says it all. */
function codesIn(note: string): readonly string[] {
  const addresses = note.match(/[^\s<>"(),;]+@[^\s<>"(),;]+|https?:\/\/\S+/g) ?? []
  const tokens = (note.match(/[\p{L}\p{N}]+(?:[-_][\p{L}\p{N}]+)*/gu) ?? []).filter((token) => {
    const digits = token.replace(/\D/g, '').length
    const letters = token.replace(/[^\p{L}]/gu, '')
    const changes = token.match(/\p{L}\p{N}|\p{N}\p{L}/gu)?.length ?? 0
    return digits >= 7 || (digits > 0 && letters !== '' && (letters === letters.toUpperCase() || changes > 1))
  })
  return [...addresses, ...tokens].filter((code) => plain(code).length >= 6)
}

function isUnspaced(text: string): boolean {
  const letters =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu) ?? []
  return letters.length > text.length / 2
}

/** Signs that stand for letters which they look like, each before its letter: "4nd" and, with a Cyrillic letter, "аnd" are "and". */
const lookAlikes = new Map(
  '0o 1i 3e 4a 5s 7t 8b li $s @a аa еe оo рp сc хx уy іi кk мm тt вb нh αa οo εe ρp ιi νv τt κk'
    .split(' ')
    .map(([sign, letter]) => [sign!, letter!]),
)
const lookAlike = new RegExp(`[${[...lookAlikes.keys()].join('')}]`, 'gu')

/** Letters and digits alone, in lower case, without accents and disguise. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}$@]+/gu, '')
    .replace(lookAlike, (sign) => lookAlikes.get(sign)!)
}

/** The steps from letter to letter: the same however far the alphabet was shifted. */
function shapeOf(text: string): string {
  const letters = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]+/g, '')
  let shape = ''
  for (let at = 1; at < letters.length; at++) {
    shape += String.fromCharCode(97 + ((letters.charCodeAt(at) - letters.charCodeAt(at - 1) + 26) % 26))
  }
  return shape
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
