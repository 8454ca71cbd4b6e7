import { smallTalk } from '../assistant/small-talk.ts'
import { understand } from '../escalation/triggers.ts'

/**
 * What a visitor's message brings: `matter`, what they want; `call`, no more than that they want a person or have had enough;
 * `nothing`, a yes, a greeting, a sign.
 */
export type Brings = 'matter' | 'call' | 'nothing'

/** A call for a person of more words than this has a matter in it as well: "… about the tent that arrived torn". */
const bareCallWords = 8
/** Characters and sentences of a message that are read. */
const readChars = 800
const readSentences = 5

/**
 * Reads off messages of one visitor what each brings; of the same words only once. `language` is what their browser said.
 */
export function createMatter(language: string): (text: string) => Brings {
  const known = new Map<string, Brings>()
  return (text) => {
    const brings = known.get(text) ?? broughtBy(text, language)
    known.set(text, brings)
    return brings
  }
}

function broughtBy(text: string, language: string): Brings {
  const sentences = text
    .slice(0, readChars)
    .split(/(?<=[.!?…؟])\s+|(?<=[。！？])|\n+/u)
    .slice(0, readSentences)
    .map((sentence) => broughtBySentence(sentence, language))
  return sentences.includes('matter') ? 'matter' : sentences.includes('call') ? 'call' : 'nothing'
}

function broughtBySentence(sentence: string, language: string): Brings {
  if (!/[\p{L}\p{N}]/u.test(sentence) || smallTalk(sentence)) return 'nothing'
  // "WHERE IS MY PARCEL???" is angry, and says what it is about all the same.
  const calm = sentence.toLowerCase().replace(/[!?]{2,}/g, '?')
  const { affirms, declines, asksForPerson, frustrated } = understand(calm, language)
  if (asksForPerson || frustrated) return countWords(sentence) > bareCallWords ? 'matter' : 'call'
  return affirms || declines ? 'nothing' : 'matter'
}

/** Also where no spaces stand between words. */
function countWords(text: string): number {
  let words = 0
  for (const { isWordLike } of wordsIn.segment(text)) if (isWordLike) words++
  return words
}

const wordsIn = new Intl.Segmenter('en', { granularity: 'word' })
