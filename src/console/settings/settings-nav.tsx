import type { Desk } from '../desk.ts'
import { Icon, type IconName } from '../icon.tsx'
import { addressOf, type SettingsPlace, type SettingsSection, settingsSections } from '../place.ts'
import type { Chatbot } from '../session.ts'
import { useSettings } from './controls/use-setting.ts'
import { openWords } from './hours/open-words.ts'
import type { SettingsAnswer } from './settings-view.ts'
import { sectionWords } from './words.ts'

const icons: Readonly<Record<SettingsSection, IconName>> = {
  escalation: 'hand',
  hours: 'clock',
  look: 'palette',
  chat: 'speech',
  'visitor-details': 'person',
  texts: 'letters',
  assistant: 'spark',
  documents: 'page',
  notifications: 'bell',
}

/** The parts of the settings, each with how it stands. */
export function SettingsNav({ desk, chatbot, place }: { desk: Desk; chatbot: Chatbot; place: SettingsPlace }) {
  const view = useSettings()
  const answer = view.answer.value && { ...view.answer.value, settings: view.settings.value }
  const { chatbots } = desk.me
  return (
    <nav class="list settings-nav" aria-label="Settings">
      <div class="list-head">
        <p class="list-title" aria-hidden="true">
          Settings
        </p>
        {chatbots.length > 1 ? (
          <select
            class="chatbots"
            aria-label="Chatbot"
            onChange={(event) => desk.router.go(addressOf({ ...place, chatbot: event.currentTarget.value }))}
          >
            {chatbots.map(({ id, name }) => (
              <option key={id} value={id} selected={id === chatbot.id}>
                {name}
              </option>
            ))}
          </select>
        ) : (
          <span class="chatbot">{answer?.settings.widget.name ?? chatbot.name}</span>
        )}
      </div>
      <ul class="settings-list">
        {settingsSections.map((section) => (
          <li key={section}>
            <a
              class="settings-link"
              href={addressOf({ ...place, section })}
              aria-current={section === (place.section ?? settingsSections[0]) ? 'page' : undefined}
            >
              <Icon name={icons[section]} size={20} />
              <span>
                <span class="settings-name">{sectionWords[section].title}</span>
                <span class="settings-state">{answer && stateWords(section, answer)}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** How a part of the settings stands, in a few words. */
function stateWords(section: SettingsSection, { settings, away }: SettingsAnswer): string {
  const { widget, assistant, availability, notify } = settings
  switch (section) {
    case 'escalation':
      return widget.escalation.enabled ? 'On' : 'Off'
    case 'hours':
      return openWords(away, availability.hours?.timeZone)
    case 'look':
      return widget.name
    case 'chat':
      return counted(widget.buttons.length, 'button') || 'No buttons of yours'
    case 'visitor-details':
      return leadWords[widget.leadForm.when]
    case 'texts': {
      const own = Object.values(widget.texts).filter(Boolean).length
      return own === 0 ? 'The widget’s own' : `${own} of yours`
    }
    case 'assistant':
      return `${assistant.answersPerDay.toLocaleString()} answers a day`
    case 'documents':
      return 'What it answers from'
    case 'notifications':
      if (!notify) return ''
      return ['Owner', counted(notify.recipients.length, 'recipient'), notify.webhook ? 'webhook' : '']
        .filter(Boolean)
        .join(', ')
  }
}

const leadWords = {
  off: 'Never asked',
  on_start: 'Asked before the chat',
  before_escalation: 'Asked before a person',
} as const

/** "2 buttons"; nothing for none. */
function counted(count: number, one: string): string {
  return count === 0 ? '' : `${count} ${one}${count === 1 ? '' : 's'}`
}
