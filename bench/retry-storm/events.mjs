/** What happens when: for each tick a list of events, each a person and a number, in typed arrays that grow. */
export function calendar(ticks) {
  const first = new Int32Array(ticks).fill(-1)
  let people = new Int32Array(1 << 16)
  let facts = new Int32Array(1 << 16)
  let next = new Int32Array(1 << 16)
  let used = 0
  let free = -1

  return {
    add(tick, person, fact) {
      // What would come after the end is of no interest.
      if (tick >= ticks) return
      if (free < 0 && used === next.length) {
        people = grown(people)
        facts = grown(facts)
        next = grown(next)
      }
      const slot = free < 0 ? used : free
      if (free < 0) used += 1
      else free = next[slot]
      people[slot] = person
      facts[slot] = fact
      next[slot] = first[tick]
      first[tick] = slot
    },
    /** Hands over the events of a tick, including those that are added to it meanwhile. */
    take(tick, each) {
      while (first[tick] >= 0) {
        const slot = first[tick]
        first[tick] = next[slot]
        const person = people[slot]
        const fact = facts[slot]
        next[slot] = free
        free = slot
        each(person, fact)
      }
    },
  }
}

/** The same numbers, with room for as many again. */
export function grown(array) {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}
