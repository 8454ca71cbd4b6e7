/// <reference path="../ui/style-sheet.d.ts" />
import css from './talk.css?inline'

export { apply } from '../protocol/apply.ts'
export { AnswerPair } from './answer-pair.tsx'
export { Buttons } from './buttons.tsx'
export { follow } from './follow.ts'
export { FollowUps } from './follow-ups.tsx'
export { OwnPending } from './own-pending.tsx'
export { Thumbs } from './thumbs.tsx'
export { css }
