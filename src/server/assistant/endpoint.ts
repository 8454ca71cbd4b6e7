import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import { extractReasoningMiddleware, wrapLanguageModel } from 'ai'

/** Where a model is reached. */
export interface Endpoint {
  /** Address of an OpenAI-compatible API, e.g. "http://localhost:11434/v1". */
  readonly url: string
  readonly name: string
  readonly key?: string
}

/** The model behind an OpenAI-compatible API, for one request that is sent with `fetch`. */
export function modelAt({ url, name, key }: Endpoint, fetch: typeof globalThis.fetch) {
  const { href, searchParams } = new URL(url)
  return wrapLanguageModel({
    model: createOpenAICompatible({
      name: 'model',
      // Some give the address of the endpoint itself.
      baseURL: href.replace(/[?#].*$/, '').replace(/\/+(chat\/completions\/*)?$/, ''),
      queryParams: Object.fromEntries(searchParams),
      ...(key ? { apiKey: key } : {}),
      fetch,
    })(name),
    // Many open models think aloud in the text, where their server does not take it out.
    middleware: extractReasoningMiddleware({ tagName: 'think' }),
  })
}
