/** What the widget says as soon as it is opened. The owner's own `greeting` and `requestHelp` come before these. */
export const words = {
  dir: 'ltr' as 'ltr' | 'rtl',
  chat: 'Chat with {name}',
  conversation: 'Conversation',
  close: 'Close chat',
  greeting: 'Hello! What can I help you with?',
  intro: 'AI assistant. A person is within reach.',
  introAlone: 'AI assistant',
  here: 'here now',
  waiting: 'Waiting for a team member…',
  you: 'You',

  placeholder: 'Write a message…',
  send: 'Send',
  stop: 'Stop writing',
  tooLong: '{over} characters too many',
  requestHelp: 'Talk to a human',

  sending: 'Sending…',
  queued: 'Will be sent when you are back online',
  failed: 'Not sent',
  retry: 'Try again',
  discard: 'Remove',

  connecting: 'Connecting…',
  offline: 'You are offline. What you write is kept and sent as soon as you are back.',
  closed: 'This chat is not available right now.',
  reload: 'This page is out of date. Load it again to go on chatting.',
}

export type Words = typeof words
