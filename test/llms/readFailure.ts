import { readOutcome } from 'storefront-error-ui/http'
import { en } from 'storefront-error-ui/locales/en'
import { describe } from 'storefront-error-ui/messages'
import { retryAdvice } from 'storefront-error-ui/retry'

export function readFailure(error: unknown) {
  const outcome = readOutcome(error)
  const { title, description, actions } = describe(outcome, en)
  const { mode, delay } = retryAdvice(outcome, { attempt: 1, method: 'GET' })
  return { title, description, actions, mode, delay }
}
