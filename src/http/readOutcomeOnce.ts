import { readOnce } from './readOnce'
import { readOutcome } from './readOutcome'

/** `readOutcome` with a cache: the components that show an error and `onOutcome` read it only once. */
export const readOutcomeOnce = /* @__PURE__ */ readOnce(readOutcome)
