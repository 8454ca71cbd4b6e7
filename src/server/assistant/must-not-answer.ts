import type { Language } from './language.ts'

/** What the assistant says to a message about what it must not answer (R45), where nobody is called for it any more. */
export const mustNotAnswerWords: Readonly<Record<Language, { readonly team: string; readonly alone: string }>> = {
  en: {
    team: 'I can’t answer that myself: it is for a person of the team.',
    alone: 'I’m sorry, I can’t answer questions about that here.',
  },
  de: {
    team: 'Das kann ich nicht selbst beantworten: Dafür ist jemand aus dem Team zuständig.',
    alone: 'Fragen dazu kann ich hier leider nicht beantworten.',
  },
  es: {
    team: 'Eso no puedo responderlo yo: corresponde a una persona del equipo.',
    alone: 'Lo siento, aquí no puedo responder preguntas sobre eso.',
  },
  fr: {
    team: 'Je ne peux pas y répondre moi-même : c’est à une personne de l’équipe de le faire.',
    alone: 'Désolé, je ne peux pas répondre ici aux questions à ce sujet.',
  },
  pt: {
    team: 'Não posso responder a isso: cabe a uma pessoa da equipa.',
    alone: 'Lamento, aqui não posso responder a perguntas sobre isso.',
  },
  it: {
    team: 'A questo non posso rispondere io: spetta a una persona del team.',
    alone: 'Mi dispiace, qui non posso rispondere a domande su questo.',
  },
  nl: {
    team: 'Dat kan ik niet zelf beantwoorden: dat is iets voor iemand van het team.',
    alone: 'Sorry, vragen daarover kan ik hier niet beantwoorden.',
  },
}
