import { quartiles } from './stats.mjs'

/**
 * Lets the contenders take turns, with raw before and after each: `take(id)` gives the times of one turn. Each time is divided by the mean
 * of the two of raw beside it, so that a machine that gets slower or faster for a while changes both.
 */
export async function interleave(ids, rounds, take, log) {
  const ratios = Object.fromEntries(ids.map((id) => [id, []]))
  const times = Object.fromEntries(['raw', ...ids].map((id) => [id, []]))
  let before = await take('raw')
  for (let round = 0; round < rounds; round++) {
    // Another order in each round: nobody always follows the same neighbour.
    const order = ids.map((_, index) => ids[(index + round) % ids.length])
    if (round % 2) order.reverse()
    for (const id of order) {
      const time = await take(id)
      const after = await take('raw')
      times[id].push(time)
      times.raw.push(after)
      ratios[id].push(mapValues(time, (value, name) => value / ((before[name] + after[name]) / 2)))
      before = after
    }
    log(`round ${round + 1} of ${rounds}`)
  }
  const summary = (list) => mapValues(list[0], (_, name) => quartiles(list.map((values) => values[name])))
  return { ratios: mapValues(ratios, summary), times: mapValues(times, summary) }
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value, name)]))
}
