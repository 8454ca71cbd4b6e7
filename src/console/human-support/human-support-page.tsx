import { ConversationPane } from '../conversation/conversation-pane.tsx'
import { NothingChosen } from '../conversation/nothing-chosen.tsx'
import type { PageProps } from '../inbox/inbox-page.tsx'
import { ConversationList } from '../list/conversation-list.tsx'
import type { Filter } from '../place.ts'

const emptyWords: Readonly<Partial<Record<Filter, string>>> = {
  unresolved: 'Nothing is unresolved. Well done.',
  resolved: 'Nothing has been resolved yet.',
  escalated: 'Nobody has called for a person yet.',
}

/** Triage of what was escalated (C9); the link in a mail leads here (C10). */
export function HumanSupportPage({ desk, chatbot, place }: PageProps) {
  return (
    <main class="page">
      <h1 class="sr-only">Human Support</h1>
      <ConversationList
        desk={desk}
        chatbot={chatbot}
        place={place}
        title="Human Support"
        emptyWords={(filter) => emptyWords[filter] ?? ''}
      />
      {place.conversation ? (
        <ConversationPane
          key={place.conversation}
          desk={desk}
          chatbot={chatbot}
          place={place}
          id={place.conversation}
        />
      ) : (
        <NothingChosen words="Choose a conversation to see what happened and whether it can be closed." />
      )}
    </main>
  )
}
