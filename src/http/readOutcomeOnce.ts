import { readOnce } from './readOnce'
import { readOutcome } from './readOutcome'

/** `readOutcome` for components: each error is read once for all that show or report it. */
export const readOutcomeOnce = /* @__PURE__ */ readOnce(readOutcome)
