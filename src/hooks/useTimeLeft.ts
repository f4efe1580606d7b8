'use client'

import { useWait } from './useWait'

/**
 * Returns the whole seconds until a time in epoch milliseconds, such as the `retryAt` of `useRetry`, rounded up. It updates each second.
 * `undefined` if there is no wait, and before the first effect.
 */
export function useTimeLeft(until: number | undefined): number | undefined {
  return useWait(until).seconds
}
