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
  // A 304 moved nothing and broke nothing, but whoever throws it had no use for it.
  const isSuccess = statusFacts[outcome.kind].tone === 'success'
  throw new HttpError(isSuccess ? { ...outcome, kind: 'unknown' } : outcome, response)
}
