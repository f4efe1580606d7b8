import { statusFacts } from '../status/statusFacts'
import { HttpError } from './HttpError'
import { readResponse } from './readResponse'

/**
 * Gives the response back if its status is a success (2xx), its body unread. Otherwise throws an `HttpError` that carries
 * the outcome.
 */
export async function assertOk(response: Response): Promise<Response> {
  if (response.ok) return response
  const outcome = await readResponse(response)
  // A 304 is no failure by itself, but here it is thrown, so it must not be told as a success.
  const isSuccess = statusFacts[outcome.kind].tone === 'success'
  throw new HttpError(isSuccess ? { ...outcome, kind: 'unknown' } : outcome, response)
}
