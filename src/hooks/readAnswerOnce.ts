import { readOnce } from '../http/readOnce'
import { readPlainAnswer } from '../http/readPlainAnswer'

/** What a component reads without a provider. */
export const readAnswerOnce = /* @__PURE__ */ readOnce(readPlainAnswer)
