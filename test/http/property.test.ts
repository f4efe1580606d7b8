import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readOrderFormMessages } from '../../src/http/readOrderFormMessages'
import { readOutcome } from '../../src/http/readOutcome'
import { routePattern } from '../../src/http/routePattern'
import { safeUrl } from '../../src/http/safeUrl'
import { statusFacts } from '../../src/status/statusFacts'

// LONG=1 npx vitest run --project pure test/http/property
const numRuns = process.env.LONG ? 100_000 : 5000
const limit = 5
const timeout = process.env.LONG ? 1_800_000 : 120_000

/** The milliseconds of a call. One that was slow may have been interrupted, so the best of ten counts then. */
function measure(call: () => unknown): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 10 && best >= limit; round++) {
    const start = performance.now()
    call()
    best = Math.min(best, performance.now() - start)
  }
  return best
}

/** What is true of the reading of anything at all. */
function check(input: unknown, url: unknown = input): void {
  const outcome = readOutcome(input)
  expect(Object.hasOwn(statusFacts, outcome.kind)).toBe(true)
  const { status, code, detail, requestId, retryAt, fields, location, bodyStatus } = outcome
  if (status !== undefined) expect(Number.isInteger(status) && status > 0 && status < 1000).toBe(true)
  if (bodyStatus !== undefined) expect(bodyStatus > 399 && bodyStatus < 600).toBe(true)
  if (retryAt !== undefined) expect(Number.isFinite(retryAt)).toBe(true)
  if (code !== undefined) expect(code).toMatch(/^[^\s<>]{1,200}$/)
  if (requestId !== undefined) expect(requestId.length).toBeLessThanOrEqual(1000)
  if (detail !== undefined) expect(detail.length).toBeLessThanOrEqual(1000)
  if (location !== undefined) expect(location).toMatch(/^(https?:\/\/|\/(?!\/))/)
  expect((fields ?? []).length).toBeLessThanOrEqual(50)

  const messages = readOrderFormMessages(input)
  expect(messages.length).toBeLessThanOrEqual(50)
  for (const { severity } of messages) expect(['error', 'warning', 'info']).toContain(severity)

  const safe = safeUrl(url)
  if (safe !== undefined) expect(safe).toMatch(/^(https?:\/\/|\/(?!\/))/)
  const route = typeof url === 'string' ? routePattern(url) : undefined
  if (route !== undefined) expect(route.length).toBeLessThanOrEqual(200)

  expect(measure(() => readOutcome(input))).toBeLessThan(limit)
  expect(measure(() => readOrderFormMessages(input))).toBeLessThan(limit)
  expect(measure(() => safeUrl(url))).toBeLessThan(limit)
  if (typeof url === 'string') expect(measure(() => routePattern(url))).toBeLessThan(limit)
  expect(Object.keys(Object.prototype)).toEqual([])
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
}

const names = (
  'status statusCode httpStatus code errorCode Code message Message detail title error Error errors Errors data body ' +
  'text bodyText response headers request config options cause networkError graphQLErrors extensions exception result ' +
  'fields Fields ModelState messages orderForm length kind outcome retryAt fieldErrors instancePath params name stack ' +
  'type url method location RedirectResponseCollection redirectUrl operationId requestId digest retry-after date ' +
  'ratelimit ratelimit-reset x-ratelimit-reset get 0 1 __proto__ constructor prototype toString valueOf then toJSON'
).split(' ')

const values = [
  ...[0, -1, 200, 403, 428, 503, 999, 1000, 5.5, Number.NaN, Number.POSITIVE_INFINITY, -0, 1e300],
  ...['503', 'CHK0082', 'Failed to fetch', 'AbortError', '120', '-5', 'Sun, 06 Nov 1994 08:49:37 GMT', 'ok', 'error'],
  ...[
    'status code 503',
    'javascript:alert(1)',
    '//a.example',
    'https://a.example/',
    '/a',
    'opaque',
    '\uD800',
    'a\uDFFFb',
  ],
  ...['{"__proto__":{"polluted":1},"status":404}', '{"constructor":{"prototype":{"polluted":1}}}', '[{"code":1}]', '{'],
]

function throwing(): never {
  throw new Error('no')
}

const traps: ProxyHandler<object> = Object.fromEntries(
  ['get', 'has', 'ownKeys', 'getPrototypeOf', 'getOwnPropertyDescriptor', 'apply', 'isExtensible'].map((trap) => [
    trap,
    throwing,
  ]),
)

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {})
  revoke()
  return proxy
}

const hostile: unknown[] = [
  Symbol('status'),
  10n,
  throwing,
  () => 503,
  new Proxy({}, traps),
  new Proxy([], traps),
  new Proxy(throwing, traps),
  new Proxy([], { get: (_, key) => (key === 'length' ? Symbol('much') : 5) }),
  new Proxy({}, { get: (_, key) => String(key) }),
  revoked({}),
  revoked([]),
  new Headers({ 'retry-after': '5' }),
  Response.error(),
  new DOMException('', 'AbortError'),
  new AggregateError([new TypeError('Failed to fetch')]),
]

/** Objects as clients and servers build them, and as nobody should. */
const { tree } = fc.letrec<{ tree: unknown; node: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.oneof(
      fc.constantFrom(...values),
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
      fc.string({ unit: 'binary' }),
      fc.webUrl(),
      // fast-check looks at what it makes, so what nobody may look at comes wrapped.
      fc.tuple(fc.constantFrom(...names), fc.constantFrom(...hostile.keys())).map(([name, index]) => ({
        [name]: hostile[index],
      })),
    ),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...names), tie('tree'), { maxKeys: 6 }),
  ),
  tree: fc
    .tuple(
      tie('node'),
      fc.constantFrom('', '', '', 'null', 'cycle', 'getter', 'thrower', 'error'),
      fc.constantFrom(...names),
    )
    .map(([node, twist, name]) => {
      if (
        !twist ||
        typeof node !== 'object' ||
        node === null ||
        Object.prototype.toString.call(node) !== '[object Object]'
      )
        return node
      const own = (value: object) => Object.defineProperties(value, Object.getOwnPropertyDescriptors(node))
      try {
        if (twist === 'null') return own(Object.create(null))
        if (twist === 'error') return own(new Error('a'))
        const twisted = own({})
        if (twist === 'cycle') return Object.defineProperty(twisted, name, { value: twisted })
        return Object.defineProperty(twisted, name, { get: twist === 'thrower' ? throwing : () => node })
      } catch {
        return node
      }
    }),
}))

describe('anything at all', () => {
  test(
    'is read in under 5 ms, to a known kind, and nothing throws',
    () => {
      for (let round = 0; round < 2000; round++)
        readOutcome({ status: 503, body: { error: { code: 'a' } }, headers: {} })
      fc.assert(
        fc.property(
          fc.oneof(tree, fc.anything({ withBigInt: true, withNullPrototype: true }), fc.constantFrom(...values)),
          (input) => check(input),
        ),
        { numRuns },
      )
    },
    timeout,
  )

  test(
    'reads the same a second time',
    () => {
      fc.assert(
        fc.property(tree, (input) => {
          const outcome = readOutcome(input)
          expect(readOutcome(outcome)).toEqual(outcome)
        }),
        { numRuns },
      )
    },
    timeout,
  )

  test(
    'is never an address that leads elsewhere',
    () => {
      const parts = fc.constantFrom(
        '/',
        '\\',
        '.',
        '..',
        ':',
        '@',
        'a',
        'https:',
        'http://',
        'javascript:',
        '\t',
        '\n',
        ' ',
        '%2f',
        '?',
        '#',
      )
      const address = fc.oneof(
        fc.array(parts, { maxLength: 12 }).map((list) => list.join('')),
        fc.webUrl(),
        fc.string({ unit: 'binary' }),
      )
      fc.assert(
        fc.property(address, (text) => {
          check({ status: 428, RedirectResponseCollection: [{ redirectUrl: text }] }, text)
          const safe = safeUrl(text)
          if (safe?.startsWith('/')) expect(new URL(safe, 'https://shop.example').host).toBe('shop.example')
          expect(routePattern(text) ?? '').not.toMatch(/[?#]|\d@/)
        }),
        { numRuns },
      )
    },
    timeout,
  )
})

test('is read by itself where nobody may look at it', () => {
  for (const value of [...hostile, ...values]) check(value)
})

describe('what is huge', () => {
  const deep = (wrap: (inner: unknown) => unknown) => {
    let value: unknown = { status: 503 }
    for (let level = 0; level < 10_000; level++) value = wrap(value)
    return value
  }
  const named = (length: number) => Object.fromEntries(Array.from({ length }, (_, index) => [`key${index}`, ['no']]))
  const [wide, many] = [named(100_000), named(10_000)]
  const long = Array.from({ length: 100_000 }, (_, index) => ({ field: `f${index}`, code: 'a', message: 'b' }))
  const text = 'x'.repeat(10_000_000)

  test.each<[string, unknown]>([
    ['10,000 causes', deep((cause) => ({ cause }))],
    ['10,000 lists', deep((inner) => [inner])],
    ['10,000 levels of JSON', { status: 400, body: '['.repeat(10_000) + ']'.repeat(10_000) }],
    ['64 KiB of JSON', { status: 400, body: JSON.stringify({ items: 'y'.repeat(65_000) }) }],
    ['64 KiB of JSON in many places', Object.fromEntries(names.map((name) => [name, `[${'1,'.repeat(32_000)}1]`]))],
    ['100,000 names', wide],
    // No engine names 100,000 properties in 5 ms; 64 KiB of JSON hold fewer than these.
    ['10,000 names for fields', { status: 400, body: { fields: many, errors: many, ModelState: many } }],
    ['100,000 elements', long],
    ['100,000 elements of errors', { status: 400, errors: long, fields: long, messages: long }],
    ['100,000 headers', { status: 503, headers: wide }],
    ['10 MB of text', text],
    ['10 MB of spaces', ' '.repeat(10_000_000)],
    ['10 MB of text everywhere', Object.fromEntries(names.map((name) => [name, text]))],
    ['10 MB of JSON', `{"status":"${text}"}`],
    ['10 MB in a header', { status: 503, headers: { 'retry-after': text, ratelimit: text, 'x-request-id': text } }],
    ['commas in a header', { status: 429, headers: { ratelimit: ','.repeat(10_000), date: 'Mon 1:'.repeat(2000) } }],
    ['slashes', '/'.repeat(1_000_000)],
    ['braces', '[{'.repeat(30_000)],
  ])('is read in under 5 ms: %s', (_, input) => {
    for (let round = 0; round < 5; round++) readOutcome(input)
    check(input)
    check(new Error('a', { cause: input }), typeof input === 'string' ? input : 'a')
  })
})
