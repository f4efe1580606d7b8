import type { Answer } from '../testing/Answer'
import { answers } from '../testing/answers'
import type { Fault } from './Fault'

/** The answer that a fault gives. `undefined` if the request is sent all the same. */
export function faultAnswer({ what, status = 503, code, retryAfter }: Fault): Answer | undefined {
  if (what === 'dropped' || what === 'offline') return answers.dropped()
  if (what === 'hanging') return answers.hanging()
  if (what !== 'status') return undefined
  return code && isCheckoutCode(code)
    ? answers.checkout(code, { status, retryAfter })
    : answers.status(status, { code, retryAfter })
}

/** Whether a code is one of VTEX's checkout, whose answers have a shape of their own. */
export function isCheckoutCode(code: string): boolean {
  return /^(CHK|ORD|FMT|SOI|EOI)\w*\d/.test(code)
}
