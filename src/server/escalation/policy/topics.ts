import type { Why } from '../../../protocol/events.ts'
import type { AssistantSettings } from '../../../protocol/settings.ts'
import { type Language, splitWords } from '../../assistant/language.ts'
import { bareOf, isForm, isUnspaced, keyOf, quoteAt, type ReadText, readText } from './word-forms.ts'

type Topics = AssistantSettings['topics']

/** Words of an owner that stand for a topic, one after another. */
interface Entry {
  readonly topic: number
  readonly words: readonly string[]
}

type Tongue = Language | '*'

/** The owner's words under what all forms of the first of them have in common; each language's when it is first needed. */
interface Index {
  readonly entries: readonly Entry[]
  readonly under: Map<Tongue, ReadonlyMap<string, readonly Entry[]>>
  readonly unspaced: readonly { readonly topic: number; readonly own: string; readonly bare: string }[]
}

/**
 * E6 without a model: the first of the owner's topics that a message has words of, in any case, accent and inflection; where a topic
 * has no words, its name is looked for. In linear time. `language` is what the visitor's browser said.
 */
export function topicOf(text: string, topics: Topics, language = ''): Why | undefined {
  if (topics.length === 0) return undefined
  const index = indexOf(topics)
  const read = readText(text, language)
  const found = [...byWords(index, read), ...byInclusion(index, read)].sort((a, b) => a.topic - b.topic)[0]
  return found && { text: topics[found.topic]!.name, rule: found.topic + 1, quote: found.quote }
}

interface Found {
  readonly topic: number
  readonly quote: string
}

function byInclusion({ unspaced }: Index, { bare }: ReadText): readonly Found[] {
  const found = unspaced.find((one) => bare.includes(one.bare))
  return found ? [{ topic: found.topic, quote: found.own }] : []
}

function byWords(index: Index, read: ReadText): readonly Found[] {
  let best: { readonly entry: Entry; readonly at: number } | undefined
  const tongues: readonly Tongue[] = read.isForeign ? [...read.languages, '*'] : read.languages
  const look = (entry: Entry, at: number, tongue: Tongue) => {
    if (best && best.entry.topic <= entry.topic) return
    if (entry.words.every((own, place) => isForm(own, read.words[at + place] ?? '', tongue))) best = { entry, at }
  }
  for (const tongue of index.entries.length > 0 ? tongues : []) {
    const under = entriesUnder(index, tongue)
    read.words.forEach((word, at) => {
      for (const entry of under.get(keyOf(word, tongue)) ?? []) look(entry, at, tongue)
      for (const entry of compounded(word, tongue, under))
        if (!best || entry.topic < best.entry.topic) best = { entry, at }
    })
  }
  return best ? [{ topic: best.entry.topic, quote: quoteAt(read, best.at, best.at + best.entry.words.length) }] : []
}

/** A compound has so many letters besides the owner's word, which has at least so many itself. */
const compound = { others: 3, own: 6 }

/** "Anwaltskosten" speaks of an "Anwalt", and "Grippeimpfungen" of an "Impfung". */
function* compounded(word: string, tongue: Tongue, under: ReadonlyMap<string, readonly Entry[]>): Generator<Entry> {
  if (tongue !== 'de' && tongue !== 'nl') return
  for (let chars = compound.own; chars <= word.length - compound.others; chars++) {
    for (const part of [word.slice(0, chars), word.slice(-chars)]) {
      for (const entry of under.get(keyOf(part, tongue)) ?? []) {
        const [own = ''] = entry.words
        if (entry.words.length === 1 && own.length >= compound.own && isForm(own, part, tongue)) yield entry
      }
    }
  }
}

function entriesUnder({ entries, under }: Index, tongue: Tongue): ReadonlyMap<string, readonly Entry[]> {
  const known = under.get(tongue)
  if (known) return known
  const made = Map.groupBy(entries, ({ words }) => keyOf(words[0]!, tongue))
  under.set(tongue, made)
  return made
}

const indexes = new WeakMap<Topics, Index>()

function indexOf(topics: Topics): Index {
  const known = indexes.get(topics)
  if (known) return known
  const all = topics.flatMap(({ name, words }, topic) => (words.length ? words : [name]).map((own) => ({ topic, own })))
  const index: Index = {
    entries: all
      .filter(({ own }) => !isUnspaced(own))
      .map(({ topic, own }) => ({ topic, words: splitWords(own) }))
      .filter(({ words }) => words.length > 0),
    under: new Map(),
    unspaced: all.filter(({ own }) => isUnspaced(own)).map(({ topic, own }) => ({ topic, own, bare: bareOf(own) })),
  }
  indexes.set(topics, index)
  return index
}
