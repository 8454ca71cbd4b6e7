/**
 * How people of one language ask for a person, as lists of words. In a list, words and short phrases stand apart by "/", in
 * the form that `prepare` gives them: lower case, without accents and apostrophes. `grammarOf` makes patterns of them.
 */
export interface Lexicon {
  /** Speaking, in the forms that follow a wish: "talk". */
  readonly talk: string
  /** What stands between speaking and the person: "to", "with". */
  readonly to: string
  /** Speaking may also come last: "mit einem Menschen sprechen". */
  readonly talkLast?: boolean
  /** Reaching somebody without such a word: "contact". */
  readonly reach?: string
  /** May stand before a person: articles, "real", "customer service". */
  readonly before: string
  /** A person, where there is a word of speaking: "someone". */
  readonly person: string
  /** A person of the team, where there is none: "agent", "human". */
  readonly agent: string
  /** To speak to one of these is to ask for a person; to ask about them is not. */
  readonly department: string
  /** Wishes and demands that an agent can follow: "i need". */
  readonly want: string
  /** What may come after "i need an agent": "please". Anything else makes it another thing: an agent's number. */
  readonly after: string
  /** Hands over by itself: "put me through". */
  readonly handOver: string
  /** Machines that one speaks to: "machine", and those that are nothing else: "chatbot". */
  readonly machine: string
  readonly bot: string
  /** No to a wish: "dont want". */
  readonly refuse: string
  /** No to a person by itself: "no callback needed". */
  readonly spare?: string
  /** Had enough: "tired of". */
  readonly dislike: string
  /** Makes a clause a question about people instead: "what hours", "am i talking". */
  readonly unless: string
  /** A request when nothing else is said: "live chat". */
  readonly alone: string
  /** May be said around it: "please", "hello". */
  readonly filler: string
}

export interface Grammar {
  /** Of a clause. */
  readonly asks: RegExp
  readonly unless: RegExp
  readonly refuses: RegExp
  readonly rejectsBot: RegExp
  readonly speaksOfPerson: RegExp
  /** Of a whole message. */
  readonly alone: RegExp
  /** Of a clause that is not the first: "This is useless. Human please." */
  readonly agentAlone: RegExp
}

/** Texts begin and end with a space, so that every word stands between two. */
export function grammarOf(words: Lexicon): Grammar {
  const talk = oneOf(words.talk)
  const agent = oneOf(words.agent)
  const anybody = oneOf(`${words.person}/${words.agent}`)
  const all = oneOf(`${words.person}/${words.agent}/${words.department}`)
  const to = oneOf(words.to)
  const before = `(?:${oneOf(words.before)} ){0,5}`
  const filler = oneOf(words.filler)
  const handOver = oneOf(words.handOver)
  const no = oneOf(words.refuse)
  const enough = oneOf(`${words.refuse}/${words.dislike}`)
  const reach = oneOf(words.reach ?? '')
  const spare = oneOf(words.spare ?? '')
  const alone = `(?:${agent}|${oneOf(words.alone)})`
  return {
    asks: anyOf(
      ` ${talk} ${some(3)}${to} ${before}${all} (?!s )`,
      words.talkLast ? ` ${to} ${before}${all} ${some(4)}${talk} ` : '(?!)',
      ` ${reach} ${before}${anybody} `,
      ` ${oneOf(words.want)} ${some(1)}${before}${agent} (?=$|${oneOf(words.after)} )`,
      ` ${handOver} `,
    ),
    unless: anyOf(` ${oneOf(words.unless)} `),
    refuses: anyOf(` ${no} ${some(4)}(?:${talk}|${reach}|${all}|${handOver}|${oneOf(words.bot)}) `, ` ${spare} `),
    rejectsBot: anyOf(
      ` ${enough} ${some(3)}${talk} ${some(3)}${oneOf(`${words.machine}/${words.bot}`)} `,
      words.talkLast ? ` ${enough} ${some(4)}${oneOf(`${words.machine}/${words.bot}`)} ${some(2)}${talk} ` : '(?!)',
      ` ${enough} ${before}${oneOf(words.bot)} `,
    ),
    speaksOfPerson: anyOf(` ${all} `, ` ${handOver} `, ` ${spare} `),
    alone: anyOf(`^ (?:${filler} ){0,6}${before}${alone}(?: (?:${filler}|${alone})){0,6} $`),
    agentAlone: anyOf(`^ (?:${filler} ){0,6}${before}${agent}(?: (?:${filler}|${agent})){0,6} $`),
  }
}

/** For a language of which only the common phrases are known. */
export function phraseGrammar(
  asks: readonly string[],
  refuses: readonly string[],
  unless: readonly string[] = [],
): Grammar {
  const never = /(?!)/
  const said = anyOf(...asks)
  return {
    asks: said,
    unless: anyOf(...unless, '(?!)'),
    refuses: anyOf(...refuses, '(?!)'),
    rejectsBot: never,
    speaksOfPerson: /(?:)/,
    alone: never,
    agentAlone: never,
  }
}

function oneOf(list: string): string {
  const words = list
    .split('/')
    .map((word) => word.trim().replace(/\s+/g, ' '))
    .filter(Boolean)
  return words.length === 0 ? '(?!)' : `(?:${words.join('|')})`
}

/** Up to so many words of any kind: bounded, so that the time stays linear. */
function some(most: number): string {
  return `(?:[^ ]+ ){0,${most}}?`
}

function anyOf(...patterns: readonly string[]): RegExp {
  return new RegExp(patterns.join('|'), 'u')
}
