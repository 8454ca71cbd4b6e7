import { useSignal } from '@preact/signals'
import type { OwnText } from '../../../protocol/index.ts'
import { Card } from '../controls/card.tsx'
import { useSettings } from '../controls/use-setting.ts'
import { defaultTexts } from './default-texts.ts'
import { LanguageChoice } from './language-choice.tsx'
import { TextByLanguageSetting } from './text-by-language-setting.tsx'

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
  const { settings } = useSettings()
  return (
    <>
      <LanguageChoice language={language} texts={Object.values(settings.value.widget.texts)} />
      {groups.map(({ title, texts }) => (
        <Card key={title} title={title}>
          {texts.map(([text, label, hint]) => (
            <TextByLanguageSetting
              key={`${text} ${language.value}`}
              path={`widget.texts.${text}`}
              label={label}
              language={language.value}
              said={defaultTexts[language.value || 'en']?.[text]}
            >
              {hint}
            </TextByLanguageSetting>
          ))}
        </Card>
      ))}
    </>
  )
}
