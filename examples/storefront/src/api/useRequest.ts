import { useEffect, useState } from 'react'
import { useRetry } from 'storefront-error-ui'

/**
 * Loads once, and tries again by itself as the library allows; hand `retry` to what shows the error. What was loaded stays
 * beside the error of a later try. Another `load` needs another `key` on the component.
 */
export function useRequest<T>(load: (signal: AbortSignal) => Promise<T>) {
  const [data, setData] = useState<T>()
  const retry = useRetry(
    async ({ signal }) => {
      const loaded = await load(signal)
      if (!signal.aborted) setData(loaded)
    },
    { method: 'GET' },
  )
  const { error, run } = retry
  useEffect(() => {
    run()
  }, [run])
  return { data, error, retry, reload: run, loading: data === undefined && error === undefined, replace: setData }
}
