import { isList } from '../http/isList'
import { isObject, readProperty } from '../http/readProperty'
import type { Feed, RawComponent } from './Feed'
import { readElements, readFirst, readNumber } from './feedValues'
import { idOf, key, listComponents } from './readComponents'

const most = 50

/**
 * Brings a feed into one order. Formats that have a shape of their own are recognized by a property that no other has; what is left is read by
 * the names that Statuspage and those after it use. `undefined` if nothing of it is known.
 */
export function readFeed(json: unknown): Feed | undefined {
  if (isList(json)) return ofList(json)
  if (!isObject(json)) return undefined
  const summary = readProperty(json, 'summary')
  if (isObject(summary)) return ofIncidentIo(summary)
  const result = readProperty(json, 'result')
  if (isObject(result)) return ofStatusIo(result)
  const data = readProperty(json, 'data')
  if (isObject(data)) return ofData(data, json)
  if (has(json, 'systems')) return ofCState(json)
  if (has(json, 'publicGroupList') || has(json, 'heartbeatList')) return ofUptimeKuma(json)
  const psp = readProperty(json, 'psp')
  if (isObject(psp)) return named(json, { components: listComponents(readProperty(psp, 'monitors')) })
  const statuses = readProperty(json, 'statuses')
  if (isObject(statuses) && has(json, 'largestatus')) return ofRecord(json, statuses)
  // Heroku's list of systems.
  const status = readProperty(json, 'status')
  if (isList(status)) return named(json, { components: listComponents(status), indicators: [] })
  return named(json)
}

const incidentLists =
  'incidents ongoing_incidents activeIncidents active_incidents Incidents statusReports notices issues incident'.split(
    ' ',
  )
const maintenanceLists = (
  'scheduled_maintenances in_progress_maintenances activeMaintenances maintenances upcoming_maintenances scheduled maintenanceList schedules ' +
  'Maintenances'
).split(' ')

/** Statuspage, the shim and the widget of incident.io, Instatus, Rootly, StatusPal, OpenStatus, Sorry, Slack, Hund, and our own. */
function named(json: unknown, more: Partial<Feed> = {}): Feed | undefined {
  const page = readFirst(json, 'page status_page config') ?? json
  const type = readProperty(page, 'current_incident_type')
  const status = readProperty(json, 'status')
  const indicators = [
    isObject(status) ? readProperty(status, 'indicator') : status,
    ...[page, json].map((one) => readFirst(one, 'overall status state summaryStatus largestatus')),
    type === null ? 'operational' : type,
  ]
  const pageComponents = readProperty(json, 'pageComponents')
  const feed = {
    page,
    indicators: indicators.filter((word) => !isObject(word)),
    components: listComponents(pageComponents ? ofOpenStatus(json) : readFirst(json, 'components services')),
    incidents: listsOf(json, incidentLists),
    maintenances: listsOf(json, maintenanceLists),
    updatedAt: readFirst(page, 'updatedAt updated_at') ?? readFirst(json, 'updatedAt updated_at date_updated time'),
    ...more,
  }
  const isKnown = feed.components.length || [...incidentLists, ...maintenanceLists].some((name) => has(json, name))
  return isKnown || feed.indicators.some((word) => word !== undefined) ? feed : undefined
}

function listsOf(json: unknown, names: readonly string[]): unknown[] {
  return names.flatMap((name) => readElements(readProperty(json, name), most))
}

function has(json: unknown, name: string): boolean {
  return readProperty(json, name) !== undefined
}

/** The page's own data of incident.io, which has the groups. Its components have no states: those are among what is affected. */
function ofIncidentIo(summary: object): Feed | undefined {
  const affected = new Map(
    readElements(readProperty(summary, 'affected_components'), 500).map((one) => [idOf(one), one]),
  )
  const rows = readElements(readProperty(readProperty(summary, 'structure'), 'items'), 500).flatMap((item) => {
    const group = readProperty(item, 'group')
    const children = isObject(group) ? readProperty(group, 'components') : readProperty(item, 'component')
    return readElements(children, 500).map((one) => ({ one, group: readFirst(group, 'name') }))
  })
  const listed = rows.length
    ? rows
    : readElements(readProperty(summary, 'components'), 500).map((one) => ({ one, group: undefined }))
  const components: RawComponent[] = listed.map(({ one, group }) => ({
    id: idOf(one),
    name: readFirst(one, 'name'),
    group,
    state: readFirst(affected.get(idOf(one)), 'status') ?? 'operational',
  }))
  const feed = named(summary, { components })
  return feed && { ...feed, page: { ...(feed.page as object), url: readFirst(summary, 'public_url url') } }
}

/** The codes of Status.io: its API documentation, "Status Codes". */
const levels: Record<string, string> = {
  100: 'operational',
  200: 'maintenance',
  300: 'degraded',
  400: 'partialoutage',
  500: 'majoroutage',
  600: 'majoroutage',
}

/** Status.io. An incident has no impact of its own, but each of its messages has. */
function ofStatusIo(result: object): Feed {
  const overall = readProperty(result, 'status_overall')
  const maintenance = readProperty(result, 'maintenance')
  return {
    page: {},
    indicators: [levels[key(readFirst(overall, 'status_code'))]],
    components: listComponents(readProperty(result, 'status')).map((one) => ({
      ...one,
      state: levels[key(one.state)] ?? one.state,
    })),
    incidents: readElements(readProperty(result, 'incidents'), most).map((one) => {
      const message = readElements(readProperty(one, 'messages'), most).at(-1)
      return isObject(one) && { ...one, impact: levels[key(readFirst(message, 'status'))] }
    }),
    maintenances: [
      ...readElements(readProperty(maintenance, 'active'), most).map((one) => withStatus(one, 'active')),
      ...readElements(readProperty(maintenance, 'upcoming'), most).map((one) => withStatus(one, 'upcoming')),
    ],
    updatedAt: readFirst(overall, 'updated'),
  }
}

function withStatus(raw: unknown, status: string): unknown {
  return isObject(raw) ? { ...raw, status } : raw
}

/** `data`: Better Stack, both Cachets, Zendesk. */
function ofData(data: object, json: object): Feed | undefined {
  if (!isList(data)) {
    const included = readElements(readProperty(json, 'included'), 1000)
    const ofType = (type: string) => included.filter((one) => readProperty(one, 'type') === type)
    if (readProperty(data, 'type') !== 'status_page') return named(data)
    const updates = ofType('status_update')
    const sections = ofType('status_page_section').map((one) => ({
      id: readProperty(one, 'id'),
      group: true,
      attributes: readProperty(one, 'attributes'),
    }))
    const resources = ofType('status_page_resource').filter((one) => readFirst(one, 'status') !== 'not_monitored')
    return {
      page: { name: readFirst(data, 'company_name'), url: addressOf(readFirst(data, 'custom_domain')) },
      indicators: [readFirst(data, 'aggregate_state')],
      components: listComponents([...sections, ...resources]),
      incidents: ofType('status_report').map((one) =>
        withStatus(one, key(readFirst(one, 'aggregate_state')) === 'resolved' ? 'resolved' : ''),
      ),
      maintenances: [],
      updatesOf: (event) => updates.filter((one) => key(readFirst(one, 'status_report_id')) === idOf(event)),
      updatedAt: readFirst(data, 'updated_at'),
    }
  }
  const rows = readElements(data, 500)
  const first = rows[0]
  const isSchedule = readProperty(first, 'type') === 'schedules' || has(first, 'scheduled_at')
  const isIncident =
    /^incidents?$/.test(key(readProperty(first, 'type'))) || has(first, 'is_resolved') || has(first, 'human_status')
  return {
    page: {},
    indicators: rows.length ? [] : ['operational'],
    components: isSchedule || isIncident ? [] : listComponents(rows),
    incidents: isIncident ? rows.slice(0, most) : [],
    maintenances: isSchedule ? rows.slice(0, most) : [],
  }
}

function addressOf(host: unknown): string | undefined {
  return typeof host === 'string' && /^[\w.-]+$/.test(host) ? `https://${host}` : undefined
}

/** cState: each system has the issues that are not resolved, so one of two systems is there twice. What only informs is a maintenance. */
function ofCState(json: object): Feed {
  const systems = readElements(readProperty(json, 'systems'), 500)
  const issues = systems.flatMap((one) => readElements(readProperty(one, 'unresolvedIssues'), most))
  const once = issues.filter((one, at) => issues.findIndex((other) => issueKey(other) === issueKey(one)) === at)
  const informs = (issue: unknown) =>
    readFirst(issue, 'informational') === true || readFirst(issue, 'severity') === 'notice'
  return {
    page: { url: readFirst(json, 'baseURL') },
    indicators: [readFirst(json, 'summaryStatus')],
    components: listComponents(systems),
    incidents: once.filter((one) => !informs(one)),
    maintenances: once.filter(informs),
  }
}

function issueKey(issue: unknown): string {
  return `${key(readFirst(issue, 'permalink'))} ${key(readFirst(issue, 'title'))}`
}

/** Uptime Kuma: the page and its monitors, or their last beats (0 down, 1 up, 2 pending, 3 in maintenance), or both in one object. */
function ofUptimeKuma(json: object): Feed | undefined {
  const beats = readProperty(json, 'heartbeatList')
  const lists = isObject(beats) ? Object.entries(beats).slice(0, 500) : []
  const states = new Map(
    lists.map(([id, list]) => [
      id,
      ['down', 'up', 'unknown', 'maintenance'][readNumber(readFirst(isList(list) ? list.at(-1) : undefined, 'status'))],
    ]),
  )
  const monitors = listComponents(readProperty(json, 'publicGroupList'))
  const components = monitors.map((one) => ({ ...one, state: states.get(key(one.id)) }))
  return named(json, { components, indicators: monitors.length ? [] : [...states.values()] })
}

/** A state for each name. */
function ofRecord(json: object, statuses: object): Feed | undefined {
  const components = Object.entries(statuses)
    .slice(0, 500)
    .map(([name, state]) => ({ name, state }))
  return named(json, { components })
}

/** OpenStatus: its components have no states, but each names its monitor, and a report its components. */
function ofOpenStatus(json: unknown): unknown[] {
  const monitors = new Map(
    readElements(readProperty(json, 'monitors'), 500).map((one) => [idOf(one), readFirst(one, 'status')]),
  )
  const groups = readElements(readProperty(json, 'pageComponentGroups'), 500).map((one) => ({
    id: readProperty(one, 'id'),
    name: readFirst(one, 'name'),
    group: true,
  }))
  const components = readElements(readProperty(json, 'pageComponents'), 500).map((one) => ({
    id: readProperty(one, 'id'),
    name: readFirst(one, 'name'),
    group_id: readProperty(one, 'groupId'),
    status:
      { error: 'down', info: 'maintenance' }[key(monitors.get(key(readProperty(one, 'monitorId'))))] ??
      monitors.get(key(readProperty(one, 'monitorId'))),
  }))
  return [...groups, ...components]
}

/** A list without anything around it: incidents of Google Cloud, AWS or Salesforce, components of Instatus, Upptime or Gatus. */
function ofList(list: unknown[]): Feed | undefined {
  const rows = readElements(list, 500)
  const [first] = rows
  // Pages that list their incidents list none when all is well.
  if (!rows.length) return { page: {}, indicators: ['operational'], components: [], incidents: [], maintenances: [] }
  const is = (names: string) => names.split(' ').some((name) => has(first, name))
  if (is('external_desc status_impact')) {
    const open = rows.filter(
      (one) => !readFirst(one, 'end') && readFirst(readFirst(one, 'most_recent_update'), 'status') !== 'AVAILABLE',
    )
    const incidents = open.map(
      (one) => isObject(one) && { ...one, status: undefined, title: readFirst(one, 'external_desc') },
    )
    return ofIncidents(incidents)
  }
  if (is('event_log arn')) {
    // 0 is over, 3 the worst.
    const incidents = rows.map((one) => {
      const level = readNumber(readFirst(one, 'status'))
      return (
        isObject(one) && {
          ...one,
          status: level ? '' : '0',
          severity: ['', 'degraded', 'degraded', 'partial'][level] ?? '',
        }
      )
    })
    return ofIncidents(incidents)
  }
  if (is('IncidentImpacts')) {
    const incidents = rows.map((one) => {
      const worst = readFirst(readElements(readProperty(one, 'IncidentImpacts'), most)[0], 'severity')
      return isObject(one) && { ...one, impact: worst, name: readFirst(one, 'name externalId message id') }
    })
    return ofIncidents(incidents)
  }
  if (is('results')) {
    const rowsOf = rows.map((one) => {
      const results = readProperty(one, 'results')
      const isUp = isList(results) ? readProperty(results.at(-1), 'success') : undefined
      return {
        name: readFirst(one, 'name'),
        groupName: readFirst(one, 'group'),
        status: isUp === true ? 'up' : isUp === false ? 'down' : undefined,
      }
    })
    return { page: {}, indicators: [], components: listComponents(rowsOf), incidents: [], maintenances: [] }
  }
  if (is('isParent children slug'))
    return { page: {}, indicators: [], components: listComponents(rows), incidents: [], maintenances: [] }
  return undefined
}

function ofIncidents(rows: unknown[]): Feed {
  return { page: {}, indicators: ['operational'], components: [], incidents: rows.slice(0, most), maintenances: [] }
}
