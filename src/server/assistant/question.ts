import { type Language, languages, splitWords, stopWords } from './language.ts'
import { meaningsOf, partsOf, phraseAt } from './meaning.ts'
import { sceneWords } from './scene-words.ts'
import { stem } from './stem.ts'

/** One thing a question speaks of, and the stems under which a passage may speak of it: its own, and others for the same. */
export interface Term {
  readonly own: string
  /** Stem to how surely it means the same, from 0 to 1. */
  readonly stems: ReadonlyMap<string, number>
  /** How much it tells that a passage lacks it: 1 for a subject, less for what only sets the scene. */
  readonly weight: number
  /** "how much": a sum of money says it too. */
  readonly kinds: Kinds
  /** Several words that stand for one ("money back"): what they are each by itself, where no page has what they stand for. */
  readonly words?: readonly Term[]
}

const synonymSureness = 0.8
/** In another language than the pages' there is no other way to say it. */
const translationSureness = 0.92
const hintSureness = 0.55
const sceneWeight = 0.25

const scene = new Map(
  languages.map((language) => [
    language,
    new Set(splitWords(sceneWords[language]).map((word) => stem(word, language))),
  ]),
)

export interface Question {
  readonly terms: readonly Term[]
  /** Of all its words. */
  readonly stems: ReadonlySet<string>
  readonly asks: Kinds
}

/** Kinds of answer: a sum of money, a span of time. */
export interface Kinds {
  readonly price: boolean
  readonly time: boolean
}

const price =
  /\b(?:how much|costs?|prices?|fees?|charges?|expensive|kostet|kosten|preis|cuesta|precio|combien|prix|custa|preço|quanto costa|prezzo|hoeveel|prijs)\b/i
const time =
  /\b(?:how (?:long|fast|soon|quick|quickly|many (?:days|weeks|months))|when|until|wie lange|wann|cuánto tiempo|cuándo|combien de temps|quand|quanto tempo|quando|hoe lang|wanneer)(?!\p{L})/iu

const noKinds: Kinds = { price: false, time: false }

/** The kinds of answer that a question, or the heading of a passage, asks for. */
export function asksOf(text: string): Kinds {
  return { price: price.test(text), time: time.test(text) }
}

/** What a question speaks of, without the words that every question has; `pages`: languages of the pages it is put to. */
export function readQuestion(text: string, language: Language, pages: ReadonlySet<Language>): Question {
  const words = splitWords(text)
  const stems = words.map((word) => stem(word, language))
  const terms: Term[] = []
  const taken = new Set<number>()
  const translates = { pages, sureness: pages.has(language) ? synonymSureness : translationSureness }
  words.forEach((_, at) => {
    if (taken.has(at)) return
    const phrase = phraseAt(stems, at, language)
    if (phrase) {
      for (const place of phrase.at) taken.add(place)
      const same = sureness(phrase.concepts, translates)
      for (const concept of phrase.concepts) same.set(concept.token, 1)
      terms.push({
        own: stems[at]!,
        stems: same,
        weight: 1,
        kinds: asksOf(phrase.at.map((place) => words[place]).join(' ')),
        words: phrase.at.flatMap(termsOf),
      })
    } else {
      terms.push(...termsOf(at))
    }
  })

  function termsOf(at: number): readonly Term[] {
    const word = words[at]!
    if (stopWords[language].has(word)) return []
    const own = stems[at]!
    const meanings = meaningsOf(own, language)
    // "How heavy is it?" asks for what else would only set the scene.
    const isAsked = words[at - 1] === 'how'
    const isScene = (scene.get(language)!.has(own) || /^\d+$/.test(own)) && !isAsked && meanings.length === 0
    const parts = meanings.length === 0 && !isScene ? partsOf(word, language) : null
    if (parts) return [parts.first, parts.last].map((part) => partTerm(part, own))
    // Names of things are the same in every language; the pages' own language may have cut them differently.
    const same = new Map([...sureness(meanings, translates), [stem(word, 'en'), 1], [own, 1]] as const)
    return [{ own, stems: same, weight: isScene ? sceneWeight : 1, kinds: asksOf(word) }]
  }

  /** A part of a compound; who says the whole says it too. */
  function partTerm(part: string | ReturnType<typeof meaningsOf>, whole: string): Term {
    const same = typeof part === 'string' ? new Map<string, number>() : sureness(part, translates)
    return { own: whole, stems: same.set(whole, 1), weight: 1, kinds: noKinds }
  }

  return { terms, stems: new Set(stems), asks: asksOf(text) }
}

function sureness(
  concepts: ReturnType<typeof meaningsOf>,
  { pages, sureness }: { readonly pages: ReadonlySet<Language>; readonly sureness: number },
): Map<string, number> {
  const all = new Map<string, number>()
  for (const { hints } of concepts) for (const one of hints) all.set(one, hintSureness)
  for (const { stems, token } of concepts) {
    for (const language of pages) for (const one of stems.get(language) ?? []) all.set(one, sureness)
    all.set(token, sureness)
  }
  return all
}
