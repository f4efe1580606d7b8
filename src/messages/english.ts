import { englishLabels } from './englishLabels'
import type { BaseMessages } from './Messages'

/** The English words for shoppers that every component needs. Components without a provider use them. */
export const english: BaseMessages = {
  locale: 'en',
  dir: 'ltr',
  statuses: {
    ok: { title: 'All done', description: 'Everything went through.' },
    created: { title: 'Saved', description: 'What you sent has been added.' },
    accepted: { title: 'We are working on it', description: 'There is no need to send it again.' },
    noContent: { title: 'That is done', description: 'There is nothing more to show.' },
    resetContent: { title: 'Ready for the next one', description: 'Clear the form before you use it again.' },
    badRequest: { title: 'We could not read this', description: 'Check your details and send them again.' },
    unauthorized: {
      title: 'Please sign in',
      description: 'You need to be signed in for this.',
    },
    forbidden: {
      title: 'You do not have access to this',
      description: 'Signing in, or using another account, may help.',
    },
    notFound: {
      title: 'We could not find this',
      description: 'It may have moved, or no longer be available. Try a search, or start from the home page.',
    },
    methodNotAllowed: {
      title: 'This does not work here',
      description: 'It is nothing you did. Go back and try another way.',
    },
    tooManyRequests: {
      title: 'Please wait a little',
      description: 'There was too much at once. Try again in a moment.',
    },
    internalServerError: {
      title: 'There is a problem on our side',
      description: 'It is nothing you did. If you were placing an order, check your orders or your email first.',
      noOrder: 'It is nothing you did. Try again later.',
    },
    badGateway: {
      title: 'Part of the store is not working right now',
      description:
        'If you were placing an order, check your orders or your email first. Otherwise, try again in a moment.',
      noOrder: 'Try again in a moment.',
    },
    serviceUnavailable: {
      title: 'The store is not available right now',
      description: 'If you were placing an order, check your orders or your email first. Otherwise, try again later.',
      noOrder: 'Try again later.',
      noChange: 'Your cart should be as you left it. Try again later.',
    },
    gatewayTimeout: {
      title: 'The store took too long to respond',
      description:
        'If you were placing an order, check your orders or your email first. Otherwise, try again in a moment.',
      noOrder: 'Try again in a moment.',
    },
    requestTimeout: { title: 'The connection was too slow', description: 'Check your connection and try again.' },
    conflict: {
      title: 'This has changed in the meantime',
      description: 'It was updated elsewhere. Refresh to see how things stand.',
    },
    gone: { title: 'This is no longer available', description: 'Try a search, or start from the home page.' },
    contentTooLarge: { title: 'This is too large to send', description: 'Send a smaller file, or fewer items.' },
    unprocessableContent: {
      title: 'Some details need another look',
      description: 'Check your details and send them again.',
    },
    locked: { title: 'This is in use right now', description: 'Refresh in a moment to see if it is available again.' },
    actionRequired: { title: 'One more step', description: 'Your confirmation is needed to complete this.' },
    informational: { title: 'Still in progress', description: 'There is no need to send it again.' },
    successful: { title: 'Done', description: 'Everything went through.' },
    redirection: { title: 'This has moved', description: 'Try a search, or start from the home page.' },
    clientError: {
      title: 'This could not be completed',
      description: 'It was not accepted. Check your details, or try another way.',
    },
    serverError: {
      title: 'There is a problem on our side',
      description:
        'If you were placing an order, check your orders or your email first. Otherwise, refresh to see how things stand.',
      noOrder: 'Refresh to see how things stand.',
    },
    offline: {
      title: 'You are offline',
      description:
        'Try again once you are back online. If you were placing an order, check your orders or your email first.',
      noOrder: 'Try again once you are back online.',
      noChange: 'Your cart should be as you left it. Try again once you are back online.',
    },
    networkError: {
      title: 'The store cannot be reached',
      description: 'Check your connection. If you were placing an order, check your orders or your email first.',
      noOrder: 'Check your connection and try again.',
    },
    timedOut: {
      title: 'No response came in time',
      description:
        'If you were placing an order, check your orders or your email first. Otherwise, try again in a moment.',
      noOrder: 'Try again in a moment.',
    },
    aborted: {
      title: 'This was stopped',
      description: 'It may not have finished. If you were placing an order, check your orders or your email first.',
      noOrder: 'It may not have finished.',
    },
    unknown: {
      title: 'Something did not work as it should',
      description:
        'If you were placing an order, check your orders or your email first. Otherwise, refresh to see how things stand.',
      noOrder: 'Refresh to see how things stand.',
    },
  },
  outcomes: {
    unsure: {
      title: 'We are not sure yet whether this went through',
      description: 'Check your cart, your orders or your email before you try again.',
    },
  },
  labels: englishLabels,
}
