import type { Outcome } from './Outcome'

/** A response that was not a success, as an error to throw. */
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
    super(`HTTP ${outcome.status ?? response.status}${outcome.code ? ` ${outcome.code}` : ''}`)
    this.status = outcome.status
  }
}
