import type { Away } from '../../protocol/events.ts'
import type { AvailabilitySettings } from '../../protocol/settings.ts'
import { type Hours, isOpen, nextOpening } from './opening.ts'

const minuteMs = 60_000
/** What was found for the minute asked for last: it is asked with every command, and looking for the next opening takes a while. */
const found = new WeakMap<Hours, { readonly minute: number; readonly away: Away | null }>()

/**
 * Whether nobody of the team can come at a time (E12), in milliseconds since 1970, and when somebody can. Pure.
 * `agentsOnline`: whether anybody of the account has the console open.
 */
export function awayAt(
  { hours, needsAgentOnline }: AvailabilitySettings,
  at: number,
  agentsOnline: boolean,
): Away | null {
  const closed = hours && closedAt(hours, at)
  return closed ?? (needsAgentOnline && !agentsOnline ? { because: 'nobody_online' } : null)
}

function closedAt(hours: Hours, at: number): Away | null {
  const minute = Math.floor(at / minuteMs)
  const known = found.get(hours)
  if (known?.minute === minute) return known.away
  const away = isOpen(hours, at) ? null : closed(nextOpening(hours, minute * minuteMs))
  found.set(hours, { minute, away })
  return away
}

function closed(opensAt: number | null): Away {
  return { because: 'closed', ...(opensAt === null ? {} : { opensAt }) }
}
