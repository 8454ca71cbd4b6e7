import type { Words } from './en.ts'

export const words: Words = {
  dir: 'ltr',
  chat: 'Chat met {name}',
  conversation: 'Gesprek',
  close: 'Chat sluiten',
  greeting: 'Hallo! Waarmee kan ik je helpen?',
  intro: 'AI-assistent. Een mens is binnen bereik.',
  introAlone: 'AI-assistent',
  here: 'is er nu',
  waiting: 'Wachten op iemand van het team…',
  you: 'Jij',

  placeholder: 'Schrijf een bericht…',
  send: 'Versturen',
  stop: 'Antwoord stoppen',
  tooLong: '{over} tekens te veel',
  requestHelp: 'Met een mens praten',

  sending: 'Wordt verstuurd…',
  queued: 'Wordt verstuurd zodra je weer online bent',
  failed: 'Niet verstuurd',
  retry: 'Opnieuw proberen',
  discard: 'Verwijderen',

  connecting: 'Verbinden…',
  offline: 'Je bent offline. Wat je schrijft, blijft bewaard en wordt verstuurd zodra je weer verbinding hebt.',
  closed: 'Deze chat is nu niet beschikbaar.',
  reload: 'Deze pagina is verouderd. Laad haar opnieuw om verder te chatten.',
}
