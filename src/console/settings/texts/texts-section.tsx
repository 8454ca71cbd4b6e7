import { useSignal } from '@preact/signals'
import type { OwnText } from '../../../protocol/index.ts'
import { Card } from '../controls/card.tsx'
import { useSettings } from '../controls/use-setting.ts'
import { defaultTexts } from './default-texts.ts'
import { languageName } from './language-name.ts'
import { OwnTextSetting } from './own-text-setting.tsx'

const groups: readonly { readonly title: string; readonly texts: readonly (readonly [OwnText, string, string?])[] }[] =
  [
    {
      title: 'At any time',
      texts: [
        ['greeting', 'Greeting'],
        ['requestHelp', 'Button: to a person'],
        ['positive', 'Button: it helped'],
      ],
    },
    {
      title: 'On the way to a person',
      texts: [
        ['offer', 'When a request is detected', 'Asked before anybody is called, with Yes and No below.'],
        ['confirmation', 'When it is escalated', 'Read first by whoever waits.'],
      ],
    },
    {
      title: 'In the live chat',
      texts: [
        ['joined', 'When an agent joins', '{name} becomes the agent’s name.'],
        ['left', 'When an agent leaves', '{name} becomes the agent’s name.'],
      ],
    },
    {
      title: 'When nobody comes',
      texts: [
        ['unattended', 'Nobody joined in time', 'The form for an email address follows.'],
        ['away', 'Outside your hours', 'Without a text of yours, visitors also read when the team is back.'],
      ],
    },
  ]

/** The texts that the owner may replace (E8), in one language at a time. */
export function TextsSection() {
  const language = useSignal('')
  return (
    <>
      <div class="text-language">
        <label for="text-language">Language</label>
        <select
          id="text-language"
          value={language.value}
          onChange={(event) => {
            language.value = event.currentTarget.value
          }}
        >
          <option value="">Every language</option>
          {Object.keys(defaultTexts).map((one) => (
            <LanguageOption key={one} language={one} />
          ))}
        </select>
      </div>
      {groups.map(({ title, texts }) => (
        <Card key={title} title={title}>
          {texts.map(([text, label, hint]) => (
            <OwnTextSetting key={`${text} ${language.value}`} text={text} label={label} language={language.value}>
              {hint}
            </OwnTextSetting>
          ))}
        </Card>
      ))}
    </>
  )
}

/** A language, and how many texts of the owner's it has to itself. */
function LanguageOption({ language }: { language: string }) {
  const { settings } = useSettings()
  const own = Object.values(settings.value.widget.texts).filter((text) => typeof text === 'object' && text[language])
  return (
    <option value={language}>
      {languageName(language)}
      {own.length > 0 && ` (${own.length} of yours)`}
    </option>
  )
}
