/// <reference path="../../ui/style-sheet.d.ts" />
import { live } from '../../ui/live.ts'
import type { TalkChat } from '../chat.ts'
import css from './menu.css?inline'

export { css }

/** What the visitor can do with their conversations (A18). */
export const Menu = live(function Menu(_: { chat: TalkChat }) {
  return null
})
