import { isOneOff } from '../words.ts'
import { hasMeaning, meanTheSame } from './meanings.ts'

/**
 * Whether a message puts the same question again as an earlier one: it says nothing new, and leaves out little. Words without
 * weight do not count; "returning" counts as "return", and so does "send back". Who goes on asking asks something new by a word at least.
 */
export function isPutAgain(message: string, earlier: string, isSoft: (word: string) => boolean): boolean {
  if (setsNoSpaces.test(message)) return isPutAgainUnspaced(message, earlier)
  const [said, before] = [contentOf(message, isSoft), contentOf(earlier, isSoft)]
  if (said.length === 0 || said.length * 2 < before.length) return false
  return said.every((word) => before.some((one) => isSame(word, one)))
}

const setsNoSpaces = /[\u3040-\u30ff\u3400-\u9fff]/

/** Courtesies, and what stands around a question and says nothing of what it is about. */
const weightless = new Set(
  `hi hello hey thanks thank you very much ok okay yes no bye good morning evening please sorry great fine sure i my again still asked asking ask said say question repeat know
  want wanted need like would could can should tell me about what whats which is are was were be been do does did will shall may for in on at of from with by a an the it its this that
  your our we us get got give have has had there any some so but and or then if exactly to let anyway wondering wonder find out please possible possibly actually just now mean meant gets getting goes go
  hallo danke guten tag morgen abend bitte ja nein gut gerne tschuss nochmal noch immer ich mein meine meiner meinem meinen sagte frage gefragt fragen wissen mochte will wollte wurde gern kann konnte
  konnen muss soll sagen sagt sie mir was welche welcher welches ist sind war wird werden bin habe hat der die das den dem des ein eine einen einem einer fur in im an am auf von vom zu zum zur mit bei es und welchem welchen geht gehen macht mache man
  aber also denn nun jetzt doch eigentlich genau nur mal bitte du ihr euch euer
  hola gracias buenos dias buenas tardes si vale bueno yo mi mis pregunta preguntado preguntaba pregunto adios quiero queria quisiera saber necesito puedo puede pueden podria decir dime digame que cual es esta
  estan son el la los las un una unos del de al a en por para con se me lo le y o pero entonces ahora su sus tengo hay otra vez repito hacer hace hacen hago
  bonjour merci bonsoir oui je j mon ma mes salut au revoir demande demandais demander question voudrais veux voulais savoir peux pouvez puis peut dire dites moi quel quelle quels quelles est sont c qu que l le la les
  un une des du d de a en pour avec se s il elle on et mais alors donc maintenant votre vos y faire fait fais dois sera seront
  ola obrigado obrigada bom boa tarde noite sim eu meu minha perguntei pergunta quero queria gostaria saber preciso posso pode podem poderia dizer diga qual e esta estao sao o os as um uma do da no na por para com
  se mas entao agora seu sua tenho ha fazer faz faco vai
  ciao grazie buongiorno io mio mia miei mie chiesto domanda voglio vorrei volevo sapere bisogno posso puo potete potrebbe dire dica mi quale quali e sono il lo la i gli le un uno una del della di al alla in per con si
  ma allora ora adesso vostro tuo devo fare fa faccio che cosa sara
  hoi dank je jij bedankt goedemorgen graag ik mijn vraag vroeg gevraagd wil wilde zou weten moet kan kunnen kunt zeggen zeg me mij wat welke welk is zijn was wordt worden heb heeft de het een voor in op aan van met
  bij te en maar dus nu eigenlijk precies gewoon even jullie u uw er nog nogmaals doen doe gaat
  merhaba tesekkurler evet hayir tamam dzien dobry dzieki dziekuje tak nie مرحبا شكرا نعم لا שלום תודה כן לא`.split(
    /\s+/,
  ),
)

function contentOf(text: string, isSoft: (word: string) => boolean): readonly string[] {
  return [...new Set(text.split(' '))].filter(
    (word) =>
      word !== '' && (questionWords.test(word) || (!weightless.has(word) && (hasMeaning(word) || !isSoft(word)))),
  )
}

/** What is asked, though some of them are small words elsewhere: "when" is no "where". */
const questionWords =
  /^(?:when|where|how|why|who|wann|wo|wie|warum|wieso|wer|cuando|donde|como|quien|quand|comment|pourquoi|qui|quando|onde|quem|dove|perche|chi|wanneer|waar|hoe|waarom|wie)$/

/** Numbers must be the same; of long words, the ending or one letter may differ. */
function isSame(a: string, b: string): boolean {
  if (a === b || meanTheSame(a, b)) return true
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
