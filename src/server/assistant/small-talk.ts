import type { OwnWords } from './own-words.ts'

/** What is said that asks for nothing in the documents: each has its word among the assistant's own. */
export type Talk = keyof OwnWords & ('greeting' | 'thanks' | 'isAssistant')

/** Whole messages that ask for nothing in the documents. Short ones only: a greeting before a question is no small talk. */
const kinds: readonly (readonly [Talk, RegExp])[] = [
  [
    'greeting',
    /^(?:hi|hey|hello|hiya|good (?:morning|afternoon|evening)|hallo|guten (?:tag|morgen|abend)|moin|hola|buen[oa]s (?:d[ií]as|tardes|noches)|bonjour|bonsoir|salut|ol[áa]|bom dia|boa (?:tarde|noite)|ciao|salve|buongiorno|buonasera|goede(?:morgen|middag|navond)|goeden? (?:dag|morgen|middag|avond)|dzie[nń] dobry|cze[sś][cć]|merhaba|selam|مرحبا|السلام عليكم|שלום|こんにちは|你好|您好)(?: (?:there|all|everyone|zusammen))?$/,
  ],
  [
    'thanks',
    /^(?:(?:ok|okay|great|perfect|super|cool|nice) )?(?:thanks|thank you|thx|ty|cheers|danke|vielen dank|dankesch[öo]n|gracias|muchas gracias|merci|merci beaucoup|obrigad[oa]|muito obrigad[oa]|grazie|grazie mille|bedankt|dank je|dank u|dzi[eę]kuj[eę]|te[sş]ekk[uü]rler|شكرا|תודה|ありがとう(?:ございます)?|谢谢|謝謝)(?: (?:a lot|so much|very much|sch[öo]n|sehr|wel))?$/,
  ],
  [
    'isAssistant',
    /^(?:are you (?:a |an )?(?:bot|robot|ai|human|person|real|machine|real person)(?: or (?:a )?\w+)?|am i (?:talking|speaking|chatting) (?:to|with) (?:a |an )?(?:bot|robot|human|person|real person|machine)(?: or (?:a )?\w+)?|(?:bist du|sind sie) (?:ein |eine )?(?:bot|roboter|mensch|ki|maschine)|eres (?:un |una )?(?:bot|robot|persona|humano)|(?:es-tu|tu es|êtes-vous|vous êtes) (?:un |une )?(?:bot|robot|humain|personne)|[ée]s (?:um |uma )?(?:bot|rob[ôo]|pessoa)|sei (?:un |una )?(?:bot|robot|persona|umano)|(?:ben je|bent u) (?:een )?(?:bot|robot|mens))$/,
  ],
]

/** Which of the assistant's own sentences a message calls for; null for a question to the documents. */
export function smallTalk(text: string): Talk | null {
  if (text.length > 80) return null
  const plain = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}' -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return kinds.find(([, pattern]) => pattern.test(plain))?.[0] ?? null
}
