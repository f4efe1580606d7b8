/** What the components of a session have reported. */
export interface Reports {
  /** Takes a report. Returns whether it changes anything for the session. */
  accept: (error: unknown, by: object, isSending: boolean) => boolean
  /** Whether this is the failure that was reported last. */
  includes: (error: unknown) => boolean
  /** The session has a failure of its own, which every component may call over. */
  reset: () => void
}

/** Remembers who has reported what, so that a component which knows of no failure does not end the failure of another. */
export function reports(): Reports {
  const lastOf = new WeakMap<object, unknown>()
  let reporter: object | undefined
  let last: unknown
  return {
    accept(error, by, isSending) {
      if (error === lastOf.get(by)) return false
      lastOf.set(by, error)
      if (error === undefined && reporter !== undefined && reporter !== by && !isSending) return false
      last = error
      reporter = error === undefined ? undefined : by
      return true
    },
    includes: (error) => error === last,
    reset() {
      reporter = undefined
    },
  }
}
