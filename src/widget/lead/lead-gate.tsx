import type { ComponentChildren } from 'preact'
import { live } from '../../ui/live.ts'
import type { TalkChat } from '../chat.ts'

/** The form in the place of the composer, for as long as it is asked; `children` is the composer. */
export const LeadGate = live(function LeadGate({ children }: { chat: TalkChat; children?: ComponentChildren }) {
  return <>{children}</>
})
