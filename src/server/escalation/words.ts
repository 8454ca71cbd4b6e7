/**
 * Brings a message into the form that the grammars are written for: its clauses, in lower case, without accents, each with a
 * space around every word. Mistyped and shortened words of the few that matter are put right; those in `vocabulary` are not.
 */
export function prepare(text: string, vocabulary: ReadonlySet<string>): readonly string[] {
  const bare = withoutAccents(ends(text).toLowerCase())
    // "an agent's number" is no agent; "j'ai" is two words, "don't" is one.
    .replace(/(person|agent|human|someone|somebody|anyone|manager|else)['’`´]s(?!\p{L})/gu, '$1 s')
    .replace(/(?<!\p{L})([cdjlmnst]|qu|quelqu|jusqu|dell|nell|all|sull|dall|un|quell)['’`´](?=\p{L})/gu, '$1 ')
    .replace(/['’`´]/g, '')
    .replace(/[.?!;:,\n…()¿¡–—。？！、，؟،]+|\s-+\s/g, ' | ')
    .replace(/[^\p{L}\p{N}|]+/gu, ' ')
    // "human pleeease"
    .replace(/(\p{L})\1{2,}/gu, '$1$1')
    .replace(glued, '$1 $2')
    .replace(gluedBehind, '$1 $2')
  const words = bare.split(' ').filter((word) => word !== '')
  const clauses = words.map((word) => meant.get(word) ?? (vocabulary.has(word) ? word : untyped(word))).join(' ')
  return ` ${clauses} `
    .replace(restart, ' | $1 ')
    .split('|')
    .map((clause) => ` ${clause.trim()} `)
    .filter((clause) => clause !== '  ')
}

/** Kana keep their marks: without them they are other sounds. */
function withoutAccents(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u0591-\u05c7\u064b-\u0655]/g, '')
    .normalize('NFC')
    .replace(/[ßłıøđ]/g, (letter) => unmarked[letter]!)
}

const unmarked: Readonly<Record<string, string>> = { ß: 'ss', ł: 'l', ı: 'i', ø: 'o', đ: 'd' }

/** The beginning and the end of a long message: who asks for a person says so there, and the time stays bounded. */
function ends(text: string): string {
  return text.length <= 2 * endChars ? text : `${text.slice(0, endChars)} . ${text.slice(-endChars)}`
}

const endChars = 700

/** "totalk", "needhelp", "speakto". */
const glued = /(?<!\p{L})(to|need|can|want|me|u|i|an)(speak|talk|chat|contact|help)(?!\p{L})/gu
const gluedBehind = /(?<!\p{L})(speak|talk|chat|talking|speaking|chatting)(to|with)(?!\p{L})/gu

/** A new wish within a sentence that began with another: "i dont want a bot i want a human". */
const restart =
  /(?<!\b(?:think|thought|believe|guess|say|said|sure|if|unless|that|know|when|before|until|why|what|how|where|who|do|to|from|will|would|should|or|no|not|dont|didnt|doesnt|never|nao|non|ne|nie|ich|je|io|yo|eu|ik) ?) (but|i want|i need|i would like|i demand|get me|give me|let me|can i|can you|could i|could you|connect me|transfer me|put me|aber|ich will|ich mochte|quiero|necesito|pero|je veux|je voudrais|mais|quero|preciso|mas|voglio|vorrei|ik wil|maar) /g

/** How people write these when they are in a hurry. */
const meant = new Map(
  `u you,ur your,r are,wanna want to,wana want to,gonna going to,gotta have to,gimme give me,lemme let me,plz please,pls please,
   plse please,thx thanks,id i would,im i am,ive i have,ill i will,wit with,wiht with,w with,2 to,
   somone someone,sombody somebody,sb somebody,some1 someone,sum1 someone,any1 anyone,cust customer,q que,xq porque,vc voce,vcs voces,pq porque,
   qiero quiero,kiero quiero,tbm tambem,rep representative,reps representatives,csr representative,aint am not`
    .split(',')
    .map((pair) => {
      const [short, ...long] = pair.trim().split(' ')
      return [short!, long.join(' ')] as const
    }),
)

/** Words that a request turns on, and that are therefore recognised with one wrong letter. */
const turnsOn = (
  'human humans agent agents person someone somebody anyone operator representative advisor adviser assistant manager supervisor ' +
  'specialist employee customer support service assistance speak speaking talking chatting contact contacting transfer connect need want help ' +
  'persona humano alguien agente asesor hablar mensch menschen mitarbeiter mitarbeiterin sprechen jemand jemandem conseiller humain parler ' +
  'quelqu pessoa atendente falar persona operatore umano parlare medewerker mens iemand spreken'
).split(' ')
const known = new Set([
  ...turnsOn,
  ...(
    'argent agents persons people patent urgent contract contracts contracted contacts contacted chart charting waiting wanting services supports ' +
    'supported customers helps helped heap held hell hello self shelf seed deed feed wang weed went ant wand wait wane warn wart peak steak sneak ' +
    'speaks speaker talks walking taking making chasing chatted reason season prison parson personal personne persone humane humano humana umana ' +
    'humaine humanos transfers transferred connects connected connection consent content context contest operators operation managers mangers ' +
    'manage menager menge mental menu agency aged event agente agenda advise advised assistants assist kelp neat nerd knead felt assistenza ' +
    'server serviced parlor parler hablas habla hablan habia hablo sprechens iemands sommeone personas pessoas pessoal falhar faltar fala falam ' +
    'managed mano niemand parles parlez perdon perdona perso servite ' +
    'parlate parla parlare atendentes mensa messen meschen spreche spricht sprecht spreek spreekt jemanden jemands jamais alguem algun'
  ).split(' '),
])

/** The word that was meant, if it is one letter off one that a request turns on. */
function untyped(word: string): string {
  if (word.length < 4 || word.length > 15 || known.has(word)) return word
  return turnsOn.find((one) => one.length > 4 && isOneOff(word, one)) ?? word
}

/** One letter more, one less, another one, or two that changed places; never the first one, unless it is doubled or missing. */
export function isOneOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const [left, right] = [a.length - start - end, b.length - start - end]
  if (left === 2 && right === 2) return a[start] === b[start + 1] && a[start + 1] === b[start]
  return left <= 1 && right <= 1 && (start > 0 || left + right === 1)
}
