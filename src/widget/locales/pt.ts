import type { Words } from './en.ts'

export const words: Words = {
  dir: 'ltr',
  chat: 'Conversa com {name}',
  conversation: 'Conversa',
  close: 'Fechar o chat',
  menu: 'Mais',
  greeting: 'Olá! Como posso ajudar?',
  intro: 'Assistente de IA, com uma pessoa por perto.',
  introAlone: 'Assistente de IA',
  you: 'Você',

  placeholder: 'Escreva uma mensagem…',
  send: 'Enviar',
  requestHelp: 'Falar com uma pessoa',

  connecting: 'Conectando…',
  offline: 'Você está sem conexão. O que você escrever fica guardado e será enviado assim que ela voltar.',
  closed: 'Este chat não está disponível no momento.',
  reload: 'Esta página está desatualizada. Recarregue-a para continuar a conversa.',
}
