/** A mail as the page shows it. */
export interface CaughtMail {
  readonly id: string
  /** Milliseconds since 1970 when it came in. */
  readonly atMs: number
  /** The envelope's recipients. */
  readonly to: readonly string[]
  readonly from: string
  readonly subject: string
  readonly messageId: string
  readonly text: string
  readonly raw: string
  /** Opened on the page since the start. */
  seen: boolean
}

/** The whole page: the list, and beside it (on a phone: instead of it) the mail that is open. */
export function messagePage(mails: readonly CaughtMail[], open: CaughtMail | null): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${open ? `${escaped(open.subject)} – ` : ''}Local mail</title>
<link rel="stylesheet" href="/mail/mail.css">
<script src="/mail/mail.js" type="module"></script>
</head>
<body class="${open ? 'reading' : 'choosing'}">
<header>
<h1><a href="/mail">Local mail</a></h1>
<p>Every mail this server sends ends here. Nothing leaves your machine.</p>
<p class="count" role="status" id="count">${counted(mails)}</p>
</header>
<nav aria-label="Mails" id="mails">${list(mails, open)}</nav>
<main>${open ? message(open, mails) : nothingOpen(mails)}</main>
</body>
</html>
`
}

function counted(mails: readonly CaughtMail[]): string {
  const unread = mails.filter(({ seen }) => !seen).length
  const all = `${mails.length} ${mails.length === 1 ? 'mail' : 'mails'}`
  return unread > 0 ? `${all}, ${unread} unread` : all
}

function list(mails: readonly CaughtMail[], open: CaughtMail | null): string {
  const items = mails.map((mail) => {
    const { id, subject, to, atMs, seen, text } = mail
    return `<li><a href="/mail/${id}"${mail === open ? ' aria-current="page"' : ''}${seen ? '' : ' class="unread"'}>
<span class="line"><span class="to">${seen ? '' : '<span class="hidden">Unread. </span>'}To ${escaped(to.join(', '))}</span>${time(atMs, shortTime)}</span>
<strong>${escaped(subject)}</strong>
<span class="start">${escaped(questionOf(text))}</span></a></li>`
  })
  return items.length > 0 ? `<ol>${items.join('\n')}</ol>` : ''
}

/** What the visitor asked, if the mail quotes it; else how it begins. */
function questionOf(text: string): string {
  const quoted = text.split('\n').filter((line) => line.startsWith('> '))
  return (quoted.length > 0 ? quoted.map((line) => line.slice(2)).join(' ') : text).slice(0, 120)
}

function message(mail: CaughtMail, mails: readonly CaughtMail[]): string {
  const { subject, from, to, atMs, text, messageId, raw } = mail
  const copies = mails.filter((other) => other.messageId === messageId).length
  return `<article>
<p class="back"><a href="/mail">All mails</a></p>
<h2>${escaped(subject)}</h2>
<dl>
<div><dt>From</dt><dd>${escaped(from)}</dd></div>
<div><dt>To</dt><dd>${escaped(to.join(', '))}</dd></div>
<div><dt>Arrived</dt><dd>${time(atMs, longTime)}</dd></div>
</dl>
<pre class="text">${linked(text.trimEnd())}</pre>
<details><summary>Source</summary>
<p>${copies > 1 ? `Arrived ${copies} times, each time with the same Message-ID: a mail program shows it once.` : 'The mail as it came over the wire.'}</p>
<pre>${escaped(raw)}</pre></details>
</article>`
}

function nothingOpen(mails: readonly CaughtMail[]): string {
  return mails.length > 0
    ? '<p class="hint">Choose a mail to read it.</p>'
    : '<p class="hint"><b>No mail yet.</b> Ask for a person in the chat of the shop. The mail to the team arrives here within seconds.</p>'
}

const shortTime = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' })
const longTime = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'medium' })

function time(atMs: number, format: Intl.DateTimeFormat): string {
  return `<time datetime="${new Date(atMs).toISOString()}">${format.format(atMs)}</time>`
}

/** Plain text with its web addresses to click on. */
function linked(text: string): string {
  return text
    .split(/(https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]])/)
    .map((part, place) =>
      place % 2 === 1
        ? `<a href="${escaped(part)}" target="_blank" rel="noopener noreferrer">${escaped(part)}</a>`
        : escaped(part),
    )
    .join('')
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
