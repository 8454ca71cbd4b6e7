/** What the widget says as soon as it is opened. The owner's own `greeting` and `requestHelp` come before these. */
export const words = {
  dir: 'ltr' as 'ltr' | 'rtl',
  chat: 'Chat with {name}',
  conversation: 'Conversation',
  close: 'Close chat',
  menu: 'More',
  greeting: 'Hello! What can I help you with?',
  intro: 'AI assistant. A person is within reach.',
  introAlone: 'AI assistant',
  you: 'You',

  placeholder: 'Write a message…',
  send: 'Send',
  requestHelp: 'Talk to a human',

  connecting: 'Connecting…',
  offline: 'You are offline. What you write is kept and sent as soon as you are back.',
  closed: 'This chat is not available right now.',
  reload: 'This page is out of date. Load it again to go on chatting.',
}

export type Words = typeof words
