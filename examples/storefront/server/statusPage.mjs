import { nodeHandler, statusProxy } from 'storefront-error-ui/live'
import { HttpProblem } from './HttpProblem.mjs'
import { statusHtml } from './statusHtml.mjs'

const parts = ['Order Placement', 'Payments Gateway', 'Shipping Calculation', 'Pricing Calculation', 'FastStore']
const hour = 3_600_000

/**
 * The status page of the platform that the shop runs on, as incident.io and Statuspage publish one, and the shop's own proxy for it. What it says is
 * `well`, `incident` or `maintenance`.
 */
export function createStatusPage() {
  let says = 'well'
  let since = Date.now()
  let address = ''
  /** When the page itself was asked. */
  const asked = []
  let proxy = answerNothing

  function change(next) {
    if (!['well', 'incident', 'maintenance'].includes(next))
      throw new HttpProblem(400, 'STATUS', 'The status is not valid.')
    says = next
    since = Date.now()
    // It keeps an answer for a minute, and nobody who tries this waits for that.
    if (address) proxy = nodeHandler(statusProxy({ url: `${address}/status-page/api/v2/summary.json` }))
  }

  return {
    asked,
    get: () => ({ says }),
    set: change,
    /** Tells where the server listens. */
    open(url) {
      address = url
      change(says)
    },
    /** The feed of the page. */
    feed() {
      asked.push(Date.now())
      return feedOf(says, since, address)
    },
    /** The page for people. */
    html: () => statusHtml(says, feedOf(says, since, address)),
    /** Answers as the shop's own server, for the shop's own pages. */
    answer: (request, response) => proxy(request, response),
  }
}

function answerNothing(_, response) {
  response.writeHead(503).end()
}

function feedOf(says, since, address) {
  const url = `${address}/status-page`
  const state = { well: 'operational', incident: 'partial_outage', maintenance: 'under_maintenance' }[says]
  const components = parts.map((name, at) => ({ id: `${at}`, name, status: at ? 'operational' : state }))
  const at = (time) => new Date(time).toISOString()
  const shared = { id: `${since}`, shortlink: url, updated_at: at(since), components: components.slice(0, 1) }
  return {
    page: { id: 'example', name: 'Platform', url, updated_at: at(since) },
    status: { indicator: { well: 'none', incident: 'major', maintenance: 'maintenance' }[says] },
    components,
    incidents:
      says === 'incident'
        ? [
            {
              ...shared,
              name: 'Orders cannot be placed',
              status: 'identified',
              impact: 'major',
              started_at: at(since - hour / 4),
            },
          ]
        : [],
    scheduled_maintenances:
      says === 'maintenance'
        ? [
            {
              ...shared,
              name: 'Move',
              status: 'in_progress',
              scheduled_for: at(since),
              scheduled_until: at(since + hour),
            },
          ]
        : [],
  }
}
