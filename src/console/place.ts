import { type ReadonlySignal, signal } from '@preact/signals'

/** What a list shows; the server takes the same words. */
export type Filter = 'all' | 'waiting' | 'live' | 'escalated' | 'unresolved' | 'resolved'

/** Where in the console somebody is: what an address says, and nothing else. */
export type Place =
  | { readonly page: 'home' }
  | ListPlace
  | SettingsPlace
  | OwnPlace
  /** No page of ours. */
  | { readonly page: 'unknown' }

export interface ListPlace {
  readonly page: 'inbox' | 'human-support'
  readonly chatbot: string
  readonly filter: Filter
  readonly conversation: string | null
}

/** Of no chatbot: one's own account, and the team. */
export interface OwnPlace {
  readonly page: 'account' | 'team'
}

export interface SettingsPlace {
  readonly page: 'settings'
  readonly chatbot: string
  /** null: none was chosen yet, which shows the first where there is room for it. */
  readonly section: SettingsSection | null
}

/** The parts of the settings, in the order they are listed. */
export const settingsSections = [
  ...(['escalation', 'hours', 'look', 'chat', 'visitor-details', 'texts'] as const),
  ...(['assistant', 'documents', 'notifications'] as const),
] as const
export type SettingsSection = (typeof settingsSections)[number]

/** The pills above each list; the first is chosen when the address names none. */
export const filtersOf: Readonly<Record<ListPlace['page'], readonly Filter[]>> = {
  inbox: ['all', 'waiting', 'live', 'unresolved'],
  'human-support': ['unresolved', 'resolved', 'escalated'],
}

/** Reads an address, such as that of the deep link in a mail (C10). */
export function placeOf({ pathname, search }: { pathname: string; search: string }): Place {
  if (/^\/dashboard\/?$/.test(pathname)) return { page: 'home' }
  const own = (['account', 'team'] as const).find((one) => pathname.replace(/\/$/, '') === `/dashboard/${one}`)
  if (own) return { page: own }
  const [, chatbot, page, part] = /^\/dashboard\/chatbots\/([^/]+)\/([\w-]+)(?:\/([\w-]+))?\/?$/.exec(pathname) ?? []
  const id = decoded(chatbot)
  if (id === null) return { page: 'unknown' }
  if (page === 'settings') {
    const section = settingsSections.find((one) => one === part) ?? null
    return part === undefined || section ? { page, chatbot: id, section } : { page: 'unknown' }
  }
  if ((page !== 'inbox' && page !== 'human-support') || part !== undefined) return { page: 'unknown' }
  const query = new URLSearchParams(search)
  const conversation = query.get('conv') || null
  const filters = filtersOf[page]
  const shown = filters.find((filter) => filter === query.get('show'))
  // A link to one conversation must find it in the list beside it, whatever has become of it.
  const filter = shown ?? (conversation && page === 'human-support' ? 'escalated' : filters[0]!)
  return { page, chatbot: id, filter, conversation }
}

/** null for what is no text, such as "%ff". */
function decoded(part: string | undefined): string | null {
  try {
    return part === undefined ? null : decodeURIComponent(part)
  } catch {
    return null
  }
}

/** The address of a place; `placeOf` reads it back. */
export function addressOf(place: ListPlace | SettingsPlace | OwnPlace): string {
  if (!('chatbot' in place)) return `/dashboard/${place.page}`
  const path = `/dashboard/chatbots/${encodeURIComponent(place.chatbot)}/${place.page}`
  if (place.page === 'settings') return place.section ? `${path}/${place.section}` : path
  const { filter, conversation } = place
  const query = new URLSearchParams()
  if (conversation) query.set('conv', conversation)
  const implied = placeOf({ pathname: path, search: query.toString() })
  if ('filter' in implied && implied.filter !== filter) query.set('show', filter)
  return query.size > 0 ? `${path}?${query}` : path
}

export interface Router {
  readonly place: ReadonlySignal<Place>
  /** Goes to an address of ours. `replace`: without a step in the browser's history. */
  go(address: string, how?: { replace?: boolean }): void
  stop(): void
}

/** Follows the browser's address, and takes over the clicks on links within the console. */
export function startRouter(): Router {
  const place = signal(placeOf(location))

  function read(): void {
    place.value = placeOf(location)
  }

  function go(address: string, { replace = false } = {}): void {
    history[replace ? 'replaceState' : 'pushState'](null, '', address)
    read()
  }

  function clicked(event: MouseEvent): void {
    if (event.defaultPrevented || event.button !== 0) return
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || link.target || link.origin !== location.origin || !link.pathname.startsWith('/dashboard')) return
    event.preventDefault()
    go(link.pathname + link.search)
  }

  addEventListener('popstate', read)
  addEventListener('click', clicked)
  return {
    place,
    go,
    stop() {
      removeEventListener('popstate', read)
      removeEventListener('click', clicked)
    },
  }
}
