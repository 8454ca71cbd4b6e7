import type { Words } from './en.ts'

export const words: Words = {
  dir: 'ltr',
  chat: 'Chat mit {name}',
  conversation: 'Unterhaltung',
  close: 'Chat schließen',
  greeting: 'Hallo! Wobei kann ich helfen?',
  intro: 'KI-Assistent. Ein Mensch ist in Reichweite.',
  introAlone: 'KI-Assistent',
  here: 'ist jetzt da',
  waiting: 'Warten auf jemanden aus dem Team…',
  you: 'Sie',

  placeholder: 'Nachricht schreiben…',
  send: 'Senden',
  stop: 'Antwort anhalten',
  tooLong: '{over} Zeichen zu viel',
  requestHelp: 'Mit einem Menschen sprechen',

  sending: 'Wird gesendet…',
  queued: 'Wird gesendet, sobald Sie wieder online sind',
  failed: 'Nicht gesendet',
  retry: 'Erneut versuchen',
  discard: 'Entfernen',

  connecting: 'Verbindung wird aufgebaut…',
  offline: 'Sie sind offline. Ihre Nachrichten bleiben erhalten und gehen raus, sobald Sie wieder verbunden sind.',
  closed: 'Dieser Chat ist gerade nicht verfügbar.',
  reload: 'Diese Seite ist veraltet. Laden Sie sie neu, um weiterzuschreiben.',
}
