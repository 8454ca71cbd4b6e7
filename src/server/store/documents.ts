/** What is known of one of the owner's documents without reading it. */
export interface DocumentHead {
  readonly id: string
  readonly chatbot: string
  /** As the owner calls it; no two of a chatbot have the same. */
  readonly name: string
  /** `faq`: questions and answers as JSON; the rest is the text of a file. */
  readonly kind: 'markdown' | 'html' | 'text' | 'csv' | 'faq'
  /** Of the file as it was uploaded. */
  readonly bytes: number
  /** Whether visitors may read it; if not, sources name it without leading there. */
  readonly isPublic: boolean
  /** Milliseconds since 1970. */
  readonly updatedAt: number
  /** Another one after every change. */
  readonly version: number
}

export interface Document extends DocumentHead {
  readonly content: string
}

/** How much there may be of one chatbot's documents. */
export interface Room {
  readonly documents: number
  readonly bytes: number
}

/** The part of the store that keeps documents; like the rest of it, what resolves is on disk. */
export interface DocumentStore {
  /** All of a chatbot's, by name. */
  documents(chatbot: string): Promise<DocumentHead[]>
  document(chatbot: string, id: string): Promise<Document | null>
  /**
   * Makes it, or puts it in the place of the one with this id. False, with nothing changed, when there is no room for it or
   * another one has its name.
   */
  saveDocument(document: Omit<Document, 'version'>, room: Room): Promise<boolean>
  /** False when there is none, or another one has this name. */
  changeDocument(change: Pick<DocumentHead, 'chatbot' | 'id' | 'name' | 'isPublic' | 'updatedAt'>): Promise<boolean>
  /** False when there is none. */
  deleteDocument(chatbot: string, id: string): Promise<boolean>
  /** For each of these chatbots that has documents, a word that changes whenever one of them does. */
  documentVersions(chatbots: readonly string[]): Promise<ReadonlyMap<string, string>>
}
