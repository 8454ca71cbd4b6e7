import type { Words } from './en.ts'

export const words: Words = {
  dir: 'ltr',
  chat: 'Chat con {name}',
  conversation: 'Conversazione',
  close: 'Chiudi la chat',
  menu: 'Altro',
  greeting: 'Ciao! Come posso aiutarti?',
  intro: 'Assistente IA. Una persona è a portata di mano.',
  introAlone: 'Assistente IA',
  you: 'Tu',

  placeholder: 'Scrivi un messaggio…',
  send: 'Invia',
  requestHelp: 'Parla con una persona',

  connecting: 'Connessione in corso…',
  offline: 'Sei offline. Quello che scrivi viene conservato e inviato appena torna la connessione.',
  closed: 'Questa chat non è disponibile al momento.',
  reload: 'Questa pagina non è aggiornata. Ricaricala per continuare la chat.',
}
