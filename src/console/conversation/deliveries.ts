import { type ReadonlySignal, useSignal } from '@preact/signals'
import type { InferResponseType } from 'hono/client'
import { useEffect } from 'preact/hooks'
import { routes } from '../api.ts'
import type { Desk } from '../desk.ts'
import { clockTime } from '../time.ts'

type DeliveriesAnswer = Extract<InferResponseType<typeof routes.deliveries.$get>, { deliveries: unknown }>
export type Delivery = DeliveriesAnswer['deliveries'][number]

/** How often to look while something is still to be delivered. */
const lookAgainMs = 3_000

/**
 * What became of telling the team and other systems of this conversation. Read again whenever `occasion` changes, and
 * while anything is under way.
 */
export function useDeliveries(
  desk: Desk,
  conversation: string,
  occasion: number | null,
): ReadonlySignal<readonly Delivery[]> {
  const deliveries = useSignal<readonly Delivery[]>([])
  useEffect(() => {
    if (occasion === null) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let stopped = false
    async function look(): Promise<void> {
      const answer = await desk.ask<DeliveriesAnswer>(routes.deliveries.$get({ query: { conversation } }))
      if (stopped) return
      if (answer.ok) deliveries.value = answer.body.deliveries
      const underWay = !answer.ok || answer.body.deliveries.some(({ state }) => state === 'pending')
      if (underWay) timer = setTimeout(look, lookAgainMs)
    }
    void look()
    return () => {
      stopped = true
      clearTimeout(timer)
    }
  }, [desk, conversation, occasion])
  return deliveries
}

/** `trouble`: tried and not delivered, yet or at all. */
export function troubleIn(delivery: Delivery): boolean {
  return (
    delivery.state === 'dead' || (delivery.state === 'pending' && delivery.attempts > 0 && delivery.lastAnswer !== null)
  )
}

/** "Mail to ana@shop.test" */
export function deliveryName({ kind, to }: Delivery): string {
  return kind === 'webhook' ? `Webhook to ${to}` : `Mail to ${to}`
}

/** "sent 10:23", "retrying at 10:25. The last answer: …" */
export function deliveryState({ state, settledAt, nextTryAt, attempts, lastAnswer }: Delivery): string {
  const answer = lastAnswer ? ` The last answer: ${lastAnswer}` : ''
  if (state === 'done') return `sent ${settledAt === null ? '' : clockTime(settledAt)}`
  if (state === 'dead') return `not delivered.${answer}`
  if (attempts === 0 || lastAnswer === null) return 'on its way'
  return `not delivered yet, next try at ${clockTime(nextTryAt ?? 0)}.${answer}`
}
