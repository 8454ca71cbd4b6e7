import type { Command, RefusalCode } from './commands.ts'
import type { Details, Fact } from './events.ts'
import { limits } from './limits.ts'

/** R53: the fact of what is new and well-formed in what is said of a visitor, or why there is none. */
export function identify(
  known: Details | null,
  { by, details }: Command & { type: 'identify' },
): (Fact & { type: 'identified' }) | RefusalCode {
  const { fields = {}, ...named } = details
  const given = [
    ...Object.entries(named),
    ...Object.entries(fields)
      .flat()
      .map((text) => ['', text] as const),
  ]
  if (given.every(([, text]) => text.trim() === '')) return 'empty'
  if (given.some(([, text]) => text.length > limits.detailChars)) return 'too_long'
  const fresh = newsOf({ ...named }, { ...known, fields: undefined })
  const freshFields = newsOf(fields, known?.fields)
  if (Object.keys({ ...known?.fields, ...freshFields }).length > limits.detailFields) return 'too_long'
  if (fresh['email'] && !isEmail(fresh['email'])) return 'bad_email'
  if (fresh['phone'] && !isPhone(fresh['phone'])) return 'bad_phone'
  const hasFields = Object.keys(freshFields).length > 0
  if (Object.keys(fresh).length === 0 && !hasFields) return 'stale'
  return { type: 'identified', by, details: { ...fresh, ...(hasFields ? { fields: freshFields } : {}) } }
}

type Texts = Readonly<Record<string, string>>

/** Trimmed, without what is empty or known already. */
function newsOf(given: Texts, known: Readonly<Record<string, string | undefined>> = {}): Texts {
  const trimmed = Object.entries(given).map(([key, text]) => [key, text.trim()] as const)
  return Object.fromEntries(trimmed.filter(([key, text]) => text !== '' && text !== known[key]))
}

/** Enough to catch what is no address; whether mail arrives is found out by sending it. 254 is RFC 5321's bound. */
export function isEmail(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>"(),;:\\]+@[^\s@<>"(),;:\\]+\.[^\s@<>"(),;:\\]+$/.test(text)
}

/** Five to fifteen digits (E.164 has at most fifteen), in any of the ways that people write them. */
export function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length
  return /^\+?[\d\s()./-]+$/.test(text) && digits >= 5 && digits <= 15
}
