import type { StatusKind } from '../../src/status/statusKind'

/** A rule for the words: how it would read without it, and the kind whose words keep it. */
export interface VoiceRule {
  rule: string
  why: string
  before: string
  after: StatusKind
  /** What was asked, if the words depend on it. */
  method?: 'GET' | 'POST'
}

export const voiceRules: readonly VoiceRule[] = [
  {
    rule: 'Say what happened, in the shopper’s terms',
    why: 'Servers, gateways and requests are ours. The shopper came for a lamp.',
    before: 'Bad gateway: the upstream server returned an invalid response.',
    after: 'badGateway',
  },
  {
    rule: 'Say what is safe, where that is known',
    why: 'The first fear is for the cart. Take it away in the first sentence after the title.',
    before: 'Service unavailable. Please try again later.',
    after: 'serviceUnavailable',
    method: 'GET',
  },
  {
    rule: 'Say what to do next',
    why: 'A message that ends without a step is a dead end.',
    before: 'Page not found.',
    after: 'notFound',
  },
  {
    rule: 'Blame nobody',
    why: 'Not the shopper, who did nothing wrong, and not a machine with a name.',
    before: 'You entered invalid data.',
    after: 'badRequest',
  },
  {
    rule: 'Stay calm',
    why: 'No “Oops”, no exclamation marks, no jokes: the shopper may be about to pay.',
    before: 'Oops! Something went terribly wrong!',
    after: 'internalServerError',
  },
  {
    rule: 'No codes, and never the server’s own text',
    why: 'It is in the wrong language, written for somebody else, and may hold what nobody should see.',
    before: 'Error 429: Rate limit exceeded for this account.',
    after: 'tooManyRequests',
  },
  {
    rule: 'Where it may have gone through, send the shopper to look first',
    why: 'Trying again could pay twice.',
    before: 'The payment failed. Try again.',
    after: 'gatewayTimeout',
    method: 'POST',
  },
  {
    rule: 'Ask, where something is asked for',
    why: 'An invitation reads better than a refusal, and is as true.',
    before: 'Access denied: authentication required.',
    after: 'unauthorized',
  },
]
