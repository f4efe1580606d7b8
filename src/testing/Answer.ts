/**
 * What a request of a test comes back with: a `Response`, or one that takes its time. `Response.error()` stands for a connection
 * that is closed without an answer.
 */
export type Answer = Response | SlowAnswer

/** An answer that comes later. */
export interface SlowAnswer {
  response: Response
  /** Milliseconds until it comes. `Infinity`: never. */
  delay: number
}

/** An answer that a request is about to get, with a body that nobody has read. */
export interface NextAnswer extends SlowAnswer {
  /** Whether the connection is closed instead. */
  isDropped: boolean
}

/** Gives each request the next of the answers. The last one stays. Throws if there is none. */
export function inTurn(answers: readonly Answer[]): () => NextAnswer {
  if (!answers.length) throw new TypeError('Give at least one answer, such as answers.serviceUnavailable().')
  let count = 0
  return () => {
    const answer = answers[Math.min(count++, answers.length - 1)] as Answer
    const { response, delay } = 'delay' in answer ? answer : { response: answer, delay: 0 }
    const isDropped = response.type === 'error'
    // The copy of a response of type `error` has another type in some engines.
    return { response: isDropped ? Response.error() : response.clone(), delay, isDropped }
  }
}

/** Waits, or rejects with the reason of the signal as soon as it aborts. */
export function waitFor(delay: number, signal?: AbortSignal | null | undefined): Promise<void> {
  return new Promise((done, reject) => {
    const abort = () => reject(signal?.reason)
    if (signal?.aborted) return abort()
    if (delay <= 0) return done()
    signal?.addEventListener('abort', abort, { once: true })
    if (delay === Number.POSITIVE_INFINITY) return
    setTimeout(() => {
      signal?.removeEventListener('abort', abort)
      done()
    }, delay)
  })
}
