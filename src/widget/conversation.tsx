/// <reference path="../ui/style-sheet.d.ts" />
import css from './conversation.css?inline'

export { Thread } from './thread.tsx'
export { css }
