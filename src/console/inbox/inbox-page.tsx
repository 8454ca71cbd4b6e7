import { ConversationPane } from '../conversation/conversation-pane.tsx'
import { NothingChosen } from '../conversation/nothing-chosen.tsx'
import type { Desk } from '../desk.ts'
import { ConversationList } from '../list/conversation-list.tsx'
import type { Filter, ListPlace } from '../place.ts'
import type { Chatbot } from '../session.ts'

export interface PageProps {
  readonly desk: Desk
  readonly chatbot: Chatbot
  readonly place: ListPlace
}

const emptyWords: Readonly<Partial<Record<Filter, string>>> = {
  all: 'No conversation yet. They appear here by themselves.',
  waiting: 'Nobody is waiting for a person.',
  live: 'Nobody is in a live chat.',
  unresolved: 'Nothing is unresolved.',
}

/** Every conversation, live (C2). */
export function InboxPage({ desk, chatbot, place }: PageProps) {
  return (
    <main class="page">
      <h1 class="sr-only">Inbox</h1>
      <ConversationList
        desk={desk}
        chatbot={chatbot}
        place={place}
        title="Inbox"
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
        <NothingChosen words="Choose a conversation to read it as it happens. Typing into it takes over." />
      )}
    </main>
  )
}
