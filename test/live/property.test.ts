import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readServiceStatus } from '../../src/live/readServiceStatus'
import { failing, inMaintenance, now, well } from './feeds'

// LONG=1 npx vitest run --project pure test/live/property
const numRuns = process.env.LONG ? 100_000 : 3000
const timeout = process.env.LONG ? 1_800_000 : 120_000

const states = ['operational', 'degraded', 'partialOutage', 'majorOutage', 'maintenance', 'unknown']

/** What is true of the reading of anything at all. */
function check(feed: unknown): void {
  const read = readServiceStatus(feed, now)
  const events = [...read.incidents, ...read.maintenances]
  const components = [...read.components, ...events.flatMap((event) => event.components)]
  const texts = [
    ...components.flatMap(({ name, group }) => [name, group ?? '']),
    ...events.flatMap(({ name, text }) => [name, text ?? '']),
  ]
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  for (const text of texts) expect(text).not.toMatch(/[<>\u0000-\u001f\u202a-\u202e\u2066-\u2069]/)
  for (const text of texts) expect(text.length).toBeLessThanOrEqual(1000)
  for (const url of [read.url, ...events.map((event) => event.url)])
    if (url !== undefined) expect(url).toMatch(/^https?:\/\/[^@]*$/)
  for (const state of [
    read.overall,
    ...components.map((one) => one.state),
    ...read.incidents.map(({ impact }) => impact),
  ])
    expect(states).toContain(state)
  const times = [
    read.updatedAt,
    ...read.incidents.flatMap((one) => [one.startedAt, one.updatedAt, one.nextUpdateAt, one.endsAt]),
  ]
  for (const time of [...times, ...read.maintenances.flatMap((one) => [one.startsAt, one.endsAt])])
    if (time !== undefined) expect(Number.isSafeInteger(time) && time > 9e11).toBe(true)
  // An open incident is never on a page where all is well.
  if (read.incidents.length) expect(['operational', 'maintenance', 'unknown']).not.toContain(read.overall)
  expect(read.components.length).toBeLessThanOrEqual(500)
  expect(events.length).toBeLessThanOrEqual(100)
  // It is plain data, and means the same when it is read again.
  const kept = JSON.parse(JSON.stringify(read))
  expect(kept).toEqual(read)
  expect(readServiceStatus(kept, now).overall).toBe(read.overall)
  expect(Object.keys(Object.prototype)).toEqual([])
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
}

const names = [
  ...new Set(JSON.stringify([failing, inMaintenance, well]).match(/(?<=")[\w-]+(?=":)/g)),
  ...'__proto__ constructor prototype toString length then isActive stage impact overall text'.split(' '),
]
const words = [...new Set(JSON.stringify([failing, inMaintenance, well]).match(/(?<=:")[^"]+(?=")/g))]

function throwing(): never {
  throw new Error('trap')
}
const traps = ['get', 'has', 'ownKeys', 'getPrototypeOf', 'getOwnPropertyDescriptor']
const values = [
  ...words,
  ...[0, -1, 1, 3, 1e300, Number.NaN, Number.POSITIVE_INFINITY, 1.9e9, 1.9e12, true, false, null, undefined],
  ...[
    '<script>',
    'javascript:alert(1)',
    'https://a:b@c.example',
    '\uD800',
    '\u202E',
    '9999-99-99T99:99:99Z',
    '2031-05-06',
    '{}',
    '[]',
  ],
]

const trap = Object.fromEntries(traps.map((name) => [name, throwing]))
const hostile: unknown[] = [
  new Proxy({}, trap),
  new Proxy([], trap),
  revoked({}),
  revoked([]),
  new Proxy([], { get: (_, key) => (key === 'length' ? 3 : throwing()) }),
  Symbol('s'),
  10n,
  throwing,
  new Date(Number.NaN),
]

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {})
  revoke()
  return proxy
}

const { junk } = fc.letrec((tie) => ({
  junk: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.constantFrom(...values),
    // fast-check looks at what it makes, so what nobody may look at comes wrapped.
    fc.tuple(fc.constantFrom(...names), fc.nat(hostile.length - 1)).map(([name, at]) => ({ [name]: hostile[at] })),
    fc.array(tie('junk'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...names), tie('junk'), { maxKeys: 8 }),
  ),
}))

/** A feed of a real format with some of its parts replaced by junk. */
const bent = fc
  .tuple(
    fc.constantFrom(...Object.values(failing), ...Object.values(inMaintenance), ...Object.values(well)),
    fc.array(fc.tuple(fc.nat(600), junk), { maxLength: 5 }),
  )
  .map(([feed, changes]) => {
    const copy = JSON.parse(JSON.stringify(feed))
    for (const [at, value] of changes) {
      const places: [Record<string, unknown>, string][] = []
      const walk = (node: unknown) => {
        if (typeof node !== 'object' || node === null) return
        for (const key of Object.keys(node)) places.push([node as Record<string, unknown>, key])
        if (places.length < 500) Object.values(node).forEach(walk)
      }
      try {
        walk(copy)
      } catch {
        continue
      }
      const place = places[at % Math.max(1, places.length)]
      if (place) place[0][place[1]] = value
    }
    return copy
  })

test(
  'junk of any shape is read without a word that could do harm',
  () => fc.assert(fc.property(junk, check), { numRuns }),
  timeout,
)

test(
  'a feed that is bent in any place is read without a word that could do harm',
  () => fc.assert(fc.property(bent, check), { numRuns }),
  timeout,
)

test('any text is read', () => fc.assert(fc.property(fc.string({ unit: 'binary' }), check), { numRuns }), timeout)

test('a text of markup and brackets is read in time that grows with its length only', () => {
  for (const part of ['<', '[', '](', '**', '<a ', '[a](', '\ud83d', ' ', '&lt;']) {
    const incident = { id: 'a', name: part.repeat(200_000), description: part.repeat(200_000) }
    const start = performance.now()
    check({ incidents: Array.from({ length: 50 }, () => incident) })
    expect(performance.now() - start, part).toBeLessThan(500)
  }
})
