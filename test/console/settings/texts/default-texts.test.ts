import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { defaultTexts } from '../../../../src/console/settings/texts/default-texts.ts'
import { loadTalkWords, loadWords } from '../../../../src/widget/language.ts'

const locales = fileURLToPath(new URL('../../../../src/widget/locales', import.meta.url))

/** What the widget says in place of each of the owner's texts. */
async function saidBy(language: string) {
  const { greeting, requestHelp } = await loadWords(language)
  const { positive, offer, confirmation, joined, left, nobodyFree, away, leaveAddress } = await loadTalkWords(language)
  // Where sentences end with a full-width stop, no space follows.
  const sentences = (...all: string[]) => all.join(' ').replaceAll('。 ', '。')
  return {
    ...{ greeting, requestHelp, positive, offer, confirmation, joined, left },
    unattended: sentences(nobodyFree, leaveAddress),
    away: sentences(away, leaveAddress),
  }
}

test('[E8] an empty field shows what the widget says without a text, in every language that it speaks', async () => {
  const languages = globSync('*.ts', { cwd: locales })
    .map((file) => basename(file, '.ts'))
    .filter((name) => !name.includes('-'))
  expect(Object.keys(defaultTexts).toSorted()).toEqual(languages.toSorted())
  const said = await Promise.all(languages.map(async (language) => [language, await saidBy(language)]))
  expect(defaultTexts).toEqual(Object.fromEntries(said))
})
