import type { MoreLabels } from './Messages'

/** The English labels for shoppers that only some components need. */
export const englishMore: MoreLabels = {
  retryingIn: 'Trying again {time}.',
  tryNow: 'Try now',
  verify: 'This may have gone through. Check your cart, your orders or your email before you try again.',
  checking: 'Checking…',
  confirm: 'I have checked, try again',
  backOnline: 'You are back online',
  details: 'Details for support',
  requestId: 'Request ID',
  code: 'Code',
  status: 'Status',
  time: 'Date and time',
  page: 'Page',
  copy: 'Copy',
  copied: 'Copied',
}
