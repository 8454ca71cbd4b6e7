import { useSignal } from '@preact/signals'
import { limits } from '../../../protocol/index.ts'
import { Captioned } from '../controls/captioned.tsx'
import { Card } from '../controls/card.tsx'
import { type ItemProps, ListSetting } from '../controls/list-setting.tsx'
import { Typed } from '../controls/typed.tsx'
import { useSettings } from '../controls/use-setting.ts'
import type { At } from '../path.ts'
import { LanguageChoice } from '../texts/language-choice.tsx'
import { TextByLanguageInput } from '../texts/text-by-language-input.tsx'

export type OwnButton = At<'widget.buttons'>[number]

const types: Readonly<Record<OwnButton['type'], string>> = {
  message: 'Message',
  link: 'Link',
  escalate: 'Escalate',
}

/** A7. */
export function Buttons() {
  const language = useSignal('')
  const { settings } = useSettings()
  const { buttons } = settings.value.widget
  return (
    <Card
      title="Buttons under the chat"
      lead="Always there, between the conversation and the line to write in. “Message” says something in the visitor’s name, “Link” opens a page, “Escalate” calls a person."
    >
      {buttons.length > 0 && <LanguageChoice language={language} texts={buttons.flatMap(textsOf)} />}
      <ListSetting
        path="widget.buttons"
        label="Buttons under the chat"
        itemName="Button"
        emptyWords="No buttons yet. For example: “Track my order”, a link to your page for it."
        addWords="Add a button"
        most={limits.buttons}
        empty={{ type: 'message', label: '', text: '' } as OwnButton}
        isEmpty={() => false}
        isWhole={(button) => button.label !== '' && (button.type !== 'link' || button.url !== '')}
        ordered
        draw={(item) => <ButtonItem {...item} language={language.value} />}
      />
    </Card>
  )
}

function ButtonItem(props: ItemProps<OwnButton> & { language: string }) {
  const { item, name, language, invalid, describedBy, onChange } = props
  const of = name.toLowerCase()
  const common = { of, language, invalid, describedBy }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be one more box around what the list draws
    <div class="pair" role="group" aria-label={name}>
      <Captioned caption="Type">
        <select
          aria-label={`Type of ${of}`}
          value={item.type}
          onChange={(event) => onChange(ofType(event.currentTarget.value as OwnButton['type'], item))}
        >
          {Object.entries(types).map(([type, words]) => (
            <option key={type} value={type}>
              {words}
            </option>
          ))}
        </select>
      </Captioned>
      <TextByLanguageInput
        {...common}
        text={item.label}
        label="Label"
        maxLength={80}
        onCommit={(label) => onChange({ ...item, label })}
      />
      {item.type === 'message' && (
        <TextByLanguageInput
          {...common}
          text={item.text}
          label="What it says"
          maxLength={1_000}
          placeholder="The label"
          onCommit={(text) => onChange({ ...item, text })}
        />
      )}
      {item.type === 'link' && (
        <Captioned caption="Address">
          <Typed
            value={item.url}
            label={`Address of ${of}`}
            maxLength={2_000}
            dir="ltr"
            placeholder="https://shop.example/orders"
            invalid={invalid}
            describedBy={describedBy}
            onCommit={(url) => onChange({ ...item, url: url.trim() })}
          />
        </Captioned>
      )}
    </div>
  )
}

function ofType(type: OwnButton['type'], { label }: OwnButton): OwnButton {
  if (type === 'message') return { type, label, text: '' }
  return type === 'link' ? { type, label, url: '' } : { type, label }
}

function textsOf(button: OwnButton) {
  return button.type === 'message' ? [button.label, button.text] : [button.label]
}
