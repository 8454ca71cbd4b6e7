import { effect, type ReadonlySignal } from '@preact/signals'
import type { Details } from '../protocol/index.ts'
import { announce } from './announce.ts'
import { attend, type Page } from './attention/attention.ts'
import type { TalkChat } from './chat.ts'
import { identifyBy } from './identify-by.ts'
import { keepFocus } from './keep-focus.ts'
import { report } from './report.ts'

export interface FollowOptions {
  /** Number of the last event that is history to this page. */
  readonly from: number
  /** Who the page says the visitor is. */
  readonly visitor: ReadonlySignal<Details | undefined>
  readonly page: Page
}

/** Everything that a conversation leads to without being drawn. Returns its undo. */
export function follow(chat: TalkChat, options: FollowOptions): () => void {
  const undo = [
    report(chat, options.from),
    announce(chat, options.from),
    identifyBy(chat, options.visitor),
    attend(chat, options.page),
    keepFocus(options.page.shell.root.querySelector('.panel')!),
    effect(() => {
      // A live chat that has ended may be rated.
      const { settings, view, parts } = chat
      if (settings.value?.rating && view.events.value.some(({ type }) => type === 'ended')) parts.rating.want()
    }),
  ]
  return () => {
    for (const one of undo) one()
  }
}
