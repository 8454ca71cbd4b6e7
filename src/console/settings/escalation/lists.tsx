import { Card } from '../controls/card.tsx'
import { Chips } from '../controls/chips.tsx'
import { ListSetting } from '../controls/list-setting.tsx'
import { Typed } from '../controls/typed.tsx'
import { idOf, useSettings } from '../controls/use-setting.ts'
import type { At } from '../path.ts'

type Topic = At<'assistant.topics'>[number]
type Phrase = At<'assistant.phrases'>[number]

const phraseKinds: Readonly<Record<Phrase['kind'], string>> = {
  phrase: 'Exact words',
  intent: 'All these words',
  pattern: 'Pattern (RE2)',
}

/** E5. */
export function Rules() {
  return (
    <Card
      title="Your rules"
      lead="In plain language, when a person is to be called. The model judges each message by them; agents see which rule it was, and why."
    >
      <NoModel words="No model is set up, so nothing judges these rules yet. Topics and phrases work without one." />
      <ListSetting
        path="assistant.guidance"
        label="Rules"
        itemName="Rule"
        emptyWords="No rules yet. For example: “If the user contacts us about a safety issue, hand over to a person.”"
        addWords="Add a rule"
        most={30}
        empty=""
        isEmpty={(rule) => rule.trim() === ''}
        draw={({ item, name, invalid, describedBy, onChange }) => (
          <Typed
            rows={2}
            value={item}
            label={name}
            invalid={invalid}
            describedBy={describedBy}
            maxLength={500}
            placeholder="If the user …, hand over to a person."
            onCommit={(rule) => onChange(rule.trim())}
          />
        )}
      />
    </Card>
  )
}

/** E6. */
export function Topics() {
  return (
    <Card
      title="Topics the assistant must not answer"
      lead="A message about one of them gets a person in place of an answer. Words find it without a model; with one, its meaning is enough."
    >
      <ListSetting
        path="assistant.topics"
        label="Topics"
        itemName="Topic"
        emptyWords="No topics yet. For example: “Legal advice”, with the words lawyer, sue, contract."
        addWords="Add a topic"
        most={50}
        empty={{ name: '', words: [] } as Topic}
        isEmpty={({ name }) => name.trim() === ''}
        draw={({ item, name, invalid, describedBy, onChange }) => (
          <>
            <Typed
              value={item.name}
              label={name}
              invalid={invalid}
              describedBy={describedBy}
              maxLength={200}
              placeholder="What it is about"
              onCommit={(typed) => onChange({ ...item, name: typed.trim() })}
            />
            {item.name !== '' && (
              <Chips
                id={`${idOf('assistant.topics')}-${name.replaceAll(' ', '-')}-words`}
                label={`Words of ${name.toLowerCase()}`}
                quiet
                chips={item.words.map((text) => ({ text }))}
                placeholder="Add words that tell it"
                most={50}
                onAdd={(words) => onChange({ ...item, words: [...new Set([...item.words, ...words])] })}
                onRemove={(word) => onChange({ ...item, words: item.words.filter((one) => one !== word) })}
              />
            )}
          </>
        )}
      />
    </Card>
  )
}

/** E7. */
export function Phrases() {
  return (
    <Card
      title="Phrases in the assistant’s answer"
      lead="When the assistant itself says one of them, a person is called after the answer. “All these words” finds them in one sentence, in any order and form."
    >
      <ListSetting
        path="assistant.phrases"
        label="Phrases"
        itemName="Phrase"
        emptyWords="No phrases yet. For example: “please contact our support”."
        addWords="Add a phrase"
        most={50}
        empty={{ kind: 'phrase', text: '' } as Phrase}
        isEmpty={({ text }) => text.trim() === ''}
        draw={({ item, name, invalid, describedBy, onChange }) => (
          <div class="phrase">
            <select
              aria-label={`Kind of ${name.toLowerCase()}`}
              value={item.kind}
              disabled={item.text === ''}
              onChange={(event) => onChange({ ...item, kind: event.currentTarget.value as Phrase['kind'] })}
            >
              {Object.entries(phraseKinds).map(([kind, words]) => (
                <option key={kind} value={kind}>
                  {words}
                </option>
              ))}
            </select>
            <Typed
              value={item.text}
              label={name}
              invalid={invalid}
              describedBy={describedBy}
              maxLength={300}
              placeholder={item.kind === 'pattern' ? 'refund(s|ed)? within \\d+ days' : 'please contact our support'}
              onCommit={(text) => onChange({ ...item, text: text.trim() })}
            />
          </div>
        )}
      />
    </Card>
  )
}

function NoModel({ words }: { words: string }) {
  const settings = useSettings()
  return settings.answer.value?.hasModel ? null : <p class="banner banner-quiet">{words}</p>
}
