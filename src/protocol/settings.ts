import * as v from 'valibot'
import { isReadableSurface } from './colour.ts'
import { limits } from './limits.ts'

/** What to do when a trigger fires: nothing, ask the visitor first, or hand over at once. */
const policy = v.picklist(['off', 'offer', 'at_once'])

/** A CSS colour of six hex digits; anything else could carry more than a colour into a style sheet. */
const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i, 'must be a colour such as #0f6b5c'))

const surface = v.pipe(colour, v.check(isReadableSurface, 'must be light or dark enough to read on'))

const text = v.pipe(v.string(), v.trim(), v.maxLength(1_000))
/** "de" or "pt-BR"; what is not there in the visitor's language is drawn in the widget's own words. */
const language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language such as de or pt-BR'),
)
/** One text for everybody, or one for each language. */
const textByLanguage = v.union([text, v.record(language, text)])

/**
 * The texts an owner may replace (E8); without one, the widget draws its own in the visitor's language. `offer` is said when a
 * request is detected, `confirmation` when it is escalated; {name} in `joined` and `left` is the agent's.
 */
export const ownTexts = [
  ...(['greeting', 'offer', 'confirmation', 'requestHelp', 'positive'] as const),
  ...(['joined', 'left', 'unattended', 'away'] as const),
] as const

const label = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80))
const labelByLanguage = v.union([label, v.record(language, label)])
/** Nothing that a page could be made to run. */
const address = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(2_000),
  v.regex(/^(https?:\/\/|mailto:|tel:|\/(?!\/))/i, 'must be an address such as https://example.com/help'),
)

/** A7: below the conversation, for as long as it is open. */
const button = v.variant('type', [
  /** Says `text`, or the label, in the visitor's name. */
  v.object({ type: v.literal('message'), label: labelByLanguage, text: v.optional(textByLanguage, '') }),
  v.object({ type: v.literal('link'), label: labelByLanguage, url: address }),
  /** Calls a person. */
  v.object({ type: v.literal('escalate'), label: labelByLanguage }),
])

/** A10: one thing that the form asks. `text` is the owner's own, kept under `key`. */
const leadField = v.variant('kind', [
  v.object({
    kind: v.picklist(['name', 'email', 'phone']),
    label: v.optional(textByLanguage, ''),
    required: v.optional(v.boolean(), false),
  }),
  v.object({
    kind: v.literal('text'),
    key: v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/, 'must be letters, digits, _ and -')),
    label: labelByLanguage,
    required: v.optional(v.boolean(), false),
  }),
])

/** How the widget looks (A4). The page may set each of these too, and then comes first. */
const look = {
  accent: v.optional(colour, '#0f6b5c'),
  /** What all is written on, whether the page is light or dark; "" has one for each. */
  surface: v.optional(v.union([v.literal(''), surface]), ''),
  scheme: v.optional(v.picklist(['auto', 'light', 'dark']), 'auto'),
  position: v.optional(v.picklist(['bottom-right', 'bottom-left', 'top-right', 'top-left']), 'bottom-right'),
  /** CSS pixels from the two edges. */
  offset: v.optional(v.object({ x: pixels(400), y: pixels(400) }), { x: 20, y: 20 }),
  /** CSS pixels, of the panel's corners; what is smaller has smaller ones. */
  radius: v.optional(pixels(32), 22),
  /** CSS font families that the page has, such as "Inter, sans-serif"; "" is the system's. */
  font: v.optional(
    v.pipe(v.string(), v.trim(), v.maxLength(200), v.regex(/^[\p{L}\d ,'"_-]*$/u, 'must be names of fonts')),
    '',
  ),
  /** CSS pixels between what is said; other distances follow. */
  spacing: v.optional(v.pipe(pixels(28), v.minValue(8)), 16),
}

/** What the widget is told of a chatbot: everything in here is public. */
export const widgetSettings = v.object({
  /** The assistant's name, as the visitor sees it. */
  name: v.optional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)), 'Assistant'),
  ...look,
  /** A16: what brings the visitor back to a page that they are not looking at. */
  attention: v.optional(
    v.object({
      badge: v.optional(v.boolean(), true),
      sound: v.optional(v.boolean(), true),
      /** The page's title says that there is a message. */
      title: v.optional(v.boolean(), true),
    }),
    {},
  ),
  buttons: v.optional(v.pipe(v.array(button), v.maxLength(limits.buttons)), []),
  leadForm: v.optional(
    v.object({
      when: v.optional(v.picklist(['off', 'on_start', 'before_escalation']), 'off'),
      intro: v.optional(textByLanguage, ''),
      fields: v.optional(v.pipe(v.array(leadField), v.maxLength(limits.detailFields)), [
        { kind: 'name' },
        { kind: 'email', required: true },
      ]),
    }),
    {},
  ),
  /** A17: whether a live chat that has ended is rated. */
  rating: v.optional(v.boolean(), true),
  escalation: v.optional(
    v.object({
      /** E1: off, and no button is shown and nothing is offered. */
      enabled: v.optional(v.boolean(), true),
      triggers: v.optional(
        v.object({
          direct_request: v.optional(policy, 'offer'),
          frustration: v.optional(policy, 'offer'),
          cannot_answer: v.optional(policy, 'offer'),
          guidance: v.optional(policy, 'at_once'),
          topic: v.optional(policy, 'at_once'),
          phrase: v.optional(policy, 'at_once'),
        }),
        {},
      ),
      /** Answers after a refusal before the same may be offered again. */
      quietAnswers: v.optional(
        v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20)),
        limits.answersBeforeSameOffer,
      ),
      /** Whether a waiting visitor sees their place, and how long recent ones waited. */
      showPlace: v.optional(v.boolean(), true),
      /** E10: whether the visitor may read the summary and correct it. */
      shareSummary: v.optional(v.boolean(), false),
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
  /** A8: suggestions after an answer; `escalation`: the way to a person in their place. */
  followUps: v.optional(v.picklist(['on', 'off', 'escalation']), 'on'),
  texts: v.optional(v.record(v.picklist(ownTexts), textByLanguage), {}),
})

const line = (chars: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(chars))

/** How the assistant works; never leaves the server but to the team. */
export const assistantSettings = v.object({
  /** E5: rules in plain language for when a person is to be called, judged by the model. */
  guidance: v.optional(v.pipe(v.array(line(500)), v.maxLength(30)), []),
  /** E6: what the assistant must not answer. `words` find it without a model, and with one. */
  topics: v.optional(
    v.pipe(
      v.array(v.object({ name: line(200), words: v.optional(v.pipe(v.array(line(100)), v.maxLength(50)), []) })),
      v.maxLength(50),
    ),
    [],
  ),
  /**
   * E7: looked for in the assistant's own answers. `phrase`: these words; `intent`: all of these words in one sentence, in any
   * order and form; `pattern`: an RE2 expression.
   */
  phrases: v.optional(
    v.pipe(
      v.array(v.object({ kind: v.optional(v.picklist(['phrase', 'intent', 'pattern']), 'phrase'), text: line(300) })),
      v.maxLength(50),
    ),
    [],
  ),
  /** Answers written by the model, for one conversation and for all of one day (UTC). */
  answersPerConversation: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000)), 100),
  answersPerDay: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000)), 5_000),
})

/** "09:00"; "24:00" ends a day. */
const clockTime = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'must be a time such as 09:00'))
const opening = v.pipe(
  v.object({ from: clockTime, to: clockTime }),
  v.check(({ from, to }) => from < to, 'must end after it begins'),
)
const day = v.optional(v.pipe(v.array(opening), v.maxLength(4)), [])

/** E12: when somebody of the team can come. */
export const availabilitySettings = v.object({
  /** null: always. */
  hours: v.optional(
    v.nullable(
      v.object({
        timeZone: v.pipe(v.string(), v.check(isTimeZone, 'must be a time zone such as Europe/Zurich')),
        week: v.object({ mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day }),
        /** Days in that time zone on which nobody is there, e.g. "2026-12-25". */
        holidays: v.optional(
          v.pipe(v.array(v.pipe(v.string(), v.isoDate('must be a day such as 2026-12-25'))), v.maxLength(400)),
          [],
        ),
      }),
    ),
    null,
  ),
  /** Somebody must have the console open; otherwise mail and alerts are expected to bring them. */
  needsAgentOnline: v.optional(v.boolean(), false),
})

/** Whom an escalation is told to; never leaves the server but to the owner. */
export const notifySettings = v.object({
  /** Mail addresses besides the owner's (C13). */
  recipients: v.optional(v.pipe(v.array(v.pipe(v.string(), v.trim(), v.email())), v.maxLength(10)), []),
  /** Mail once more when nobody joined in time. */
  secondAlarm: v.optional(v.boolean(), true),
  webhook: v.optional(
    v.nullable(v.object({ url: v.pipe(v.string(), v.url()), secret: v.pipe(v.string(), v.startsWith('whsec_')) })),
    null,
  ),
})

export const chatbotSettings = v.object({
  /** Address of the site the widget is on, as shown in mail. */
  site: v.optional(v.string(), ''),
  widget: v.optional(widgetSettings, {}),
  assistant: v.optional(assistantSettings, {}),
  availability: v.optional(availabilitySettings, {}),
  notify: v.optional(notifySettings, {}),
})

export type AssistantSettings = v.InferOutput<typeof assistantSettings>
export type AvailabilitySettings = v.InferOutput<typeof availabilitySettings>
export type WidgetSettings = v.InferOutput<typeof widgetSettings>
export type ChatbotSettings = v.InferOutput<typeof chatbotSettings>
export type Policy = v.InferOutput<typeof policy>

export type OwnText = (typeof ownTexts)[number]

/** The settings of a chatbot whose owner has chosen nothing yet. */
export const defaultSettings: ChatbotSettings = v.parse(chatbotSettings, {})

/** Zones that were found to exist: making a formatter to find out costs tens of milliseconds when it is cold. */
const knownZones = new Set<string>()

function isTimeZone(name: string): boolean {
  if (knownZones.has(name)) return true
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    knownZones.add(name)
    return true
  } catch {
    return false
  }
}

function pixels(max: number) {
  return v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(max))
}
