import { draws } from './draws.mjs'
import { calendar, grown } from './events.mjs'
import { openPages } from './pages.mjs'
import { arrivals, temper, usualPeople } from './people.mjs'
import { openShop, scenarios, tickLength, ticksPerSecond, times } from './shop.mjs'

/** The kinds of events. */
const send = 0
const served = 1
const refused = 2
const urge = 3
const leave = 4
const told = 5

const present = 1
const gone = 2
const done = 3

/**
 * Lets everybody visit a shop that goes down for a while. The same seed gives the same people, and the same numbers.
 * Gives what was sent, served and turned away in each second, and when each person left or was served.
 */
export function simulate({ policy, scenario: letter, shoppers, seed = 1, people = usualPeople }) {
  const scenario = scenarios[letter]
  const ticks = times.end * ticksPerSecond
  const perTick = arrivals(seed, shoppers, ticks)
  const nature = temper(people, seed)
  const shop = openShop({ shoppers, scenario, seed })
  const events = calendar(ticks)
  let outbox = 0
  let senders = new Int32Array(1 << 12)
  let letters = new Int32Array(1 << 12)

  const state = new Uint8Array(shoppers)
  const urges = new Uint16Array(shoppers)
  const arrivedAt = new Int32Array(shoppers)
  const urgedAt = new Int32Array(shoppers).fill(-1)
  const leavesAt = new Int32Array(shoppers)
  const servedAt = new Int32Array(shoppers).fill(-1)
  const acts = new Uint16Array(shoppers)

  const seconds = () => new Int32Array(times.end)
  const load = { sent: seconds(), served: seconds(), refused: seconds() }
  const clock = { tick: 0 }
  const pages = openPages({
    policy,
    shoppers,
    retryAfter: scenario.retryAfter,
    kind: scenario.refusal,
    clock,
    luck: draws(seed, 7),
    send: post,
    plan: (tick, person, request, tries) => events.add(tick, person, write(send, pages.view(person), request, tries)),
  })

  function post(person, request, tries) {
    if (outbox === senders.length) {
      senders = grown(senders)
      letters = grown(letters)
    }
    senders[outbox] = person
    letters[outbox] = write(send, pages.view(person), request, tries)
    outbox += 1
  }

  function onServed(person, request, tries) {
    if (!pages.serve(person, request, tries)) return
    state[person] = done
    servedAt[person] = clock.tick
    pages.forget(person)
  }

  function onRefused(person, request, tries) {
    if (urgedAt[person] < 0) grumble(person)
    if (state[person] === present) pages.refuse(person, request, tries)
  }

  /** The page does not come: from now on somebody wants to do something about it now and then, and leaves some day. */
  function grumble(person) {
    urgedAt[person] = arrivedAt[person]
    leavesAt[person] = arrivedAt[person] + Math.round(nature.patience(person) / tickLength)
    if (leavesAt[person] <= clock.tick) {
      state[person] = gone
      return
    }
    events.add(leavesAt[person], person, write(leave, 0, 0, 0))
    nextUrge(person)
  }

  function nextUrge(person) {
    do {
      urgedAt[person] += Math.max(1, Math.round(nature.pause(person, urges[person]) / tickLength))
      urges[person] += 1
    } while (urgedAt[person] <= clock.tick)
    if (urgedAt[person] < leavesAt[person]) events.add(urgedAt[person], person, write(urge, 0, 0, 0))
  }

  function onUrge(person) {
    const index = urges[person]
    acts[person] += 1
    if (nature.reloads(person, index)) pages.reload(person)
    else if (!pages.press(person)) {
      if (nature.reloadsInstead(person, index)) pages.reload(person)
      else acts[person] -= 1
    }
    nextUrge(person)
  }

  function happen(person, fact) {
    const kind = fact & 7
    if (state[person] !== present) return
    if (kind === leave) {
      state[person] = gone
      pages.forget(person)
    } else if (kind === urge) onUrge(person)
    else if (kind === told) pages.tell(person)
    // What belongs to a load of the page that is over concerns nobody any more.
    else if (((fact >> 3) & 255) !== pages.view(person)) return
    else if (kind === send) pages.due(person, (fact >> 11) & 7, fact >> 14)
    else if (kind === served) onServed(person, (fact >> 11) & 7, fact >> 14)
    else onRefused(person, (fact >> 11) & 7, fact >> 14)
  }

  /** Everybody who waits learns of the end, each when the policy says so. */
  function tellAll(tick) {
    const luck = draws(seed, 8)
    for (let person = 0; person < newest; person += 1) {
      if (state[person] !== present) continue
      luck.start(person, 0)
      events.add(tick + 1 + Math.round(policy.tellsEnd(luck.random) / tickLength), person, write(told, 0, 0, 0))
    }
  }

  let newest = 0
  for (let tick = 0; tick < ticks; tick += 1) {
    clock.tick = tick
    const second = Math.floor(tick / ticksPerSecond)
    events.take(tick, happen)
    for (let count = perTick[tick]; count > 0; count -= 1) {
      arrivedAt[newest] = tick
      state[newest] = present
      pages.load(newest)
      newest += 1
    }
    if (policy.tellsEnd && tick === times.up * ticksPerSecond) tellAll(tick)
    shop.open(tick, outbox)
    load.sent[second] += outbox
    for (let index = 0; index < outbox; index += 1) {
      const admitted = shop.admit()
      if (admitted) load.served[second] += 1
      else load.refused[second] += 1
      const after = admitted ? shop.servedAfter : shop.refusedAfter
      const fact = (letters[index] & ~7) | (admitted ? served : refused)
      events.add(tick + after, senders[index], fact)
    }
    outbox = 0
  }
  return { load, capacity: shop.capacity, arrivedAt, servedAt, leavesAt, acts }
}

/** An event in one number: 3 bits of kind, 8 of the load of the page, 3 of the request, the rest for the tries. */
function write(kind, view, request, tries) {
  return kind | (view << 3) | (request << 11) | (tries << 14)
}
