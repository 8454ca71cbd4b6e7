import type { Language } from './language.ts'

/** Forms that no ending explains. */
const irregular = new Map(
  `bought buy,sold sell,sent send,paid pay,broke break,broken break,wore wear,worn wear,lost lose,losing lose,took take,taken take,
   came come,coming come,kept keep,left leave,leaving leave,chose choose,chosen choose,told tell,found find,forgot forget,forgotten forget,
   fitted fit,cut cut,shut shut,torn tear,tore tear,shrunk shrink,shrank shrink,stolen steal,stole steal,gave give,grew grow,held hold,
   made make,making make,met meet,rang ring,ran run,running run,said say,spent spend,stuck stick,swam swim,wet wet,wrote write,
   written write,cannot not,cant not,couldnt not,dont not,doesnt not,didnt not,wont not,isnt not,arent not,hasnt not,havent not,never not,feet foot,children child,men man,women woman,people person,shelves shelf,knives knife,wives wife`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
)

/**
 * A word without its endings, so that "returned", "returning" and "returns" are one. Light on purpose: two words made one
 * by mistake are worse than one word left as two. The result need not be a word.
 */
export function stem(word: string, language: Language): string {
  if (/\d/.test(word) || word.length < 3) return word
  switch (language) {
    case 'en':
      return english(irregular.get(word) ?? word)
    case 'de':
    case 'nl':
      return cut(
        word.replace(/^ge(?=.{4,}t$)/, ''),
        /(?:ungen|ung|heiten|heit|ingen|ing|en|er|es|em|te|st|e|n|s|t)$/,
        4,
      )
    case 'fr':
      return cut(word, /(?:ements|ement|ations|ation|ees|ee|es|er|ez|ent|ons|e|s|x)$/, 4)
    default:
      return cut(
        word,
        /(?:aciones|acion|acoes|acao|azioni|azione|mente|ando|iendo|endo|ados|adas|ado|ada|ato|ata|amos|emos|imos|iamo|ais|eis|ate|ete|ite|ano|ono|ar|er|ir|are|ere|ire|an|en|am|em|os|as|es|a|o|e|i|s)$/,
        4,
      )
  }
}

function english(word: string): string {
  let stemmed = singular(word)
  stemmed = verb(stemmed)
  stemmed = cut(stemmed, /(?:ations?|ments?|ability|able|ible|ness|fully|ly)$/, 4)
  stemmed = undouble(stemmed)
  if (stemmed.length > 5) stemmed = stemmed.replace(/([^aeiou])y$/, '$1')
  return stemmed.length > 3 ? stemmed.replace(/e$/, '') : stemmed
}

function singular(word: string): string {
  if (word.length < 4) return word
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2)
  return /[^siu]s$/.test(word) ? word.slice(0, -1) : word
}

function verb(word: string): string {
  const without = /ied$/.test(word) && word.length > 4 ? `${word.slice(0, -3)}y` : word.replace(/(?:ing|ed)$/, '')
  if (without === word || without.length < 3 || !/[aeiouy]/.test(without)) return word
  return /([bdgmnprt])\1$/.test(without) && without.length > 3 ? without.slice(0, -1) : undouble(without)
}

/** "cancelled" is "cancel", but "sell" stays. */
function undouble(word: string): string {
  return word.length > 4 && /([bdgklmnprt])\1$/.test(word) ? word.slice(0, -1) : word
}

function cut(word: string, ending: RegExp, leastLeft: number): string {
  const without = word.replace(ending, '')
  return without.length >= leastLeft ? without : word
}
