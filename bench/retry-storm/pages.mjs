import { requestsPerPage, tickLength } from './shop.mjs'

const all = 2 ** requestsPerPage - 1

/**
 * The pages of all shoppers, and what the software does on them, as the policy says. `clock.tick` is the time; `send` takes
 * a request away, `plan` calls `due` at a later tick, and `luck` gives a policy its randomness.
 *
 * Of this library it does what src/hooks/retrySession.ts and waitMemory.ts do with a `useRetry` and a `key` for each of the
 * requests; `npm run check` compares it with them.
 */
export function openPages({ policy, shoppers, retryAfter, kind, clock, luck, send, plan }) {
  const budgets = []
  // For each person: which load of the page this is, and of its requests which are there (bits), which are under way,
  // which have failed as far as the page tells, which are due by themselves, and which wait for another to go well.
  const view = new Uint8Array(shoppers)
  const loaded = new Uint8Array(shoppers)
  const underWay = new Uint8Array(shoppers)
  const failed = new Uint8Array(shoppers)
  const planned = new Uint8Array(shoppers)
  const hopeful = new Uint8Array(shoppers)
  // For each of their requests: how often it was tried, pressed, and sent because another went well; since when its button
  // can be pressed; and until when the server asked to wait, which a reload may forget.
  const tries = new Uint8Array(shoppers * requestsPerPage)
  const presses = new Uint8Array(shoppers * requestsPerPage)
  const followed = new Uint8Array(shoppers * requestsPerPage)
  const readyAt = new Int32Array(shoppers * requestsPerPage)
  const keptUntil = new Int32Array(shoppers * requestsPerPage)

  const failure = { tries: 0, kind, retryAfter: undefined, now: 0, random: luck.random }
  const isIn = (bits, person, request) => (bits[person] & (1 << request)) !== 0

  function load(person) {
    loaded[person] = underWay[person] = failed[person] = planned[person] = hopeful[person] = 0
    budgets[person] = undefined
    const first = person * requestsPerPage
    for (const counts of [presses, followed, readyAt]) counts.fill(0, first, first + requestsPerPage)
    const longest = Math.max(...keptUntil.subarray(first, first + requestsPerPage))
    for (let request = 0; request < requestsPerPage; request += 1) {
      const left = (policy.remembersWait === 'page' ? longest : keptUntil[first + request]) - clock.tick
      if (policy.remembersWait && left > 0) fail(person, request, policy.recalledTries, left * tickLength)
      else post(person, request, 1)
    }
  }

  function post(person, request, attempt) {
    const bit = 1 << request
    if ((underWay[person] | loaded[person]) & bit) return
    underWay[person] |= bit
    failed[person] &= ~bit
    planned[person] &= ~bit
    hopeful[person] &= ~bit
    send(person, request, attempt)
  }

  function fail(person, request, attempt, asked) {
    const bit = 1 << request
    const index = person * requestsPerPage + request
    underWay[person] &= ~bit
    tries[index] = attempt
    if (asked) keptUntil[index] = clock.tick + asked / tickLength
    failure.tries = attempt
    failure.retryAfter = asked
    failure.now = clock.tick * tickLength
    luck.start(person, (view[person] * requestsPerPage + request) * 64 + attempt * 4)
    if (policy.openPage) budgets[person] ??= policy.openPage()
    const wait = policy.wait(failure, budgets[person])
    const due = clock.tick + Math.round(wait / tickLength)
    if (wait < 0) hopeful[person] |= bit
    if (wait < 0 || policy.tellsAtOnce) failed[person] |= bit
    if (policy.buttonWaits && asked) readyAt[index] = wait < 0 ? keptUntil[index] : due
    else readyAt[index] = clock.tick
    if (wait < 0) return
    planned[person] |= bit
    if (due === clock.tick) post(person, request, attempt + 1)
    else plan(due, person, request, Math.min(attempt + 1, 255))
  }

  /** Whether there is something to press; for software with a button for each request, the first of them. */
  function pressable(person) {
    for (let request = 0; request < requestsPerPage; request += 1) if (isPressable(person, request)) return request
    return -1
  }

  function isPressable(person, request) {
    const index = person * requestsPerPage + request
    return isIn(failed, person, request) && readyAt[index] <= clock.tick && presses[index] < policy.presses
  }

  function pressOne(person, request) {
    const index = person * requestsPerPage + request
    presses[index] = Math.min(presses[index] + 1, 255)
    followed[index] = 0
    post(person, request, policy.countsOn ? Math.min(tries[index] + 1, 255) : 1)
  }

  /** The next that waits for a sign, the longest waiting first. */
  function nextHopeful(person) {
    let next = -1
    for (let request = 0; request < requestsPerPage; request += 1) {
      const index = person * requestsPerPage + request
      if (!isIn(hopeful, person, request) || readyAt[index] > clock.tick || followed[index] >= policy.maxFollows)
        continue
      if (next < 0 || readyAt[index] < readyAt[person * requestsPerPage + next]) next = request
    }
    return next
  }

  return {
    load,
    /** Which load of the page it is. */
    view: (person) => view[person],
    reload(person) {
      view[person] += 1
      load(person)
    },
    /** Takes a request that was served; says whether the page stands. */
    serve(person, request) {
      const bit = 1 << request
      underWay[person] &= ~bit
      failed[person] &= ~bit
      loaded[person] |= bit
      keptUntil[person * requestsPerPage + request] = 0
      if (loaded[person] === all) return true
      for (let count = policy.follows; count > 0; count -= 1) {
        const next = nextHopeful(person)
        if (next < 0) break
        followed[person * requestsPerPage + next] += 1
        post(person, next, Math.min(tries[person * requestsPerPage + next] + 1, 255))
      }
      return false
    },
    refuse: (person, request, attempt) => fail(person, request, attempt, retryAfter),
    /** A try that was planned; a press has sent it already where the software takes back what is due. */
    due(person, request, attempt) {
      const isMine = isIn(planned, person, request) && tries[person * requestsPerPage + request] === attempt - 1
      if (isMine || !policy.takesBack) post(person, request, attempt)
    },
    /** Presses the button, if there is one that can be pressed; says whether there was. */
    press(person) {
      const first = pressable(person)
      if (first < 0) return false
      if (policy.pressesOne) pressOne(person, first)
      else
        for (let request = first; request < requestsPerPage; request += 1)
          if (isPressable(person, request)) pressOne(person, request)
      return true
    },
    forget(person) {
      budgets[person] = undefined
    },
  }
}
