/// <reference path="../ui/style-sheet.d.ts" />
import css from './reply.css?inline'

export { AnswerPair } from './answer-pair.tsx'
export { FollowUps } from './follow-ups.tsx'
export { Thumbs } from './thumbs.tsx'
export { css }
