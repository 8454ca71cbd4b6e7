/// <reference path="../../ui/style-sheet.d.ts" />
import css from './lead.css?inline'

export { asksFirst } from './asked-now.ts'
export { LeadGate } from './lead-gate.tsx'
export { css }
