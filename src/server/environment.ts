import * as v from 'valibot'

const port = v.pipe(v.string(), v.regex(/^\d{1,5}$/, 'must be a port number'), v.transform(Number), v.maxValue(65_535))
const address = (...schemes: string[]) =>
  v.pipe(
    v.string(),
    v.check(
      (text) => URL.canParse(text) && schemes.includes(new URL(text).protocol),
      `must be an address with ${schemes.join(' or ')}//`,
    ),
  )

const variables = v.object({
  PORT: v.optional(port, '4400'),
  HOST: v.optional(v.string(), '127.0.0.1'),
  DATA_DIR: v.optional(v.pipe(v.string(), v.nonEmpty('must name a folder')), 'data'),
  PUBLIC_URL: v.optional(address('http:', 'https:')),
  CHATBOT_ID: v.optional(v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/, 'may have letters, digits, - and _')), 'main'),
  SITE: v.optional(v.string(), ''),
  SMTP_URL: v.optional(address('smtp:', 'smtps:')),
  MAIL_FROM: v.optional(v.pipe(v.string(), v.email('must be a mail address'))),
  DOCUMENTS_DIR: v.optional(v.string()),
  DOCUMENTS_URL: v.optional(v.string()),
  MODEL_URL: v.optional(address('http:', 'https:')),
  MODEL_NAME: v.optional(v.pipe(v.string(), v.nonEmpty('must name a model'))),
  MODEL_KEY: v.optional(v.string()),
  WEBHOOK_URL: v.optional(address('http:', 'https:')),
  WEBHOOK_SECRET: v.optional(v.pipe(v.string(), v.startsWith('whsec_', 'must begin with whsec_'))),
  ALLOW_PRIVATE_WEBHOOKS: v.optional(v.picklist(['true', 'false'], 'must be true or false'), 'false'),
  LOG_LEVEL: v.optional(
    v.picklist(['silent', 'error', 'warn', 'info', 'debug'], 'must be silent, error, warn, info or debug'),
    'info',
  ),
  HANDRAIL_FAILPOINT: v.optional(v.string()),
})

export type Environment = ReturnType<typeof readEnvironment>

/**
 * Reads the server's settings from environment variables. README lists them.
 * @throws with a line for each variable that is missing or wrong, saying which and why.
 */
export function readEnvironment(env: Readonly<Record<string, string | undefined>>) {
  // An empty variable is one that is not set: that is how many tools unset them.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = v.safeParse(variables, given)
  const wrong = parsed.success ? [] : parsed.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)
  for (const [one, other] of [
    ['MODEL_URL', 'MODEL_NAME'],
    ['MODEL_NAME', 'MODEL_URL'],
    ['WEBHOOK_URL', 'WEBHOOK_SECRET'],
    ['SMTP_URL', 'MAIL_FROM'],
  ] as const) {
    if (given[one] && !given[other]) wrong.push(`${other}: is needed as ${one} is set`)
  }
  if (!parsed.success || wrong.length > 0) {
    throw new Error(`Handrail does not start, its environment needs a correction:\n  ${wrong.join('\n  ')}`)
  }
  const one = parsed.output
  return {
    port: one.PORT,
    host: one.HOST,
    dataDir: one.DATA_DIR,
    publicUrl: one.PUBLIC_URL?.replace(/\/+$/, '') ?? `http://localhost:${one.PORT}`,
    chatbotId: one.CHATBOT_ID,
    siteName: one.SITE,
    mail: one.SMTP_URL ? { url: one.SMTP_URL, from: one.MAIL_FROM ?? '' } : null,
    documents: one.DOCUMENTS_DIR ? { folder: one.DOCUMENTS_DIR, baseUrl: one.DOCUMENTS_URL ?? '' } : null,
    model: one.MODEL_URL
      ? { url: one.MODEL_URL, name: one.MODEL_NAME ?? '', ...(one.MODEL_KEY ? { key: one.MODEL_KEY } : {}) }
      : null,
    webhook: one.WEBHOOK_URL ? { url: one.WEBHOOK_URL, secret: one.WEBHOOK_SECRET ?? '' } : null,
    allowPrivateWebhooks: one.ALLOW_PRIVATE_WEBHOOKS === 'true',
    logLevel: one.LOG_LEVEL,
    failpoint: one.HANDRAIL_FAILPOINT ?? null,
  }
}
