import { once } from 'node:events'
import { createServer, request as httpRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { nodeHandler } from '../../src/live/nodeHandler'
import { readServiceStatus } from '../../src/live/readServiceStatus'
import type { StatusProxyOptions } from '../../src/live/statusProxy'
import { statusProxy } from '../../src/live/statusProxy'
import { failing, now as feedTime, well } from './feeds'

const bad = failing['Statuspage: summary.json']
const page = 'https://status.northwind.example/api/v2/summary.json'
const minute = 60_000

afterEach(() => {
  vi.useRealTimers()
})

/** A proxy with a clock, and all that it asked. */
function setUp(
  answer: (url: string, init: RequestInit) => Response | Promise<Response>,
  options: Partial<StatusProxyOptions> = {},
) {
  const clock = { now: feedTime }
  const asked: { url: string; init: RequestInit }[] = []
  const proxy = statusProxy({
    url: page,
    now: () => clock.now,
    fetch: async (url, init) => {
      asked.push({ url, init })
      return answer(url, init)
    },
    ...options,
  })
  const get = (headers: Record<string, string> = {}, method = 'GET', path = '/api/status') =>
    proxy(new Request(`https://shop.example${path}`, { method, headers }))
  return { clock, asked, proxy, get }
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 5))

const status = async (response: Response) => readServiceStatus(await response.text(), feedTime)

test('answers with what the page says, trimmed to what is shown', async () => {
  const { get } = setUp(() => Response.json(bad))
  const response = await get()
  expect(response.status).toBe(200)
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'public, max-age=60, stale-while-revalidate=60',
    'x-content-type-options': 'nosniff',
  })
  const text = await response.text()
  expect(text.length).toBeLessThan(900)
  // In the language of the page, which may not be the shopper's.
  expect(text).not.toMatch(/Orders fail|acquirer/)
  const read = readServiceStatus(bad, feedTime)
  expect(readServiceStatus(text, feedTime)).toEqual({
    ...read,
    incidents: read.incidents.map(({ text: _, ...incident }) => ({ ...incident, name: '' })),
  })
})

test('keeps the words of the page where the shop wants them, and never as markup', async () => {
  const feed = {
    ...(bad as object),
    incidents: [{ id: 'a', name: '<img src=x onerror=alert(1)>Orders', impact: 'major' }],
  }
  const { get } = setUp(() => Response.json(feed), { texts: true })
  const text = await (await get()).text()
  expect(text).toContain('"name":"Orders"')
  expect(text).not.toContain('<')
})

test('an id that is the name of the incident is not told', async () => {
  const { get } = setUp(() => Response.json({ incidents: [{ name: 'Orders fail', impact: 'major' }] }))
  const text = await (await get()).text()
  expect(text).not.toContain('Orders')
  expect(readServiceStatus(text, feedTime).incidents).toHaveLength(1)
})

describe('the page is asked', () => {
  test('once a minute, however many ask the proxy', async () => {
    const { clock, asked, get } = setUp(() => Response.json(bad))
    for (let second = 0; second < 600; second++) {
      await Promise.all(Array.from({ length: 20 }, () => get()))
      clock.now += 1000
    }
    expect(asked).toHaveLength(10)
  })

  test('once, while many wait for the first answer', async () => {
    let answer = (_: Response) => {}
    const { asked, get } = setUp(() => new Promise<Response>((resolve) => (answer = resolve)))
    const all = Promise.all(Array.from({ length: 500 }, () => get()))
    await Promise.resolve()
    answer(Response.json(bad))
    for (const response of await all) expect((await status(response)).overall).toBe('partialOutage')
    expect(asked).toHaveLength(1)
  })

  test('while the last answer is given away', async () => {
    let isSlow = false
    const { clock, asked, get } = setUp(() => (isSlow ? new Promise(() => {}) : Response.json(bad)))
    await get()
    isSlow = true
    clock.now += 2 * minute
    expect((await status(await get())).overall).toBe('partialOutage')
    expect(asked).toHaveLength(2)
  })

  test('with the ETag of its last answer, and a 304 keeps that', async () => {
    const { clock, asked, get } = setUp((_, init) => {
      const isSame = new Headers(init.headers).get('if-none-match') === 'W/"1"'
      return isSame ? new Response(null, { status: 304 }) : Response.json(bad, { headers: { etag: 'W/"1"' } })
    })
    await get()
    for (let round = 0; round < 8; round++) {
      clock.now += 2 * minute
      await get()
    }
    expect(asked).toHaveLength(9)
    // Fresh although the page has sent its body once only.
    expect((await status(await get())).overall).toBe('partialOutage')
    expect(new Headers(asked[8]?.init.headers).get('if-none-match')).toBe('W/"1"')
  })

  test('once a minute although it is down, and nothing is said after five minutes', async () => {
    let isDown = false
    const { clock, asked, get } = setUp(() =>
      isDown ? Promise.reject(new TypeError('fetch failed')) : Response.json(bad),
    )
    await get()
    isDown = true
    const said = []
    for (let second = 0; second < 600; second += 10) {
      clock.now += 10_000
      said.push((await status(await get())).overall)
    }
    expect(asked).toHaveLength(11)
    expect(said.filter((overall) => overall === 'partialOutage')).toHaveLength(29)
    expect(said.slice(29).every((overall) => overall === 'unknown')).toBe(true)
  })

  test.each([
    ['HTML', () => new Response('<!doctype html>')],
    ['an error', () => Response.json(bad, { status: 500 })],
    ['nothing', () => new Response(null, { status: 204 })],
    ['too much', () => Response.json({ ...(bad as object), filler: 'x'.repeat(600_000) })],
    [
      'an error while it is read',
      () => new Response(new ReadableStream({ start: (stream) => stream.error(new Error('cut')) })),
    ],
  ])('a page that answers with %s is unknown', async (_, answer) => {
    const { get } = setUp(answer)
    const response = await get()
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ overall: 'unknown', components: [], incidents: [], maintenances: [] })
  })

  test('not before the moment that it names, up to an hour', async () => {
    const { clock, asked, get } = setUp(() => new Response('', { status: 429, headers: { 'retry-after': '600' } }))
    // Retry-After is counted from the real clock.
    clock.now = Date.now()
    await get()
    clock.now += 9 * minute
    await get()
    expect(asked).toHaveLength(1)
    clock.now += 2 * minute
    await get()
    expect(asked).toHaveLength(2)
  })

  test('for five seconds at most', async () => {
    vi.useFakeTimers()
    let signal: AbortSignal | null | undefined
    const { get } = setUp((_, init) => {
      signal = init.signal
      return new Promise(() => {})
    })
    const answered = vi.fn()
    void get().then(answered)
    await vi.advanceTimersByTimeAsync(4900)
    expect(answered).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(200)
    expect(answered).toHaveBeenCalledOnce()
    expect(signal?.aborted).toBe(true)
  })

  test('again, although a host has stopped the last question for ever', async () => {
    const { clock, asked, get } = setUp(() => (asked.length === 1 ? Response.json(bad) : new Promise(() => {})))
    await get()
    for (let round = 0; round < 3; round++) {
      clock.now += 61_000
      await get()
    }
    expect(asked).toHaveLength(4)
  })

  test('and the host is told to wait for it', async () => {
    const { proxy } = setUp(() => Response.json(bad))
    const context = {
      waited: [] as Promise<unknown>[],
      waitUntil(promise: Promise<unknown>) {
        this.waited.push(promise)
      },
    }
    await proxy(new Request('https://shop.example/'), context)
    expect(context.waited).toHaveLength(1)
    await expect(proxy(new Request('https://shop.example/'), { params: Promise.resolve({}) })).resolves.toBeDefined()
  })

  test('in several feeds that tell all together', async () => {
    const feeds: Record<string, unknown> = {
      'https://p.example/incidents': failing['Sorry: notices'],
      'https://p.example/components': failing['Cachet 2: components'],
      'https://p.example/broken': '<html>',
    }
    const { asked, get } = setUp((url) => Response.json(feeds[url]), { url: Object.keys(feeds) })
    const read = await status(await get())
    expect(asked).toHaveLength(3)
    expect(read).toMatchObject({ overall: 'majorOutage', incidents: [{ stage: 'monitoring' }] })
    expect(read.components.map(({ name }) => name)).toEqual(['Order Placement', 'Search'])
  })
})

test('of a page with hundreds of parts and incidents, as much is told as a source reads, the worst first', async () => {
  const parts = (count: number, status: string) =>
    Array.from({ length: count }, (_, at) => ({ name: `${'部品'.repeat(45)} ${at}`, status }))
  const incident = (id: number, impact: string, components: object[]) => ({
    id,
    name: '障害'.repeat(100),
    impact,
    incident_updates: [{ body: '調査'.repeat(500) }],
    components,
  })
  const minor = Array.from({ length: 40 }, (_, id) => incident(id, 'minor', parts(10, 'degraded_performance')))
  const incidents = [...minor, incident(99, 'critical', parts(3, 'major_outage'))]
  const feed = { status: { indicator: 'critical' }, components: parts(500, 'operational'), incidents }
  for (const texts of [false, true]) {
    const { get } = setUp(() => Response.json(feed), { texts })
    const text = await (await get()).text()
    expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(65_536)
    expect(readServiceStatus(text, feedTime)).toMatchObject({ overall: 'majorOutage', components: [] })
    expect(readServiceStatus(text, feedTime).incidents[0]?.id).toBe('99')
    expect(readServiceStatus(text, feedTime).incidents.length).toBeGreaterThan(5)
  }
})

describe('of several feeds, one that does not answer', () => {
  const [incidents, components] = ['https://p.example/incidents', 'https://p.example/components']
  function setUpTwo() {
    const down = new Set<string>()
    const feeds: Record<string, unknown> = {
      [incidents]: failing['Sorry: notices'],
      [components]: failing['Cachet 2: components'],
    }
    const proxy = setUp((url) => (down.has(url) ? new Response('', { status: 503 }) : Response.json(feeds[url])), {
      url: [incidents, components],
    })
    return { ...proxy, down }
  }

  test('says what it said last, so that no incident seems to be over', async () => {
    const { clock, get, down } = setUpTwo()
    await get()
    down.add(incidents)
    for (let passed = 0; passed < 4; passed++) {
      clock.now += minute
      await get()
      await pause()
      const read = await status(await get())
      expect(read.incidents).toHaveLength(1)
      expect(read.components).toHaveLength(2)
    }
    down.clear()
    clock.now += minute
    await get()
    await pause()
    expect((await get()).headers.get('cache-control')).toContain('max-age=60,')
  })

  test('is old after five minutes, and then nothing is said', async () => {
    const { clock, get, down } = setUpTwo()
    await get()
    down.add(incidents)
    for (let passed = 0; passed < 6; passed++) {
      clock.now += minute
      await get()
      await pause()
    }
    expect((await status(await get())).overall).toBe('unknown')
  })

  test('from the beginning leaves what the others say', async () => {
    const { clock, get, down } = setUpTwo()
    down.add(components)
    for (let passed = 0; passed < 8; passed++) {
      await get()
      await pause()
      expect((await status(await get())).incidents).toHaveLength(1)
      clock.now += minute
    }
  })
})

describe('a host’s own cache of what a server fetches', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  test('is told to keep nothing, as Next.js 13 and 14 would for ever', async () => {
    const { asked, get } = setUp(() => Response.json(bad))
    await get()
    expect(asked[0]?.init.cache).toBe('no-store')
  })

  test('is not told so where that throws, as in Workers before November 2024', async () => {
    const { asked, proxy } = setUp(() => Response.json(bad))
    const request = new Request('https://shop.example/api/status')
    vi.stubGlobal(
      'Request',
      class {
        constructor(_: string, init?: RequestInit) {
          if (init?.cache) throw new Error('The ‘cache’ field is not implemented.')
        }
      },
    )
    expect((await status(await proxy(request))).overall).toBe('partialOutage')
    expect(asked[0]?.init).not.toHaveProperty('cache')
  })
})

describe('it is no open proxy', () => {
  test('nothing of a request reaches the page', async () => {
    const { asked, get } = setUp(() => Response.json(well.Rootly))
    await get(
      {
        cookie: 'session=secret',
        authorization: 'Bearer secret',
        'x-forwarded-for': '203.0.113.7',
        referer: 'https://shop.example/joana',
      },
      'GET',
      '/api/status?url=http://169.254.169.254/&feed=//evil.example',
    )
    expect(asked).toHaveLength(1)
    expect(asked[0]?.url).toBe(page)
    expect([...new Headers(asked[0]?.init.headers)]).toEqual([['accept', 'application/json']])
    expect(JSON.stringify(asked[0]?.init)).not.toContain('secret')
  })

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is refused, and asks nothing', async (method) => {
    const { asked, get } = setUp(() => Response.json(bad))
    const response = await get({}, method)
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
    expect(asked).toEqual([])
  })

  test.each([
    'http://169.254.169.254/latest/meta-data/',
    'https://evil.example/',
    '//evil.example/x',
    'http://status.northwind.example/plain',
    'file:///etc/passwd',
    'https://status.northwind.example:8443/',
  ])('a redirect to %s is not followed', async (location) => {
    const { asked, get } = setUp(() => new Response(null, { status: 302, headers: { location } }))
    expect((await status(await get())).overall).toBe('unknown')
    expect(asked).toHaveLength(1)
    expect(asked[0]?.init.redirect).toBe('manual')
  })

  test('a redirect on the same host is, three times', async () => {
    const { asked, get } = setUp((url) =>
      url.endsWith('/new') ? Response.json(bad) : new Response(null, { status: 301, headers: { location: '/new' } }),
    )
    expect((await status(await get())).overall).toBe('partialOutage')
    expect(asked.map(({ url }) => url)).toEqual([page, 'https://status.northwind.example/new'])
    const circle = setUp((url) => new Response(null, { status: 302, headers: { location: url } }))
    await circle.get()
    expect(circle.asked).toHaveLength(4)
  })
})

describe('a cache', () => {
  test.each([
    ['the same', (etag: string) => etag, 304],
    ['the same, weak, as a CDN that compresses makes it', (etag: string) => `W/${etag}`, 304],
    ['one of several', (etag: string) => `"x", ${etag}`, 304],
    ['any', () => '*', 304],
    ['another', () => '"x"', 200],
  ])('that has %s', async (_, wanted, expected) => {
    const { get } = setUp(() => Response.json(bad))
    const etag = (await get()).headers.get('etag') as string
    const response = await get({ 'if-none-match': wanted(etag) })
    expect(response.status).toBe(expected)
    expect(response.headers.get('etag')).toBe(etag)
    if (expected === 304) expect(await response.text()).toBe('')
  })

  test('gets another ETag for another answer, and is fresh for what is left of the minute', async () => {
    let feed = bad
    const { clock, get } = setUp(() => Response.json(feed))
    const first = await get()
    clock.now += 45_000
    expect((await get()).headers.get('cache-control')).toBe('public, max-age=15, stale-while-revalidate=60')
    feed = well.Rootly
    clock.now += 20_000
    await get()
    await new Promise((resolve) => setTimeout(resolve))
    expect((await get()).headers.get('etag')).not.toBe(first.headers.get('etag'))
  })

  test('HEAD has the headers of GET, and no body', async () => {
    const { get } = setUp(() => Response.json(bad))
    const response = await get({}, 'HEAD')
    expect(await response.text()).toBe('')
    expect(response.headers.get('etag')).toBe((await get()).headers.get('etag'))
  })
})

test('as a handler of Node, on the loopback, from page to shopper', async () => {
  const upstream = createServer((_, response) => response.end(JSON.stringify(bad)))
  upstream.listen(0, 'localhost')
  await once(upstream, 'listening')
  const port = (upstream.address() as AddressInfo).port
  const shop = createServer(nodeHandler(statusProxy({ url: `http://localhost:${port}/` })))
  shop.listen(0, 'localhost')
  await once(shop, 'listening')
  const address = `http://localhost:${(shop.address() as AddressInfo).port}/api/status`

  const response = await fetch(address)
  expect((await status(response)).overall).toBe('partialOutage')
  const etag = response.headers.get('etag') as string
  expect((await fetch(address, { headers: { 'if-none-match': etag } })).status).toBe(304)
  expect((await fetch(address, { method: 'POST', body: 'x' })).status).toBe(405)
  expect(await (await fetch(address, { method: 'HEAD' })).text()).toBe('')
  // A method that `Request` does not allow.
  const traced = httpRequest(address, { method: 'TRACE' }).end()
  const [answer] = await once(traced, 'response')
  expect(answer.statusCode).toBe(405)
  upstream.close()
  shop.closeAllConnections()
  shop.close()
})
