import type { TalkChat } from '../chat.ts'
import type { Shell } from '../shell.ts'
import { shareDraft } from './draft.ts'
import { soundMessages } from './sound.ts'
import { shareWithTabs } from './tabs.ts'
import { countInTitle } from './title.ts'

/** What is moved on the page. */
export interface Page {
  readonly shell: Shell
  /** Opens or closes the panel; the focus stays where it is. */
  open(open: boolean): void
}

/**
 * What calls the visitor's attention to a message that they do not see (A16), once for all tabs of the site, and what these
 * tabs share. Returns its undo.
 */
export function attend(chat: TalkChat, page: Page): () => void {
  const undo = [shareWithTabs(chat, page), soundMessages(chat, page.shell.host), countInTitle(chat), shareDraft(chat)]
  return () => {
    for (const one of undo) one()
  }
}
