import * as v from 'valibot'

/** What to do when a trigger fires: nothing, ask the visitor first, or hand over at once. */
const policy = v.picklist(['off', 'offer', 'at_once'])

/** A CSS colour of six hex digits; anything else could carry more than a colour into a style sheet. */
const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i, 'must be a colour such as #0f6b5c'))

const text = v.pipe(v.string(), v.trim(), v.maxLength(1_000))

/** The texts an owner may replace; without one, the widget draws its own in the visitor's language. */
export const ownTexts = ['greeting', 'offer', 'confirmation', 'requestHelp', 'positive'] as const

/** What the widget is told of a chatbot: everything in here is public. */
export const widgetSettings = v.object({
  /** The assistant's name, as the visitor sees it. */
  name: v.optional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)), 'Assistant'),
  accent: v.optional(colour, '#0f6b5c'),
  side: v.optional(v.picklist(['right', 'left']), 'right'),
  escalation: v.optional(
    v.object({
      /** E1: off, and no button is shown and nothing is offered. */
      enabled: v.optional(v.boolean(), true),
      triggers: v.optional(
        v.object({
          direct_request: v.optional(policy, 'offer'),
          frustration: v.optional(policy, 'offer'),
          cannot_answer: v.optional(policy, 'offer'),
        }),
        {},
      ),
      /** A6: the two buttons under every answer. */
      inlinePair: v.optional(v.boolean(), true),
      /** E11: what the assistant does with messages that come in while the visitor waits. */
      whileWaiting: v.optional(v.picklist(['answer', 'silent']), 'answer'),
      /** Minutes without anybody joining, until the visitor is asked for an email address. */
      waitMinutes: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(24 * 60)), 5),
      /** Seconds all agents of a live chat may be gone, until the visitor is told. */
      dropSeconds: v.optional(v.pipe(v.number(), v.minValue(5), v.maxValue(3600)), 60),
    }),
    {},
  ),
  texts: v.optional(v.record(v.picklist(ownTexts), text), {}),
})

/** Whom an escalation is told to; never leaves the server but to the owner. */
export const notifySettings = v.object({
  /** Mail addresses besides the owner's (C13). */
  recipients: v.optional(v.pipe(v.array(v.pipe(v.string(), v.trim(), v.email())), v.maxLength(10)), []),
  webhook: v.optional(
    v.nullable(v.object({ url: v.pipe(v.string(), v.url()), secret: v.pipe(v.string(), v.startsWith('whsec_')) })),
    null,
  ),
})

export const chatbotSettings = v.object({
  /** Address of the site the widget is on, as shown in mail. */
  site: v.optional(v.string(), ''),
  widget: v.optional(widgetSettings, {}),
  notify: v.optional(notifySettings, {}),
})

export type WidgetSettings = v.InferOutput<typeof widgetSettings>
export type ChatbotSettings = v.InferOutput<typeof chatbotSettings>
export type Policy = v.InferOutput<typeof policy>

/** The settings of a chatbot whose owner has chosen nothing yet. */
export const defaultSettings: ChatbotSettings = v.parse(chatbotSettings, {})
