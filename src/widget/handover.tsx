/// <reference path="../ui/style-sheet.d.ts" />
import css from './handover.css?inline'

export { Avatar } from '../ui/avatar.tsx'
export { Aside } from './aside.tsx'
export { textOf } from './text-of.ts'
export { Waiting } from './waiting.tsx'
export { css }
