import type { SettingsSection } from '../place.ts'

/** Names of the parts of the settings, and what each decides. */
export const sectionWords: Readonly<Record<SettingsSection, { readonly title: string; readonly lead: string }>> = {
  escalation: {
    title: 'When to get a person',
    lead: 'What makes the assistant offer a person or hand over, and what happens while the visitor waits.',
  },
  hours: {
    title: 'Hours',
    lead: 'When somebody can come. Outside of it visitors are told so, and asked for an email address.',
  },
  look: { title: 'Look', lead: 'How the widget looks on your pages. Open widgets follow within seconds.' },
  chat: {
    title: 'In the chat',
    lead: 'Buttons of yours, what draws the visitor’s eye, and what is asked at the end.',
  },
  'visitor-details': {
    title: 'Visitor details',
    lead: 'What visitors are asked about themselves, and when.',
  },
  texts: {
    title: 'Texts',
    lead: 'What visitors read. Without a text of yours they read the widget’s own, in their language.',
  },
  assistant: { title: 'Assistant', lead: 'What the assistant suggests, and how much it may answer.' },
  documents: {
    title: 'Documents',
    lead: 'What the assistant answers from. A change counts from the next question on.',
  },
  notifications: { title: 'Notifications', lead: 'Who is told when a visitor calls for a person.' },
}

/** Why a change did not get through. */
export function settingsRefusalWords(code: string): string {
  switch (code) {
    case 'offline':
      return 'Not saved: the server did not answer.'
    case 'owners_only':
      return 'Not saved: only the owner may change this.'
    case 'too_large':
      return 'Not saved: this is too much at once.'
    case 'changed_meanwhile':
      return 'Not saved: somebody else is changing settings just now.'
    default:
      return 'Not saved.'
  }
}
