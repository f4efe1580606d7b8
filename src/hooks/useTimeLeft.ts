'use client'

import { useWait } from './useWait'

/**
 * The whole seconds until a moment in epoch milliseconds, such as the `retryAt` of `useRetry`, rounded up, each second anew;
 * `undefined` where there is no wait, and before the first effect.
 */
export function useTimeLeft(until: number | undefined): number | undefined {
  const [, seconds] = useWait(until)
  return seconds
}
