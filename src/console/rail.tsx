import { useSignal } from '@preact/signals'
import { Avatar } from '../ui/avatar.tsx'
import type { Desk } from './desk.ts'
import { Icon, type IconName } from './icon.tsx'
import { Mark } from './mark.tsx'
import { addressOf, filtersOf, type ListPlace, type OwnPlace, type SettingsPlace } from './place.ts'

type Page = (ListPlace | SettingsPlace | OwnPlace)['page']

const pages: readonly { page: Page; name: string; icon: IconName; ownersOnly?: true }[] = [
  { page: 'inbox', name: 'Inbox', icon: 'inbox' },
  { page: 'human-support', name: 'Human Support', icon: 'support' },
  { page: 'settings', name: 'Settings', icon: 'settings', ownersOnly: true },
  { page: 'team', name: 'Team', icon: 'team', ownersOnly: true },
  { page: 'account', name: 'Account', icon: 'person' },
]

/** The pages of the console and, at its end, whose it is. On a phone it lies at the bottom. */
export function Rail({ desk, chatbot, page }: { desk: Desk; chatbot: string; page: Page }) {
  const waiting = desk.rowsOf(chatbot).waiting.value
  const busy = useSignal(false)
  const { me, session } = desk
  const shown = pages.filter(({ ownersOnly }) => !ownersOnly || me.role === 'owner')
  return (
    <header class="rail">
      <Mark size={34} />
      <nav aria-label="Pages">
        <ul>
          {shown.map((one) => (
            <li key={one.page}>
              <a
                class="rail-item"
                href={startOf(one.page, chatbot)}
                aria-current={one.page === page ? 'page' : undefined}
              >
                <Icon name={one.icon} size={22} />
                <span>{one.name}</span>
                {one.page === 'inbox' && waiting > 0 && (
                  <span class="count">
                    {waiting}
                    <span class="sr-only"> waiting</span>
                  </span>
                )}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="rail-me">
        <span class="rail-person" title={`${me.name}, ${me.email}`}>
          <Avatar name={me.name} src={me.avatar ?? undefined} size={32} />
          <span class="sr-only">Signed in as {me.name}</span>
        </span>
        <button
          class="rail-item sign-out"
          type="button"
          disabled={busy.value}
          onClick={async () => {
            busy.value = true
            await session.signOut()
            busy.value = false
          }}
        >
          <Icon name="signOut" size={20} />
          <span>Sign out</span>
        </button>
      </div>
    </header>
  )
}

function startOf(page: Page, chatbot: string): string {
  if (page === 'account' || page === 'team') return addressOf({ page })
  if (page === 'settings') return addressOf({ page, chatbot, section: null })
  return addressOf({ page, chatbot, filter: filtersOf[page][0]!, conversation: null })
}
