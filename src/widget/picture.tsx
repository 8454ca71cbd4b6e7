import type { Agent } from '../protocol/index.ts'
import { live } from '../ui/live.ts'
import type { Chat } from './chat.ts'

/** An agent's face, once what draws it is there. */
export const Picture = live(function Picture({ chat, agent, size }: { chat: Chat; agent: Agent; size: number }) {
  const Avatar = chat.parts.handover.here.value?.Avatar
  // The picture is the server's, whichever page it is shown on.
  const src = agent.avatar && new URL(agent.avatar, chat.server).href
  return Avatar ? <Avatar name={agent.name} src={src} size={size} /> : null
})
