import type { Words } from './en.ts'

export const words: Words = {
  dir: 'ltr',
  chat: 'Discussion avec {name}',
  conversation: 'Conversation',
  close: 'Fermer la discussion',
  menu: 'Plus',
  greeting: 'Bonjour ! Comment puis-je vous aider ?',
  intro: 'Assistant IA. Une personne n’est pas loin.',
  introAlone: 'Assistant IA',
  you: 'Vous',

  placeholder: 'Écrivez un message…',
  send: 'Envoyer',
  requestHelp: 'Parler à une personne',

  connecting: 'Connexion…',
  offline: 'Vous êtes hors ligne. Ce que vous écrivez est gardé et partira dès le retour de la connexion.',
  closed: 'Cette discussion n’est pas disponible pour le moment.',
  reload: 'Cette page n’est plus à jour. Rechargez-la pour continuer la discussion.',
}
