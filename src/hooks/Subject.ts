import type { Retry } from './useRetry'

/** What a component explains: a status or an error, never both. */
export type Subject =
  | {
      /** HTTP status to explain, as a number or a numeric string. */
      status: number | string
      error?: undefined
    }
  | {
      /** Whatever the request came back with or threw. */
      error: unknown
      status?: undefined
    }

/** A subject that may be left out. */
export type OptionalSubject = Subject | { status?: undefined; error?: undefined }

/** What a subject is about: its error, or else its status. */
export function inputOf({ status, error }: { status?: unknown; error?: unknown }): unknown {
  return error === undefined ? status : error
}

/** The method to go by: the tries of `useRetry` know by their own rules whether a request may be repeated. */
export function methodOf({ retry, method }: { retry?: Retry | undefined; method?: string | undefined }) {
  return retry ? (retry.mode === 'verifyFirst' ? 'POST' : 'GET') : method
}
