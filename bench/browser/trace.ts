/** What a trace of Chromium tells of a page's main thread. */
export interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** Microseconds. */
  readonly ts: number
  readonly dur?: number
  /** Of the thread's own time, in which the waiting for a busy machine is not, and the slowing down is. */
  readonly tdur?: number
  readonly args?: {
    readonly data?: { readonly functionName?: string }
    readonly chrome_mojo_event_info?: { readonly mojo_interface_tag?: string }
  }
}

export const traced = [
  '-*',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-lighthouse',
  'toplevel',
  'blink.user_timing',
  'v8',
  'v8.execute',
]

const scripts = new Set([
  'EvaluateScript',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
  'FunctionCall',
  'EventDispatch',
  'TimerFire',
  'FireAnimationFrame',
  'FireIdleCallback',
  'RunMicrotasks',
  'MinorGC',
  'MajorGC',
])
const tasks = new Set(['RunTask', 'ThreadControllerImpl::RunTask'])

/** The browser's own work on the way to a page, and ours of measuring it. */
const foreign = new Set([
  'content.mojom.NavigationClient',
  'content.mojom.AgentSchedulingGroup',
  'blink.mojom.DevToolsSession',
])

interface Times {
  /** Milliseconds of the main thread's time spent on scripts, compiling them included, until the mark. */
  readonly scriptMs: number
  /** Of the longest task that began before the mark plus `tailMs`. */
  readonly longestTaskMs: number
}

/** @param mark is set by the page, see `kit.ts`. */
export function timesUntil(trace: Buffer, mark: string, tailMs = 0): Times {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] }
  const end = traceEvents.find(({ name }) => name === mark)
  if (!end) throw new Error(`the trace has no "${mark}"`)
  const thread = traceEvents.filter(({ pid, tid, dur }) => pid === end.pid && tid === end.tid && dur !== undefined)
  const notTheirs = thread.filter(
    ({ name, args }) =>
      foreign.has(args?.chrome_mojo_event_info?.mojo_interface_tag ?? '') ||
      (name === 'FunctionCall' && args?.data?.functionName === 'benchPoll'),
  )
  const isTheirs = (event: TraceEvent) => !notTheirs.some((other) => holds(event, other) || holds(other, event))
  const script = thread.filter((event) => scripts.has(event.name) && event.ts < end.ts && isTheirs(event))
  const longest = thread
    .filter((event) => tasks.has(event.name) && event.ts < end.ts + tailMs * 1_000 && isTheirs(event))
    .reduce((most, event) => Math.max(most, spent(event)), 0)
  return { scriptMs: sum(script) / 1_000, longestTaskMs: longest / 1_000 }
}

function holds(outer: TraceEvent, inner: TraceEvent): boolean {
  return outer.ts <= inner.ts && outer.ts + (outer.dur ?? 0) >= inner.ts + (inner.dur ?? 0)
}

/** Microseconds. */
function spent({ tdur, dur = 0 }: TraceEvent): number {
  return tdur ?? dur
}

/** Microseconds in all: a call within a call is counted once. */
function sum(events: readonly TraceEvent[]): number {
  let sum = 0
  let until = 0
  for (const event of events.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    if (event.ts < until) continue
    sum += spent(event)
    until = event.ts + (event.dur ?? 0)
  }
  return sum
}
