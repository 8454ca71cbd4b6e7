import type { ComponentChildren } from 'preact'
import { Problems, SettingNote } from '../controls/setting-note.tsx'
import { Typed } from '../controls/typed.tsx'
import { useSetting, useSettings } from '../controls/use-setting.ts'
import type { Path } from '../path.ts'
import { OwnLanguages } from './own-languages.tsx'
import { type TextByLanguage, textIn, withTextIn } from './text-by-language.ts'

interface TextByLanguageSettingProps {
  readonly path: Extract<Path, `widget.texts.${string}`> | 'widget.leadForm.intro'
  readonly label: string
  /** Empty: for every language. */
  readonly language: string
  /** What visitors read without it. */
  readonly said?: string | undefined
  readonly children?: ComponentChildren
}

/** One text, for everybody or in one language; empty, it shows what is said without it. */
export function TextByLanguageSetting({ path, label, language, said, children }: TextByLanguageSettingProps) {
  const view = useSettings()
  const whole = useSetting(path)
  const stored = whole.value as TextByLanguage
  const forAll = textIn(stored, '')
  const id = `${whole.id}-${language}`
  const problems = [...whole.problems, ...((view.notes.value.get(`${path}.${language}`) as Refused)?.problems ?? [])]

  function save(typed: string): void {
    const text = typed.trim()
    if (!language) void view.set(path, (text || null) as never)
    // One language is to differ from a text that was the same for all: the others keep it.
    else if (forAll) void view.set(path, withTextIn(stored, language, text) as never)
    else void view.set(`${path}.${language}`, (text || null) as never)
  }

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
          <OwnLanguages text={stored} language={language} />
        </p>
      </div>
      <Typed
        id={id}
        rows={said && said.length > 45 ? 2 : 1}
        value={textIn(stored, language)}
        placeholder={(language && forAll) || said}
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
