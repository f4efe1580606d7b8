import type { OutcomeWords } from './Messages'

/** The English words for shoppers about waits, and about the tries of `useRetry`. */
export const englishTries: Pick<OutcomeWords, 'backAt' | 'trying' | 'gaveUp'> = {
  backAt: 'Available again: {time}.',
  trying: 'We are trying again for you.',
  gaveUp: 'It has not worked so far. Please come back later.',
}

/** The English words for shoppers of whom the shop says whether they are signed in. */
export const englishAccounts: Pick<OutcomeWords, 'guest' | 'signedIn'> = {
  guest: {
    unauthorized: { title: 'Please sign in', description: 'You need to be signed in for this.' },
    forbidden: {
      title: 'You do not have access to this',
      description: 'Signing in may help. If you expected access, contact support.',
    },
    unsure: {
      title: 'We are not sure yet whether this went through',
      description: 'Check your cart or your email before you try again.',
    },
  },
  signedIn: {
    unauthorized: { title: 'Please sign in again', description: 'You need to sign in again to continue.' },
    forbidden: {
      title: 'Your account does not have access to this',
      description: 'Another account may have it. If you expected access, contact support.',
      labels: { signIn: 'Use another account' },
    },
    unsure: {
      title: 'We are not sure yet whether this went through',
      description: 'Check your cart or your orders before you try again.',
    },
  },
}
