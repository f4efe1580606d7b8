import { describe, expect, test } from 'vitest'
import { readServiceStatus } from '../../src/live/readServiceStatus'
import { begin, failing, inMaintenance, now, well } from './feeds'

const each = (feeds: Record<string, unknown>) => Object.entries(feeds)

/** Those whose format names no part of the service. */
const nameNone = [
  'Statuspage: status.json',
  'Instatus: summary.json',
  'Rootly',
  'OpenStatus: widget',
  'Sorry: status',
  'Sorry: notices',
  'Cachet 2: incidents',
  'Cachet 3: status',
  'Uptime Kuma: beats',
  'Zendesk',
]

/** Those that say what fails, and not of what incident. */
const tellNoIncident = [
  'Statuspage: status.json',
  'Instatus: v2 components',
  'Instatus: v3 components',
  'OpenStatus: widget',
  'Sorry: status',
  'Cachet 2: components',
  'Cachet 3: components',
  'Cachet 3: status',
  'Upptime',
  'Uptime Kuma: beats',
  'UptimeRobot',
  'Gatus',
  'a page of one’s own',
]

describe('while orders fail', () => {
  test.each(each(failing))('%s says that something is wrong', (_, feed) => {
    expect(['degraded', 'partialOutage', 'majorOutage']).toContain(readServiceStatus(feed, now).overall)
  })

  test.each(each(failing).filter(([name]) => !nameNone.includes(name)))('%s says what fails', (_, feed) => {
    const { components, incidents } = readServiceStatus(feed, now)
    const bad = [...components, ...incidents.flatMap((incident) => incident.components)]
    const orders = bad.find(({ name }) => name.endsWith('Order Placement'))
    expect(orders).toBeDefined()
    // Those that are only named by an incident have its impact.
    expect(['operational', 'maintenance']).not.toContain(orders?.state)
  })

  test.each(each(failing).filter(([name]) => !tellNoIncident.includes(name)))(
    '%s tells of the one incident',
    (name, feed) => {
      const { incidents, maintenances } = readServiceStatus(feed, now)
      expect(incidents.map((incident) => incident.name)).toEqual(['Orders fail'])
      expect(maintenances).toEqual([])
      // The widget of incident.io does not say since when.
      const since = name === 'incident.io: widget' ? undefined : Date.parse(begin)
      expect(incidents[0]?.startedAt).toBe(since)
    },
  )

  test('the groups of components are known where a page has any', () => {
    const grouped = each(failing).filter(([, feed]) =>
      readServiceStatus(feed, now).components.some(
        ({ name, group }) => name === 'Order Placement' && group === 'Checkout',
      ),
    )
    expect(grouped.map(([name]) => name)).toEqual([
      'Statuspage: summary.json',
      'incident.io: page',
      'Instatus: v2 components',
      'Instatus: v3 components',
      'Better Stack',
      'cState',
      'StatusPal',
      'OpenStatus: feed',
      'Uptime Kuma: page',
      'Gatus',
    ])
  })

  test('a group is not a component', () => {
    const { components } = readServiceStatus(failing['Statuspage: summary.json'], now)
    expect(components.map(({ name, state }) => [name, state])).toEqual([
      ['Order Placement', 'partialOutage'],
      ['Payments Gateway', 'degraded'],
      ['Search', 'operational'],
    ])
  })

  test('all of an incident is read', () => {
    expect(readServiceStatus(failing['Statuspage: summary.json'], now)).toMatchObject({
      // The headline says that all is well.
      overall: 'partialOutage',
      url: 'https://status.northwind.example/',
      updatedAt: Date.parse('2031-05-06T09:58:00Z'),
      incidents: [
        {
          id: 'i1',
          stage: 'identified',
          impact: 'partialOutage',
          startedAt: Date.parse(begin),
          updatedAt: Date.parse('2031-05-06T09:55:00Z'),
          url: 'https://stspg.example/i1',
          text: 'A card acquirer is down.',
          components: [
            { name: 'Order Placement', group: 'Checkout', state: 'partialOutage' },
            { name: 'Payments Gateway', group: 'Checkout', state: 'degraded' },
          ],
        },
      ],
    })
  })

  test('the worst incident comes first, of those the latest', () => {
    const incidents = [
      { id: 'a', name: 'A', impact: 'minor', started_at: '2031-05-06T09:50:00Z' },
      { id: 'b', name: 'B', impact: 'critical', started_at: '2031-05-06T09:10:00Z' },
      { id: 'c', name: 'C', impact: 'critical', started_at: '2031-05-06T09:20:00Z' },
    ]
    expect(readServiceStatus({ incidents }, now).incidents.map(({ id }) => id)).toEqual(['c', 'b', 'a'])
  })

  test('an incident that is open is at least a hitch, whatever its impact is called', () => {
    for (const impact of ['none', 'operational', undefined, 'mauve']) {
      const read = readServiceStatus(
        { status: { indicator: 'none' }, incidents: [{ id: 'a', name: 'A', impact }] },
        now,
      )
      expect(read.overall).toBe('degraded')
    }
  })

  test.each(['resolved', 'postmortem', 'completed', 'Fixed', 'false_alarm', 'closed'])(
    'an incident that is %s is over',
    (status) => {
      const read = readServiceStatus(
        { status: { indicator: 'none' }, incidents: [{ id: 'a', name: 'A', impact: 'major', status }] },
        now,
      )
      expect(read).toMatchObject({ overall: 'operational', incidents: [] })
    },
  )

  test('an incident may promise its next update and expect its end', () => {
    const incident = {
      id: 'a',
      name: 'A',
      next_update_at: '2031-05-06T10:30:00Z',
      estimated_end: '2031-05-06T12:00:00Z',
    }
    expect(readServiceStatus({ incidents: [incident] }, now).incidents[0]).toMatchObject({
      nextUpdateAt: Date.parse('2031-05-06T10:30:00Z'),
      endsAt: Date.parse('2031-05-06T12:00:00Z'),
    })
  })
})

describe('a maintenance', () => {
  test.each(each(inMaintenance))('%s says that it goes on, and when it ends', (_, feed) => {
    const { overall, incidents, maintenances } = readServiceStatus(feed, now)
    expect(overall).toBe('maintenance')
    expect(incidents).toEqual([])
    expect(maintenances).toMatchObject([
      { name: 'Catalog move', isActive: true, endsAt: Date.parse('2031-05-06T11:00:00Z') },
    ])
  })

  const planned = (more: object) =>
    readServiceStatus({ scheduled_maintenances: [{ id: 'm', name: 'M', status: 'scheduled', ...more }] }, now)

  test('to come is not active, and does not colour the page', () => {
    const read = planned({ scheduled_for: '2031-05-07T09:00:00Z', scheduled_until: '2031-05-07T11:00:00Z' })
    expect(read).toMatchObject({ overall: 'operational', maintenances: [{ isActive: false }] })
  })

  test('has begun at its time, although the page has not been told', () => {
    const read = planned({ scheduled_for: '2031-05-06T09:00:00Z', scheduled_until: '2031-05-06T11:00:00Z' })
    expect(read.maintenances[0]?.isActive).toBe(true)
  })

  test('that was never begun is over at its end; one that is under way is not', () => {
    const window = { scheduled_for: '2031-05-06T08:00:00Z', scheduled_until: '2031-05-06T09:00:00Z' }
    expect(planned(window).maintenances).toEqual([])
    expect(planned({ ...window, status: 'in_progress' }).maintenances).toMatchObject([{ isActive: true }])
    expect(planned({ ...window, status: 'completed' }).maintenances).toEqual([])
  })

  test.each([1e308, 1e15, 'Infinity', -60, 0, Number.NaN, 'an hour', null])(
    'that lasts %o minutes has no end that could not be shown',
    (duration) => {
      const start = '2031-05-06T09:00:00Z'
      const activeMaintenances = [{ id: 'm', name: 'M', start, duration, status: 'INPROGRESS' }]
      const read = readServiceStatus({ page: { name: 'N', status: 'UNDERMAINTENANCE' }, activeMaintenances }, now)
      expect(read.maintenances).toMatchObject([{ isActive: true }])
      expect(read.maintenances[0]?.endsAt).toBeUndefined()
    },
  )

  test('that ends before it begins has no end', () => {
    const read = planned({
      status: 'in_progress',
      scheduled_for: '2031-05-06T09:00:00Z',
      scheduled_until: '2031-05-06T08:00:00Z',
    })
    expect(read.maintenances[0]?.endsAt).toBeUndefined()
  })

  test('comes after those that go on, the next one first', () => {
    const list = [
      { id: 'later', name: 'A', status: 'scheduled', scheduled_for: '2031-05-09T09:00:00Z' },
      { id: 'next', name: 'B', status: 'scheduled', scheduled_for: '2031-05-08T09:00:00Z' },
      { id: 'on', name: 'C', status: 'verifying', scheduled_for: '2031-05-06T09:00:00Z' },
    ]
    expect(readServiceStatus({ scheduled_maintenances: list }, now).maintenances.map(({ id }) => id)).toEqual([
      'on',
      'next',
      'later',
    ])
  })
})

describe('a good day', () => {
  test.each(each(well))('%s says that all is well', (_, feed) => {
    expect(readServiceStatus(feed, now)).toMatchObject({ overall: 'operational', incidents: [], maintenances: [] })
  })
})

describe('what is no feed', () => {
  test.each([
    ['nothing', undefined],
    ['a page of HTML', '<!DOCTYPE html><title>404</title><script>var status = { indicator: "none" }</script>'],
    ['half a feed', '{"page":{"name":"Northwind"},"status":{"indicator":"no'],
    ['the error of an API', { error: { code: 404, message: 'Not found' } }],
    ['the error of an API with a status', { status: 'error', message: 'Not found' }],
    ['the error of an API with a number', { status: 500, error: 'Internal Server Error' }],
    ['a word that no page is known to use', { status: { indicator: 'brownout' } }],
    ['a list of something', [1, 'two', null, { three: 3 }]],
    ['a feed of RSS', '<?xml version="1.0"?><rss version="2.0"><channel></channel></rss>'],
    ['more than a mebibyte', JSON.stringify({ status: { indicator: 'major' }, filler: 'x'.repeat(2 ** 20) })],
  ])('%s is unknown, which is not well', (_, feed) => {
    expect(readServiceStatus(feed, now)).toEqual({
      overall: 'unknown',
      components: [],
      incidents: [],
      maintenances: [],
    })
  })
})

test.each([
  ['Hund: components', { data: [{ id: 'a', object: 'component', name: 'API', latest_status: { state: 'outage' } }] }],
  ['StatusGator', { success: true, data: [{ id: '1', type: 'service', display_name: 'Checkout', status: 'down' }] }],
  ['Statuspage, with words of its own', { components: [{ name: 'Checkout', status: 'flaky' }], incidents: [] }],
  [
    'Uptime Kuma: the page without its beats',
    {
      config: { slug: 'shop' },
      incident: null,
      maintenanceList: [],
      publicGroupList: [{ name: 'Shop', monitorList: [{ id: 5, name: 'Checkout' }] }],
    },
  ],
])('parts whose states cannot be read are not well: %s', (_, feed) => {
  expect(readServiceStatus(feed, now)).toMatchObject({ overall: 'unknown', incidents: [] })
})

test('a feed may be text, with a byte order mark', () => {
  const text = `\uFEFF ${JSON.stringify(failing.Rootly)}`
  expect(readServiceStatus(text, now)).toEqual(readServiceStatus(failing.Rootly, now))
})

test('what was read can be read again', () => {
  for (const [name, feed] of [...each(failing), ...each(inMaintenance), ...each(well)]) {
    const once = readServiceStatus(feed, now)
    expect(readServiceStatus(JSON.stringify(once), now), name).toEqual(once)
  }
})

describe('a hostile feed', () => {
  const markup =
    '<img src=x onerror=alert(1)><script>alert(1)</script><a href="javascript:alert(1)">Or\u202Eders\u0007</a> **fail** [here](javascript:alert(1)) <'

  test('becomes plain text in one line, and short', () => {
    const { incidents, components } = readServiceStatus(
      {
        components: [{ name: markup.repeat(99), status: 'down' }],
        incidents: [{ id: 'a', name: markup, description: `a\nb ${markup}` }],
      },
      now,
    )
    expect(incidents[0]?.name).toBe('alert(1) Or ders fail here')
    expect(incidents[0]?.text).toBe('a b alert(1) Or ders fail here')
    expect(components[0]?.name.length).toBeLessThanOrEqual(100)
  })

  test.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    '//evil.example',
    '/checkout',
    'https://user:secret@evil.example/',
    'vbscript:x',
    'blob:https://evil.example/x',
    { toString: () => 'https://evil.example/' },
  ])('has no link to %s', (url) => {
    const read = readServiceStatus({ page: { url, status: 'UP' }, activeIncidents: [{ id: 'a', name: 'A', url }] }, now)
    expect(read.url).toBeUndefined()
    expect(read.incidents[0]?.url).toBeUndefined()
  })

  test('turns and covers no text around it', () => {
    const name = `Or\u061Cde\u206Frs${'\u0336'.repeat(40)} fa\u2067il`
    const { incidents } = readServiceStatus({ incidents: [{ id: 'a', name }] }, now)
    expect(incidents[0]?.name).toBe(`Or de rs${'\u0336'.repeat(4)} fa il`)
  })

  test('is read in a bounded number of parts', () => {
    const many = Array.from({ length: 5000 }, (_, at) => ({ id: `${at}`, name: `n${at}`, status: 'investigating' }))
    const read = readServiceStatus({ components: many, incidents: many, scheduled_maintenances: many }, now)
    expect(read.components).toHaveLength(500)
    expect(read.incidents.length + read.maintenances.length).toBeLessThanOrEqual(100)
  })

  test('that nests without end has an end', () => {
    let deep: object = { id: 'x', name: 'x', status: 'down' }
    for (let depth = 0; depth < 5000; depth++) deep = { name: 'x', children: [deep], message: { text_node: deep } }
    expect(() => readServiceStatus({ components: [deep], incidents: [deep], services: [deep] }, now)).not.toThrow()
  })

  test('that contains itself has an end', () => {
    const self: Record<string, unknown> = { name: 'x', status: 'down' }
    Object.assign(self, {
      children: [self],
      components: [self],
      incidents: [self],
      updates: [self],
      attributes: self,
      page: self,
      summary: self,
    })
    expect(() => readServiceStatus(self, now)).not.toThrow()
  })
})
