import { Card } from '../controls/card.tsx'
import { Toggle } from '../controls/toggle.tsx'
import { Buttons } from './buttons.tsx'

/** What the visitor meets besides the conversation: the owner's buttons (A7), what draws the eye (A16), the question at the end (A17). */
export function ChatSection() {
  return (
    <>
      <Buttons />
      <Card
        title="Attention"
        lead="What tells visitors of a message that came while they were elsewhere on your pages."
      >
        <Toggle path="widget.attention.badge" label="Number on the launcher">
          How many messages are unread.
        </Toggle>
        <Toggle path="widget.attention.sound" label="Sound">
          A short one, once the visitor has done something on the page. Browsers allow none before.
        </Toggle>
        <Toggle path="widget.attention.title" label="Title of the page">
          The browser’s tab says that there is a message until the visitor looks.
        </Toggle>
      </Card>
      <Card title="At the end">
        <Toggle path="widget.rating" label="Rating after a live chat">
          When an agent has ended it, visitors are asked how it was, and may say why.
        </Toggle>
      </Card>
    </>
  )
}
