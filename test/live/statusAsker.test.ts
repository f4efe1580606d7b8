import { describe, expect, test, vi } from 'vitest'
import type { ServiceReport } from '../../src/live/statusMemory'
import { failing, well } from './feeds'
import { answerWith, browser, emit, minutes, openTab, seeded, shareTabs, shortestGap, url } from './tabs'

const bad = failing['Statuspage: summary.json']
const good = well['Statuspage: summary.json']

shareTabs()

/** A message that is shown, and what it was told. */
function message(isIdle = false) {
  const told: (ServiceReport | undefined)[] = []
  return { told, isIdle, onChange: (report: ServiceReport | undefined) => void told.push(report) }
}

describe('when it asks', () => {
  test('nothing is asked before a message is shown, and nothing after the last one has gone', async () => {
    const asked = answerWith(() => Response.json(bad))
    const { asker } = await openTab()
    await vi.advanceTimersByTimeAsync(minutes(10))
    expect(asked).toEqual([])
    const one = asker.listen(message())
    const two = asker.listen(message())
    await vi.advanceTimersByTimeAsync(minutes(3))
    expect(asked.length).toBeGreaterThan(1)
    one()
    const before = asked.length
    await vi.advanceTimersByTimeAsync(minutes(3))
    expect(asked.length).toBeGreaterThan(before)
    two()
    two()
    const last = asked.length
    await vi.advanceTimersByTimeAsync(minutes(30))
    expect(asked).toHaveLength(last)
    expect(vi.getTimerCount()).toBe(0)
  })

  test('a message that goes within a moment asks nothing', async () => {
    const asked = answerWith(() => Response.json(bad))
    // The first question comes within two seconds.
    const { asker } = await openTab(3)
    const leave = asker.listen(message())
    await vi.advanceTimersByTimeAsync(10)
    leave()
    await vi.advanceTimersByTimeAsync(minutes(5))
    expect(asked).toEqual([])
  })

  test('within two seconds at first, then once a minute with up to a quarter of one more', async () => {
    const asked = answerWith(() => Response.json(bad))
    const { asker } = await openTab()
    const start = Date.now()
    asker.listen(message())
    await vi.advanceTimersByTimeAsync(minutes(60))
    expect((asked[0] as number) - start).toBeLessThanOrEqual(2000)
    const gaps = asked.slice(1).map((moment, at) => moment - (asked[at] as number))
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(60_000)
    expect(Math.max(...gaps)).toBeLessThanOrEqual(76_500)
    // Not all the same: others would ask in the same rhythm.
    expect(new Set(gaps.map((gap) => Math.round(gap / 1000))).size).toBeGreaterThan(5)
  })

  test.each([true, false])(
    '20 tabs with 50 messages each ask once a minute together, in an outage of an hour (locks: %s)',
    async (hasLocks) => {
      browser.hasLocks = hasLocks
      const asked = answerWith(() => Response.json(bad))
      const tabs = []
      for (let tab = 0; tab < 20; tab++) tabs.push(await openTab(tab))
      const heard = tabs.map(() => message())
      const leaves = tabs.flatMap(({ asker }, at) => [
        asker.listen(heard[at] as ReturnType<typeof message>),
        ...Array.from({ length: 49 }, () => asker.listen(message())),
      ])
      await vi.advanceTimersByTimeAsync(minutes(60))
      expect(asked.length).toBeGreaterThan(40)
      expect(asked.length).toBeLessThanOrEqual(61)
      expect(shortestGap(asked)).toBeGreaterThanOrEqual(60_000)
      // All of them know what one of them asked.
      for (const { told } of heard) expect(told.length).toBeGreaterThan(40)
      for (const leave of leaves) leave()
      const last = asked.length
      await vi.advanceTimersByTimeAsync(minutes(60))
      expect(asked).toHaveLength(last)
    },
  )

  test.each([
    [true, false],
    [false, false],
    [true, true],
  ])(
    'tabs that come and go, hide, lose the connection and wait for answers that never come ask once a minute (locks: %s, the clock jumps: %s)',
    { timeout: 60_000 },
    async (hasLocks, jumps) => {
      browser.hasLocks = hasLocks
      const random = seeded(hasLocks ? 1 : 2)
      const asked: number[] = []
      vi.stubGlobal('fetch', async () => {
        asked.push(performance.now())
        if (random() < 0.1) return new Promise(() => {})
        if (random() < 0.1) throw new TypeError('Failed to fetch')
        return Response.json(random() < 0.3 ? good : bad)
      })
      const open: (() => void)[] = []
      let tabs = 0
      let jumped = 0
      async function add() {
        const { asker } = await openTab(++tabs)
        for (let shown = 0; shown < 5; shown++) open.push(asker.listen(message(random() < 0.2)))
      }
      while (tabs < 20) await add()
      for (let step = 0; step < 240; step++) {
        await vi.advanceTimersByTimeAsync(10_000)
        const what = random()
        if (what < 0.05) for (const leave of open.splice(Math.floor(random() * open.length), 5)) leave()
        else if (what < 0.1) await add()
        else if (what < 0.13) browser.hidden = !browser.hidden
        else if (what < 0.16) browser.online = !browser.online
        else if (what < 0.18 && jumps && ++jumped) vi.setSystemTime(Date.now() + (random() < 0.5 ? -1 : 1) * 3_600_000)
        emit('visibilitychange')
        emit(browser.online ? 'online' : 'offline')
      }
      expect(asked.length).toBeGreaterThan(5)
      // A clock that jumps may cost a question.
      expect(asked.length).toBeLessThanOrEqual(40 + jumped)
      if (!jumped) expect(shortestGap(asked)).toBeGreaterThanOrEqual(60_000)
      for (const leave of open) leave()
      const before = asked.length
      await vi.advanceTimersByTimeAsync(minutes(10))
      expect(asked.length).toBe(before)
    },
  )

  test('a reload asks nothing that a minute ago was asked, and knows it at once', async () => {
    const asked = answerWith(() => Response.json(bad))
    const first = await openTab(1)
    const leave = first.asker.listen(message())
    await vi.advanceTimersByTimeAsync(5000)
    leave()
    const second = await openTab(2)
    const again = message()
    second.asker.listen(again)
    expect(again.told[0]?.status.incidents[0]?.name).toBe('Orders fail')
    await vi.advanceTimersByTimeAsync(50_000)
    expect(asked).toHaveLength(1)
  })

  test('not while the page is hidden; at once when it is shown again', async () => {
    const asked = answerWith(() => Response.json(bad))
    const { asker } = await openTab()
    asker.listen(message())
    await vi.advanceTimersByTimeAsync(5000)
    browser.hidden = true
    emit('visibilitychange')
    await vi.advanceTimersByTimeAsync(minutes(30))
    expect(asked).toHaveLength(1)
    browser.hidden = false
    emit('visibilitychange')
    await vi.advanceTimersByTimeAsync(3000)
    expect(asked).toHaveLength(2)
  })

  test('not while there is no connection; soon after it is back', async () => {
    const asked = answerWith(() => Response.json(bad))
    browser.online = false
    const { asker } = await openTab()
    asker.listen(message())
    await vi.advanceTimersByTimeAsync(minutes(30))
    expect(asked).toEqual([])
    browser.online = true
    emit('online')
    await vi.advanceTimersByTimeAsync(3000)
    expect(asked).toHaveLength(1)
  })

  test('without a failure once in five minutes; with the first failure once a minute', async () => {
    const asked = answerWith(() => Response.json(good))
    const { asker } = await openTab()
    asker.listen(message(true))
    await vi.advanceTimersByTimeAsync(minutes(60))
    expect(shortestGap(asked)).toBeGreaterThanOrEqual(minutes(5))
    expect(asked.length).toBeGreaterThan(8)
    const before = asked.length
    asker.listen(message())
    await vi.advanceTimersByTimeAsync(minutes(10))
    expect(asked.length - before).toBeGreaterThan(5)
  })

  test('a clock that is set back by a day stops nothing, and asks no more often', async () => {
    const asked = answerWith(() => Response.json(bad))
    const { asker } = await openTab()
    asker.listen(message())
    await vi.advanceTimersByTimeAsync(minutes(2))
    vi.setSystemTime(Date.now() - 86_400_000)
    const before = asked.length
    await vi.advanceTimersByTimeAsync(minutes(10))
    expect(asked.length - before).toBeGreaterThan(3)
    expect(asked.length - before).toBeLessThanOrEqual(11)
  })

  test('a clock that is set back hides nothing that is said after it, nor after a reload', async () => {
    let feed = bad
    answerWith(() => Response.json(feed))
    const { asker } = await openTab()
    const { told, ...listener } = message()
    const leave = asker.listen(listener)
    await vi.advanceTimersByTimeAsync(5000)
    vi.setSystemTime(Date.now() - 3_600_000)
    feed = { ...(good as object), page: { updated_at: '2031-05-06T09:30:00Z' } }
    await vi.advanceTimersByTimeAsync(minutes(2.5))
    expect(told.at(-1)?.status.incidents).toEqual([])
    leave()
    // Kept by a clock that was a day ahead.
    const name = `storefront-error-ui:service:${url}`
    const kept = JSON.parse(browser.storage.get(name) as string)
    const ahead = Date.now() + 86_400_000
    const report = { status: told[0]?.status, readAt: ahead }
    browser.storage.set(name, JSON.stringify({ ...kept, askedAt: ahead, report }))
    const { asker: reloaded } = await openTab(2)
    const later = message()
    reloaded.listen(later)
    await vi.advanceTimersByTimeAsync(5000)
    expect(later.told.map((one) => one?.status.incidents.length)).toEqual([0])
  })

  test.each([
    ['rejects', () => Promise.reject(new DOMException('', 'SecurityError'))],
    [
      'throws',
      () => {
        throw new DOMException('', 'InvalidStateError')
      },
    ],
  ])('where every request for a lock %s, as in a sandboxed frame, the tab asks once a minute', async (_, request) => {
    browser.storageFails = true
    const asked = answerWith(() => Response.json(bad))
    vi.stubGlobal('navigator', { onLine: true, locks: { request } })
    const { asker } = await openTab()
    const { told, ...listener } = message()
    asker.listen(listener)
    await vi.advanceTimersByTimeAsync(minutes(10))
    expect(told.length).toBeGreaterThan(5)
    expect(shortestGap(asked)).toBeGreaterThanOrEqual(60_000)
  })
})

describe('a page that does not answer', () => {
  test.each([
    ['refuses the connection', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['never answers', () => new Promise<Response>(() => {})],
    [
      'is HTML',
      () => new Response('<!DOCTYPE html><title>Status</title>', { headers: { 'content-type': 'text/html' } }),
    ],
    ['is not there', () => new Response('{"status":{"indicator":"major"}}', { status: 404 })],
    ['answers with half a feed', () => new Response(JSON.stringify(bad).slice(0, 300))],
    ['is larger than 64 KiB', () => Response.json({ ...(bad as object), filler: 'x'.repeat(70_000) })],
    ['breaks off', () => new Response(new ReadableStream({ start: (stream) => stream.error(new Error('broken')) }))],
    ['has an empty body', () => new Response(null, { status: 204 })],
  ])('%s: nothing is said, and it is asked less and less often', async (_, answer) => {
    const asked = answerWith(answer)
    const { asker } = await openTab()
    const { told, ...listener } = message()
    asker.listen(listener)
    await vi.advanceTimersByTimeAsync(minutes(60))
    expect(told).toEqual([])
    const gaps = asked.slice(1).map((moment, at) => Math.floor((moment - (asked[at] as number)) / 60_000))
    expect(gaps.slice(0, 4)).toEqual([2, 4, 5, 5])
  })

  test('what throws synchronously is caught', async () => {
    vi.stubGlobal('fetch', () => {
      throw new Error('no')
    })
    const { asker } = await openTab()
    const { told, ...listener } = message()
    asker.listen(listener)
    await vi.advanceTimersByTimeAsync(minutes(10))
    expect(told).toEqual([])
  })

  test('its Retry-After is kept, up to an hour', async () => {
    const asked = answerWith(() => new Response('', { status: 429, headers: { 'retry-after': '1200' } }))
    const { asker } = await openTab()
    asker.listen(message())
    await vi.advanceTimersByTimeAsync(minutes(60))
    expect(shortestGap(asked)).toBeGreaterThanOrEqual(1_200_000)
    expect(asked.length).toBeGreaterThan(1)
  })

  test('what it said is old after five minutes', async () => {
    let isDown = false
    answerWith(() => (isDown ? Promise.reject(new TypeError('Failed to fetch')) : Response.json(bad)))
    const { asker } = await openTab()
    const { told, ...listener } = message()
    asker.listen(listener)
    await vi.advanceTimersByTimeAsync(5000)
    isDown = true
    const readAt = told[0]?.readAt as number
    await vi.advanceTimersByTimeAsync(readAt + minutes(5) - Date.now() - 1000)
    expect(told).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(3000)
    expect(told.slice(1)).toEqual([undefined])
  })
})

describe('an end', () => {
  test('is told at a random moment within a minute, and sends one of the requests that wait', async () => {
    let feed = bad
    answerWith(() => Response.json(feed))
    const delays: number[] = []
    for (let shopper = 0; shopper < 40; shopper++) {
      feed = bad
      browser.storage.clear()
      const { asker, followers } = await openTab(shopper)
      const sent: string[] = []
      const first = () => sent.push('first') > 0
      const second = () => sent.push('second') > 0
      followers.setFollowing(first, true)
      followers.setFollowing(second, true)
      let ends = 0
      followers.setResting(() => ends++, true)
      const { told, ...listener } = message()
      const leave = asker.listen(listener)
      await vi.advanceTimersByTimeAsync(5000)
      expect(told).toHaveLength(1)
      feed = good
      let readAt = 0
      while (told.at(-1)?.status.incidents.length !== 0) {
        await vi.advanceTimersByTimeAsync(500)
        const kept = JSON.parse(browser.storage.get(`storefront-error-ui:service:${url}`) ?? '{}').report
        if (!readAt && kept?.status.incidents.length === 0) readAt = kept.readAt
        if (told.at(-1)?.status.incidents.length) expect([sent, ends]).toEqual([[], 0])
      }
      delays.push(Date.now() - readAt)
      expect(sent).toEqual(['first'])
      expect(ends).toBe(1)
      leave()
    }
    expect(Math.max(...delays)).toBeLessThanOrEqual(61_500)
    // Spread over the minute: some in each quarter of it.
    for (const quarter of [0, 1, 2, 3]) {
      expect(delays.filter((delay) => Math.floor(delay / 15_400) === quarter).length).toBeGreaterThan(2)
    }
  })

  test('that is taken back before it is told is not told', async () => {
    let feed: unknown = bad
    answerWith(() => Response.json(feed))
    vi.resetModules()
    const { statusAsker } = await import('../../src/live/statusAsker')
    // Tells at the end of the minute.
    const asker = statusAsker(url, () => 0.99)
    const { told, ...listener } = message()
    asker.listen(listener)
    await vi.advanceTimersByTimeAsync(5000)
    feed = good
    await vi.advanceTimersByTimeAsync(minutes(1.3))
    // Another tab has asked, and the incident is there again.
    const name = `storefront-error-ui:service:${url}`
    const kept = JSON.parse(browser.storage.get(name) as string)
    expect(kept.report.status.incidents).toEqual([])
    const report = { status: told[0]?.status, readAt: Date.now() }
    browser.storage.set(name, JSON.stringify({ ...kept, askedAt: Date.now(), report }))
    emit('storage', { key: name })
    feed = bad
    await vi.advanceTimersByTimeAsync(minutes(5))
    expect(told.every((report) => report?.status.incidents.length === 1)).toBe(true)
  })

  test('of what no message is about is told at once, and sends nothing', async () => {
    const parts = (order: string, search: string) => ({
      page: { url: 'https://status.example' },
      components: [
        { name: 'Order Placement', status: order },
        { name: 'Search', status: search },
      ],
      incidents: [
        ...(order === 'operational' ? [] : [{ id: 'o', name: 'Orders', components: [{ name: 'Order Placement' }] }]),
        ...(search === 'operational' ? [] : [{ id: 's', name: 'Search', components: [{ name: 'Search' }] }]),
      ],
    })
    let feed = parts('major_outage', 'major_outage')
    const asked = answerWith(() => Response.json(feed))
    vi.resetModules()
    const { statusAsker } = await import('../../src/live/statusAsker')
    const { setFollowing, setResting } = await import('../../src/retry/followers')
    const asker = statusAsker(url, () => 0.99)
    let sent = 0
    setFollowing(() => ++sent > 0, true)
    setResting(() => sent++, true)
    const { told, ...listener } = message()
    asker.listen({ ...listener, names: ['Order Placement'] })
    await vi.advanceTimersByTimeAsync(5000)
    expect(told).toHaveLength(1)
    feed = parts('major_outage', 'operational')
    while (asked.length < 2) await vi.advanceTimersByTimeAsync(1000)
    await vi.advanceTimersByTimeAsync(1000)
    expect([told.length, sent]).toEqual([2, 0])
    await vi.advanceTimersByTimeAsync(minutes(3))
    expect(sent).toBe(0)
    const before = asked.length
    feed = parts('operational', 'operational')
    while (asked.length === before) await vi.advanceTimersByTimeAsync(1000)
    await vi.advanceTimersByTimeAsync(30_000)
    expect([told.at(-1)?.status.incidents.length, sent]).toEqual([1, 0])
    await vi.advanceTimersByTimeAsync(31_000)
    expect([told.at(-1)?.status.incidents.length, sent]).toEqual([0, 2])
  })

  test('is told within a minute although the clock is set back meanwhile', async () => {
    let feed = bad
    const asked = answerWith(() => Response.json(feed))
    const { asker } = await openTab()
    const { told, ...listener } = message()
    asker.listen(listener)
    await vi.advanceTimersByTimeAsync(5000)
    feed = good
    const before = asked.length
    while (asked.length === before) await vi.advanceTimersByTimeAsync(1000)
    vi.setSystemTime(Date.now() - 3_600_000)
    await vi.advanceTimersByTimeAsync(minutes(1.1))
    expect(told.at(-1)?.status.incidents).toEqual([])
  })

  test('is told at once to a message that was not there before', async () => {
    answerWith(() => Response.json(good))
    const { asker } = await openTab()
    const { told, ...listener } = message()
    asker.listen(listener)
    await vi.advanceTimersByTimeAsync(3000)
    expect(told).toHaveLength(1)
  })
})

describe('the memory', () => {
  test('that another script has filled with junk is no memory', async () => {
    const asked = answerWith(() => Response.json(bad))
    for (const junk of [
      '{',
      'null',
      '[]',
      '{"askedAt":"x","failures":1e99,"report":{"readAt":1e99,"status":5}}',
      '"x"',
      '{"askedAt":1e400}',
    ]) {
      browser.storage.set(`storefront-error-ui:service:${url}`, junk)
      const { asker } = await openTab()
      const { told, ...listener } = message()
      const leave = asker.listen(listener)
      asked.length = 0
      await vi.advanceTimersByTimeAsync(3000)
      expect(told[0]?.status.overall, junk).toBe('partialOutage')
      leave()
    }
  })

  test('holds nothing of the shopper, and no markup of the page', async () => {
    answerWith(() =>
      Response.json({ ...(bad as object), page: { name: '<script>alert(1)</script>', url: 'javascript:alert(1)' } }),
    )
    const { asker } = await openTab()
    asker.listen(message())
    await vi.advanceTimersByTimeAsync(3000)
    const text = [...browser.storage.values()].join()
    expect(text).toContain('Orders fail')
    expect(text).not.toMatch(/[<>]|javascript:/)
  })

  test('may be forbidden: then the tab asks for itself', async () => {
    browser.storageFails = true
    const asked = answerWith(() => Response.json(bad))
    const { asker } = await openTab()
    const { told, ...listener } = message()
    asker.listen(listener)
    await vi.advanceTimersByTimeAsync(minutes(10))
    expect(told.length).toBeGreaterThan(5)
    expect(shortestGap(asked)).toBeGreaterThanOrEqual(60_000)
  })

  test('sources of one address share one asker', async () => {
    const { asker } = await openTab()
    const { statusAsker } = await import('../../src/live/statusAsker')
    expect(statusAsker(url, seeded(9))).toBe(asker)
    expect(statusAsker(`${url}?`, seeded(9))).not.toBe(asker)
  })
})
