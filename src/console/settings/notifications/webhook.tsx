import { useSignal } from '@preact/signals'
import { Icon } from '../../icon.tsx'
import { Card } from '../controls/card.tsx'
import { Problems, SettingNote } from '../controls/setting-note.tsx'
import { Labelled, TextSetting } from '../controls/text-setting.tsx'
import { Typed } from '../controls/typed.tsx'
import { useSetting } from '../controls/use-setting.ts'

const path = 'notify.webhook'
const secretBytes = 32

/** Where other systems are told (N2), and the secret by which they know that it was us. */
export function Webhook() {
  const { value: webhook } = useSetting(path)
  /** Made here a moment ago: it is shown once. */
  const fresh = useSignal<string | null>(null)
  return (
    <Card
      title="Webhook"
      lead="Other systems are told by a signed request (conversation.escalated), repeated for a day until they take it."
    >
      {webhook ? (
        <Connected fresh={fresh.value} onFresh={(secret) => (fresh.value = secret)} />
      ) : (
        <Unconnected onFresh={(secret) => (fresh.value = secret)} />
      )}
    </Card>
  )
}

function Unconnected({ onFresh }: { onFresh: (secret: string | null) => void }) {
  const { set, note, problems, id } = useSetting(path)

  async function connect(url: string): Promise<void> {
    const secret = newSecret()
    const became = await set({ url: url.trim(), secret }, { passing: true, final: true })
    if (became.is === 'saved') onFresh(secret)
  }

  return (
    <Labelled path={path} id={id} label="Address" hint="A secret to check the signature by is made with it.">
      <form
        class="chips-add"
        onSubmit={(event) => {
          event.preventDefault()
          const url = new FormData(event.currentTarget).get('url')
          if (url) void connect(String(url))
        }}
      >
        <input
          id={id}
          name="url"
          type="text"
          inputMode="url"
          autocomplete="off"
          placeholder="https://example.com/hooks/handrail"
          aria-describedby={`${id}-hint ${id}-problems`}
          aria-invalid={problems.length > 0 || undefined}
        />
        <button class="button small" type="submit" aria-disabled={note?.is === 'saving'}>
          Set up
        </button>
      </form>
      <Problems problems={problems} id={`${id}-problems`} />
    </Labelled>
  )
}

function Connected({ fresh, onFresh }: { fresh: string | null; onFresh: (secret: string | null) => void }) {
  const whole = useSetting(path)
  const { value: secret, set, problems, id } = useSetting(`${path}.secret`)
  const asking = useSignal(false)

  async function replace(by: string, shown: boolean): Promise<void> {
    onFresh(null)
    const became = await set(by, { passing: true, final: true })
    if (became.is === 'saved' && shown) onFresh(by)
  }

  return (
    <>
      <TextSetting path={`${path}.url`} label="Address" type="url" />
      <Labelled
        path={`${path}.secret`}
        id={id}
        label="Secret"
        hint={`It ends in ${secret.slice(-4)}. The one in use is never shown; a new one takes its place at once.`}
      >
        <div class="chips-add">
          <Typed
            id={id}
            value=""
            placeholder="whsec_…"
            describedBy={`${id}-hint ${id}-problems`}
            invalid={problems.length > 0}
            onCommit={(typed) => typed.trim() && void replace(typed.trim(), false)}
          />
          <button class="button small" type="button" onClick={() => void replace(newSecret(), true)}>
            Make a new one
          </button>
        </div>
        <Problems problems={problems} id={`${id}-problems`} />
        {fresh && <FreshSecret secret={fresh} />}
      </Labelled>
      <div class="setting webhook-foot">
        {asking.value ? (
          <>
            <span>Other systems are not told any more, and the secret is gone.</span>
            <button
              class="button small danger"
              type="button"
              onClick={() => {
                onFresh(null)
                void whole.set(null, { final: true })
              }}
            >
              Remove it
            </button>
            <button
              class="button small"
              type="button"
              onClick={() => {
                asking.value = false
              }}
            >
              Keep it
            </button>
          </>
        ) : (
          <button
            class="button small"
            type="button"
            onClick={() => {
              asking.value = true
            }}
          >
            <Icon name="bin" size={16} />
            Remove the webhook
          </button>
        )}
        <SettingNote path={path} name="Webhook" />
      </div>
    </>
  )
}

function FreshSecret({ secret }: { secret: string }) {
  const copied = useSignal(false)
  return (
    <div class="fresh-secret" role="status">
      <p>This is the secret. Copy it now: it is not shown again.</p>
      <code>{secret}</code>
      <button
        class="button small"
        type="button"
        onClick={() =>
          void navigator.clipboard.writeText(secret).then(() => {
            copied.value = true
          })
        }
      >
        <Icon name={copied.value ? 'check' : 'copy'} size={15} />
        {copied.value ? 'Copied' : 'Copy'}
      </button>
    </div>
  )
}

/** As Standard Webhooks write one. */
function newSecret(): string {
  return `whsec_${btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(secretBytes))))}`
}
