import { readableOn } from '../../ui/accent.ts'
import { Card } from './controls/card.tsx'
import { Choice } from './controls/choice.tsx'
import { Problems } from './controls/setting-note.tsx'
import { Labelled, NumberSetting, TextSetting } from './controls/text-setting.tsx'
import { Typed } from './controls/typed.tsx'
import { useSetting } from './controls/use-setting.ts'

/** Name, look and budget of the assistant. */
export function AssistantSection() {
  return (
    <>
      <Card title="Look">
        <TextSetting path="widget.name" label="Name" maxLength={60}>
          What visitors read above the chat.
        </TextSetting>
        <Accent />
        <Choice
          path="widget.position"
          label="Corner of the page"
          options={[
            { value: 'bottom-right', name: 'Bottom right' },
            { value: 'bottom-left', name: 'Bottom left' },
            { value: 'top-right', name: 'Top right' },
            { value: 'top-left', name: 'Top left' },
          ]}
        />
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

/** The colour, by eye or by its digits, and what it looks like with words on it. */
function Accent() {
  const path = 'widget.accent'
  const { value, id, set, problems } = useSetting(path)
  const isColour = /^#[0-9a-f]{6}$/i.test(value)
  return (
    <Labelled path={path} id={id} label="Colour" hint="Of the launcher, buttons and the visitor’s messages." beside>
      <span class="accent">
        <input
          type="color"
          aria-label="Choose a colour"
          value={isColour ? value : '#0f6b5c'}
          onChange={(event) => void set(event.currentTarget.value)}
        />
        <Typed
          id={id}
          value={value}
          maxLength={7}
          invalid={problems.length > 0}
          describedBy={`${id}-hint ${id}-problems`}
          onCommit={(text) => void set(text.trim().toLowerCase() || null)}
        />
        <AccentSample colour={isColour ? value : '#0f6b5c'} />
      </span>
      <Problems problems={problems} id={`${id}-problems`} />
    </Labelled>
  )
}

function AccentSample({ colour }: { colour: string }) {
  return (
    <svg width="84" height="34" viewBox="0 0 84 34" role="img" aria-label={`Words on ${colour}`}>
      <rect width="84" height="34" rx="17" fill={colour} />
      <text x="42" y="22" text-anchor="middle" font-size="14" font-weight="600" fill={readableOn(colour)}>
        Hello!
      </text>
    </svg>
  )
}
