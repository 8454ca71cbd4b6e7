import { useSignal } from '@preact/signals'
import { ConversationPane } from '../conversation/conversation-pane.tsx'
import { NothingChosen } from '../conversation/nothing-chosen.tsx'
import type { PageProps } from '../inbox/inbox-page.tsx'
import { ConversationList } from '../list/conversation-list.tsx'
import type { Filter } from '../place.ts'
import { FigureStrip } from './figure-strip.tsx'
import { useFigures } from './follow-figures.ts'
import { Overview } from './overview.tsx'

const emptyWords: Readonly<Partial<Record<Filter, string>>> = {
  unresolved: 'Nothing is unresolved. Well done.',
  resolved: 'Nothing has been resolved yet.',
  escalated: 'Nobody has called for a person yet.',
}

/** Figures (C8) above the triage of what was escalated (C9); the link in a mail leads here (C10). */
export function HumanSupportPage({ desk, chatbot, place }: PageProps) {
  const figures = useFigures(desk, chatbot.id)
  const charted = useSignal(false)
  const shown = figures.shown.value
  return (
    <main class="page support" data-charted={charted.value}>
      <h1 class="sr-only">Human Support</h1>
      <FigureStrip
        figures={shown}
        place={place}
        charted={charted.value}
        onChart={() => {
          charted.value = !charted.value
        }}
        onAskAgain={figures.ask}
      />
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
      ) : typeof shown !== 'string' && shown.escalations > 0 ? (
        <Overview figures={shown} />
      ) : (
        <NothingChosen words="Choose a conversation to see what happened and whether it can be closed." />
      )}
    </main>
  )
}
