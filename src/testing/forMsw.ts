import type { Answer } from './Answer'
import { inTurn, waitFor } from './Answer'

/**
 * A resolver for a handler of MSW 2 that gives these answers, one request each; the last one stays:
 * `http.get('/api/shelf', forMsw(answers.notFound()))`. It imports nothing of MSW.
 */
export function forMsw(...answers: readonly Answer[]): (info: { request: Request }) => Promise<Response> {
  const next = inTurn(answers)
  return async ({ request }) => {
    const { response, delay } = next()
    await waitFor(delay, request.signal)
    return response
  }
}
