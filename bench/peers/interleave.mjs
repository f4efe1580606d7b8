import { quartiles } from './stats.mjs'

/**
 * Lets the contenders take turns, with raw before and after each: `take(id)` gives the times of one turn. Each time is divided by the mean
 * of the two of raw beside it, so that a machine that gets slower or faster for a while changes both. Gives one entry for each turn.
 */
export async function interleave(ids, rounds, take, log) {
  const turns = []
  let before = await take('raw')
  for (let round = 0; round < rounds; round++) {
    // Another order in each round: nobody always follows the same neighbour.
    const order = ids.map((_, index) => ids[(index + round) % ids.length])
    if (round % 2) order.reverse()
    for (const id of order) {
      const times = await take(id)
      const raw = await take('raw')
      const ratios = mapValues(times, (time, name) => time / ((before[name] + raw[name]) / 2))
      turns.push({ id: 'raw', times: raw }, { id, times, ratios })
      before = raw
    }
    log(`round ${round + 1} of ${rounds}`)
  }
  return turns
}

/** The quartiles of the times of each contender, and of its ratios to raw. */
export function summarise(turns) {
  const byId = {}
  for (const turn of turns) {
    byId[turn.id] ??= []
    byId[turn.id].push(turn)
  }
  const quartilesOf = (list) => mapValues(list[0], (_, name) => quartiles(list.map((values) => values[name])))
  return mapValues(byId, (own, id) => ({
    times: quartilesOf(own.map(({ times }) => times)),
    ratios: id === 'raw' ? undefined : quartilesOf(own.map(({ ratios }) => ratios)),
  }))
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value, name)]))
}
