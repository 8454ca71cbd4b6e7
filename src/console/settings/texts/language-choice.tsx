import type { Signal } from '@preact/signals'
import { defaultTexts } from './default-texts.ts'
import { languageName } from './language-name.ts'
import { languagesOf, type TextByLanguage } from './text-by-language.ts'

/** Which language the texts below it are written in; "" is all of them. `texts` are counted for each. */
export function LanguageChoice({ language, texts }: { language: Signal<string>; texts: readonly TextByLanguage[] }) {
  return (
    <div class="text-language">
      <label for="text-language">Language</label>
      <select
        id="text-language"
        value={language.value}
        onChange={(event) => {
          language.value = event.currentTarget.value
        }}
      >
        <option value="">Every language</option>
        {Object.keys(defaultTexts).map((one) => {
          const own = texts.filter((text) => languagesOf(text).includes(one)).length
          return (
            <option key={one} value={one}>
              {languageName(one)}
              {own > 0 && ` (${own} of yours)`}
            </option>
          )
        })}
      </select>
    </div>
  )
}
