/** Everything the widget says by itself. The owner's own texts come before `greeting`, `offer`, `confirmation`, `requestHelp` and `positive`. */
export const words = {
  dir: 'ltr' as 'ltr' | 'rtl',
  chat: 'Chat with {name}',
  conversation: 'Conversation',
  close: 'Close chat',
  greeting: 'Hello! What can I help you with?',
  intro: 'AI assistant. A person is within reach.',
  introAlone: 'AI assistant',
  you: 'You',

  placeholder: 'Write a message…',
  send: 'Send',
  stop: 'Stop writing',
  tooLong: '{over} characters too many',
  latest: 'Go to the latest message',

  sending: 'Sending…',
  queued: 'Will be sent when you are back online',
  sent: 'Sent',
  failed: 'Not sent',
  retry: 'Try again',
  discard: 'Remove',

  connecting: 'Connecting…',
  offline: 'You are offline. What you write is kept and sent as soon as you are back.',
  closed: 'This chat is not available right now.',
  reload: 'This page is out of date. Load it again to go on chatting.',

  writing: '{name} is writing',
  stopped: 'Stopped',
  sources: 'Sources',
  today: 'Today',
  yesterday: 'Yesterday',

  positive: 'That answered my question',
  requestHelp: 'Talk to a human',
  thumbUp: 'Helpful',
  thumbDown: 'Not helpful',
  thanks: 'Thank you',

  offer: 'Shall I get someone from the team for you?',
  yes: 'Yes, please',
  no: 'No, thanks',
  confirmation: 'Sent! The team will follow up soon.',
  waiting: 'Waiting for a team member…',
  waitingHint: 'You can go on writing meanwhile.',
  cancel: 'Cancel',
  cancelled: 'You are back with the assistant',
  here: 'here now',
  joined: '{name} joined',
  left: '{name} left. You are back with the assistant.',
  dropped: '{name} lost the connection. We are finding you someone.',

  unattended: 'Nobody is free just now. Leave your email address and the team will write to you.',
  email: 'Email address',
  leaveEmail: 'Send',
  badEmail: 'Please check the address: it should look like name@example.com.',
  emailLeft: 'Thank you. The team will write to {email}.',
}

export type Words = typeof words
