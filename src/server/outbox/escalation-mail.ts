import type { Details } from '../../protocol/events.ts'
import { limits } from '../../protocol/limits.ts'
import type { Briefing } from '../summary/briefing.ts'
import { oneLine } from '../summary/one-line.ts'
import { reasonText } from '../summary/reason.ts'
import { summaryText } from '../summary/summary-text.ts'
import type { EmailPayload } from './notices.ts'

/** Characters of a name and an address in a mail, and of the visitor's text with its lines. */
const nameChars = 80
const addressChars = 254
const questionChars = 2_000
const questionLines = 40

/**
 * Subject and plain text of the mail that tells of an escalation (N1): what happened, the summary (E10), the visitor's latest
 * words. Pure. What others typed is bounded and cannot pass for a line of ours: names are one line, lines of the summary and of
 * who the visitor is said to be begin with "- ", and the visitor's words are quoted. All of that is in the text alone, nothing in a header.
 */
export function escalationMail(
  payload: EmailPayload,
  deepLink: string,
  { summary, correction, email, details }: Briefing = { summary: null, correction: null, email: null },
): { subject: string; text: string } {
  const name = oneLine(payload.chatbot_name, nameChars) || 'Your chatbot'
  const site = oneLine(payload.site, nameChars)
  const again = payload.called_again_at
  const earlier = payload.earlier_messages
  const why = reasonText(payload)
  const { subject, text } = headline(payload)
  const lines = [
    text,
    ...(email && email !== details?.email
      ? [`They have left an address to write to: ${oneLine(email, addressChars)}`]
      : []),
    '',
    ...(details ? [...saidToBe(details, payload.field_labels), ''] : []),
    ...(summary ? [summaryText(summary, correction), ''] : []),
    earlier.length > 0 ? 'What they wrote last:' : 'Their latest question:',
    '',
    ...earlier.flatMap((words) => [...quoted(words), '']),
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
    ...(why ? [`Why        ${why}`] : []),
    `Messages   ${payload.message_count}`,
  ]
  return { subject: `${name}: ${subject}`, text: lines.join('\n') }
}

/** Who the visitor is, as they or the page say (R53). */
function saidToBe(
  { name, email, phone, user, fields = {} }: Details,
  labels: EmailPayload['field_labels'],
): readonly string[] {
  const own = Object.entries(fields).map(
    ([key, text]) => [(Object.hasOwn(labels, key) && labels[key]) || key, text] as const,
  )
  const said = [['Name', name], ['Email', email], ['Phone', phone], ['ID on the site', user], ...own] as const
  const lines = said.flatMap(([label, text]) =>
    text ? [`- ${oneLine(label, nameChars)}: ${oneLine(text, limits.detailChars)}`] : [],
  )
  return ['Who they are said to be (not verified):', ...lines]
}

/** What happened. */
function headline({ trigger, unattended, away, called_again_at, escalated_at }: EmailPayload) {
  if (unattended) {
    const since = `a visitor waits since ${minute(new Date(escalated_at))}`
    const text = `Nobody has joined yet: ${since} and was asked for an email address.${away ? awayWords(away) : ''}`
    return { subject: 'nobody has joined yet, a visitor waits for a person', text }
  }
  const what = happened(trigger)
  const again = called_again_at && trigger !== 'agent_dropped' ? ' again' : ''
  const told = away ? `${awayWords(away)} They were asked for an email address.` : ''
  return { subject: `a visitor ${what.short}${again}`, text: `A visitor ${what.long}${again}.${told}` }
}

function happened(trigger: string): { readonly short: string; readonly long: string } {
  switch (trigger) {
    case 'agent_dropped':
      return { short: 'has lost their agent', long: 'has lost their agent and waits for a person' }
    case 'agent':
      return { short: 'was handed to the team', long: 'was handed to the team' }
    // These may have called a person without the visitor's asking.
    case 'guidance':
    case 'topic':
    case 'phrase':
      return { short: 'needs a person', long: 'needs a person' }
    default:
      return { short: 'asks for a person', long: 'asks for a person' }
  }
}

function awayWords({ because, opensAt }: NonNullable<EmailPayload['away']>): string {
  const until = opensAt === undefined ? 'now' : `before ${minute(new Date(opensAt))}`
  const why = because === 'closed' ? 'it is outside of your hours' : 'no agent is online'
  return ` They were told that nobody is there ${until}: ${why}.`
}

/** "21 November 2026, 03:14 UTC (2026-11-21T03:14:05.000Z)": for the reader, and for the one who searches the log. */
function time(iso: string): string {
  const date = new Date(iso)
  return Number.isNaN(date.getTime()) ? oneLine(iso, nameChars) : `${minute(date)} (${date.toISOString()})`
}

/** "21 November 2026, 03:14 UTC". */
function minute(date: Date): string {
  if (Number.isNaN(date.getTime())) return 'some time'
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })
  return `${format.format(date).replace(' at ', ', ')} UTC`
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
