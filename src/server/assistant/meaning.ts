import { concepts as listed } from './concepts.ts'
import { type Language, languages, splitWords } from './language.ts'
import { stem } from './stem.ts'
import { translations } from './translations.ts'

/** Words for the same thing. */
interface Concept {
  /** Stands in the index for a passage that says it in several words. */
  readonly token: string
  /** Of its single words: by language, for "parcel" is a parcel in one and an instalment in another. */
  readonly stems: ReadonlyMap<Language, ReadonlySet<string>>
  /** Stems of what this may also be found under, less surely: pages speak of "abroad" where people name a country. */
  readonly hints: ReadonlySet<string>
}

/** What a run of words stands for. */
export interface Meaning {
  /** Places of its words. */
  readonly at: readonly number[]
  readonly concepts: readonly Concept[]
}

interface Form {
  readonly stems: readonly string[]
  readonly concept: Concept
}

/** "send it back": up to this many words may stand between a verb and its particle. */
const wordsBetween = 3
const particles = new Set(['back', 'up', 'zuruck', 'wieder', 'ab', 'an', 'um', 'terug'])

/** What these are called in English besides their names. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  US: ['usa', 'u s a', 'u s', 'america', 'the states'],
  GB: ['uk', 'u k', 'britain', 'great britain', 'england', 'scotland', 'wales'],
  NL: ['holland', 'the netherlands'],
  CZ: ['czech republic'],
  TR: ['turkey'],
  AE: ['uae', 'emirates', 'dubai'],
}

const byFirstStem: ReadonlyMap<Language, ReadonlyMap<string, readonly Form[]>> = build()

/** The longest listed run of several words that begins at `at`; null when there is none. */
export function phraseAt(stems: readonly string[], at: number, language: Language): Meaning | null {
  const forms = byFirstStem.get(language)?.get(stems[at] ?? '') ?? []
  let best: { at: readonly number[]; concepts: Concept[] } | null = null
  for (const form of forms) {
    const places = form.stems.length > 1 ? placesOf(form.stems, stems, at) : null
    if (!places || places.length < (best?.at.length ?? 0)) continue
    if (best && places.length === best.at.length) best.concepts.push(form.concept)
    else best = { at: places, concepts: [form.concept] }
  }
  return best
}

/** What a single word may mean besides itself. */
export function meaningsOf(one: string, language: Language): readonly Concept[] {
  const forms = byFirstStem.get(language)?.get(one) ?? []
  return forms.filter((form) => form.stems.length === 1).map((form) => form.concept)
}

/** Letters that join the parts of a compound. */
const joints = ['', 's', 'es', 'n', 'en', 'er', 'e']
const partChars = 3

/**
 * What the parts of a compound mean, first to last: "Lederstiefel" is leather and boots. `first` is what none knows, where only the
 * last part is known; null when even that is not.
 */
export function partsOf(
  word: string,
  language: Language,
): { readonly first: string | Concepts; readonly last: Concepts } | null {
  if (!compounding.has(language)) return null
  // The longest last part tells most.
  for (let at = partChars; at <= word.length - partChars; at++) {
    const last = meaningsOf(stem(word.slice(at), language), language)
    if (last.length === 0) continue
    const begun = word.slice(0, at)
    for (const joint of joints) {
      if (!begun.endsWith(joint) || begun.length - joint.length < partChars) continue
      const first = meaningsOf(stem(begun.slice(0, begun.length - joint.length), language), language)
      if (first.length > 0) return { first, last }
    }
    if (word.length - at >= 2 * partChars) return { first: begun, last }
  }
  return null
}

type Concepts = readonly Concept[]
const compounding: ReadonlySet<Language> = new Set(['de', 'nl'])

function placesOf(form: readonly string[], stems: readonly string[], at: number): readonly number[] | null {
  if (form.every((part, i) => stems[at + i] === part)) return form.map((_, i) => at + i)
  if (form.length !== 2 || !particles.has(form[1]!)) return null
  const particle = stems.indexOf(form[1]!, at + 2)
  return particle > 0 && particle - at - 1 <= wordsBetween ? [at, particle] : null
}

function build(): Map<Language, Map<string, Form[]>> {
  const all = new Map(languages.map((language) => [language, new Map<string, Form[]>()]))
  const abroad = new Set<string>()

  function add(
    words: Readonly<Partial<Record<Language, readonly string[]>>>,
    token: string,
    hints: Set<string>,
  ): Concept {
    const stems = new Map<Language, Set<string>>()
    const concept = { token, stems, hints }
    for (const language of languages) {
      const singles = new Set<string>()
      stems.set(language, singles)
      for (const form of words[language] ?? []) {
        const parts = splitWords(form).map((word) => stem(word, language))
        if (parts.length === 1) singles.add(parts[0]!)
        const byFirst = all.get(language)!
        if (parts[0]) byFirst.set(parts[0], [...(byFirst.get(parts[0]) ?? []), { stems: parts, concept }])
      }
    }
    return concept
  }

  const none = new Set<string>()
  for (const [number, words] of [...listed, ...translations].entries()) {
    const split = Object.fromEntries(Object.entries(words).map(([language, forms]) => [language, forms.split(',')]))
    const concept = add(split, `§${number}`, none)
    if (words.en?.includes('abroad'))
      for (const one of [...(concept.stems.get('en') ?? []), concept.token, 'europ']) abroad.add(one)
  }
  for (const [region, names] of countries()) add(names, `§${region}`, abroad)
  return all
}

/** The countries of the world, by ISO 3166 code, in all languages. */
function countries(): Map<string, Partial<Record<Language, string[]>>> {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const names = languages.map(
    (language) => [language, new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })] as const,
  )
  const all = new Map<string, Partial<Record<Language, string[]>>>()
  // XA to XZ, QM to QZ and ZZ are nobody's; EU and UN are no countries.
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    if (/^X[^K]|^Q[M-Z]|^ZZ|^EU|^EZ|^UN/.test(code)) continue
    const found = names.flatMap(([language, one]) => {
      const name = one.of(code)
      return name ? [[language, [name, ...(language === 'en' ? (alsoCalled[code] ?? []) : [])]] as const] : []
    })
    if (found.length > 0) all.set(code, Object.fromEntries(found))
  }
  return all
}
