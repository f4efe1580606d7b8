/**
 * The budgets that engineers hold up, each in a client of its own for each load of a page, and with the waits of its own
 * source. What they do not say is what a page does around them: the button is that of the other libraries.
 */
export const budgetPeers = [
  aws('AWS SDK', 500),
  aws('AWS SDK, 28 tokens', 28),
  grpc('gRPC 10/0.1', 10, 0.1),
  grpc('gRPC 4/0.5', 4, 0.5),
  finagle('Finagle', { ttl: 10_000, share: 0.2, reserve: 100 }),
  finagle('Finagle, for a tab', { ttl: 60_000, share: 0.2, reserve: 2 }),
  google('Google SRE'),
]

/**
 * Budgets that could stand in the place of `retryBudget`, with all else as this library does it: each is a function of the clock, and
 * gives what a load of the page keeps.
 */
export const otherBudgets = {
  /** AWS, 28 tokens: a retry costs 14, a success gives 1. */
  aws: (now) => bucket({ now, size: 2, share: 1 / 14 }),
  /** gRPC 4/0.5: a failure takes a token; more than half of them have to be there. */
  grpc(now) {
    const tokens = bucket({ now, size: 4, share: 0.5 })
    return { take: () => tokens.left() > 2, succeeded: tokens.succeeded, failed: () => tokens.take() }
  },
  /** Finagle, for a tab: two a minute, and a fifth of a retry for each request, here for each success. */
  finagle: (now) => bucket({ now, size: 2, share: 0.2, refill: 30_000 }),
  /** None before something has gone well: each success gives half a try. */
  successFirst: (now) => bucket({ now, size: 3, first: 0, share: 0.5 }),
}

/** A token bucket. */
function bucket({ now, size, first = size, share, refill = Number.POSITIVE_INFINITY }) {
  let tokens = first
  let at = now()
  const left = () => {
    const moment = now()
    tokens = Math.min(size, tokens + (moment - at) / refill)
    at = moment
    return tokens
  }
  return {
    left,
    take() {
      if (left() < 1) return false
      tokens -= 1
      return true
    },
    succeeded() {
      tokens = Math.min(size, left() + share)
    },
  }
}

/**
 * @smithy/core 3.41.1, submodules/retry: StandardRetryStrategy, DefaultRetryBackoffStrategy, retries-2026-config. A retry
 * costs 14 tokens, after throttling 5. A success gives back what its last retry cost, or 1. The wait is random up to
 * 50 ms × 2 ** retries, after throttling 1 s × 2 ** retries, at most 20 s. A hint of the server is clamped to that wait and
 * five seconds more.
 */
function aws(name, size) {
  return {
    name,
    openPage: () => ({ tokens: size, cost: 14 }),
    serves(page, tries) {
      page.tokens = Math.min(size, page.tokens + (tries > 1 ? page.cost : 1))
    },
    wait({ tries, kind, retryAfter, random }, page) {
      const isThrottled = kind === 'tooManyRequests'
      page.cost = isThrottled ? 5 : 14
      if (tries >= 3 || page.tokens < page.cost) return -1
      page.tokens -= page.cost
      const own = random() * Math.min((isThrottled ? 1000 : 50) * 2 ** (tries - 1), 20_000)
      return retryAfter === undefined ? own : Math.max(own, Math.min(retryAfter, own + 5000))
    },
  }
}

/**
 * gRPC proposal A6, “Throttling Retry Attempts and Hedged RPCs”: each failure takes a token, each success gives `ratio`, and
 * nothing is retried unless more than half of them are there. Four attempts, random up to 0.1 s × 2 ** retries, at most 1 s,
 * as in the example of its `retryPolicy`. A pushback, here Retry-After, is the wait.
 */
function grpc(name, size, ratio) {
  return {
    name,
    openPage: () => ({ tokens: size }),
    serves(page) {
      page.tokens = Math.min(size, page.tokens + ratio)
    },
    wait({ tries, retryAfter, random }, page) {
      page.tokens = Math.max(0, page.tokens - 1)
      if (tries >= 4 || page.tokens <= size / 2) return -1
      return retryAfter ?? random() * Math.min(100 * 2 ** (tries - 1), 1000)
    },
  }
}

/**
 * Finagle, finagle-core service/RetryBudget.scala: each request deposits `share` of a retry, which expires after `ttl`; and
 * there is a reserve, per second × ttl, which is refilled as time passes. client/MethodBuilderRetry.scala: two retries for each
 * request. Their waits are 5 to 200 ms there, which is at once here. Retry-After is not read.
 */
function finagle(name, { ttl, share, reserve }) {
  return {
    name,
    openPage: () => ({ deposits: [], taken: [] }),
    sends(page, tries, now) {
      if (tries === 1) page.deposits.push(now)
    },
    wait({ tries, now }, page) {
      if (tries > 2) return -1
      page.deposits = page.deposits.filter((at) => at > now - ttl)
      page.taken = page.taken.filter((at) => at > now - ttl)
      if (reserve + page.deposits.length * share < page.taken.length + 1) return -1
      page.taken.push(now)
      return 0
    },
  }
}

/**
 * Google, Site Reliability Engineering, chapter 21, “Client-Side Throttling”: a client refuses to send with the probability
 * max(0, (requests - K × accepts) / (requests + 1)) of the last two minutes, K = 2. “Deciding to Retry”: three attempts for
 * each request. The waits are those of chapter 22, exponential and random, from one second. Requests count once they are answered or
 * refused: six that are sent at once by a page that has just been loaded would otherwise refuse one another on a good day.
 */
function google(name) {
  const memory = 120_000
  return {
    name,
    openPage: () => ({ requests: [], accepts: [] }),
    admits(page, now, random) {
      page.requests = page.requests.filter((at) => at > now - memory)
      page.accepts = page.accepts.filter((at) => at > now - memory)
      const { length: requests } = page.requests
      const admitted = random() >= (requests - 2 * page.accepts.length) / (requests + 1)
      if (!admitted) page.requests.push(now)
      return admitted
    },
    serves(page, _, now) {
      page.requests.push(now)
      page.accepts.push(now)
    },
    wait({ tries, now, random }, page) {
      page.requests.push(now)
      return tries < 3 ? random() * 1000 * 2 ** (tries - 1) : -1
    },
  }
}
