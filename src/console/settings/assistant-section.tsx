import { Card } from './controls/card.tsx'
import { Choice } from './controls/choice.tsx'
import { NumberSetting, TextSetting } from './controls/text-setting.tsx'

/** What the assistant goes by, offers and may spend. */
export function AssistantSection() {
  return (
    <>
      <Card title="Where it works">
        <TextSetting path="site" label="Your site" type="text" placeholder="https://shop.example">
          Named in mails to the team, and what links in answers are relative to.
        </TextSetting>
      </Card>
      <Card title="After an answer">
        <Choice
          path="widget.followUps"
          label="Suggestions for the next question"
          options={[
            { value: 'on', name: 'Show' },
            { value: 'off', name: 'Hide' },
            { value: 'escalation', name: 'The way to a person instead' },
          ]}
        >
          Up to three, written from what the documents say nearby.
        </Choice>
      </Card>
      <Card
        title="Budget"
        lead="How many answers the model may write. Beyond it nobody meets silence: visitors can leave a message or get a person."
      >
        <NumberSetting path="assistant.answersPerConversation" label="In one conversation" unit="answers" />
        <NumberSetting path="assistant.answersPerDay" label="In one day, of all conversations" unit="answers">
          A day ends at midnight UTC.
        </NumberSetting>
      </Card>
    </>
  )
}
