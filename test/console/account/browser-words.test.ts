import { expect, test } from 'vitest'
import { browserWords } from '../../../src/console/account/browser-words.ts'

test('[C1] a browser is called what people call it, and the machine beside it', () => {
  const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko)'
  const named = (
    [
      `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} Chrome/141.0.0.0 Safari/537.36`,
      `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0`,
      'Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0',
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/141.0 Mobile/15E148 Safari/604.1',
      `Mozilla/5.0 (Linux; Android 15) ${webkit} SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36`,
      'curl/8.5.0',
      '',
    ] as const
  ).map(browserWords)

  expect(named).toEqual([
    'Chrome on Windows',
    'Edge on Windows',
    'Firefox on Linux',
    'Safari on Mac',
    'Chrome on iPhone',
    'Samsung Internet on Android',
    'A browser',
    'A browser',
  ])
})
