import type { ConversationEvent } from '../../protocol/index.ts'
import type { TalkChat } from '../chat.ts'

/** Hands the visitor their conversation as a text file, all of it: what is further up is fetched first. */
export async function saveTranscript(chat: TalkChat): Promise<void> {
  const { view, settings } = chat
  // Each step brings events, or says that there are none before.
  for (let first = firstSeq(chat); first > 1; ) {
    await view.earlier()
    const next = firstSeq(chat)
    if (next === first) break
    first = next
  }
  const file = new Blob([transcript(chat)], { type: 'text/plain;charset=utf-8' })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = `${(settings.peek()?.name ?? 'chat').replace(/[^\p{L}\d]+/gu, '-')}-${new Date().toISOString().slice(0, 10)}.txt`
  link.click()
  // The browser has read it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/** A line for what happened, and a paragraph for what was said: who, when, and the words. */
export function transcript(chat: TalkChat): string {
  const { textOf } = chat.parts.handover.here.peek() ?? {}
  const stamp = new Intl.DateTimeFormat(chat.language, { dateStyle: 'medium', timeStyle: 'short' })
  return chat.view.events
    .peek()
    .flatMap((event) => {
      const text = event.type === 'said' ? event.text : textOf?.(event, chat)
      return text ? [`${[stamp.format(event.at), nameOf(event, chat)].filter(Boolean).join(' · ')}\n${text}\n`] : []
    })
    .join('\n')
}

function nameOf(event: ConversationEvent, { words, settings }: TalkChat): string {
  if (event.type !== 'said') return ''
  if (event.from === 'visitor') return words.you
  return event.from === 'agent' ? event.agent.name : (settings.peek()?.name ?? '')
}

function firstSeq({ view }: TalkChat): number {
  return view.events.peek()[0]?.seq ?? 1
}
