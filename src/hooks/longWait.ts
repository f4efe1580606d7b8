import type { StatusMessage } from '../messages/describe'
import { describeWait } from '../messages/describeWait'
import type { BaseMessages } from '../messages/Messages'

/** The sentence for each message. It is found once, so that it does not change while the wait passes. */
const found = new WeakMap<StatusMessage, { text: string | undefined }>()

/**
 * The sentence that says when a message is out of date, if the server named a time that is some minutes away. `undefined` on a server, which
 * does not know the shopper's time zone, and where the shopper has to check first.
 */
export function longWait(message: StatusMessage, messages: BaseMessages): string | undefined {
  const { retryAt, retry } = message
  if (!retryAt || retry === 'never' || retry === 'verifyFirst' || typeof window === 'undefined') return undefined
  const known = found.get(message) ?? { text: describeWait(retryAt, messages, Date.now()) }
  found.set(message, known)
  return known.text
}
