import { readOnce } from './readOnce'

/**
 * When an object was first read, in epoch milliseconds. A relative time, such as the seconds of `Retry-After`, counts from then
 * however often the object is read, so that no wait starts anew when a component mounts again.
 */
export const receivedAt = /* @__PURE__ */ readOnce(() => Date.now())
