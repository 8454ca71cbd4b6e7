import type { Wait } from './store/store.ts'

/** Fewer waits than these are no basis. */
const leastWaits = 3
const minuteMs = 60_000

/**
 * How many minutes, from and to, the middle half of those waited lately who are comparable: they stood as far back as this visitor does
 * when they called, and waited at least as long as this one has. Whom nobody joined waited longer than anybody. Undefined where that
 * is no basis for a promise: with a line longer than any lately, after a wait longer than theirs, or where too many were left alone.
 */
export function waitRange(
  recent: readonly Wait[],
  { place, waitedMs }: { readonly place: number; readonly waitedMs: number },
): readonly [number, number] | undefined {
  const comparable = recent
    .filter((wait) => placeAtFirst(wait, recent) >= place)
    .map(({ ms, joined }) => (joined ? ms : Number.POSITIVE_INFINITY))
    .filter((ms) => ms >= waitedMs)
    .sort((one, other) => one - other)
  if (comparable.length < leastWaits) return undefined
  const [from, to] = [quantile(comparable, 0.25), quantile(comparable, 0.75)]
  return to === Number.POSITIVE_INFINITY ? undefined : [minutes(from), minutes(to)]
}

/** Of those it is known of: there may have been more, and then less is promised than could be. */
function placeAtFirst({ until, ms }: Wait, among: readonly Wait[]): number {
  const calledAt = until - ms
  return 1 + among.filter((other) => other.until - other.ms < calledAt && other.until > calledAt).length
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.ceil(sorted.length * share) - 1]!
}

function minutes(ms: number): number {
  return Math.max(1, Math.ceil(ms / minuteMs))
}
