import { parseJson } from '../http/parseJson'
import { readAddress, readFirst, readTime } from './feedValues'
import { plainCopy } from './plainCopy'
import { key, readComponent } from './readComponents'
import type { EventContext } from './readEvents'
import { byImpact, byStart, readEvent } from './readEvents'
import { readFeed } from './readFeed'
import type { ServiceStatus } from './ServiceStatus'
import { readServiceState } from './serviceState'
import { worstState } from './worstState'

/** In characters: the largest feeds of real pages have a fifth of it. */
const longest = 2 ** 20
const most = 50

/**
 * Reads the feed of a status page: a parsed one, or its text. It knows Statuspage, incident.io (the widget, the feed like Statuspage's, the page's
 * own), Instatus, Better Stack, Rootly, cState, StatusPal, OpenStatus, Sorry, Cachet, Status.io, Hund, Upptime, Uptime Kuma, UptimeRobot, Gatus,
 * Slack, Heroku, Google Cloud, AWS, Salesforce and Zendesk, and what it returned before. Never throws. Whatever it does not know is `unknown`,
 * and so is a word for a state that no page is known to use. All texts are plain, all addresses are `http` or `https`.
 */
export function readServiceStatus(feed: unknown, now: number = Date.now()): ServiceStatus {
  const json = plainCopy(parseJson(feed, { left: longest }))
  const found = readFeed(json)
  if (!found) return { overall: 'unknown', components: [], incidents: [], maintenances: [] }
  // Events refer to components by id or by name.
  const known = new Map([
    ...found.components.map((one) => [key(one.name), one] as const),
    ...found.components.map((one) => [key(one.id), one] as const),
  ])
  known.delete('')
  const context: EventContext = { known, feed: found, now }
  const components = found.components.flatMap((one) => readComponent(one) ?? [])
  const events = [
    ...found.incidents.slice(0, most).map((raw) => readEvent(raw, false, context)),
    ...found.maintenances.slice(0, most).map((raw) => readEvent(raw, true, context)),
  ]
  const incidents = events.flatMap((event) => (event && 'incident' in event ? event.incident : [])).sort(byImpact)
  const maintenances = events
    .flatMap((event) => (event && 'maintenance' in event ? event.maintenance : []))
    .sort(byStart)
  const said = found.indicators.map(readServiceState)
  const hasLists =
    found.incidents.length + found.maintenances.length > 0 || !found.indicators.some((word) => word !== undefined)
  // A list of components of which none has a state that is known says nothing.
  const isSilent = found.components.length > 0 && components.every(({ state }) => state === 'unknown')
  const overall = worstState([
    ...said,
    ...components.map(({ state }) => state),
    ...incidents.map(({ impact }) => impact),
    ...maintenances.map(({ isActive }) => (isActive ? ('maintenance' as const) : ('operational' as const))),
    // A list of incidents without any says that there are none.
    ...(hasLists && !isSilent && said.every((state) => state === 'unknown') ? (['operational'] as const) : []),
  ])
  const updatedAt = readTime(found.updatedAt)
  const url = readAddress(readFirst(found.page, 'url public_url page_url') ?? readFirst(json, 'page_url'))
  return { overall, components, incidents, maintenances, ...(updatedAt && { updatedAt }), ...(url && { url }) }
}
