import type { Words } from './en.ts'

export const words: Words = {
  dir: 'ltr',
  chat: 'Czat: {name}',
  conversation: 'Rozmowa',
  close: 'Zamknij czat',
  menu: 'Więcej',
  greeting: 'Dzień dobry! W czym mogę pomóc?',
  intro: 'Asystent AI. Człowiek jest w pobliżu.',
  introAlone: 'Asystent AI',
  you: 'Ty',

  placeholder: 'Napisz wiadomość…',
  send: 'Wyślij',
  requestHelp: 'Porozmawiaj z człowiekiem',

  connecting: 'Łączenie…',
  offline: 'Brak połączenia. To, co napiszesz, zostanie zapisane i wysłane, gdy tylko połączenie wróci.',
  closed: 'Ten czat jest teraz niedostępny.',
  reload: 'Ta strona jest nieaktualna. Odśwież ją, aby kontynuować rozmowę.',
}
