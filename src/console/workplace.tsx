import { useEffect } from 'preact/hooks'
import type { Desk } from './desk.ts'
import { drawFavicon } from './favicon.ts'
import { HumanSupportPage } from './human-support/human-support-page.tsx'
import { InboxPage } from './inbox/inbox-page.tsx'
import { Late } from './late.tsx'
import { LineNotice } from './line-notice.tsx'
import { addressOf, filtersOf } from './place.ts'
import { Rail } from './rail.tsx'

/** The console of somebody who is signed in: the rail, and the page that the address names. */
export function Workplace({ desk }: { desk: Desk }) {
  const { router, me } = desk
  const place = router.place.value
  const first = me.chatbots[0]
  const home = first && addressOf({ page: 'inbox', chatbot: first.id, filter: filtersOf.inbox[0]!, conversation: null })

  useEffect(() => {
    if (place.page === 'home' && home) router.go(home, { replace: true })
  }, [place.page, home, router])

  if (place.page === 'home') return home ? null : <Nothing desk={desk} title="No chatbot yet" />
  if (place.page === 'unknown') return <Nothing desk={desk} title="There is no such page" home={home} />
  if (place.page === 'settings' && me.role !== 'owner') {
    return <Nothing desk={desk} title="Settings are for owners" home={home} />
  }
  if (place.page === 'team' && me.role !== 'owner')
    return <Nothing desk={desk} title="The team is for owners" home={home} />
  if (!('chatbot' in place)) {
    return (
      <div class="app" data-open="false">
        <Titles desk={desk} chatbot={first?.id ?? ''} title={titles[place.page]} />
        <LineNotice client={desk.client} />
        <Rail desk={desk} chatbot={first?.id ?? ''} page={place.page} />
        <Late key={place.page} load={place.page === 'team' ? teamPage : accountPage} props={{ desk }} />
      </div>
    )
  }
  const chatbot = me.chatbots.find(({ id }) => id === place.chatbot)
  if (!chatbot) return <Nothing desk={desk} title="There is no such chatbot" home={home} />
  const isOpen = (place.page === 'settings' ? place.section : place.conversation) !== null
  return (
    <div class="app" data-open={isOpen}>
      <Titles desk={desk} chatbot={chatbot.id} title={titles[place.page]} />
      <LineNotice client={desk.client} />
      <Rail desk={desk} chatbot={chatbot.id} page={place.page} />
      {place.page === 'settings' ? (
        <Late load={settingsPage} props={{ desk, chatbot, place }} />
      ) : place.page === 'inbox' ? (
        <InboxPage desk={desk} chatbot={chatbot} place={place} />
      ) : (
        <HumanSupportPage desk={desk} chatbot={chatbot} place={place} />
      )}
    </div>
  )
}

const titles = {
  inbox: 'Inbox',
  'human-support': 'Human Support',
  settings: 'Settings',
  account: 'Account',
  team: 'Team',
} as const

/** Few come here, and seldom: what it takes is loaded then. */
const settingsPage = () => import('./settings/settings-page.tsx').then(({ SettingsPage }) => SettingsPage)

const accountPage = () => import('./account/account-page.tsx').then(({ AccountPage }) => AccountPage)
const teamPage = () => import('./account/team-page.tsx').then(({ TeamPage }) => TeamPage)

/** Says in the browser's tab how many wait. */
function Titles({ desk, chatbot, title }: { desk: Desk; chatbot: string; title: string }) {
  const waiting = desk.rowsOf(chatbot).waiting.value
  useEffect(() => {
    document.title = `${waiting > 0 ? `(${waiting}) ` : ''}${title} · Handrail`
    drawFavicon(waiting > 0)
  }, [waiting, title])
  return null
}

function Nothing({ desk, title, home }: { desk: Desk; title: string; home?: string | undefined }) {
  useEffect(() => {
    document.title = `${title} · Handrail`
  }, [title])
  return (
    <main class="gate">
      <div class="gate-card">
        <h1>{title}</h1>
        {home && <a href={home}>Go to the inbox</a>}
        <button class="button" type="button" onClick={() => desk.session.signOut()}>
          Sign out
        </button>
      </div>
    </main>
  )
}
