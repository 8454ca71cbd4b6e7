/// <reference path="../ui/style-sheet.d.ts" />
import css from './conversation.css?inline'

export { follow } from './follow.ts'
export { Thread } from './thread.tsx'
export { css }
