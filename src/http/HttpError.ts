import type { Outcome } from './Outcome'

/**
 * A response that was not a success, as an error to throw. What was read stays with it as its `cause`, which also a structured
 * clone keeps, so that it can be posted from a worker.
 */
export class HttpError extends Error {
  override readonly name = 'HttpError'
  /** HTTP status code. */
  readonly status: number | undefined

  constructor(
    /** What could be read from the response and its body. */
    readonly outcome: Outcome,
    /** The response itself, its body unread. */
    readonly response: Response,
  ) {
    super(`HTTP ${outcome.status ?? response.status}${outcome.code ? ` ${outcome.code}` : ''}`, { cause: outcome })
    this.status = outcome.status
  }
}
