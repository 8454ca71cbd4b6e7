import type { AskedCommand } from '../../client/client.ts'
import type { TalkChat } from '../chat.ts'

/** Whether the visitor's details come before this call for a person; then the form keeps `command` until they are given. */
export function asksFirst(_chat: TalkChat, _command: AskedCommand): boolean {
  return false
}
