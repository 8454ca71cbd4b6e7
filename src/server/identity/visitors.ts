import { createHash } from 'node:crypto'

/** Who a visitor is: the hash of the secret that their browser made (R51). The secret itself is not kept. */
export function visitorId(token: string): string {
  return `embed-${createHash('sha256').update(token).digest('hex').slice(0, 32)}`
}
