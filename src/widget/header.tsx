import { close, Icon, more } from '../ui/icon.tsx'
import { live } from '../ui/live.ts'
import type { Chat, TalkChat } from './chat.ts'
import { markPath } from './mark-path.ts'
import { Picture } from './picture.tsx'

/** Who is at the other end just now. The line below it is the rail: it runs through once a person holds it. */
export const Header = live(function Header({ chat }: { chat: Chat }) {
  const { words, settings, view, client, parts } = chat
  const Menu = chat.menu.value && parts.menu.here.value?.Menu
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
      <button
        type="button"
        class="round"
        aria-label={words.menu}
        aria-expanded={chat.menu.value}
        onClick={() => {
          parts.menu.want()
          chat.menu.value = !chat.menu.value
        }}
      >
        <Icon path={more} />
      </button>
      <button type="button" class="round close" aria-label={words.close} onClick={() => chat.close()}>
        <Icon path={close} />
      </button>
      {Menu && <Menu chat={chat as TalkChat} />}
      <span class="rail" data-phase={phase} />
    </div>
  )

  function status() {
    if (client.status.value === 'connecting') return words.connecting
    if (phase !== 'assistant') {
      const talk = parts.handover.here.value && (words as TalkChat['words'])
      return phase === 'live' ? talk?.here : talk?.waiting
    }
    return settings.value?.escalation.enabled === false ? words.introAlone : words.intro
  }
})
