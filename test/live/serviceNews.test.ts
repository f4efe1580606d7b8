import { describe, expect, test } from 'vitest'
import { readServiceStatus } from '../../src/live/readServiceStatus'
import { serviceNews } from '../../src/live/serviceNews'
import { touchedComponents } from '../../src/live/touchedComponents'
import { vtexComponents } from '../../src/live/vtexComponents'
import { failing, inMaintenance, now, well } from './feeds'

const read = (feed: unknown) => readServiceStatus(feed, now)

describe('which components a request depends on', () => {
  const components = {
    cart: ['Cart'],
    '/api': ['API'],
    '/api/checkout/': ['Checkout'],
    '/api/checkout/*/payment': ['Payments'],
    'pay.example.com': ['Gateway'],
    '.example.com': ['Edge'],
    '*': ['Everything else'],
  }
  test.each([
    [{ about: 'cart' }, 'Cart'],
    [{ about: 'cart', url: '/api/checkout/x' }, 'Cart'],
    [{ about: 'unheard of', url: '/api/checkout/x' }, 'Checkout'],
    [{ about: 'constructor', url: '/api' }, 'API'],
    [{ url: '/api/checkout' }, 'Checkout'],
    [{ url: '/api/checkouts' }, 'API'],
    [{ url: '/apis' }, 'Everything else'],
    [{ url: '/api/checkout/42/payment/now?x=/api' }, 'Payments'],
    [{ url: 'https://shop.test/api/checkout/1' }, 'Checkout'],
    [{ url: 'https://pay.example.com/charge' }, 'Gateway'],
    [{ url: 'https://cdn.example.com/x' }, 'Edge'],
    [{ url: 'https://example.com/x' }, 'Edge'],
    [{ url: 'https://notexample.com/x' }, 'Everything else'],
    [{ url: 'https://evil.test/pay.example.com' }, 'Everything else'],
    [{ url: 'http://[' }, 'Everything else'],
    [{}, 'Everything else'],
  ])('%j: %s', (subject, name) => {
    expect(touchedComponents(subject, components)).toEqual([name])
  })

  test('none, where nothing is said of it', () => {
    expect(touchedComponents({ url: '/elsewhere' }, vtexComponents)).toEqual([])
    expect(touchedComponents({}, vtexComponents)).toEqual([])
  })

  test.each([
    ['/api/checkout/pub/orderForm/8f2a/items', 'Order Placement'],
    ['/api/checkout/pub/orderForm/8f2a/transaction', 'Payments Gateway'],
    ['https://shop.vtexpayments.com.br/api/pub/transactions/1/payments', 'Payments Gateway'],
    ['/api/checkout/pub/orderForms/simulation?sc=1', 'Shipping Calculation'],
    ['/api/checkout/pub/orders/1300-01', 'Order Management'],
    ['/api/oms/user/orders', 'Order Management'],
    ['/api/catalog_system/pub/products/search', 'Store Framework'],
    ['/api/io/_v/api/intelligent-search/product_search', 'VTEX IO'],
    ['/_v/segment/graphql/v1', 'VTEX IO'],
    ['/api/graphql?operationName=ClientManyProductsQuery', 'FastStore'],
    ['/api/dataentities/CL/search', 'Master Data'],
  ])('VTEX: %s depends on %s', (url, name) => {
    expect(touchedComponents({ url }, vtexComponents)).toContain(name)
  })

  test('VTEX: a search does not depend on the payment, and no shopper on the admin', () => {
    const search = touchedComponents({ url: '/api/catalog_system/pub/products/search' }, vtexComponents)
    expect(search).not.toContain('Payments Gateway')
    expect(Object.values(vtexComponents).flat()).not.toContain('Admin Operations')
  })

  test('VTEX: every name is one of its page', () => {
    const page = (
      'Portal/CMS|Store Framework|FastStore|Sales App|3rd Party Apps|Order Placement|Shipping Calculation|Pricing Calculation|' +
      'Payments Gateway|Payment Connectors|Catalog Management|Content Management|Order Management|Marketplace Connectors|' +
      'Admin Operations|VTEX IO|Master Data|API Integrations'
    ).split('|')
    for (const name of Object.values(vtexComponents).flat()) expect(page).toContain(name)
  })
})

describe('what a page says of them', () => {
  const order = ['Order Placement']

  test.each(
    [
      'Statuspage: summary.json',
      'incident.io: shim',
      'incident.io: widget',
      'incident.io: page',
      'Better Stack',
      'cState',
      'StatusPal',
    ].concat([
      'OpenStatus: feed',
      'Status.io',
      'Hund',
      'Slack',
      'Google Cloud',
      'AWS',
      'Salesforce',
      'Statuspage: components left empty at the end',
    ]),
  )('%s: the incident that touches them', (name) => {
    const news = serviceNews(read(failing[name]), order)
    expect(news?.incident?.name).toBe('Orders fail')
    expect(['degraded', 'partialOutage', 'majorOutage']).toContain(news?.state)
  })

  test.each(['Instatus: v2 components', 'Cachet 2: components', 'Upptime', 'Gatus', 'UptimeRobot'])(
    '%s: their state',
    (name) => {
      const news = serviceNews(read(failing[name]), order)
      expect(['partialOutage', 'majorOutage']).toContain(news?.state)
      expect(news?.incident).toBeUndefined()
    },
  )

  test('an incident that touches others changes nothing', () => {
    for (const [name, feed] of Object.entries(failing))
      expect(serviceNews(read(feed), ['Invoices']), name).toBeUndefined()
  })

  test('a group stands for its components', () => {
    expect(serviceNews(read(failing['incident.io: widget']), ['Checkout'])?.incident?.name).toBe('Orders fail')
    expect(serviceNews(read(failing['Statuspage: summary.json']), ['checkout'])?.state).toBe('partialOutage')
  })

  test('a page that names no parts is about all, where the shop says so', () => {
    for (const name of [
      'Rootly',
      'Instatus: summary.json',
      'Zendesk',
      'Statuspage: status.json',
      'OpenStatus: widget',
    ]) {
      expect(serviceNews(read(failing[name]), order), name).toBeUndefined()
      expect(serviceNews(read(failing[name]), ['*'])?.state, name).toBeDefined()
    }
  })

  test('a maintenance that goes on, and none that is to come', () => {
    const news = serviceNews(read(inMaintenance['Statuspage: summary.json']), ['Search'])
    expect(news).toMatchObject({ state: 'maintenance', maintenance: { name: 'Catalog move' } })
    const components = [{ name: 'Search', status: 'operational' }]
    const planned = { id: 'm', name: 'M', status: 'scheduled', scheduled_for: '2031-05-09T09:00:00Z', components }
    expect(serviceNews(read({ components, scheduled_maintenances: [planned] }), ['Search'])).toBeUndefined()
  })

  test('an incident goes before a maintenance, and the worst before others', () => {
    const components = [{ name: 'Search', status: 'partial_outage' }]
    const feed = {
      components,
      incidents: [
        { id: 'a', name: 'Minor', impact: 'minor', components },
        { id: 'b', name: 'Critical', impact: 'critical', components },
      ],
      scheduled_maintenances: [{ id: 'm', name: 'M', status: 'in_progress', components }],
    }
    expect(serviceNews(read(feed), ['Search'])).toMatchObject({
      state: 'partialOutage',
      incident: { name: 'Critical' },
    })
  })

  test('nothing on a good day, which proves nothing', () => {
    for (const [name, feed] of Object.entries(well))
      expect(serviceNews(read(feed), ['*', 'Order Placement']), name).toBeUndefined()
  })
})
