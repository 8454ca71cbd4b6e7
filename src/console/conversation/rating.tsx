import type { ConversationView } from '../../client/client.ts'

/** What the visitor thought of the live chat that they rated last (A17). */
export function Rating({ view }: { view: ConversationView }) {
  const { rating } = view.state.value
  if (!rating) return null
  // Where it is further up than what is held, the score alone is known.
  const rated = view.events.value.findLast((event) => event.type === 'rated')
  return (
    <section>
      <h3>Rating</h3>
      <p>{rating.score} of 5</p>
      {rated?.type === 'rated' && rated.comment && <blockquote>{rated.comment}</blockquote>}
    </section>
  )
}
