import type { hostile } from './texts.ts'

/** How the measurements drive a widget from within its page; `pages/` sets it. */
export interface Drive {
  append(from: number, count: number): Promise<unknown>
  stream(everyMs: number): Promise<unknown>
  answer(which: keyof typeof hostile): Promise<unknown>
}

/** A widget to measure. Its name is its page's, with "-" for what is no letter. Paths are CSS selectors; ">>>" goes into a shadow root. */
export interface Subject {
  readonly name: string
  /** What its own guide tells a site to put into the page. */
  readonly embed: string
  /** What is pressed; null where there is nothing to press. */
  readonly launcher: string | null
  readonly input: string
  /** Whose last children are the last messages; null where none can be put in from the page. */
  readonly list: string | null
  /** Loaded after the launcher was measured, where the page alone has no `drive`. */
  readonly driver?: string
  /** What it leaves in the browser of somebody who talked there long ago. */
  readonly kept?: string
  /** Why some rows have no figure. */
  readonly cannot?: string
}

const built = (name: string) => `<script type="module" src="/built/${name}.js"></script>`

/** As sites have it: the script tag, and the wire. */
export const ours: Subject = {
  name: 'ours',
  embed: '<script async src="/dist/widget.js" data-chatbot="shop"></script>',
  launcher: 'handrail-widget >>> .launcher',
  input: 'handrail-widget >>> .panel textarea',
  list: 'handrail-widget >>> .thread',
  driver: '/built/wire.js',
  kept: 'handrail:shop:begun',
}

/** Fed in its page, as the others are: for what is about messages. */
export const oursFed: Subject = {
  name: 'ours, in-page',
  embed: built('ours'),
  launcher: ours.launcher,
  input: ours.input,
  list: ours.list,
}

/** The least that a chat can be; see `pages/plain.js`. */
export const plain: Subject = {
  name: 'plain DOM',
  embed: built('plain'),
  launcher: '.plain-launcher',
  input: '.plain-panel textarea',
  list: '.plain-panel > div',
}

/** What the browser itself asks for a thousand frames; see `pages/socket.js`. */
export const socket: Subject = {
  name: 'bare WebSocket',
  embed: built('socket'),
  launcher: null,
  input: '.socket',
  list: '.socket',
  driver: '/built/wire.js',
}

export const rivals: readonly Subject[] = [
  {
    name: 'deep-chat',
    embed: built('deep-chat'),
    launcher: null,
    input: 'deep-chat >>> #text-input',
    list: 'deep-chat >>> #messages > div:last-child',
    cannot: 'has no launcher: the first rows tell when its field is there, and opening is not done',
  },
  {
    name: 'n8n',
    embed: `<link href="/modules/@n8n/chat/dist/style.css" rel="stylesheet">${built('n8n')}`,
    launcher: '.chat-window-toggle',
    input: '.chat-window textarea',
    list: '.chat-messages-list',
  },
  {
    name: 'typebot',
    embed: built('typebot'),
    launcher: 'typebot-bubble >>> button[part=button]',
    input: 'typebot-bubble >>> [part=bot] input',
    list: null,
    cannot:
      'shows the messages of its flow one every 0.4 s, with as many steps of its server: rows with messages are not done',
  },
  {
    name: 'botpress',
    embed: `<link href="/modules/@botpress/webchat/dist/style.css" rel="stylesheet">${built('botpress')}`,
    launcher: '.bpFabContainer',
    input: '.bpComposerInput',
    list: '.bpMessageListViewport',
    cannot: 'is fed from the page, by the parts that its guide offers for that: its own client needs its cloud',
  },
]

/** Where the page of a subject is, on the site of the measurements. */
export function pageOf({ name }: Subject): string {
  return name.replace(/\W+/g, '-')
}
