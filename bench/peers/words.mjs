const statusPage = 'https://status.vtex.com'

/** What the scene says, of a 503 and then of a 500: the words of `ErrorBanner`, so that all lay out the same text. */
export const words = [
  {
    status: 503,
    title: 'The store is not available right now',
    description: 'If you were placing an order, check your orders or your email first. Otherwise, try again later.',
    statusPage,
  },
  {
    status: 500,
    title: 'There is a problem on our side',
    description: 'It is nothing you did. If you were placing an order, check your orders or your email first.',
    statusPage,
  },
]

export const labels = { retry: 'Try again', statusPage: 'See known problems' }
