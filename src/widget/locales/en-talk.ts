/**
 * What the widget says once there is a conversation; loaded with what draws it. The owner's own texts (`ownTexts`) come before
 * `positive`, `offer`, `confirmation`, `joined` and `left`, and before the sentences of which nobody coming is told.
 */
export const words = {
  latest: 'Go to the latest message',
  sent: 'Sent',
  writing: '{name} is writing',
  stopped: 'Stopped',
  sources: 'Sources',
  today: 'Today',
  yesterday: 'Yesterday',

  positive: 'That answered my question',
  thumbUp: 'Helpful',
  thumbDown: 'Not helpful',
  thanks: 'Thank you',
  suggestions: 'Suggestions',

  offer: 'Shall I get someone from the team for you?',
  shallWrite: 'Shall the team write to you by email?',
  yes: 'Yes, please',
  no: 'No, thanks',
  confirmation: 'Sent! The team will follow up soon.',
  waitingHint: 'You can go on writing meanwhile.',
  next: 'You are next.',
  place: 'You are number {place} in line.',
  usually: 'Usually {time}.',
  cancel: 'Cancel',
  cancelled: 'You are back with the assistant',
  joined: '{name} joined',
  left: '{name} left. You are back with the assistant.',
  handed: '{name} handed you over to the team',
  dropped: '{name} lost the connection. We are finding you someone.',

  nobodyFree: 'Nobody is free just now.',
  nobodyOnline: 'Nobody from the team is online right now.',
  away: 'The team is away right now.',
  awayUntil: 'The team is away until {time}.',
  leaveAddress: 'Leave your email address and the team will write to you.',
  willWrite: 'The team will write to {email}.',
  email: 'Email address',
  leaveEmail: 'Send',
  badEmail: 'Please check the address: it should look like name@example.com.',
  emailLeft: 'Thank you. The team will write to {email}.',
  otherEmail: 'Use another address',

  summary: 'See what the team reads',
  who: 'Who you are',
  want: 'What you want',
  tried: 'What was tried',
  open: 'What is open',
  correct: 'Correct or add something',
  added: 'Added by you',
}

export type TalkWords = typeof words
