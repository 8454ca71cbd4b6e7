import type { Agent, ConversationEvent } from '../../protocol/events.ts'
import { ofTeam } from './turns.ts'

/** Keeps the assistant from writing as a person of the team. */
export interface OwnName {
  /** The next piece, of any length; returns what may be shown of all so far. */
  push(piece: string): string
  end(): string
}

/** Characters of the beginning in which an answer may say whose it is. */
const beginningChars = 120

const iAm =
  "i['’]?m|i am|my name is|this is|ich bin|mein name ist|hier ist|hier spricht|soy|me llamo|mi nombre es|je suis|je m['’]appelle|c['’]est|eu sou|me chamo|meu nome é|o meu nome é|sono|mi chiamo|il mio nome è|ik ben|mijn naam is|je spreekt met|u spreekt met"
const here = 'here|hier|aquí|aqui|ici|qui'

/**
 * A model that has read what agents wrote may go on in their voice. A label with an agent's name before the answer is taken off, a
 * name that it begins by giving itself becomes `ownName`, a signature at the end is left out, and where it makes up what an agent
 * would say, the answer ends. Passes everything on as it is where no agent was in the conversation.
 */
export function createOwnName(history: readonly ConversationEvent[], ownName: string): OwnName {
  const names = namesIn(history)
  if (names.length === 0) return { push: (piece) => piece, end: () => '' }
  const name = `(?:${names.map((one) => escaped(one)).join('|')})`
  const label = `[ \\t>*_"[]*${name}[\\]*_]*[ \\t]*(?:${escaped(ofTeam)})?[ \\t]*(?:wrote|writes|says|said)?[ \\t]*:[*_\\]]*`
  const firstLabel = new RegExp(`^\\s*(?:${label}\\s*)+`, 'iu')
  const claim = new RegExp(`(?<![\\p{L}\\p{N}])(${iAm})(\\s+[*_]*)${name}(?![\\p{L}\\p{N}]|['’]\\p{L})`, 'iu')
  const presence = new RegExp(
    `^((?:[\\p{L}]+ ?[\\p{L}]*[,!.]\\s*)?[*_]*)${name}([*_]*\\s+(?:${here})(?![\\p{L}]))`,
    'iu',
  )
  const laterLabel = new RegExp(`\\s*\\n[ \\t>*_]*${name}[ \\t*_]*${escaped(ofTeam)}`, 'iu')
  const signature = new RegExp(`\\s*\\n[\\s*_–—-]*${name}[.!]?[\\s*_]*$`, 'iu')
  /** The last line, as far as it may become one of the last two. */
  const lineBegun = names.map((one) => `${one} ${ofTeam}`.toLowerCase())

  let held = ''
  let hasBegun = false
  let hasEnded = false

  function begin(text: string): string {
    hasBegun = true
    const own = text.replace(firstLabel, '')
    const first = own.slice(0, beginningChars)
    return (
      first
        .replace(claim, (_, before, blank) => before + blank + ownName)
        .replace(presence, `$1${ownName.replaceAll('$', '$$$$')}$2`) + own.slice(beginningChars)
    )
  }

  function decided(text: string): string {
    const made = laterLabel.exec(text)
    if (made) {
      hasEnded = true
      held = ''
      return text.slice(0, made.index)
    }
    const at = text.lastIndexOf('\n')
    const line = text
      .slice(at + 1)
      .replace(/^[\s>*_–—-]+/, '')
      .toLowerCase()
    const isOpen = at >= 0 && lineBegun.some((one) => one.startsWith(line.replace(/[\s*_.!]+$/, '')))
    // Blank lines before it belong to it.
    const keep = isOpen ? text.slice(0, at).trimEnd().length : text.length
    held = text.slice(keep)
    return text.slice(0, keep)
  }

  return {
    push(piece) {
      if (hasEnded) return ''
      held += piece
      if (!hasBegun && held.length < beginningChars) return ''
      return decided(hasBegun ? held : begin(held))
    },
    end() {
      if (hasEnded) return ''
      const text = hasBegun ? held : begin(held)
      held = ''
      const made = laterLabel.exec(text)
      return (made ? text.slice(0, made.index) : text).replace(signature, '')
    },
  }
}

/** The agents' names, the whole of each and its first word, the longest first. */
function namesIn(history: readonly ConversationEvent[]): readonly string[] {
  const agents = history.flatMap((event): readonly Agent[] =>
    event.type === 'dropped' ? event.agents : 'agent' in event && event.agent ? [event.agent] : [],
  )
  const names = agents.flatMap(({ name }) => {
    const whole = name.replace(/\s+/g, ' ').trim()
    return [whole, whole.split(' ')[0] ?? '']
  })
  return [...new Set(names)].filter((one) => one.length > 1).sort((a, b) => b.length - a.length)
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}
