import { Icon } from '../../icon.tsx'
import { useSettings } from '../controls/use-setting.ts'
import { defaultTexts } from '../texts/default-texts.ts'
import { textIn } from '../texts/text-by-language.ts'
import { type DrawnLook, schemeOn } from './drawn-look.ts'

/** The widget's mark, which is its affair (nothing is imported from there); a test keeps the two the same. */
export const widgetMark =
  'M20.5 11.5c0 4.4-3.8 7.5-8.5 7.5-1.2 0-2.3-.2-3.3-.6L4 20l1.5-3.8c-1.2-1.3-2-2.9-2-4.7C3.5 7.1 7.3 4 12 4s8.5 3.1 8.5 7.5zM8 10.5h5.3a2.4 2.4 0 0 1 2.4 2.4 1.3 1.3 0 1 1-2.6 0'

/** Beyond it the panel would leave the picture. */
const mostOffsetPx = 90

/** The widget as it will look, on a light page and on a dark one. The style sheet has the widget's own colours and sizes. */
export function LookPicture({ look }: { look: DrawnLook }) {
  return (
    <div class="look-pictures">
      {(['light', 'dark'] as const).map((page) => (
        <figure key={page}>
          <div class="look-frame" role="img" aria-label={`The widget on a ${page} page`} data-page={page}>
            <div class="look-page">
              <PageWords />
              <Widget look={look} scheme={schemeOn(page, look)} />
            </div>
          </div>
          <figcaption>{page === 'light' ? 'On a light page' : 'On a dark page'}</figcaption>
        </figure>
      ))}
    </div>
  )
}

function Widget({ look, scheme }: { look: DrawnLook; scheme: 'light' | 'dark' }) {
  const { texts } = useSettings().settings.value.widget
  const { accent, surface, position, radius, font, spacing } = look
  const [low, side] = position.split('-') as [string, string]
  const [x, y] = [Math.min(look.offset.x, mostOffsetPx), Math.min(look.offset.y, mostOffsetPx)]
  const style = {
    'color-scheme': scheme,
    '--accent': accent,
    '--surface': surface || 'initial',
    '--font': font || 'initial',
    '--radius': `${radius}`,
    '--spacing': `${spacing}`,
    '--x': `${x}px`,
    '--y': `${y}px`,
  }
  return (
    <div class="look-widget" style={style}>
      <div class="look-panel" style={{ [low]: `${y + 74}px`, [side]: `${x}px` }}>
        <div class="look-header">
          <span class="look-face">
            <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
              <path d={widgetMark} />
            </svg>
          </span>
          <p>
            <b>{look.name}</b>
            AI assistant. A person is within reach.
          </p>
        </div>
        <div class="look-thread">
          <p class="look-answer">{textIn(texts.greeting, '') || defaultTexts['en']!.greeting}</p>
          <p class="look-mine">Where is my parcel?</p>
          <p class="look-answer">It left our house this morning.</p>
        </div>
        <p class="look-composer">
          Write a message…
          <span class="look-send">
            <Icon name="send" size={20} />
          </span>
        </p>
      </div>
      <div
        class="look-launcher"
        style={{
          [low]: `${y}px`,
          [side]: `${x}px`,
          [`border-${low}-${side}-radius`]: 'min(6px, var(--round))',
        }}
      >
        <Icon name="chevron" size={32} />
      </div>
    </div>
  )
}

/** The page it stands on. */
function PageWords() {
  return (
    <div class="look-words">
      <i />
      <i />
      <i />
      <i />
    </div>
  )
}
