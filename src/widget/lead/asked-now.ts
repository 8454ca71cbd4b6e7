import type { AskedCommand } from '../../client/client.ts'
import { isFree, isKnown, type LeadChat, sentForm } from './answers.ts'
import { keepLead, keptLead } from './kept-lead.ts'

/**
 * Why the form is there. `start`: in place of the composer, before the first message. `call`: in place of it, before a call for a
 * person that waits for it. `wait`: above it, as a person was called already, or what was filled in was refused.
 */
export type Asked = 'start' | 'call' | 'wait'

/** Whether the form is to be there now; null: it is not. `command` is the call for a person that waits for it. */
export function askedNow(chat: LeadChat, command = keptLead(chat).command): Asked | null {
  const { view, settings, memory } = chat
  const { when, fields = [] } = settings.value?.leadForm ?? {}
  const { seq, phase } = view.state.value
  const sent = sentForm(chat)
  if (sent && !sent.code) return null
  // A "not now" while waiting is none to who calls somebody later, unless nothing is required.
  const isOver = keptLead(chat).skipped && (phase !== 'assistant' || isFree(fields))
  const isDue = !isOver && !isKnown(chat, fields)
  if (when === 'before_escalation' && isDue) {
    if (command && isCallable(chat, command)) return 'call'
    if (phase === 'waiting') return 'wait'
  }
  // Of a visitor who has talked here before it is not taken for granted that they have not begun.
  const isFresh = view.loaded.value ? seq === 0 : !memory.get('begun')
  const isStart = when === 'on_start' && isFresh && view.pending.value.every((one) => one === sent)
  return isStart && (sent || isDue) ? 'start' : sent ? 'wait' : null
}

/** Whether the visitor's details come before this call for a person; then the form keeps `command` until they are given. */
export function asksFirst(chat: LeadChat, command: AskedCommand): boolean {
  const isFirst = askedNow(chat, command) === 'call'
  if (isFirst) keepLead(chat, { command })
  return isFirst
}

/** Whether the call would still mean something: nobody was called meanwhile, and the question that it says yes to stands. */
function isCallable({ view, settings }: LeadChat, command: AskedCommand): boolean {
  const { phase, offer } = view.state.value
  // Until the conversation is there again, as after a reload, it is not known to have been answered.
  const isAnswered = command.type === 'confirm' && view.loaded.value && !offer
  return phase === 'assistant' && !isAnswered && settings.value?.escalation.enabled !== false
}
