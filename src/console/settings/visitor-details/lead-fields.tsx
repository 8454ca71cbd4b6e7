import { limits } from '../../../protocol/index.ts'
import { Captioned } from '../controls/captioned.tsx'
import { type ItemProps, ListSetting } from '../controls/list-setting.tsx'
import { useSetting } from '../controls/use-setting.ts'
import type { At } from '../path.ts'
import { TextByLanguageInput } from '../texts/text-by-language-input.tsx'
import { keyFor } from './key-for.ts'

export type LeadField = At<'widget.leadForm.fields'>[number]

/** What the widget can ask by itself is asked in each visitor's language, and checked. */
const kinds: Readonly<Record<LeadField['kind'], string>> = {
  name: 'Name',
  email: 'Email address',
  phone: 'Phone number',
  text: 'Something else',
}

/** A10: what the form asks, in order. */
export function LeadFields({ language }: { language: string }) {
  const { value: fields } = useSetting('widget.leadForm.fields')
  return (
    <ListSetting
      path="widget.leadForm.fields"
      label="Fields of the form"
      itemName="Field"
      emptyWords="No fields yet."
      addWords="Add a field"
      most={limits.detailFields}
      empty={{ kind: 'text', key: '', label: '', required: false } as LeadField}
      isEmpty={() => false}
      isWhole={(field) => field.kind !== 'text' || field.label !== ''}
      ordered
      draw={(item) => <FieldItem {...item} language={language} fields={fields} />}
    />
  )
}

function FieldItem(props: ItemProps<LeadField> & { language: string; fields: readonly LeadField[] }) {
  const { item, name, language, fields, invalid, describedBy, onChange } = props
  const of = name.toLowerCase()

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be one more box around what the list draws
    <div class="pair" role="group" aria-label={name}>
      <Captioned caption="Asks for">
        <select
          aria-label={`Asks for, ${of}`}
          value={item.kind}
          onChange={(event) => onChange(ofKind(event.currentTarget.value as LeadField['kind'], item, fields))}
        >
          {Object.entries(kinds).map(([kind, words]) => (
            <option
              key={kind}
              value={kind}
              // Each of the widget's own is asked once.
              disabled={kind !== 'text' && kind !== item.kind && fields.some((one) => one.kind === kind)}
            >
              {words}
            </option>
          ))}
        </select>
      </Captioned>
      <TextByLanguageInput
        text={item.label}
        language={language}
        label="Label"
        of={of}
        maxLength={item.kind === 'text' ? 80 : 1_000}
        placeholder={item.kind === 'text' ? 'Order number' : 'The widget’s own'}
        invalid={invalid}
        describedBy={describedBy}
        onCommit={(label) => onChange(item.kind === 'text' ? withKey({ ...item, label }, fields) : { ...item, label })}
      />
      <label class="check">
        <input
          type="checkbox"
          aria-label={`Required, ${of}`}
          checked={item.required}
          onChange={(event) => onChange({ ...item, required: event.currentTarget.checked })}
        />
        Required
      </label>
    </div>
  )
}

function ofKind(kind: LeadField['kind'], { label, required }: LeadField, fields: readonly LeadField[]): LeadField {
  return kind === 'text' ? withKey({ kind, key: '', label, required }, fields) : { kind, label, required }
}

/** What was answered so far is kept under the key: once there is one, another label does not change it. */
function withKey(field: Extract<LeadField, { kind: 'text' }>, fields: readonly LeadField[]): LeadField {
  const taken = fields.flatMap((one) => (one.kind === 'text' ? [one.key] : []))
  return field.key ? field : { ...field, key: keyFor(field.label, taken) }
}
