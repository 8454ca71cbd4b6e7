/// <reference path="../ui/style-sheet.d.ts" />
import css from './handover.css?inline'

export { Avatar } from '../ui/avatar.tsx'
export { EmailForm } from './email-form.tsx'
export { OfferButtons } from './offer-buttons.tsx'
export { Waiting } from './waiting.tsx'
export { css }
