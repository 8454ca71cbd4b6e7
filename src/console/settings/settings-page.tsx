import type { ComponentType } from 'preact'
import { useEffect, useMemo } from 'preact/hooks'
import type { Desk } from '../desk.ts'
import { Icon } from '../icon.tsx'
import { addressOf, type SettingsPlace, type SettingsSection, settingsSections } from '../place.ts'
import type { Chatbot } from '../session.ts'
import { AssistantSection } from './assistant-section.tsx'
import { ChatSection } from './chat/chat-section.tsx'
import { SettingsContext } from './controls/use-setting.ts'
import { DocumentsSection } from './documents/documents-section.tsx'
import { EscalationSection } from './escalation/escalation-section.tsx'
import { HoursSection } from './hours/hours-section.tsx'
import { LookSection } from './look/look-section.tsx'
import { NotificationsSection } from './notifications/notifications-section.tsx'
import { SettingsNav } from './settings-nav.tsx'
import { openSettings, type SettingsView } from './settings-view.ts'
import { TextsSection } from './texts/texts-section.tsx'
import { VisitorDetailsSection } from './visitor-details/visitor-details-section.tsx'
import { sectionWords } from './words.ts'

const sections: Readonly<Record<SettingsSection, ComponentType<{ desk: Desk; chatbot: Chatbot }>>> = {
  escalation: EscalationSection,
  hours: HoursSection,
  look: LookSection,
  chat: ChatSection,
  'visitor-details': VisitorDetailsSection,
  texts: TextsSection,
  assistant: AssistantSection,
  documents: DocumentsSection,
  notifications: NotificationsSection,
}

interface PageProps {
  readonly desk: Desk
  readonly chatbot: Chatbot
  readonly place: SettingsPlace
}

/** The settings of one chatbot: their parts at the left, one of them at the right, each change saved at once (C11). */
export function SettingsPage(props: PageProps) {
  const { desk, chatbot, place } = props
  const view = useMemo(() => openSettings(desk, chatbot.id), [desk, chatbot.id])

  useEffect(() => {
    void view.read()
    // Somebody else may have been at it while nobody looked here.
    const look = () => document.visibilityState === 'visible' && void view.read()
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [view])

  return (
    <SettingsContext.Provider value={view}>
      <main class="page settings-page">
        <h1 class="sr-only">Settings</h1>
        <SettingsNav desk={desk} chatbot={chatbot} place={place} />
        <Section {...props} view={view} key={place.section ?? ''} />
      </main>
    </SettingsContext.Provider>
  )
}

function Section({ desk, chatbot, place, view }: PageProps & { view: SettingsView }) {
  const section = place.section ?? settingsSections[0]
  const { title, lead } = sectionWords[section]
  const answer = view.answer.value
  const Content = sections[section]
  return (
    <section class="settings-pane" aria-labelledby="settings-title">
      <header class="settings-head">
        <a class="icon-button back" href={addressOf({ ...place, section: null })} aria-label="Back to all settings">
          <Icon name="back" size={22} />
        </a>
        <div>
          <h2 id="settings-title">{title}</h2>
          <p>{lead}</p>
        </div>
      </header>
      {view.trouble.value && (
        <p class="banner" role="alert">
          The settings could not be read.{' '}
          <button class="button small" type="button" onClick={() => void view.read()}>
            Try again
          </button>
        </p>
      )}
      {answer && !answer.mayChange && <p class="banner banner-quiet">Only the owner can change settings.</p>}
      {answer && (
        <fieldset class="settings-body" disabled={!answer.mayChange}>
          <legend class="sr-only">{title}</legend>
          <Content desk={desk} chatbot={chatbot} />
        </fieldset>
      )}
      {!answer && !view.trouble.value && <p class="late list-note">Loading…</p>}
    </section>
  )
}
