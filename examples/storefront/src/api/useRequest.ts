import { useCallback, useEffect, useRef, useState } from 'react'

interface State<T> {
  load: (signal: AbortSignal) => Promise<T>
  data?: T | undefined
  error?: unknown
}

/**
 * Loads when `load` changes. What was loaded stays beside the error of a later try, and the error stays while it is
 * tried again, so that neither jumps away under the shopper's hands.
 */
export function useRequest<T>(load: (signal: AbortSignal) => Promise<T>) {
  const [state, setState] = useState<State<T>>({ load })
  const latest = useRef<AbortController>(undefined)

  /** Loads again. Resolves, whatever comes of it, to whether it went well. */
  const reload = useCallback(async () => {
    latest.current?.abort()
    const own = new AbortController()
    latest.current = own
    try {
      const data = await load(own.signal)
      if (!own.signal.aborted) setState({ load, data })
      return true
    } catch (error) {
      if (!own.signal.aborted) setState((was) => ({ load, data: was.load === load ? was.data : undefined, error }))
      return false
    }
  }, [load])

  const replace = useCallback((data: T) => setState({ load, data }), [load])

  useEffect(() => {
    reload()
    return () => latest.current?.abort()
  }, [reload])

  const { data, error } = state.load === load ? state : {}
  return { data, error, loading: data === undefined && error === undefined, reload, replace }
}
