import type { SettingsAnswer } from '../settings-view.ts'

/** Nobody of the team can come, as the server says it. */
export type Away = NonNullable<SettingsAnswer['away']>

/** Whether visitors can get a person now, e.g. "Closed, opens Mon 09:00" in the chatbot's own time zone. */
export function openWords(away: Away | null, timeZone: string | undefined, locale?: string): string {
  if (!away) return 'Open now'
  if (away.because === 'nobody_online') return 'Within your hours, but nobody has the console open'
  if (away.opensAt === undefined) return 'Closed: no hours are set in which it opens'
  const opens = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    ...(timeZone === undefined ? {} : { timeZone }),
  })
  return `Closed, opens ${opens.format(away.opensAt)}`
}
