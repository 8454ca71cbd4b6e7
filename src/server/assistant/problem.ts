/** What is wrong with a document, by code: what it leaves of it can be used all the same. */
export type Problem =
  /** Neither names of columns nor two columns: nothing of it can be used. */
  | { readonly code: 'csv_without_columns'; readonly line: number }
  /** The quotes do not come out even: nothing of it can be used. */
  | { readonly code: 'csv_unreadable'; readonly line: number }
  /** These rows were passed over. */
  | { readonly code: 'row_without_answer' | 'row_without_question'; readonly line: number }
  /** There is nothing in it to answer from. */
  | { readonly code: 'says_nothing' }
  /** It took too long to read: nothing of it can be used. */
  | { readonly code: 'unreadable' }
