import type { Language } from './language.ts'

/** What the assistant says in words of its own, where no document speaks. */
export interface OwnWords {
  readonly greeting: string
  readonly thanks: string
  /** To "are you a bot?". */
  readonly isAssistant: string
  /** When a person can be called, and when not. */
  readonly unknown: string
  readonly unknownAlone: string
  /** Before what stands in the pages in another language. */
  foundIn(language: Language): string
}

/** What is said that asks for nothing in the documents. */
export type Talk = 'greeting' | 'thanks' | 'isAssistant'

function nameIn(reader: Language): (language: Language) => string {
  return (language) => new Intl.DisplayNames(reader, { type: 'language' }).of(language) ?? language
}

export const ownWords: Readonly<Record<Language, OwnWords>> = {
  en: {
    greeting: 'Hello! What would you like to know?',
    thanks: 'You’re welcome. Is there anything else you would like to know?',
    isAssistant:
      'I’m an automatic assistant, not a person. I answer from the help pages, and someone of the team can take over when that is not enough.',
    unknown: 'I don’t know that: I found nothing about it in the help pages. A person of the team can help.',
    unknownAlone: 'I don’t know that: I found nothing about it in the help pages. Could you put it another way?',
    foundIn: (language) => `I found this in ${nameIn('en')(language)}:`,
  },
  de: {
    greeting: 'Hallo! Was möchten Sie wissen?',
    thanks: 'Gern geschehen. Möchten Sie sonst noch etwas wissen?',
    isAssistant:
      'Ich bin ein automatischer Assistent, kein Mensch. Ich antworte aus den Hilfeseiten, und wenn das nicht reicht, kann jemand aus dem Team übernehmen.',
    unknown: 'Das weiß ich nicht: In den Hilfeseiten habe ich dazu nichts gefunden. Jemand aus dem Team kann helfen.',
    unknownAlone:
      'Das weiß ich nicht: In den Hilfeseiten habe ich dazu nichts gefunden. Können Sie es anders formulieren?',
    foundIn: (language) => `Dazu habe ich etwas auf ${nameIn('de')(language)} gefunden:`,
  },
  es: {
    greeting: '¡Hola! ¿Qué le gustaría saber?',
    thanks: 'De nada. ¿Desea saber algo más?',
    isAssistant:
      'Soy un asistente automático, no una persona. Respondo con las páginas de ayuda y, cuando no basta, alguien del equipo puede continuar.',
    unknown:
      'No lo sé: no he encontrado nada sobre esto en las páginas de ayuda. Una persona del equipo puede ayudarle.',
    unknownAlone: 'No lo sé: no he encontrado nada sobre esto en las páginas de ayuda. ¿Puede decirlo de otra manera?',
    foundIn: (language) => `He encontrado esto en ${nameIn('es')(language)}:`,
  },
  fr: {
    greeting: 'Bonjour ! Que souhaitez-vous savoir ?',
    thanks: 'Avec plaisir. Souhaitez-vous savoir autre chose ?',
    isAssistant:
      'Je suis un assistant automatique, pas une personne. Je réponds à partir des pages d’aide, et quelqu’un de l’équipe peut prendre le relais si cela ne suffit pas.',
    unknown:
      'Je ne sais pas : je n’ai rien trouvé à ce sujet dans les pages d’aide. Une personne de l’équipe peut vous aider.',
    unknownAlone:
      'Je ne sais pas : je n’ai rien trouvé à ce sujet dans les pages d’aide. Pouvez-vous le dire autrement ?',
    foundIn: (language) => `J’ai trouvé ceci en ${nameIn('fr')(language)} :`,
  },
  pt: {
    greeting: 'Olá! O que gostaria de saber?',
    thanks: 'De nada. Gostaria de saber mais alguma coisa?',
    isAssistant:
      'Sou um assistente automático, não uma pessoa. Respondo com base nas páginas de ajuda e, quando isso não chega, alguém da equipa pode continuar.',
    unknown: 'Não sei: não encontrei nada sobre isso nas páginas de ajuda. Uma pessoa da equipa pode ajudar.',
    unknownAlone: 'Não sei: não encontrei nada sobre isso nas páginas de ajuda. Pode dizê-lo de outra forma?',
    foundIn: (language) => `Encontrei isto em ${nameIn('pt')(language)}:`,
  },
  it: {
    greeting: 'Buongiorno! Che cosa desidera sapere?',
    thanks: 'Prego. Desidera sapere altro?',
    isAssistant:
      'Sono un assistente automatico, non una persona. Rispondo con le pagine di aiuto e, quando non basta, può subentrare qualcuno del team.',
    unknown: 'Non lo so: nelle pagine di aiuto non ho trovato nulla al riguardo. Una persona del team può aiutarla.',
    unknownAlone: 'Non lo so: nelle pagine di aiuto non ho trovato nulla al riguardo. Può dirlo in un altro modo?',
    foundIn: (language) => `Ho trovato questo in ${nameIn('it')(language)}:`,
  },
  nl: {
    greeting: 'Hallo! Wat wilt u weten?',
    thanks: 'Graag gedaan. Wilt u nog iets weten?',
    isAssistant:
      'Ik ben een automatische assistent, geen mens. Ik antwoord uit de hulppagina’s, en als dat niet genoeg is kan iemand van het team het overnemen.',
    unknown: 'Dat weet ik niet: ik vond er niets over in de hulppagina’s. Iemand van het team kan helpen.',
    unknownAlone: 'Dat weet ik niet: ik vond er niets over in de hulppagina’s. Kunt u het anders zeggen?',
    foundIn: (language) => `Ik vond dit in het ${nameIn('nl')(language)}:`,
  },
}

/** Whole messages that ask for nothing in the documents. Short ones only: a greeting before a question is no small talk. */
const kinds: readonly (readonly [Talk, RegExp])[] = [
  [
    'greeting',
    /^(?:hi|hey|hello|hiya|good (?:morning|afternoon|evening)|hallo|guten (?:tag|morgen|abend)|moin|hola|buen[oa]s (?:d[ií]as|tardes|noches)|bonjour|bonsoir|salut|ol[áa]|bom dia|boa (?:tarde|noite)|ciao|salve|buongiorno|buonasera|goede(?:morgen|middag|navond)|goeden? (?:dag|morgen|middag|avond))(?: (?:there|all|everyone|zusammen))?$/,
  ],
  [
    'thanks',
    /^(?:(?:ok|okay|great|perfect|super|cool|nice) )?(?:thanks|thank you|thx|ty|cheers|danke|vielen dank|dankesch[öo]n|gracias|muchas gracias|merci|merci beaucoup|obrigad[oa]|muito obrigad[oa]|grazie|grazie mille|bedankt|dank je|dank u)(?: (?:a lot|so much|very much|sch[öo]n|sehr|wel))?$/,
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
