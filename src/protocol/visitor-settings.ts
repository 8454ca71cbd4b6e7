import { schemeOf } from './colour.ts'
import type { OwnText, WidgetSettings } from './settings.ts'

/** As one visitor is told them: the owner's texts in that visitor's language. */
export type VisitorSettings = InOneLanguage<Omit<WidgetSettings, 'texts'>> & {
  readonly texts: Readonly<Partial<Record<OwnText, string>>>
}
export type FollowUpButton = VisitorSettings['buttons'][number]
export type LeadField = VisitorSettings['leadForm']['fields'][number]

/** The same, with one text where there was one for each language. */
type InOneLanguage<Some> = Some extends string | Readonly<Record<string, string>>
  ? string extends keyof Some
    ? string
    : Some extends string
      ? Some
      : { [Key in keyof Some]: InOneLanguage<Some[Key]> }
  : Some extends object
    ? { [Key in keyof Some]: InOneLanguage<Some[Key]> }
    : Some

/** The settings for a visitor who reads `language` ("pt-BR"): the texts in it, in its main form ("pt"), or for everybody. */
export function settingsFor(settings: WidgetSettings, language: string): VisitorSettings {
  const texts = Object.entries(settings.texts).flatMap(([key, text]) => {
    const found = inLanguage(text, language)
    return found ? [[key, found]] : []
  })
  // The widget has no words of its own for these: better in another language than not at all.
  const some = (text: string | Readonly<Record<string, string>>) =>
    inLanguage(text, language) ||
    inLanguage(text, 'en') ||
    (typeof text === 'string' ? '' : (Object.values(text)[0] ?? ''))
  const { intro, fields } = settings.leadForm
  return {
    ...settings,
    // What is written on a light surface is dark, whatever the visitor's system likes.
    ...(settings.surface ? { scheme: schemeOf(settings.surface) } : {}),
    texts: Object.fromEntries(texts),
    buttons: settings.buttons.map((one) =>
      one.type === 'message'
        ? { ...one, label: some(one.label), text: some(one.text) }
        : { ...one, label: some(one.label) },
    ),
    leadForm: {
      ...settings.leadForm,
      intro: some(intro),
      fields: fields.map((field) => ({ ...field, label: some(field.label) })),
    },
  }
}

function inLanguage(text: string | Readonly<Record<string, string>>, language: string): string | undefined {
  if (typeof text === 'string') return text
  const byTag = new Map(Object.entries(text).map(([tag, one]) => [tag.toLowerCase(), one]))
  return byTag.get(language.toLowerCase()) || byTag.get(language.toLowerCase().split('-')[0]!)
}
