import { isEmail, isPhone } from '../../protocol/identify.ts'
import type { LeadField } from '../../protocol/index.ts'
import { limits } from '../../protocol/limits.ts'
import { fill } from '../language.ts'
import { answerFor, answerIn, type LeadChat, sentForm } from './answers.ts'
import { keptLead } from './kept-lead.ts'

/** Why the server would not take what stands in the field, or did not, in the visitor's words; "" where it would. */
export function problemIn(chat: LeadChat, field: LeadField): string {
  const { words } = chat
  const { kind } = field
  const text = answerFor(chat, field).trim()
  const over = text.length - limits.detailChars
  // Until it is typed anew.
  const isRefused = sentForm(chat)?.code === `bad_${kind}` && answerIn(keptLead(chat).typed, field) === undefined
  if (!text) return field.required ? words.fillIn : ''
  if (over > 0) return fill(words.tooLong, { over })
  if (kind === 'email' && (isRefused || !isEmail(text))) return words.badEmail
  return kind === 'phone' && (isRefused || !isPhone(text)) ? words.badPhone : ''
}
