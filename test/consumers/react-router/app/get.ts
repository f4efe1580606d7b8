import { data } from 'react-router'
import { assertOk, readPublicOutcome } from 'storefront-error-ui/http'

/** What the shop's API answers, for loaders in the browser and on the server. Throws what reaches the nearest boundary. */
export async function get<T>(path: string): Promise<T> {
  const origin = typeof document === 'object' ? '' : process.env.API_URL
  try {
    const response = await assertOk(await fetch(`${origin}${path}`))
    return await response.json()
  } catch (error) {
    // React Router hides other errors of a server, and what is sent can be read in the page.
    const failure = readPublicOutcome(error)
    throw data(failure, { status: failure.status ?? 503 })
  }
}
