import { assertOk, readOutcome } from '../../../src/http/index'
import { retryAdvice, retryBudget } from '../../../src/retry/index'

const { take } = retryBudget()

/** `fetch` that throws where the answer is no success, and tries again where that is safe. */
export async function fetchAgain(url: string, { method = 'GET', ...init }: RequestInit = {}): Promise<Response> {
  // On a server one visitor must not wait for another's tries.
  const budget = () => typeof document === 'object' && take(url)
  for (let attempt = 1; ; attempt++) {
    try {
      return await assertOk(await fetch(url, { method, ...init }))
    } catch (error) {
      const { mode, delay } = retryAdvice(readOutcome(error), { attempt, method, budget })
      if (mode !== 'automatic') throw error
      await new Promise((resolve) => setTimeout(resolve, delay))
    }
  }
}
