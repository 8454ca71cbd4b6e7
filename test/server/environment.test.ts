import { expect, it } from 'vitest'
import { readEnvironment } from '../../src/server/environment.ts'

it('starts with nothing set, on this machine alone', () => {
  expect(readEnvironment({})).toMatchObject({
    port: 4400,
    host: '127.0.0.1',
    dataDir: 'data',
    publicUrl: 'http://localhost:4400',
    mail: null,
    model: null,
    documents: null,
    webhook: null,
    allowPrivateWebhooks: false,
  })
})

it('takes an empty variable for one that is not set, and a slash at the end of an address for none', () => {
  const environment = readEnvironment({ PORT: '', PUBLIC_URL: 'https://chat.example.com/' })
  expect([environment.port, environment.publicUrl]).toEqual([4400, 'https://chat.example.com'])
})

it.each([
  [{ PORT: '99999' }, 'PORT:'],
  [{ PORT: '80a' }, 'PORT: must be a port number'],
  [{ SMTP_URL: 'mail.example.com', MAIL_FROM: 'a@example.com' }, 'SMTP_URL: must be an address with smtp: or smtps://'],
  [{ SMTP_URL: 'smtp://mail.example.com' }, 'MAIL_FROM: is needed as SMTP_URL is set'],
  [{ SMTP_URL: 'smtp://mail.example.com', MAIL_FROM: 'nobody' }, 'MAIL_FROM: must be a mail address'],
  [{ MODEL_URL: 'https://models.example.com/v1' }, 'MODEL_NAME: is needed as MODEL_URL is set'],
  [{ MODEL_NAME: 'a-model' }, 'MODEL_URL: is needed as MODEL_NAME is set'],
  [{ WEBHOOK_URL: 'https://hooks.example.com' }, 'WEBHOOK_SECRET: is needed as WEBHOOK_URL is set'],
  [{ WEBHOOK_URL: 'https://hooks.example.com', WEBHOOK_SECRET: 'x' }, 'WEBHOOK_SECRET: must begin with whsec_'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL: must be silent, error, warn, info or debug'],
])('does not start with %j and says which and why', (env, line) => {
  expect(() => readEnvironment(env)).toThrow(line)
})

it('names everything that is wrong at once', () => {
  expect(() => readEnvironment({ PORT: 'x', MODEL_NAME: 'y' })).toThrow(/PORT: .*\n.*MODEL_URL: /)
})
