import { readProperty } from '../http/readProperty'

/**
 * The failure in what a client resolves with although it failed: a `Response` that is not ok, or a result whose own `error` is set, as
 * `refetch` of TanStack Query, RTK Query, Apollo and Supabase have it. `undefined` where there is none.
 */
export function failureIn(result: unknown): unknown {
  const isRefused = readProperty(result, 'ok') === false && typeof readProperty(result, 'status') === 'number'
  return isRefused ? result : readProperty(result, 'error') || undefined
}
