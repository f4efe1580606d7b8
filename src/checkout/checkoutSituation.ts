import { checkoutCodes } from './checkoutCodes'
import type { CheckoutSituation } from './situations'

export type { CheckoutSituation } from './situations'

// The keys are codes in lower case.
const situations: ReadonlyMap<string, CheckoutSituation> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ (Object.entries(checkoutCodes) as [CheckoutSituation, string][]).flatMap(([situation, codes]) =>
    codes
      .toLowerCase()
      .split(' ')
      .map((code) => [code, situation]),
  ),
)

/**
 * The situation of a VTEX code: a code of the checkout API (`'CHK0085'`), of a message in the orderForm (`'withoutStock'`), or of a
 * failed sign-in (`'WrongCredentials'`). Letter case and surrounding spaces do not matter. Returns `undefined` for unknown codes, for
 * codes about which the shopper can do nothing, and for anything else. Never throws.
 */
export function checkoutSituation(code: unknown): CheckoutSituation | undefined {
  // No code is half as long. Converting megabytes of text to lower case would be slow.
  return typeof code === 'string' && code.length < 100 ? situations.get(code.trim().toLowerCase()) : undefined
}
