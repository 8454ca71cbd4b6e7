import { live } from '../ui/live.ts'
import { OutwardLink } from '../ui/outward-link.tsx'
import type { TalkChat } from './chat.ts'

/** The owner's buttons, which stay for as long as the chat is open (A7). */
export const Buttons = live(function Buttons({ chat }: { chat: TalkChat }) {
  const { settings, view, emit } = chat
  const canCall = settings.value?.escalation.enabled && view.state.value.phase === 'assistant'
  const shown = settings.value?.buttons.filter(({ type }) => type !== 'escalate' || canCall) ?? []
  return (
    <div class="buttons">
      {shown.map((button, at) =>
        button.type === 'link' ? (
          <OutwardLink key={at} class="pill" href={button.url} base={document.baseURI}>
            {button.label}
          </OutwardLink>
        ) : (
          <button
            key={at}
            type="button"
            class="pill"
            onClick={() => {
              emit('button:pressed', { button })
              if (button.type === 'escalate') chat.callPerson({ type: 'escalate', trigger: 'button' })
              else view.ask({ type: 'say', text: button.text || button.label })
            }}
          >
            {button.label}
          </button>
        ),
      )}
    </div>
  )
})
