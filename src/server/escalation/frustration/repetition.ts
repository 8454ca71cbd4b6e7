import { isOneOff } from '../words.ts'

/**
 * Whether a message puts the same question again as an earlier one: it says nothing new, and leaves out little. Words without
 * weight and words of courtesy do not count; "returning" counts as "return". Other words for the same are not recognised.
 */
export function isPutAgain(message: string, earlier: string, isSoft: (word: string) => boolean): boolean {
  if (setsNoSpaces.test(message)) return isPutAgainUnspaced(message, earlier)
  const [said, before] = [contentOf(message, isSoft), contentOf(earlier, isSoft)]
  if (said.length === 0 || said.length * 2 < before.length) return false
  return said.every((word) => before.some((one) => isSame(word, one)))
}

const setsNoSpaces = /[\u3040-\u30ff\u3400-\u9fff]/
const courtesies = new Set(
  (
    'hi hello hey thanks thank you very much ok okay yes no bye good morning evening please sorry great fine sure i my again still asked asking ask said say question repeat know ' +
    'hallo danke guten tag morgen abend bitte ja nein gut gerne tschuss nochmal immer noch ich mein meine sagte frage hola gracias buenos dias buenas tardes si vale bueno yo mi ' +
    'pregunta adios bonjour merci bonsoir oui non au revoir je mon ma salut ola obrigado obrigada bom dia boa tarde noite sim nao eu meu minha ciao grazie buongiorno io mio mia ' +
    'hoi dank je bedankt goedemorgen graag ik mijn merhaba tesekkurler evet hayir tamam dzien dobry dzieki dziekuje tak nie مرحبا شكرا نعم لا שלום תודה כן לא'
  ).split(' '),
)

function contentOf(text: string, isSoft: (word: string) => boolean): readonly string[] {
  return [...new Set(text.split(' '))].filter((word) => word !== '' && !courtesies.has(word) && !isSoft(word))
}

/** Numbers must be the same; of long words, the ending or one letter may differ. */
function isSame(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length < 5 || b.length < 5 || /\d/.test(a + b)) return false
  const shorter = Math.min(a.length, b.length)
  let start = 0
  while (start < shorter && a[start] === b[start]) start++
  return (start >= 5 && start >= Math.max(a.length, b.length) - 3) || isOneOff(a, b)
}

/** By pairs of characters: nearly all of them are the same. */
function isPutAgainUnspaced(message: string, earlier: string): boolean {
  const [said, before] = [pairsOf(message), pairsOf(earlier)]
  if (said.size < 3) return false
  const both = [...said].filter((pair) => before.has(pair)).length
  return both >= 0.9 * said.size && both >= 0.7 * before.size && !unspacedCourtesy.test(message)
}

const unspacedCourtesy = /^ ?(?:ありがとう|こんにちは|はい|お願いします|谢谢|謝謝|你好|好的|请问在吗)/u

function pairsOf(text: string): ReadonlySet<string> {
  const characters = [...text.replaceAll(' ', '')]
  return new Set(characters.slice(1).map((character, at) => characters[at]! + character))
}
