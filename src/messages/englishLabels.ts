import type { BaseLabels } from './Messages'

/** The English labels of the steps and of the retry button. A button or link without a provider needs no other words. */
export const englishLabels: BaseLabels = {
  retry: 'Try again',
  refresh: 'Refresh',
  reset: 'Clear the form',
  review: 'Check your details',
  signIn: 'Sign in',
  home: 'Go to the home page',
  search: 'Search the store',
  checkOrders: 'Check your orders',
  statusPage: 'See known problems',
  support: 'Contact support',
  back: 'Go back',
  close: 'Close',
  retrying: 'Trying again…',
  retryIn: 'You can try again {time}.',
  retryReady: 'You can try again now.',
  gaveUp: 'Try again later',
  newTab: '(opens in a new tab)',
}
