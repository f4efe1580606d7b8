import type { MoreLabels } from './Messages'

/** The shopper labels in English that only some components need. */
export const englishMore: MoreLabels = {
  retryingIn: 'Trying again {time}.',
  tryNow: 'Try now',
  verify: 'This may have gone through. Check your orders before you try again.',
  confirm: 'I checked, try again',
  backOnline: 'You are back online',
  details: 'Details for support',
  requestId: 'Request ID',
  code: 'Code',
  status: 'Status',
  time: 'Time',
  page: 'Page',
  copy: 'Copy',
  copied: 'Copied',
}
