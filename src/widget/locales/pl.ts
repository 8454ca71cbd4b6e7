import type { Words } from './en.ts'

export const words: Words = {
  dir: 'ltr',
  chat: 'Czat: {name}',
  conversation: 'Rozmowa',
  close: 'Zamknij czat',
  greeting: 'Dzień dobry! W czym mogę pomóc?',
  intro: 'Asystent AI. Człowiek jest w pobliżu.',
  introAlone: 'Asystent AI',
  here: 'jest na czacie',
  waiting: 'Oczekiwanie na kogoś z zespołu…',
  you: 'Ty',

  placeholder: 'Napisz wiadomość…',
  send: 'Wyślij',
  stop: 'Zatrzymaj odpowiedź',
  tooLong: 'Za długie o znaki: {over}',
  requestHelp: 'Porozmawiaj z człowiekiem',

  sending: 'Wysyłanie…',
  queued: 'Zostanie wysłana, gdy wróci połączenie',
  failed: 'Nie wysłano',
  retry: 'Spróbuj ponownie',
  discard: 'Usuń',

  connecting: 'Łączenie…',
  offline: 'Brak połączenia. To, co napiszesz, zostanie zapisane i wysłane, gdy tylko połączenie wróci.',
  closed: 'Ten czat jest teraz niedostępny.',
  reload: 'Ta strona jest nieaktualna. Odśwież ją, aby kontynuować rozmowę.',
}
