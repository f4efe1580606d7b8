import { readOnce } from './readOnce'

/**
 * When an object was first read, in epoch milliseconds. A delay in seconds, such as `Retry-After`, starts at that time. So a wait
 * does not start again when another component reads the same error, or when a component remounts.
 */
export const receivedAt = /* @__PURE__ */ readOnce(() => Date.now())
