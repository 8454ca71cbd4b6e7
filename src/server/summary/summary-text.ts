import type { Summary, SummaryLine } from '../../protocol/events.ts'
import { limits } from '../../protocol/limits.ts'
import { oneLine } from './one-line.ts'

const headings: readonly (readonly [SummaryLine['about'], string])[] = [
  ['who', 'Who'],
  ['want', 'Wants'],
  ['tried', 'Tried'],
  ['open', 'Open'],
]

/**
 * A summary as plain text, for mail and helpdesks: four headings with their lines under them. Nothing in it stands at the
 * beginning of a line but the headings and "- ". `correction`: the visitor's own words on it.
 */
export function summaryText({ by, lines }: Summary, correction?: string | null): string {
  const parts = headings.flatMap(([about, heading]) => {
    const own = lines.filter((line) => line.about === about)
    return own.length === 0 ? [] : [heading, ...own.map(({ text }) => `- ${oneLine(text, limits.summaryLineChars)}`)]
  })
  return [
    ...parts,
    ...(correction ? ['Corrected by the visitor', `- ${oneLine(correction, limits.correctionChars)}`] : []),
    ...(by === 'extract' ? ['(put together from the conversation, without a model)'] : []),
  ].join('\n')
}
