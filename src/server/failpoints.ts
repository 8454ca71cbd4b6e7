/**
 * Places where a test may have the process die as if the power had gone, so that "nothing is lost" (N5) is proved step by
 * step and not by luck. Unarmed, a failpoint costs one comparison. `test/faults/kill-between.test.ts` dies at each of them.
 */
export const failpoints = [
  'execute.before-append',
  'store.before-commit',
  'store.after-commit',
  'socket.before-ack',
  'answer.after-claim',
  'answer.after-settle',
  'summary.after-claim',
  'summary.after-write',
  'summary.after-settle',
  'email.after-claim',
  'email.before-send',
  'email.in-message',
  'email.after-accept',
  'email.after-settle',
  'webhook.after-claim',
  'webhook.before-send',
  'outgoing.connected',
  'outgoing.sent',
  'webhook.after-answer',
  'webhook.after-settle',
] as const

export type Failpoint = (typeof failpoints)[number]

let armed: { readonly name: Failpoint; passesLeft: number } | null = null

/**
 * Makes the process die at a failpoint: "email.before-send" the first time it is reached, "email.before-send:3" the third.
 * @throws when there is no such failpoint, or the count is no whole number above 0.
 */
export function armFailpoint(text: string): void {
  const [name, count = '1', ...rest] = text.split(':')
  const known = failpoints.find((one) => one === name)
  if (!known)
    throw new Error(`Handrail: no failpoint is called ${JSON.stringify(name)}; there are ${failpoints.join(', ')}`)
  if (rest.length > 0 || !/^[1-9]\d{0,5}$/.test(count)) {
    throw new Error(
      `Handrail: ${JSON.stringify(text)} is no failpoint; write "${known}" or "${known}:2" for the second time`,
    )
  }
  armed = { name: known, passesLeft: Number(count) - 1 }
}

/** Dies here, without a chance to tidy up, when this failpoint is armed and its turn has come. */
export function failpoint(name: Failpoint): void {
  if (armed?.name !== name) return
  if (armed.passesLeft-- > 0) return
  process.kill(process.pid, 'SIGKILL')
}
