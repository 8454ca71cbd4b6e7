import type { Words } from './en.ts'

export const words: Words = {
  dir: 'ltr',
  chat: 'Discussion avec {name}',
  conversation: 'Conversation',
  close: 'Fermer la discussion',
  greeting: 'Bonjour ! Comment puis-je vous aider ?',
  intro: 'Assistant IA. Une personne n’est pas loin.',
  introAlone: 'Assistant IA',
  here: 'est là',
  waiting: 'En attente d’un membre de l’équipe…',
  you: 'Vous',

  placeholder: 'Écrivez un message…',
  send: 'Envoyer',
  stop: 'Arrêter la réponse',
  tooLong: '{over} caractères en trop',
  requestHelp: 'Parler à une personne',

  sending: 'Envoi…',
  queued: 'Sera envoyé dès que vous serez de nouveau en ligne',
  failed: 'Non envoyé',
  retry: 'Réessayer',
  discard: 'Retirer',

  connecting: 'Connexion…',
  offline: 'Vous êtes hors ligne. Ce que vous écrivez est gardé et partira dès le retour de la connexion.',
  closed: 'Cette discussion n’est pas disponible pour le moment.',
  reload: 'Cette page n’est plus à jour. Rechargez-la pour continuer la discussion.',
}
