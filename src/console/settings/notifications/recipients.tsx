import { useSignal } from '@preact/signals'
import { Card } from '../controls/card.tsx'
import { Chips } from '../controls/chips.tsx'
import { SettingNote } from '../controls/setting-note.tsx'
import { problemsAt, useSetting, useSettings } from '../controls/use-setting.ts'

const path = 'notify.recipients'
const mostRecipients = 10

interface Refused {
  readonly text: string
  readonly words: string
}

/** Whom a mail goes to when a visitor calls (C13). An address that the server refuses stays in sight, and out of what is kept. */
export function Recipients() {
  const view = useSettings()
  const { value: saved, set, note } = useSetting(path)
  const refused = useSignal<readonly Refused[]>([])
  const owners = view.answer.value?.owners ?? []
  const others = note?.is === 'refused' ? note.problems.filter((problem) => problem.path === path) : []

  async function save(list: readonly string[]): Promise<void> {
    const became = await set([...list], { passing: true })
    if (became.is !== 'refused') return
    const wrong = list.flatMap((text, at) => {
      const [problem] = problemsAt(became.problems, path, at)
      return problem ? [{ text, words: problem.words }] : []
    })
    refused.value = [...refused.peek(), ...wrong]
    // The rest is as good as it was.
    const rest = list.filter((text) => !wrong.some((one) => one.text === text))
    if (wrong.length > 0 && rest.length > saved.length) await save(rest)
  }

  function add(texts: readonly string[]): void {
    const known = new Set([...owners, ...saved].map((one) => one.toLowerCase()))
    const fresh = texts.filter((text) => {
      const key = text.toLowerCase()
      if (known.has(key)) return false
      known.add(key)
      return true
    })
    refused.value = refused.peek().filter(({ text }) => !fresh.includes(text))
    if (fresh.length > 0) void save([...saved, ...fresh])
  }

  function remove(text: string): void {
    const wasRefused = refused.peek().some((one) => one.text === text)
    refused.value = refused.peek().filter((one) => one.text !== text)
    if (!wasRefused) void save(saved.filter((one) => one !== text))
  }

  return (
    <Card
      title="Mail"
      lead="Each of these addresses gets a mail with the visitor’s question and a link to the conversation."
    >
      <div class="setting">
        <div class="setting-head">
          <span class="setting-label" aria-hidden="true">
            Recipients
          </span>
          {note?.is !== 'refused' && <SettingNote path={path} name="Recipients" />}
        </div>
        <Chips
          id="recipients"
          type="email"
          label="Email address of another recipient"
          quiet
          placeholder="name@example.com"
          most={mostRecipients}
          chips={[
            ...owners.map((text) => ({ text, fixed: 'owner' })),
            ...saved.map((text) => ({ text })),
            ...refused.value,
          ]}
          onAdd={add}
          onRemove={remove}
        />
        {others.map(({ words }) => (
          <p class="problem" key={words}>
            {words}
          </p>
        ))}
        <p class="hint">Up to {mostRecipients} besides the owner.</p>
      </div>
    </Card>
  )
}
