import { statusFacts } from '../status/statusFacts'
import { HttpError } from './HttpError'
import { readResponse } from './readResponse'

/**
 * Returns the response if its status is a success (2xx), without reading its body. Otherwise throws an `HttpError` that carries
 * the outcome.
 */
export async function assertOk(response: Response): Promise<Response> {
  if (response.ok) return response
  const outcome = await readResponse(response)
  // A 304 reads as a success. Here it is thrown, so the shopper must not see a success message.
  const isSuccess = statusFacts[outcome.kind].tone === 'success'
  throw new HttpError(isSuccess ? { ...outcome, kind: 'unknown' } : outcome, response)
}
