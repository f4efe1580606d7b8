import type { BaseMessages } from './Messages'

/**
 * Returns the messages for a shopper who is signed in, or who is not: words about accounts and orders fit. `undefined` returns them
 * unchanged, and their words suit both. Pure.
 */
export function withAccount<Words extends BaseMessages>(messages: Words, signedIn: boolean | undefined): Words {
  const { statuses, outcomes } = messages
  const own = signedIn === undefined ? undefined : outcomes?.[signedIn ? 'signedIn' : 'guest']
  if (!outcomes || !own) return messages
  const { unsure = outcomes.unsure, ...kinds } = own
  return { ...messages, statuses: { ...statuses, ...kinds }, outcomes: { ...outcomes, unsure } }
}
