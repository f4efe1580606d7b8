import { useRef, useState } from 'react'

interface State<R> {
  pending: boolean
  result?: R | undefined
  error?: unknown
}

/** Sends something when asked to, once at a time, and remembers what came of it. */
export function useAction<A extends unknown[], R>(send: (...args: A) => Promise<R>) {
  const [state, setState] = useState<State<R>>({ pending: false })
  const inFlight = useRef(false)
  const last = useRef<A>(undefined)

  /** Resolves, whatever comes of it, to whether it went well. */
  async function run(...args: A): Promise<boolean> {
    if (inFlight.current) return false
    inFlight.current = true
    last.current = args
    setState(({ error }) => ({ pending: true, error }))
    try {
      const result = await send(...args)
      setState({ pending: false, result })
      return true
    } catch (error) {
      setState({ pending: false, error })
      return false
    } finally {
      inFlight.current = false
    }
  }

  return {
    ...state,
    run,
    /** The same once more. */
    again: async () => (last.current ? run(...last.current) : false),
    clear: () => setState({ pending: false }),
  }
}
