import type { Words } from './en.ts'

export const words: Words = {
  dir: 'ltr',
  chat: 'Chat con {name}',
  conversation: 'Conversación',
  close: 'Cerrar el chat',
  menu: 'Más',
  greeting: '¡Hola! ¿En qué te puedo ayudar?',
  intro: 'Asistente de IA. Una persona, a un paso.',
  introAlone: 'Asistente de IA',
  you: 'Tú',

  placeholder: 'Escribe un mensaje…',
  send: 'Enviar',
  requestHelp: 'Hablar con una persona',

  connecting: 'Conectando…',
  offline: 'No tienes conexión. Lo que escribas se guarda y se enviará en cuanto la recuperes.',
  closed: 'Este chat no está disponible en este momento.',
  reload: 'Esta página no está actualizada. Vuelve a cargarla para seguir con el chat.',
}
