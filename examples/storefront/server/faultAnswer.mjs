import { answers, serverText } from 'storefront-error-ui/testing'

/** What an API's own text tends to look like, and why a shopper must never see it. */
export const rawText = serverText

/** The headers and the body that VTEX, or a gateway before it, sends with a status. */
export async function faultAnswer(status, path, retryAfter) {
  const isCheckout = path.startsWith('/api/checkout') && status >= 400 && ![502, 503, 504].includes(status)
  const answer =
    isCheckout && status === 403
      ? answers.captcha({ retryAfter })
      : isCheckout
        ? answers.checkout('CHK0018', { status, retryAfter })
        : answers.status(status, { retryAfter })
  return { headers: Object.fromEntries(answer.headers), body: await answer.text() }
}
