import { HttpError } from './HttpError'
import { readResponse } from './readResponse'

/**
 * Gives the response back if its status is a success (2xx), its body unread. Otherwise throws an `HttpError` that carries
 * the outcome.
 */
export async function assertOk(response: Response): Promise<Response> {
  if (response.ok) return response
  throw new HttpError(await readResponse(response), response)
}
