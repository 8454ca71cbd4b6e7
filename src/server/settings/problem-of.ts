import * as v from 'valibot'

/** What is wrong with a setting: where it is, e.g. "availability.hours.week.tue.0", and a sentence for whoever set it. */
export interface Problem {
  readonly path: string
  readonly words: string
}

export const dayNames: Readonly<Record<string, string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
}

/** A schema's complaint, in plain words. */
export function problemOf(issue: v.BaseIssue<unknown>): Problem {
  const path = v.getDotPath(issue) ?? ''
  const day = /^availability\.hours\.week\.(\w+)/.exec(path)?.[1]
  return { path, words: `${wordsOf(issue, day !== undefined)}${day ? ` (${dayNames[day] ?? day})` : ''}` }
}

function wordsOf(issue: v.BaseIssue<unknown>, isOpening: boolean): string {
  const { type, requirement, received } = issue
  switch (type) {
    case 'max_length':
      return Array.isArray(issue.input)
        ? `There may be up to ${requirement} of these`
        : `At most ${requirement} characters`
    case 'min_length':
      return 'This must not be empty'
    case 'min_value':
      return `The least is ${requirement}`
    case 'max_value':
      return `The most is ${requirement}`
    case 'integer':
      return 'This must be a whole number'
    case 'email':
      return 'This is not an email address'
    case 'url':
      return 'This is not a web address'
    case 'starts_with':
      return `This must begin with ${requirement}`
    case 'picklist':
      return `This must be one of ${issue.expected?.replace(/^\(|\)$/g, '').replaceAll(' | ', ', ')}`
    case 'number':
      return 'This must be a number'
    case 'boolean':
      return 'This must be true or false'
    case 'regex':
    case 'iso_date':
      return `This ${issue.message}`
    case 'check':
      return isOpening ? 'Closing time must be after opening time' : `This ${issue.message}`
    default:
      return received === 'undefined' ? 'This is missing' : 'This is not what belongs here'
  }
}
