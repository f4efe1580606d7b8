/** A part of a page that could not be loaded. */
export interface FailedPartEntry {
  /** What is shown of it. */
  input: unknown
  /** Whether it waits for the server, or is on its way already. */
  isBusy: boolean
  /** Sends its request again. Settles once the try has ended. */
  send: () => unknown
}

/** What the parts of a page share. */
export interface FailureGroup {
  /** Adds a part. What it returns takes it away: it was loaded, or is not in the page any more. */
  add: (part: { current: FailedPartEntry }) => () => void
  listen: (listener: () => void) => () => void
  get: () => GroupSnapshot
  /** Sends the requests of all parts again. Resolves once each was sent and has ended. */
  sendAll: () => Promise<void>
}

export interface GroupSnapshot {
  /** How many parts could not be loaded. */
  count: number
  /** Whether one message stands for all of them. */
  isSummed: boolean
  /** What the first of them shows. */
  input: unknown
}

/** In milliseconds: React takes a message away a moment after its request has succeeded. */
const moment = 50

/**
 * The failures of a page. From `least` on, one message stands for all of them, until none is left: messages that came and went with each answer
 * would move the page under the shopper.
 */
export function failureGroup(least: number): FailureGroup {
  const parts = new Set<{ current: FailedPartEntry }>()
  const listeners = new Set<() => void>()
  let snapshot: GroupSnapshot = { count: 0, isSummed: false, input: undefined }

  function update() {
    const [first] = parts
    const count = parts.size
    snapshot = { count, isSummed: count >= least || (snapshot.isSummed && count > 0), input: first?.current.input }
    for (const listener of [...listeners]) listener()
  }

  /** Returns whether the part has been loaded. */
  async function send(part: { current: FailedPartEntry }): Promise<boolean> {
    // What it rejects with is the failure that is shown.
    await Promise.resolve(part.current.send()).catch(() => {})
    await new Promise((resolve) => setTimeout(resolve, moment))
    return !parts.has(part)
  }

  return {
    add(part) {
      parts.add(part)
      update()
      return () => {
        parts.delete(part)
        update()
      }
    },
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    get: () => snapshot,
    // As the page's other requests do when one has succeeded: a success lets two more go, a failure ends the row. So a store that has just recovered
    // gets a page of requests in steps, and a store that still fails gets one at a time.
    async sendAll() {
      const queue = [...parts]
      let width = 1
      while (queue.length) {
        const next = queue.splice(0, width).filter((part) => parts.has(part) && !part.current.isBusy)
        const loaded = await Promise.all(next.map(send))
        width = loaded.every(Boolean) ? Math.min(width * 2, 4) : 1
      }
    },
  }
}
