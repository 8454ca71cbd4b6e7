import { existsSync } from 'node:fs'

/** The browser that tests and pictures are made with: the one `CHROMIUM` names, or the system's own. */
export function chromiumPath(): string | null {
  const places = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
  return places.find((place) => place && existsSync(place)) ?? null
}

/** For a browser on a machine without a screen and without a network beyond itself. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
