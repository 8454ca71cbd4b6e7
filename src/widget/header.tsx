import { close, Icon } from '../ui/icon.tsx'
import { live } from '../ui/live.ts'
import type { Chat } from './chat.ts'
import { markPath } from './mark-path.ts'
import { Picture } from './picture.tsx'

/** Who is at the other end just now. The line below it is the rail: it runs through once a person holds it. */
export const Header = live(function Header({ chat }: { chat: Chat }) {
  const { words, settings, view, client } = chat
  const { phase, agents } = view.state.value
  const first = phase === 'live' ? agents[0] : undefined
  const name = first ? agents.map((agent) => agent.name).join(', ') : settings.value?.name
  return (
    <div class="header">
      {first ? (
        <span class="face present">
          <Picture chat={chat} agent={first} size={38} />
        </span>
      ) : (
        <span class="face">
          <Icon path={markPath} size={24} />
        </span>
      )}
      <div class="who">
        <h2 id="handrail-name">{name}</h2>
        <p>{status()}</p>
      </div>
      <button type="button" class="round" aria-label={words.close} onClick={() => chat.close()}>
        <Icon path={close} />
      </button>
      <span class="rail" data-phase={phase} />
    </div>
  )

  function status() {
    if (client.status.value === 'connecting') return words.connecting
    if (first) return words.here
    if (phase === 'waiting') return words.waiting
    return settings.value?.escalation.enabled === false ? words.introAlone : words.intro
  }
})
