import type { Words } from './en.ts'

export const words: Words = {
  dir: 'ltr',
  chat: 'Chat con {name}',
  conversation: 'Conversazione',
  close: 'Chiudi la chat',
  greeting: 'Ciao! Come posso aiutarti?',
  intro: 'Assistente IA. Una persona è a portata di mano.',
  introAlone: 'Assistente IA',
  here: 'è qui',
  waiting: 'In attesa di qualcuno del team…',
  you: 'Tu',

  placeholder: 'Scrivi un messaggio…',
  send: 'Invia',
  stop: 'Ferma la risposta',
  tooLong: '{over} caratteri di troppo',
  requestHelp: 'Parla con una persona',

  sending: 'Invio in corso…',
  queued: 'Verrà inviato quando torni online',
  failed: 'Non inviato',
  retry: 'Riprova',
  discard: 'Rimuovi',

  connecting: 'Connessione in corso…',
  offline: 'Sei offline. Quello che scrivi viene conservato e inviato appena torna la connessione.',
  closed: 'Questa chat non è disponibile al momento.',
  reload: 'Questa pagina non è aggiornata. Ricaricala per continuare la chat.',
}
