import { readProperty } from './readProperty'
import { readPublicOutcome } from './readPublicOutcome'

/**
 * For a server component to throw: an error that says in the browser what failed. Of an error that is thrown there, Next.js gives its
 * `error.tsx` no more than the `digest`, so that holds what `readPublicOutcome` reads. `ErrorFallback` shows it. Never throws.
 */
export function publicError(error: unknown): Error & { digest: string } {
  const digest = JSON.stringify(readPublicOutcome(error))
  return Object.assign(new Error('The request failed.', { cause: error }), { digest })
}

/** What such a digest holds. Any other error is returned as it is. Never throws. */
export function readDigest(error: unknown): unknown {
  const digest = readProperty(error, 'digest')
  // Next.js appends a code of its own to some.
  const [text] = (typeof digest === 'string' && /^\{"kind":"[^{}]*\}/.exec(digest)) || []
  try {
    return text ? JSON.parse(text) : error
  } catch {
    return error
  }
}
