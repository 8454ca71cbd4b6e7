import { Card } from '../controls/card.tsx'
import { Choice } from '../controls/choice.tsx'
import { NumberSetting } from '../controls/text-setting.tsx'
import { Toggle } from '../controls/toggle.tsx'
import { useSetting, useSettings } from '../controls/use-setting.ts'
import { Phrases, Rules, Topics } from './lists.tsx'

const policies = [
  { value: 'off', name: 'Off' },
  { value: 'offer', name: 'Offer' },
  { value: 'at_once', name: 'Hand over' },
] as const

/** Each trigger as its owner would put it, and what it looks at. */
const triggers = [
  [
    'direct_request',
    'The visitor asks for a person',
    'In any of many wordings and languages: “Can I talk to someone?”',
  ],
  [
    'frustration',
    'The visitor has had enough of the assistant',
    '“This isn’t helping”, the same question once more, short angry answers.',
  ],
  [
    'cannot_answer',
    'The assistant has no answer',
    'Nothing in the documents fits. Handed over at once, the visitor never reads “I don’t know”.',
  ],
  ['guidance', 'One of your rules holds', 'The rules in your own words, further down.'],
  [
    'topic',
    'The visitor brings up a topic of yours',
    'The topics further down. Unless this is off, they get no answer.',
  ],
  ['phrase', 'The assistant says something of yours', 'The phrases further down, found in the assistant’s own answer.'],
] as const

/** Everything about when visitors reach a person (E1 to E8, E11). */
export function EscalationSection() {
  const { value: enabled } = useSetting('widget.escalation.enabled')
  const settings = useSettings()
  const isOwner = settings.answer.value?.mayChange ?? false
  return (
    <>
      <Card title="A person within reach">
        <Toggle path="widget.escalation.enabled" label="Visitors can get a person">
          Off: no button is shown anywhere, and the assistant never offers anybody. Open widgets follow within seconds.
        </Toggle>
        <Toggle path="widget.escalation.inlinePair" label="Two buttons under the latest answer">
          “That answered my question” and “Talk to a human”.
        </Toggle>
      </Card>
      {!enabled && (
        <p class="banner" role="status">
          Visitors cannot get a person at present. What is set below counts again when that is switched on.
        </p>
      )}
      <Card
        title="What calls a person"
        lead="Offer: the assistant asks first whether it shall get somebody. Hand over: the team is called at once."
      >
        {triggers.map(([trigger, label, words]) => (
          <Choice key={trigger} path={`widget.escalation.triggers.${trigger}`} label={label} options={policies} beside>
            {words}
          </Choice>
        ))}
        <NumberSetting path="widget.escalation.quietAnswers" label="After a “no, thanks”" unit="answers">
          How many answers the assistant gives before it offers the same again. Whoever asks for a person in words is
          never held up.
        </NumberSetting>
      </Card>
      <Rules />
      <Topics />
      <Phrases />
      <Card title="While the visitor waits">
        <Choice
          path="widget.escalation.whileWaiting"
          label="What the assistant does with new messages"
          options={[
            { value: 'answer', name: 'Keep answering' },
            { value: 'silent', name: 'Stay silent' },
          ]}
          beside
        />
        <Toggle path="widget.escalation.showPlace" label="Show the place in the queue">
          And how long recent visitors waited, as soon as there is something to go by.
        </Toggle>
        <NumberSetting path="widget.escalation.waitMinutes" label="Longest wait" unit="minutes">
          If nobody joins in that time, the visitor is told so and asked for an email address.
        </NumberSetting>
        {isOwner && (
          <Toggle path="notify.secondAlarm" label="Mail the team again then">
            A second alarm when nobody joined in time.
          </Toggle>
        )}
        <NumberSetting path="widget.escalation.dropSeconds" label="A lost agent" unit="seconds">
          How long an agent’s connection may be gone in a live chat before the visitor is told and waits for another.
        </NumberSetting>
        <Toggle path="widget.escalation.shareSummary" label="Let the visitor read the summary">
          What your agents read first. The visitor can say what is wrong or missing.
        </Toggle>
      </Card>
    </>
  )
}
