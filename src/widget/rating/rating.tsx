/// <reference path="../../ui/style-sheet.d.ts" />
import { live } from '../../ui/live.ts'
import type { TalkChat } from '../chat.ts'
import css from './rating.css?inline'

export { css }

/** Asks what the visitor thinks of the live chat that has ended (A17). */
export const Rating = live(function Rating(_: { chat: TalkChat }) {
  return null
})
