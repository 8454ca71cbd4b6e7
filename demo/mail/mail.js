// Looks for new mail every second and puts it in the list, without touching the mail that is being read.
const everyMs = 1_000
let known = null

async function look() {
  const response = await fetch('/mail/messages.json')
  if (!response.ok) return
  const now = await response.text()
  if (known !== null && known !== now) await redraw()
  known = now
}

async function redraw() {
  const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html')
  for (const id of ['mails', 'count']) {
    const fresh = page.getElementById(id)
    const stale = document.getElementById(id)
    if (!fresh || !stale) continue
    const focused = stale.contains(document.activeElement) ? document.activeElement.getAttribute('href') : null
    stale.replaceChildren(...fresh.childNodes)
    if (focused) stale.querySelector(`a[href="${CSS.escape(focused)}"]`)?.focus()
  }
  if (document.body.classList.contains('choosing')) {
    document.querySelector('main')?.replaceChildren(...(page.querySelector('main')?.childNodes ?? []))
  }
}

// A page in the background looks too: it is there to be switched to. A server that is away is asked again.
setInterval(() => look().catch(() => {}), everyMs)
look().catch(() => {})
