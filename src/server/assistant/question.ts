import { sceneWords } from './concepts.ts'
import { type Language, splitWords, stopWords } from './language.ts'
import { meaningsOf, phraseAt } from './meaning.ts'
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
  /** Several words that stand for one ("money back"). A passage may put it in words that are not listed. */
  readonly isPhrase: boolean
}

const synonymSureness = 0.8
const hintSureness = 0.55
const sceneWeight = 0.25

const scene = new Set(splitWords(sceneWords).map((word) => stem(word, 'en')))

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
  words.forEach((word, at) => {
    if (taken.has(at)) return
    const phrase = phraseAt(stems, at, language)
    if (phrase) {
      for (const place of phrase.at) taken.add(place)
      const same = sureness(phrase.concepts, pages)
      for (const concept of phrase.concepts) same.set(concept.token, 1)
      terms.push({
        own: stems[at]!,
        stems: same,
        weight: 1,
        kinds: asksOf(phrase.at.map((place) => words[place]).join(' ')),
        isPhrase: true,
      })
    } else if (!stopWords[language].has(word)) {
      const own = stems[at]!
      // "How heavy is it?" asks for what else would only set the scene.
      const isAsked = words[at - 1] === 'how'
      const isScene =
        ((language === 'en' && scene.has(own)) || /^\d+$/.test(own)) &&
        !isAsked &&
        meaningsOf(own, language).length === 0
      // Names of things are the same in every language; the pages' own language may have cut them differently.
      const same = new Map([...sureness(meaningsOf(own, language), pages), [stem(word, 'en'), 1], [own, 1]] as const)
      terms.push({ own, stems: same, weight: isScene ? sceneWeight : 1, kinds: asksOf(word), isPhrase: false })
    }
  })
  return { terms, stems: new Set(stems), asks: asksOf(text) }
}

function sureness(concepts: ReturnType<typeof meaningsOf>, pages: ReadonlySet<Language>): Map<string, number> {
  const all = new Map<string, number>()
  for (const { hints } of concepts) for (const one of hints) all.set(one, hintSureness)
  for (const { stems, token } of concepts) {
    for (const language of pages) for (const one of stems.get(language) ?? []) all.set(one, synonymSureness)
    all.set(token, synonymSureness)
  }
  return all
}
