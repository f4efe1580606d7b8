import { isSafe } from '../http/isSafe'
import { mustVerify } from '../retry/mustVerify'
import type { AboutWords, Subject } from './AboutWords'
import type { StatusMessage } from './describe'

/** The kinds whose titles say less than what failed. Of the others, such as a page that is not there, the status says more. */
const vague =
  /^(badRequest|tooManyRequests|internalServerError|badGateway|serviceUnavailable|gatewayTimeout|requestTimeout|unprocessableContent|clientError|serverError|offline|networkError|timedOut|unknown)$/

/**
 * Returns a message with the words for what failed: "Your cart could not be loaded" after a safe method, "The coupon was not applied" after
 * a change that was refused, and what to check if a change may have taken effect. A method that is not known keeps the title of the
 * status. Only an order or a payment that may have gone through keeps the step to the orders. Pure.
 */
export function describeAbout(
  message: StatusMessage,
  method: string | undefined,
  { subjects }: AboutWords,
  subject: Subject,
): StatusMessage {
  if (!Object.hasOwn(subjects, subject)) return message
  const { loaded, saved, unsure } = subjects[subject]
  const { kind, retry, retryAt, actions } = message
  if (retry === 'verifyFirst') {
    const isOrder = subject === 'order' || subject === 'payment'
    const steps = isOrder ? actions : actions.filter((name) => name !== 'checkOrders')
    return { ...message, description: unsure, verify: unsure, actions: steps }
  }
  if (!method || !vague.test(kind)) return message
  if (isSafe(method)) return { ...message, title: loaded }
  return mustVerify('POST', { kind, retryAt }) ? message : { ...message, title: saved }
}
