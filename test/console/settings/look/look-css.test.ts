import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { widgetMark } from '../../../../src/console/settings/look/look-picture.tsx'
import { markPath } from '../../../../src/widget/mark-path.ts'

const src = fileURLToPath(new URL('../../../../src', import.meta.url))
const css = (path: string) => readFileSync(`${src}/${path}`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')

/** What a rule declares, by name. */
function declared(sheet: string, selector: string): Record<string, string> {
  const rules = sheet.split('}').map((rule) => rule.split('{'))
  const bodies = rules.flatMap(([head, body]) => (head?.trim() === selector && body ? [body] : []))
  const pairs = bodies
    .flatMap((body) => body.split(';'))
    .map((one) => one.split(/:(.*)/s, 2).map((part) => part?.trim()))
  return Object.fromEntries(
    pairs.flatMap(([name, value]) => (name && value ? [[name, value.replace(/\s+/g, ' ')]] : [])),
  )
}

const picture = css('console/settings/look/look-picture.css')
const widget = css('widget/widget.css')
const shell = css('widget/shell.css')

test('[A4] the picture of the widget has the widget’s own colours and roundness, each token the same', () => {
  const theirs = { ...declared(shell, ':host'), ...declared(widget, '.panel') }
  const tokens = Object.entries(declared(picture, '.look-widget')).filter(([name]) => name.startsWith('--'))
  expect(tokens.length).toBeGreaterThan(14)
  expect(Object.fromEntries(tokens)).toEqual(Object.fromEntries(tokens.map(([name]) => [name, theirs[name]])))
})

test.each([
  ['.look-panel', widget, '.panel', ['border-radius', 'background', 'color', 'box-shadow', 'font']],
  ['.look-header', widget, '.header', ['gap', 'padding']],
  ['.look-face', widget, '.face', ['width', 'height', 'border-radius', 'background', 'color', 'box-shadow']],
  ['.look-thread', widget, '.thread', ['padding']],
  ['.look-mine', widget, '.by-visitor .bubble', ['background', 'color', 'box-shadow']],
  ['.look-composer', widget, '.field', ['border', 'border-radius', 'background']],
  ['.look-send', widget, '.round', ['width', 'height', 'border-radius']],
  ['.look-launcher', shell, '.launcher', ['width', 'height', 'border-radius', 'background', 'color', 'box-shadow']],
])('[A4] %s of the picture is drawn as the widget draws it', (selector, sheet, theirs, names) => {
  const pick = (of: Record<string, string>) => Object.fromEntries(names.map((name) => [name, of[name]]))
  expect(pick(declared(picture, selector))).toEqual(pick(declared(sheet, theirs)))
})

test('the picture has the widget’s mark', () => {
  expect(widgetMark).toBe(markPath)
})
