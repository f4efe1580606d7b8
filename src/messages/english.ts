import { englishLabels } from './englishLabels'
import type { BaseMessages } from './Messages'

/** The English words for shoppers that every component needs. Components without a provider use them. */
export const english: BaseMessages = {
  locale: 'en',
  dir: 'ltr',
  statuses: {
    ok: { title: 'All done', description: 'Your request went through.' },
    created: { title: 'Saved', description: 'What you sent is in place.' },
    accepted: {
      title: 'We are working on it',
      description: 'Your request is still being processed. Check again in a moment.',
    },
    noContent: { title: 'All done', description: 'Your request went through.' },
    resetContent: {
      title: 'Ready for the next one',
      description: 'Your request went through. Clear the form to use it again.',
    },
    badRequest: {
      title: 'This could not be sent as it is',
      description: 'Part of what you sent could not be read. Check it and send it again.',
    },
    unauthorized: {
      title: 'Please sign in',
      description: 'Sign in to open this part of the store.',
    },
    forbidden: {
      title: 'Your account cannot open this',
      description: 'If you expected access, ask the store.',
    },
    notFound: {
      title: 'We could not find this',
      description: 'It may have moved or be gone. Try a search, or start from the home page.',
    },
    methodNotAllowed: {
      title: 'This cannot be done here',
      description: 'Go back and try another way.',
    },
    tooManyRequests: {
      title: 'A short pause is needed',
      description: 'Wait a moment, then try again.',
    },
    internalServerError: {
      title: 'There is a problem on our side',
      description: 'It is nothing you did. If you were placing an order, check your orders first.',
    },
    badGateway: {
      title: 'Part of the store is not responding',
      description: 'Try again in a moment. If you were placing an order, check your orders first.',
    },
    serviceUnavailable: {
      title: 'The store is not available right now',
      description: 'Your cart is safe. Try again in a few minutes.',
    },
    gatewayTimeout: {
      title: 'The store took too long to answer',
      description: 'Try again in a moment. If you were placing an order, check your orders first.',
    },
    requestTimeout: {
      title: 'The connection was too slow',
      description: 'Check your connection and try again.',
    },
    conflict: {
      title: 'This has changed in the meantime',
      description: 'It was updated elsewhere first. Refresh to see how things stand.',
    },
    gone: {
      title: 'This is no longer available',
      description: 'Try a search for something similar.',
    },
    contentTooLarge: {
      title: 'This is too large to send',
      description: 'Send a smaller file, or fewer items.',
    },
    unprocessableContent: {
      title: 'Some details need another look',
      description: 'Part of what you sent could not be accepted. Check it and send it again.',
    },
    locked: {
      title: 'This is in use right now',
      description: 'Refresh in a moment to see if it is free.',
    },
    actionRequired: {
      title: 'One more step',
      description: 'A confirmation is needed to complete this.',
    },
    informational: { title: 'Still in progress', description: 'Your request is still being processed.' },
    successful: { title: 'All done', description: 'Your request went through.' },
    redirection: {
      title: 'This has moved',
      description: 'Try a search, or start from the home page.',
    },
    clientError: {
      title: 'This could not be completed',
      description: 'It was not accepted as it is. Check it, or try another way.',
    },
    serverError: {
      title: 'There is a problem on our side',
      description: 'It is nothing you did. If you were placing an order, check your orders first.',
    },
    offline: {
      title: 'You are offline',
      description: 'Your cart is safe. Try again once you are back online.',
    },
    networkError: {
      title: 'We cannot reach the store',
      description: 'Check your connection and try again. If you were placing an order, check your orders first.',
    },
    timedOut: {
      title: 'No answer came in time',
      description: 'Try again in a moment. If you were placing an order, check your orders first.',
    },
    aborted: {
      title: 'Stopped',
      description: 'It may not have finished. If you were placing an order, check your orders first.',
    },
    unknown: {
      title: 'This could not be completed',
      description: 'Refresh to see how things stand. If you were placing an order, check your orders first.',
    },
  },
  labels: englishLabels,
}
