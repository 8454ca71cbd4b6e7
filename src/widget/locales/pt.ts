import type { Words } from './en.ts'

export const words: Words = {
  dir: 'ltr',
  chat: 'Conversa com {name}',
  conversation: 'Conversa',
  close: 'Fechar o chat',
  greeting: 'Olá! Como posso ajudar?',
  intro: 'Assistente de IA, com uma pessoa por perto.',
  introAlone: 'Assistente de IA',
  here: 'já está aqui',
  waiting: 'Aguardando alguém da equipe…',
  you: 'Você',

  placeholder: 'Escreva uma mensagem…',
  send: 'Enviar',
  stop: 'Parar a resposta',
  tooLong: '{over} caracteres a mais',
  requestHelp: 'Falar com uma pessoa',

  sending: 'Enviando…',
  queued: 'Será enviada quando você voltar a ter conexão',
  failed: 'Não enviada',
  retry: 'Tentar de novo',
  discard: 'Remover',

  connecting: 'Conectando…',
  offline: 'Você está sem conexão. O que você escrever fica guardado e será enviado assim que ela voltar.',
  closed: 'Este chat não está disponível no momento.',
  reload: 'Esta página está desatualizada. Recarregue-a para continuar a conversa.',
}
