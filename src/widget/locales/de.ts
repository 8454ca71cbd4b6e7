import type { Words } from './en.ts'

export const words: Words = {
  dir: 'ltr',
  chat: 'Chat mit {name}',
  conversation: 'Unterhaltung',
  close: 'Chat schließen',
  menu: 'Mehr',
  greeting: 'Hallo! Wobei kann ich helfen?',
  intro: 'KI-Assistent. Ein Mensch ist in Reichweite.',
  introAlone: 'KI-Assistent',
  you: 'Sie',

  placeholder: 'Nachricht schreiben…',
  send: 'Senden',
  requestHelp: 'Mit einem Menschen sprechen',

  connecting: 'Verbindung wird aufgebaut…',
  offline: 'Sie sind offline. Ihre Nachrichten bleiben erhalten und gehen raus, sobald Sie wieder verbunden sind.',
  closed: 'Dieser Chat ist gerade nicht verfügbar.',
  reload: 'Diese Seite ist veraltet. Laden Sie sie neu, um weiterzuschreiben.',
}
