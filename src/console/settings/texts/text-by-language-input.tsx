import { Captioned } from '../controls/captioned.tsx'
import { Typed } from '../controls/typed.tsx'
import { OwnLanguages } from './own-languages.tsx'
import { languagesOf, type TextByLanguage, textIn, withTextIn } from './text-by-language.ts'

/** A text of one thing of several, for everybody or in one language. `label` is seen, `of` ("button 2") is read out with it. */
export function TextByLanguageInput(props: {
  text: TextByLanguage
  /** Empty: for every language. */
  language: string
  label: string
  of: string
  maxLength: number
  /** What is there without one. */
  placeholder?: string
  invalid: boolean
  describedBy: string
  onCommit: (text: string | Record<string, string>) => void
}) {
  const { text, language, label, of, maxLength, placeholder, invalid, describedBy, onCommit } = props
  return (
    <Captioned caption={label} hint={<OwnLanguages text={text} language={language} />}>
      <Typed
        // What was typed in one language is not for another.
        key={language}
        value={textIn(text, language)}
        label={`${label} of ${of}`}
        placeholder={
          language ? textIn(text, '') || placeholder : textIn(text, languagesOf(text)[0] ?? '') || placeholder
        }
        maxLength={maxLength}
        dir="auto"
        lang={language || undefined}
        invalid={invalid}
        describedBy={describedBy}
        onCommit={(typed) => onCommit(withTextIn(text, language, typed.trim()))}
      />
    </Captioned>
  )
}
