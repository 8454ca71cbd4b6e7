/**
 * Every bound of the conversation and of its wire, in one place. Both ends read them from here, so that what a client
 * lets a person type is what the server takes.
 */
export const limits = {
  /** Characters (UTF-16 units) of one message of a visitor or an agent. */
  messageChars: 8_000,
  /** Characters of one answer of the assistant; a model that goes on longer is cut there. */
  answerChars: 32_000,
  /** Characters of the hand-back note that an agent leaves for the assistant. */
  noteChars: 4_000,
  /** Sources shown under one answer, suggestions after it, and characters of one of those. */
  sources: 5,
  followUps: 3,
  followUpChars: 80,
  /** Lines of a summary, characters of one, messages it points to; characters of the visitor's correction. */
  summaryLines: 10,
  summaryLineChars: 240,
  summaryLineMessages: 8,
  correctionChars: 1_000,
  /** Characters of one thing that is said of a visitor, and of the owner's own fields how many; characters of a rating's comment. */
  detailChars: 500,
  detailFields: 12,
  commentChars: 1_000,
  /** Buttons of the owner's below a conversation. */
  buttons: 6,
  /** Of a visitor's conversations, how many are listed for them. */
  pastConversations: 20,
  /** Characters of what a trigger was read off. */
  whyChars: 500,
  /** Bytes of one of the owner's documents; how many of them a chatbot may have, and bytes of all together. */
  documentBytes: 4 * 1024 * 1024,
  documents: 500,
  documentsBytes: 50 * 1024 * 1024,

  /** Bytes of one frame on the wire, either way in; a larger one closes the line. */
  frameBytes: 64 * 1024,
  /** Conversations one line may watch at a time. */
  watchedConversations: 32,

  /** Events sent one by one on resume; beyond it the client gets the state and the last `snapshotEvents`. */
  resumeEvents: 500,
  snapshotEvents: 50,

  /** Messages kept in the browser while there is no line, and for how long; then they are shown as failed. */
  queuedMessages: 50,
  queuedForMs: 24 * 60 * 60_000,

  /** The server pings this often, and a client that hears nothing for `silenceMs` takes the line for dead. */
  pingMs: 20_000,
  silenceMs: 45_000,
  /** A line that has not said hello by then is closed. */
  helloMs: 10_000,
  /** How often a node reads the log for watched conversations when the bus may have lost a hint. */
  pollMs: 5_000,
  /** Beyond `bufferDropBytes` unsent, passing frames are dropped; beyond `bufferCloseBytes` the line is closed. */
  bufferDropBytes: 256 * 1024,
  bufferCloseBytes: 1024 * 1024,

  /** How long a "typing" shows without being renewed, and how often a typing client renews it. */
  typingShownMs: 6_000,
  typingEveryMs: 3_000,

  /** Answers the assistant gives after a refused offer before it may offer again for the same reason (SPEC, "life"). */
  answersBeforeSameOffer: 3,

  /** Commands per visitor: a burst, refilled over the window. */
  visitorCommands: 30,
  visitorCommandsMs: 10_000,
} as const
