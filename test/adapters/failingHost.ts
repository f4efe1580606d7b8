import { act } from '@testing-library/react'
import { inject } from 'vitest'

let count = 0

export interface FailingHost {
  /** The address of an answer: `status=503&after=1&good=2&cors=no`. */
  url: (answer: string) => string
  /** When requests came, in epoch milliseconds, once no more came for a while. */
  requests: () => Promise<number[]>
}

/** A host of its own for a test, because a page's tries are counted for each. */
export function failingHost(): FailingHost {
  const { port } = new URL(inject('shop'))
  const origin = `http://adapters-${++count}-${Math.trunc(performance.timeOrigin)}.localhost:${port}`
  const read = async (): Promise<number[]> => (await fetch(`${origin}/requests`)).json()
  return {
    url: (answer) => `${origin}/answer?${answer}`,
    async requests() {
      for (let before = -1; ; ) {
        const times = await read()
        if (times.length === before) return times
        before = times.length
        await act(() => new Promise((done) => setTimeout(done, 200)))
      }
    },
  }
}

/** What a promise is rejected with. */
export function caught(promise: PromiseLike<unknown>): Promise<unknown> {
  return Promise.resolve(promise).then(
    () => {
      throw new Error('should have failed')
    },
    (error) => error,
  )
}
