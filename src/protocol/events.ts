/**
 * The facts a conversation is made of. A conversation is its list of events, numbered by `seq` from 1 without gaps; an
 * event is never changed and never removed. Facts carry no texts of ours: what a notice says is drawn, in the reader's
 * language, from the fact.
 */

/** A person of the team, as others see them. */
export interface Agent {
  readonly id: string
  readonly name: string
  /** Address of the picture, relative to the server; initials are drawn when there is none. */
  readonly avatar?: string
}

/** Why a person was offered or called. */
export type Trigger =
  /** E2: the visitor asked for a person in words. */
  | 'direct_request'
  /** E3: the visitor showed that they have had enough of the assistant. */
  | 'frustration'
  /** E4: the assistant found no answer. */
  | 'cannot_answer'
  /** E5: one of the owner's rules in plain language holds. */
  | 'guidance'
  /** E6: a topic that the assistant must not answer. */
  | 'topic'
  /** E7: the assistant's own answer has one of the owner's phrases in it. */
  | 'phrase'
  /** A6: the "Connect to an agent" button under an answer. */
  | 'button'
  /** A3: the page called `requestHuman`. */
  | 'api'
  /** An agent handed the visitor to the team. */
  | 'agent'
  /** Every agent of a live chat went away without ending it. */
  | 'agent_dropped'

/** What a trigger was read off, for the team alone. */
export interface Why {
  /** The owner's rule, topic or phrase, as they wrote it. */
  readonly text: string
  /** Its place among the owner's rules or topics, from 1. */
  readonly rule?: number
  /** The words that it was read off. */
  readonly quote?: string
}

/** Nobody of the team can come (E12). */
export interface Away {
  readonly because: 'closed' | 'nobody_online'
  /** Milliseconds since 1970 when the team is back, if that is known. */
  readonly opensAt?: number
}

/** What agents read first (E10). Every line points to the messages it is taken from. */
export interface Summary {
  /** `extract`: put together of the visitor's own words, without a model. */
  readonly by: 'model' | 'extract'
  readonly lines: readonly SummaryLine[]
}

export interface SummaryLine {
  readonly about: 'who' | 'want' | 'tried' | 'open'
  readonly text: string
  /** `seq` of each message. */
  readonly messages: readonly number[]
}

/** A passage of the owner's documents that an answer stands on. */
export interface Source {
  readonly title: string
  /** Opens at the right place of the page, e.g. "/help/returns.html#how-long". Absent for a pasted FAQ entry. */
  readonly url?: string
}

/** What is said of a visitor, by themselves or by the page that they are on. Nobody has checked it. */
export interface Details {
  readonly name?: string
  readonly email?: string
  readonly phone?: string
  /** The site's own id for them. */
  readonly user?: string
  /** The owner's own fields, by key. */
  readonly fields?: Readonly<Record<string, string>>
}

/** What can happen. Past tense throughout. */
export type Fact =
  | {
      readonly type: 'started'
      readonly chatbot: string
      readonly visitor: string
      readonly language: string
      /** Address of the page the visitor was on, without its query. */
      readonly page?: string
    }
  | { readonly type: 'said'; readonly from: 'visitor'; readonly text: string }
  | { readonly type: 'said'; readonly from: 'agent'; readonly agent: Agent; readonly text: string }
  | {
      readonly type: 'said'
      readonly from: 'assistant'
      readonly text: string
      /** `seq` of the visitor's message that this answers. */
      readonly answers: number
      readonly sources?: readonly Source[]
      /** The assistant found nothing to go on and says so. */
      readonly cannotAnswer?: true
      /** The visitor stopped it in mid-stream: `text` is what had been written. */
      readonly stopped?: true
      /** A8: what the visitor may want to ask next. */
      readonly followUps?: readonly string[]
    }
  | {
      readonly type: 'offered'
      readonly trigger: Trigger
      /** `seq` of the visitor's message that the offer stands under. */
      readonly answers: number
      readonly why?: Why
      /** Nobody can come: what is offered is that somebody writes. */
      readonly away?: Away
    }
  | {
      readonly type: 'declined'
      readonly trigger: Trigger
      /** `seq` of the message that said no; absent when the button was pressed. */
      readonly answers?: number
      /** Answers before the same may be offered again, where the owner has set it. */
      readonly quietAnswers?: number
    }
  | {
      readonly type: 'escalated'
      readonly trigger: Trigger
      /** The escalation was open already: the visitor calls again, it is not counted again. */
      readonly renewed?: true
      /** `seq` of the visitor's message that this deals with; absent when a button was pressed. */
      readonly answers?: number
      readonly why?: Why
      /** Who handed the visitor to the team. */
      readonly agent?: Agent
    }
  /** Of the escalation in event `escalation`; `shared`: the visitor may read it. */
  | { readonly type: 'summarised'; readonly escalation: number; readonly summary?: Summary; readonly shared?: true }
  /** The visitor's own words on the summary. */
  | { readonly type: 'summaryCorrected'; readonly text: string }
  | { readonly type: 'cancelled' }
  /** Nobody joined within the limit; `away`: nobody could, and the visitor was not made to wait. */
  | { readonly type: 'unattended'; readonly away?: Away }
  | { readonly type: 'emailLeft'; readonly email: string }
  | { readonly type: 'joined'; readonly agent: Agent; readonly epoch: number }
  | {
      readonly type: 'ended'
      readonly agent: Agent
      readonly epoch: number
      /** For the assistant and the team; never sent to the visitor. */
      readonly note?: string
      /** Whether the escalation was closed with it. */
      readonly resolved: boolean
    }
  | { readonly type: 'dropped'; readonly agents: readonly Agent[]; readonly epoch: number }
  | { readonly type: 'resolved'; readonly agent?: Agent }
  | { readonly type: 'reopened'; readonly agent?: Agent }
  | { readonly type: 'thumbed'; readonly message: number; readonly value: 'up' | 'down' }
  /** A10: `visitor`, in the form; `page`, by its script. Adds to what was known, and replaces what it names. */
  | { readonly type: 'identified'; readonly by: 'visitor' | 'page'; readonly details: Details }
  /** A17: of the live chat that event `ended` closed; 1 is worst, 5 is best. The last one counts. */
  | { readonly type: 'rated'; readonly ended: number; readonly score: number; readonly comment?: string }

export type FactType = Fact['type']

/** A fact with its place in the log. */
export type ConversationEvent = Fact & {
  readonly seq: number
  /** Milliseconds since 1970, the server's clock. */
  readonly at: number
  /** Id of the command that caused it; its sender reads it as the acknowledgement. */
  readonly command?: string
}

/** The event as the visitor may see it: without what is said among the team. `seq` stays, so that no gap shows. */
export function forVisitor(event: ConversationEvent): ConversationEvent {
  switch (event.type) {
    case 'ended': {
      const { note: _, ...rest } = event
      return rest
    }
    case 'resolved':
    case 'reopened': {
      const { agent: _, ...rest } = event
      return rest
    }
    case 'offered':
    case 'escalated': {
      if (!event.why) return event
      const { why: _, ...rest } = event
      return rest
    }
    case 'summarised': {
      if (event.shared) return event
      const { summary: _, ...rest } = event
      return rest
    }
    default:
      return event
  }
}
