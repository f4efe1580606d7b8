import type { Outcome } from './Outcome'

/**
 * An error for a response whose status is not a success. The outcome is also its `cause`: a structured clone drops `outcome` but
 * keeps `cause`, so a worker can post the error to the page.
 */
export class HttpError extends Error {
  override readonly name = 'HttpError'
  /** HTTP status code. */
  readonly status: number | undefined

  constructor(
    /** The outcome, read from the response and its body. */
    readonly outcome: Outcome,
    /** The response itself. Its body can still be read. */
    readonly response: Response,
  ) {
    super(`HTTP ${outcome.status ?? response.status}${outcome.code ? ` ${outcome.code}` : ''}`, { cause: outcome })
    this.status = outcome.status
  }
}
