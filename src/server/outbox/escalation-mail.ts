import type { EmailPayload } from './notices.ts'

/** Characters of a name in a mail, and of the visitor's text with its lines. */
const nameChars = 80
const questionChars = 2_000
const questionLines = 40

/**
 * Subject and plain text of the mail that tells of an escalation (N1). Pure. What a visitor or an owner typed is bounded
 * and cannot pass for a line of ours: names are one line, and the visitor's words are quoted, in the text alone.
 */
export function escalationMail(payload: EmailPayload, deepLink: string): { subject: string; text: string } {
  const name = oneLine(payload.chatbot_name) || 'Your chatbot'
  const site = oneLine(payload.site)
  const again = payload.called_again_at
  const earlier = payload.earlier_messages
  const dropped = payload.trigger === 'agent_dropped'
  const headline = again ? 'A visitor asks for a person again' : 'A visitor asks for a person'
  const lines = [
    `${dropped ? 'A visitor has lost their agent and waits for a person' : headline}. ${earlier.length > 0 ? 'What they wrote last' : 'Their latest question'}:`,
    '',
    ...earlier.flatMap((text) => [...quoted(text), '']),
    ...quoted(payload.last_message),
    '',
    'Read the conversation and take over:',
    deepLink,
    '',
    payload.assistant_answers
      ? 'The assistant still answers until you take over.'
      : 'The assistant is set to stay silent meanwhile: nobody answers until you take over.',
    '',
    `Chatbot    ${name}`,
    ...(site ? [`Site       ${site}`] : []),
    `Escalated  ${time(payload.escalated_at)}`,
    ...(again ? [`Again      ${time(again)}`] : []),
    ...(reasons[payload.trigger] ? [`Why        ${reasons[payload.trigger]}`] : []),
    `Messages   ${payload.message_count}`,
  ]
  return {
    subject: `${name}: ${dropped ? 'a visitor has lost their agent' : lowerFirst(headline)}`,
    text: lines.join('\n'),
  }
}

const reasons: Readonly<Record<string, string>> = {
  direct_request: 'The visitor asked for a person',
  frustration: 'The visitor had enough of the assistant',
  cannot_answer: 'The assistant found no answer',
  guidance: 'A rule of yours holds',
  topic: 'It is about a topic that the assistant must not answer',
  phrase: 'The assistant’s answer has one of your phrases in it',
  agent: 'An agent handed the visitor to the team',
  button: 'The visitor pressed the button',
  api: 'The page asked for a person',
  agent_dropped: 'Every agent of the live chat went away without ending it',
}

/** "21 November 2026, 03:14 UTC (2026-11-21T03:14:05.000Z)": for the reader, and for the one who searches the log. */
function time(iso: string): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return oneLine(iso)
  const words = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(
    date,
  )
  return `${words.replace(' at ', ', ')} UTC (${date.toISOString()})`
}

/** Without what could begin a new line or turn the reading direction of the rest. */
function oneLine(text: string): string {
  const flat = text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\s]+/gu, ' ')
    .trim()
  return flat.length > nameChars ? `${flat.slice(0, nameChars - 1).toWellFormed()}…` : flat
}

function quoted(text: string): readonly string[] {
  const plain = text
    .slice(0, questionChars)
    .toWellFormed()
    .replace(/\r\n?|[\p{Zl}\p{Zp}\v\f\x85]/gu, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)[\p{Cc}\p{Bidi_Control}]/gu, '')
    .trim()
  if (plain === '') return ['> (nothing written yet)']
  const lines = plain.split('\n')
  const shown = lines.slice(0, questionLines).map((line) => `> ${line}`.trimEnd())
  return lines.length > questionLines || text.length > questionChars ? [...shown, '> …'] : shown
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
