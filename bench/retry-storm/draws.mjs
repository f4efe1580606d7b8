/**
 * A number in [0, 1) that depends on nothing but its arguments: the same person has the same luck whatever the software
 * does and in whatever order the events come (common random numbers).
 */
export function draw(seed, stream, person, index) {
  let hash = Math.imul(seed ^ Math.imul(stream, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(person + 1, 0xc2b2ae35)
  hash = mix(hash) ^ Math.imul(index + 1, 0x27d4eb2f)
  return mix(hash) / 2 ** 32
}

/** The numbers of a stream, one after another, from where they were last started. */
export function draws(seed, stream) {
  let person = 0
  let index = 0
  return {
    start(nextPerson, nextIndex) {
      person = nextPerson
      index = nextIndex
    },
    random: () => draw(seed, stream, person, index++),
  }
}

/** A log-normal number with this median; `spread` is the standard deviation of its logarithm. */
export function drawLogNormal(median, spread, seed, stream, person, index) {
  const radius = Math.sqrt(-2 * Math.log(1 - draw(seed, stream, person, 2 * index)))
  return median * Math.exp(spread * radius * Math.cos(2 * Math.PI * draw(seed, stream, person, 2 * index + 1)))
}

/** The finalizer of MurmurHash3. */
function mix(value) {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
