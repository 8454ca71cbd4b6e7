import type { Words } from './en.ts'

export const words: Words = {
  dir: 'ltr',
  chat: 'Chat met {name}',
  conversation: 'Gesprek',
  close: 'Chat sluiten',
  menu: 'Meer',
  greeting: 'Hallo! Waarmee kan ik je helpen?',
  intro: 'AI-assistent. Een mens is binnen bereik.',
  introAlone: 'AI-assistent',
  you: 'Jij',

  placeholder: 'Schrijf een bericht…',
  send: 'Versturen',
  requestHelp: 'Met een mens praten',

  connecting: 'Verbinden…',
  offline: 'Je bent offline. Wat je schrijft, blijft bewaard en wordt verstuurd zodra je weer verbinding hebt.',
  closed: 'Deze chat is nu niet beschikbaar.',
  reload: 'Deze pagina is verouderd. Laad haar opnieuw om verder te chatten.',
}
