import type { Answer } from './Answer'
import { inTurn, waitFor } from './Answer'

/** What is used of a route of Playwright. */
export interface FulfillableRoute {
  request: () => { headers: () => Record<string, string> }
  fulfill: (answer: { status: number; headers: Record<string, string>; body: string }) => Promise<unknown>
  abort: (reason: string) => Promise<unknown>
}

/**
 * A handler for a route of Playwright that gives these answers, one request each; the last one stays:
 * `page.route(/\/api\/shelf$/, forPlaywright(answers.notFound()))`. It imports nothing of Playwright.
 */
export function forPlaywright(...answers: readonly Answer[]): (route: FulfillableRoute) => Promise<void> {
  const next = inTurn(answers)
  return async (route) => {
    const { response, delay, isDropped } = next()
    // A route without an answer stays pending, and ends with its page.
    if (delay === Number.POSITIVE_INFINITY) return
    await waitFor(delay)
    if (isDropped) {
      await route.abort('connectionclosed')
      return
    }
    const headers = { ...crossOrigin(route), ...Object.fromEntries(response.headers) }
    await route.fulfill({ status: response.status, headers, body: await response.text() })
  }
}

/** What lets a page of another origin read the answer. It exposes no header, as VTEX's APIs expose none. */
function crossOrigin(route: FulfillableRoute): Record<string, string> {
  const { origin } = route.request().headers()
  return origin ? { 'access-control-allow-origin': origin, 'access-control-allow-credentials': 'true' } : {}
}
