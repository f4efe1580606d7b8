import type { Retry } from './Retry'

/** What a component explains: a status or an error, never both. */
export type Subject =
  | {
      /** HTTP status to explain, as a number or a numeric string. */
      status: number | string
      error?: undefined
    }
  | {
      /** The answer of the request or the error that it threw, of any type. */
      error: unknown
      status?: undefined
    }

/** A subject that is optional. */
export type OptionalSubject = Subject | { status?: undefined; error?: undefined }

/** The value that a subject explains: its error, or its status if there is no error. */
export function inputOf({ status, error }: { status?: unknown; error?: unknown }): unknown {
  return error === undefined ? status : error
}

/**
 * The method that decides which steps are shown. A `retry` with a `mode` has decided already whether the request may be repeated, so the
 * mode is translated into a method.
 */
export function methodOf({ retry, method }: { retry?: Retry | undefined; method?: string | undefined }) {
  if (!retry?.mode) return method
  return retry.mode === 'verifyFirst' ? 'POST' : 'GET'
}
