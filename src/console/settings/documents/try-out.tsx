import { type Signal, useSignal } from '@preact/signals'
import type { InferResponseType } from 'hono/client'
import { OutwardLink } from '../../../ui/outward-link.tsx'
import { RichText } from '../../../ui/rich-text.tsx'
import { type Answer, routes } from '../../api.ts'
import type { Desk } from '../../desk.ts'
import { Icon } from '../../icon.tsx'
import type { Chatbot } from '../../session.ts'
import { Card } from '../controls/card.tsx'
import { documentRefusalWords } from './document-words.ts'

const route = routes.documents.ask
export type TriedOut = Extract<InferResponseType<typeof route.$post>, { text: string }>

/** Puts a question to the assistant as a visitor would, and shows what it found. Nothing of it is kept. */
export function TryOut({ desk, chatbot }: { desk: Desk; chatbot: Chatbot }) {
  const question = useSignal('')
  const busy = useSignal(false)
  const answer: Signal<Answer<TriedOut> | null> = useSignal(null)

  async function ask(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const text = question.peek().trim()
    if (!text || busy.peek()) return
    busy.value = true
    const json = { question: text, language: navigator.language }
    answer.value = await desk.ask<TriedOut>(route.$post({ query: { chatbot: chatbot.id }, json }))
    busy.value = false
  }

  return (
    <Card
      title="Try a question"
      lead="What a visitor would read, and what it stands on. Nobody is told of it, and nothing is kept."
    >
      <form class="setting" onSubmit={(event) => void ask(event)}>
        <div class="chips-add try-out">
          <input
            aria-label="Question"
            placeholder="How long do I have to return something?"
            value={question.value}
            onInput={(event) => {
              question.value = event.currentTarget.value
            }}
          />
          <button class="button primary" type="submit" aria-disabled={busy.value}>
            Ask
          </button>
        </div>
        <div role="status" class="tried">
          {busy.value ? (
            <p class="hint late">The assistant is answering…</p>
          ) : answer.value?.ok ? (
            <Tried tried={answer.value.body} site={chatbot.site} />
          ) : (
            answer.value && <p class="problem">{documentRefusalWords(answer.value.error)}</p>
          )}
        </div>
      </form>
    </Card>
  )
}

function Tried({ tried, site }: { tried: TriedOut; site: string }) {
  const { text, cannotAnswer, call, passages } = tried
  const base = [site, `https://${site}`].find((one) => URL.canParse(one))
  return (
    <>
      {text && (
        <div class="tried-answer">
          <RichText text={text} {...(base ? { base } : {})} />
        </div>
      )}
      {call && (
        <p class="message-note bad">
          <Icon name="hand" size={15} />
          {callWords[call] ?? 'A person is called in place of an answer.'}
        </p>
      )}
      {cannotAnswer && (
        <p class="message-note bad">
          <Icon name="alert" size={15} />
          Nothing in the documents fits well enough, and it says so.
        </p>
      )}
      {passages.length > 0 && (
        <>
          <h4>What was found</h4>
          <ol class="found">
            {passages.map(({ title, url, coverage, isAnswer }) => (
              <li key={`${title} ${url}`} data-answer={isAnswer}>
                <OutwardLink href={url ?? undefined} base={base}>
                  {title}
                </OutwardLink>
                <span class="hint">
                  {isAnswer ? 'Answers it' : 'Not near enough'}, {Math.round(coverage * 100)} % of the question
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  )
}

const callWords: Readonly<Record<string, string>> = {
  topic: 'One of your topics: a person is called in place of an answer.',
  guidance: 'One of your rules holds: a person is called.',
  phrase: 'One of your phrases is in the answer: a person is called after it.',
  direct_request: 'It asks for a person.',
  frustration: 'It shows that the visitor has had enough.',
}
