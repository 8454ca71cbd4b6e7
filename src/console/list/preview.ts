import type { Conversation } from '../../protocol/index.ts'

const speakers = { visitor: '', assistant: 'AI: ', agent: 'Agent: ' } as const

/** The last message in one line: who said it, and without the marks of markdown. */
export function previewOf({ lastMessage }: Conversation): string {
  if (!lastMessage) return 'Asked for a person'
  const { from, text } = lastMessage
  return speakers[from] + (from === 'visitor' ? text : withoutMarks(text)).replace(/\s+/g, ' ').trim()
}

function withoutMarks(text: string): string {
  return text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:#{1,6}|>|[-*+]|\d+\.)\s+/gm, '')
    .replace(/[*_`~]{1,3}/g, '')
}
