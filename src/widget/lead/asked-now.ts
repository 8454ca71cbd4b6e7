import type { AskedCommand } from '../../client/client.ts'
import { isKnown, type LeadChat, sentForm } from './answers.ts'
import { keepLead, keptLead } from './kept-lead.ts'

/**
 * Why the form is there. `start`: in place of the composer, before the first message. `call`: in place of it, before a call for a
 * person that waits for it. `wait`: above it, as a person was called already, or what was filled in was refused.
 */
export type Asked = 'start' | 'call' | 'wait'

/** Whether the form is to be there now; null: it is not. */
export function askedNow(chat: LeadChat): Asked | null {
  const { view, settings, memory } = chat
  const { when, fields = [] } = settings.value?.leadForm ?? {}
  const { seq, phase } = view.state.value
  const { command, skipped } = keptLead(chat)
  const sent = sentForm(chat)
  if (sent && !sent.code) return null
  const isDue = sent || !(skipped || isKnown(chat, fields))
  // Of a visitor who has talked here before it is not taken for granted that they have not begun.
  const isFresh = view.loaded.value ? seq === 0 : !memory.get('begun')
  if (when === 'on_start' && isDue && isFresh && view.pending.value.every((one) => one === sent)) return 'start'
  if (when === 'before_escalation' && command && isCallable(chat, command)) return 'call'
  return sent || (when === 'before_escalation' && isDue && phase === 'waiting') ? 'wait' : null
}

/**
 * Whether the visitor's details come before this call for a person; then the form keeps `command` until they are given. Nobody
 * is held up who cannot see the form: where the page calls and the panel is closed, it comes while they wait.
 */
export function asksFirst(chat: LeadChat, command: AskedCommand): boolean {
  const { when, fields = [] } = chat.settings.value?.leadForm ?? {}
  const isAsked = when === 'before_escalation' && chat.isOpen.value && isCallable(chat, command)
  const sent = sentForm(chat)
  if (!isAsked || isKnown(chat, fields) || (sent && !sent.code)) return false
  // Where nothing is required, a "no" is an answer.
  if (keptLead(chat).skipped && !fields.some(({ required }) => required)) return false
  keepLead(chat, { command })
  return true
}

/** Whether the call would still mean something: nobody was called meanwhile, and the question that it says yes to stands. */
function isCallable({ view, settings }: LeadChat, command: AskedCommand): boolean {
  const { phase, offer } = view.state.value
  // Until the conversation is there again, as after a reload, it is not known to have been answered.
  const isAnswered = command.type === 'confirm' && view.loaded.value && !offer
  return phase === 'assistant' && !isAnswered && settings.value?.escalation.enabled !== false
}
