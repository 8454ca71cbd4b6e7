import { useSignal } from '@preact/signals'
import { schemeOf } from '../../../protocol/colour.ts'
import { Card } from '../controls/card.tsx'
import { Choice } from '../controls/choice.tsx'
import { RangeSetting } from '../controls/range-setting.tsx'
import { NumberSetting, TextSetting } from '../controls/text-setting.tsx'
import { useSetting, useSettings } from '../controls/use-setting.ts'
import { ColourSetting } from './colour-setting.tsx'
import { drawnLook, type TypedLook } from './drawn-look.ts'
import { LookPicture } from './look-picture.tsx'

/** How the widget looks on the owner's pages (A4), with a picture of it that follows what is typed. */
export function LookSection() {
  const view = useSettings()
  const typed = useSignal<TypedLook>({})
  const { value: surface } = useSetting('widget.surface')
  const onTyped = (key: keyof TypedLook) => (text: string | null) => {
    const { [key]: _, ...rest } = typed.peek()
    typed.value = text === null ? rest : { ...rest, [key]: text }
  }
  const numberIn = (key: 'radius' | 'spacing') =>
    typed.value[key] === undefined ? undefined : Number(typed.value[key])
  const kept = view.answer.value!.settings.widget
  return (
    <div class="look">
      <LookPicture look={drawnLook(kept, view.settings.value.widget, typed.value)} />
      <div class="look-settings">
        <Card title="Name and colours">
          <TextSetting path="widget.name" label="Name" maxLength={60} onTyped={onTyped('name')}>
            What visitors read above the chat.
          </TextSetting>
          <ColourSetting path="widget.accent" label="Colour" fallback="#0f6b5c" onTyped={onTyped('accent')}>
            Of the launcher, buttons and the visitor’s messages.
          </ColourSetting>
          <ColourSetting
            path="widget.surface"
            label="Background colour"
            fallback="#fcfcfb"
            emptyWords="The widget’s own"
            onTyped={onTyped('surface')}
          >
            What everything is written on. The widget’s own is light or dark, as below.
          </ColourSetting>
          <Choice
            path="widget.scheme"
            label="Light or dark"
            options={[
              { value: 'auto', name: 'As the visitor has it' },
              { value: 'light', name: 'Light' },
              { value: 'dark', name: 'Dark' },
            ]}
          >
            {surface && `Your background colour decides at present: ${schemeWords[schemeOf(surface)]}.`}
          </Choice>
        </Card>
        <Card title="Place on the page">
          <Choice
            path="widget.position"
            label="Corner"
            options={[
              { value: 'bottom-right', name: 'Bottom right' },
              { value: 'bottom-left', name: 'Bottom left' },
              { value: 'top-right', name: 'Top right' },
              { value: 'top-left', name: 'Top left' },
            ]}
          />
          <NumberSetting path="widget.offset.x" label="From the side" unit="px" emptied={20} onTyped={onTyped('x')} />
          <NumberSetting
            path="widget.offset.y"
            label="From the top or bottom"
            unit="px"
            emptied={20}
            onTyped={onTyped('y')}
          />
        </Card>
        <Card title="Shape and letters">
          <RangeSetting
            path="widget.radius"
            label="Roundness"
            min={0}
            max={32}
            unit="px"
            typed={numberIn('radius')}
            onTyped={onTyped('radius')}
          >
            Of the panel’s corners; what is smaller has smaller ones.
          </RangeSetting>
          <RangeSetting
            path="widget.spacing"
            label="Room between messages"
            min={8}
            max={28}
            unit="px"
            typed={numberIn('spacing')}
            onTyped={onTyped('spacing')}
          >
            Less shows more of the conversation at once.
          </RangeSetting>
          <TextSetting
            path="widget.font"
            label="Fonts"
            maxLength={200}
            placeholder="The visitor’s system font"
            onTyped={onTyped('font')}
          >
            Names of fonts that your pages have already, such as “Inter, sans-serif”. The widget loads none.
          </TextSetting>
        </Card>
      </div>
    </div>
  )
}

const schemeWords = { light: 'dark words on a light one', dark: 'light words on a dark one' } as const
