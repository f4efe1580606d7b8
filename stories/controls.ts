import { fn } from 'storybook/test'
import { documentedStatuses } from '../src/status/documentedStatuses'
import type { ActionName } from '../src/status/statusFacts'
import { answers } from '../src/testing/answers'

/** The fifteen documented statuses, each under its code and reason. */
export const statusControl = {
  description: 'HTTP status to explain, as a number or a numeric string. Never together with `error`.',
  options: documentedStatuses.map(({ status }) => status),
  control: {
    type: 'select',
    labels: Object.fromEntries(documentedStatuses.map(({ status, reason }) => [status, `${status} ${reason}`])),
  },
} as const

export const errorControl = {
  description: 'Whatever the request came back with or threw. Never together with `status`.',
  control: false,
} as const

/** Every step there is. */
export const stepNames: readonly ActionName[] = [
  'retry',
  'refresh',
  'reset',
  'review',
  'signIn',
  'home',
  'search',
  'checkOrders',
  'statusPage',
  'support',
]

/** The controls that the surfaces share. What a control cannot edit has none. */
export const surfaceControls = {
  status: statusControl,
  error: errorControl,
  heading: { control: 'text' },
  description: { control: 'text' },
  children: { control: 'text' },
  pending: { control: 'boolean' },
  steps: { control: 'check', options: stepNames },
  actions: { control: false },
  handlers: { control: false },
  links: { control: false },
  onRetry: { control: false },
  retry: { control: false },
  about: { control: false },
} as const

export const headingLevelControl = { control: 'select', options: [1, 2, 3, 4, 5, 6] } as const

/** A try that takes long enough to watch; the Actions panel logs it. */
export function slowRetry() {
  return fn(() => new Promise((done) => setTimeout(done, 1500))).mockName('onRetry')
}

/** An answer as `fetch` gives it, which asks to be left alone for a while. */
export function busyFor(seconds: number): Response {
  return answers.tooManyRequests({ retryAfter: seconds })
}
