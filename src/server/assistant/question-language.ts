import { hintsOf, knownLanguage, type Language, languages, splitWords, stopWords } from './language.ts'
import { meaningsOf } from './meaning.ts'
import { sceneWords } from './scene-words.ts'
import { stem } from './stem.ts'

/** What a word of a language tells that others have too: small words most, for every sentence has them. */
const telling = { small: 1, scene: 0.7, meaning: 0.6 }
/** What the browser tells: more than one word that may be a name. */
const browserTells = 0.7

const scene = new Map(languages.map((language) => [language, new Set(splitWords(sceneWords[language]))]))

/**
 * The language that a question is most likely in: by its small words, by those that questions have, and by what they speak of;
 * `browserLanguage` where they do not tell. Surer than `languageOf`, which knows small words alone.
 */
export function languageOfQuestion(text: string, browserLanguage: string): Language {
  const words = splitWords(text)
  const preferred = knownLanguage(browserLanguage) ?? 'en'
  const hints = hintsOf(text)
  let best = { language: preferred, sum: 0 }
  for (const language of new Set([preferred, ...languages])) {
    const told = words.map((word) => {
      if (stopWords[language].has(word)) return telling.small
      if (scene.get(language)!.has(word)) return telling.scene
      return meaningsOf(stem(word, language), language).length > 0 ? telling.meaning : 0
    })
    const begin = (hints.get(language) ?? 0) + (language === preferred ? browserTells : 0)
    const sum = told.reduce((all, one) => all + one, begin)
    if (sum > best.sum) best = { language, sum }
  }
  return best.language
}
