import { useSignal } from '@preact/signals'
import { Card } from '../controls/card.tsx'
import { Choice } from '../controls/choice.tsx'
import { useSettings } from '../controls/use-setting.ts'
import { LanguageChoice } from '../texts/language-choice.tsx'
import { TextByLanguageSetting } from '../texts/text-by-language-setting.tsx'
import { LeadFields } from './lead-fields.tsx'

/** Whether, when and what visitors are asked about themselves (A10). */
export function VisitorDetailsSection() {
  const language = useSignal('')
  const { leadForm } = useSettings().settings.value.widget
  return (
    <>
      <Card title="When">
        <Choice
          path="widget.leadForm.when"
          label="Ask visitors who they are"
          options={[
            { value: 'off', name: 'Never' },
            { value: 'on_start', name: 'Before the chat' },
            { value: 'before_escalation', name: 'Before a person is called' },
          ]}
        >
          Nobody is asked twice: what they filled in stays with their conversation, and agents see it there.
        </Choice>
      </Card>
      {leadForm.when === 'off' && (
        <p class="banner banner-quiet" role="status">
          Visitors are asked nothing at present. The form below waits until that is changed.
        </p>
      )}
      <Card title="The form">
        <LanguageChoice language={language} texts={[leadForm.intro, ...leadForm.fields.map(({ label }) => label)]} />
        <TextByLanguageSetting
          key={language.value}
          path="widget.leadForm.intro"
          label="Words above it"
          language={language.value}
        >
          Why you ask, for example: “So that we can write to you if the line breaks.”
        </TextByLanguageSetting>
        <LeadFields language={language.value} />
      </Card>
    </>
  )
}
