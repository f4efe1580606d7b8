import { requestsPerPage, tickLength } from './shop.mjs'

const all = 2 ** requestsPerPage - 1

/**
 * The pages of all shoppers, and what the software does on them, as the policy says. `clock.tick` is the time; `send` takes
 * a request away, `plan` calls `due` at a later tick, and `luck` gives a policy its randomness.
 *
 * Of this library it does what src/retry/retryDriver.ts, followers.ts and retryMemory.ts do with a `useRetry` and a `key` for each of the
 * requests; `npm run check` compares it with them.
 */
export function openPages({ policy, shoppers, retryAfter, kind, clock, luck, send, plan }) {
  const budgets = []
  // For each person: which load of the page this is, and of its requests which are there (bits), which are under way,
  // which have failed as far as the page tells, which are due by themselves, which wait for another to go well, and which a
  // client sends that tells nobody when they go well.
  const view = new Uint8Array(shoppers)
  const loaded = new Uint8Array(shoppers)
  const underWay = new Uint8Array(shoppers)
  const failed = new Uint8Array(shoppers)
  const planned = new Uint8Array(shoppers)
  const hopeful = new Uint8Array(shoppers)
  const silent = new Uint8Array(shoppers)
  // For each person: whether a request tries by itself and nothing has gone well since, and how many have gone well in a row.
  const probing = new Uint8Array(shoppers)
  const streak = new Uint8Array(shoppers)
  // For each of their requests: how often it was tried, pressed, and sent because another went well; since when its button
  // can be pressed and it may follow another; and until when the server asked to wait, which a reload may forget.
  const tries = new Uint8Array(shoppers * requestsPerPage)
  const presses = new Uint8Array(shoppers * requestsPerPage)
  const followed = new Uint8Array(shoppers * requestsPerPage)
  const readyAt = new Int32Array(shoppers * requestsPerPage)
  const followsAt = new Int32Array(shoppers * requestsPerPage)
  const keptUntil = new Int32Array(shoppers * requestsPerPage)

  const failure = { tries: 0, mayTry: true, kind, retryAfter: undefined, now: 0, random: luck.random }
  const isIn = (bits, person, request) => (bits[person] & (1 << request)) !== 0

  function load(person) {
    loaded[person] = underWay[person] = failed[person] = planned[person] = hopeful[person] = 0
    silent[person] = policy.isClient ? all : 0
    probing[person] = streak[person] = 0
    if (!policy.keepsBudget) budgets[person] = undefined
    const first = person * requestsPerPage
    for (const counts of [presses, followed, readyAt, followsAt]) counts.fill(0, first, first + requestsPerPage)
    const waits = keptUntil.subarray(first, first + requestsPerPage)
    const longest = Math.max(...waits)
    const waiting = waits.reduce((sum, until) => sum + (until > clock.tick), 0)
    const holdsPage = waiting >= policy.holdsPageFrom
    for (let request = 0; request < requestsPerPage; request += 1) {
      const left = (holdsPage ? longest : keptUntil[first + request]) - clock.tick
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
    if (policy.sends) policy.sends(pageOf(person), attempt, clock.tick * tickLength)
    if (policy.admits && !policy.admits(pageOf(person), clock.tick * tickLength, randomOf(person, request, attempt)))
      rejectLocally(person, request)
    else send(person, request, attempt)
  }

  /** What the policy keeps for this load of the page. */
  function pageOf(person) {
    budgets[person] ??= policy.openPage()
    return budgets[person]
  }

  function randomOf(person, request, attempt) {
    luck.start(person, (view[person] * requestsPerPage + request) * 64 + attempt * 4 + 2)
    return luck.random
  }

  /** The software refuses to send. The request has failed, and no try follows. */
  function rejectLocally(person, request) {
    const bit = 1 << request
    underWay[person] &= ~bit
    failed[person] |= bit
    readyAt[person * requestsPerPage + request] = clock.tick
  }

  function fail(person, request, attempt, asked) {
    const bit = 1 << request
    const index = person * requestsPerPage + request
    underWay[person] &= ~bit
    tries[index] = attempt
    failure.tries = attempt
    failure.mayTry = !(policy.probes && probing[person] && attempt === 1)
    failure.retryAfter = asked
    failure.now = clock.tick * tickLength
    luck.start(person, (view[person] * requestsPerPage + request) * 64 + attempt * 4)
    const wait = policy.wait(failure, policy.openPage && pageOf(person))
    const due = clock.tick + Math.round(wait / tickLength)
    const tells = wait < 0 || wait >= policy.tellsFrom
    if (asked && tells) keptUntil[index] = clock.tick + asked / tickLength
    if (wait < 0) hopeful[person] |= bit
    if (tells) {
      failed[person] |= bit
      silent[person] &= ~bit
    }
    // `slowDown`: any failure of the page ends the row, but for one that a client keeps to itself.
    if (!isIn(silent, person, request)) streak[person] = 0
    readyAt[index] = followsAt[index] = clock.tick + Math.ceil((policy.buttonAfter?.() ?? 0) / tickLength)
    if (wait < 0 && presses[index] >= policy.presses && policy.restsFor) {
      // It has given up for a while; then the presses are counted anew. Another that goes well does not wait for that.
      readyAt[index] = clock.tick + Math.max(readyAt[index] - clock.tick, policy.restsFor / tickLength)
      presses[index] = 0
    }
    if (wait < 0) return
    planned[person] |= bit
    probing[person] = 1
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
      if (!isIn(hopeful, person, request) || followsAt[index] > clock.tick || followed[index] >= policy.maxFollows)
        continue
      if (next < 0 || followsAt[index] < followsAt[person * requestsPerPage + next]) next = request
    }
    return next
  }

  /** `releaseFollowers`. On a hidden page a success counts and sends nothing; here no page is hidden. */
  function release(person) {
    streak[person] = Math.min(streak[person] + 1, 255)
    const most = policy.slowStart ? Math.min(policy.follows, streak[person]) : policy.follows
    for (let count = most; count > 0; count -= 1) {
      const next = nextHopeful(person)
      if (next < 0) break
      followed[person * requestsPerPage + next] += 1
      post(person, next, Math.min(tries[person * requestsPerPage + next] + 1, 255))
    }
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
    serve(person, request, attempt) {
      const bit = 1 << request
      underWay[person] &= ~bit
      failed[person] &= ~bit
      loaded[person] |= bit
      keptUntil[person * requestsPerPage + request] = 0
      if (loaded[person] === all) return true
      // The client sends this one itself, and tells nobody that it went well.
      if (isIn(silent, person, request)) return false
      if (policy.serves) policy.serves(pageOf(person), attempt, clock.tick * tickLength)
      probing[person] = 0
      release(person)
      return false
    },
    /** The status page has said that it is over: src/live/statusAsker.ts. */
    tell: release,
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
