import type { ComponentChildren } from 'preact'
import type { OwnText } from '../../../protocol/index.ts'
import { Problems, SettingNote } from '../controls/setting-note.tsx'
import { Typed } from '../controls/typed.tsx'
import { useSetting, useSettings } from '../controls/use-setting.ts'
import { defaultTexts } from './default-texts.ts'
import { readersName } from './language-name.ts'

interface OwnTextProps {
  readonly text: OwnText
  readonly label: string
  /** Empty: for every language. */
  readonly language: string
  readonly children?: ComponentChildren
}

/** One text, for everybody or in one language; empty, it shows what is said without it. */
export function OwnTextSetting({ text, label, language, children }: OwnTextProps) {
  const view = useSettings()
  const path = `widget.texts.${text}` as const
  const whole = useSetting(path)
  const stored = whole.value as string | Readonly<Record<string, string | null>> | null | undefined
  const forAll = typeof stored === 'string' ? stored : ''
  const each = typeof stored === 'object' && stored !== null ? stored : {}
  const set = Object.keys(each).filter((one) => each[one])
  const id = `${whole.id}-${language}`
  const problems = [...whole.problems, ...((view.notes.value.get(`${path}.${language}`) as Refused)?.problems ?? [])]

  function save(typed: string): void {
    const value = typed.trim() || null
    if (!language) void view.set(path, value)
    // One language is to differ from a text that was the same for all: the others keep it.
    else if (forAll) void view.set(path, { ...everywhere(forAll), [language]: value ?? '' })
    else void view.set(`${path}.${language}`, value as never)
  }

  const words = defaultTexts[language || 'en']?.[text]
  return (
    <div class="setting">
      <div class="setting-words">
        <div class="setting-head">
          <label for={id}>{label}</label>
          <SettingNote path={path} name={label} />
          {language && <SettingNote path={`${path}.${language}`} name={label} />}
        </div>
        <p class="hint" id={`${id}-hint`}>
          {children}
          {!language &&
            set.length > 0 &&
            ` You have texts of your own in ${set.map(readersName).join(', ')}. A text here replaces them.`}
        </p>
      </div>
      <Typed
        id={id}
        rows={words && words.length > 45 ? 2 : 1}
        value={language ? (each[language] ?? '') : forAll}
        placeholder={(language && forAll) || words}
        maxLength={1_000}
        dir="auto"
        lang={language || undefined}
        invalid={problems.length > 0}
        describedBy={`${id}-hint ${id}-problems`}
        onCommit={save}
      />
      <Problems problems={problems} id={`${id}-problems`} />
    </div>
  )
}

type Refused = { readonly problems?: readonly { words: string }[] } | undefined

function everywhere(text: string): Record<string, string> {
  return Object.fromEntries(Object.keys(defaultTexts).map((language) => [language, text]))
}
