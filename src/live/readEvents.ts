import { isList } from '../http/isList'
import { isObject, readProperty } from '../http/readProperty'
import type { Feed, RawComponent } from './Feed'
import { readAddress, readElements, readFirst, readNumber, readPlainText, readTime } from './feedValues'
import { key, readTouched } from './readComponents'
import type { ServiceIncident, ServiceMaintenance } from './ServiceStatus'
import { readServiceState, readWord } from './serviceState'
import { severity, worstState } from './worstState'

/** Words for an event that is over, one that is not, and the stages of a maintenance. */
const closed =
  /^(resolved|postmortem|completed?|maintenancecompleted?|fixed|closed|ended|finished|done|cancell?ed|falsealarm|available|past(recent|distant)?|inactive|200ok)$/
const active =
  /^(inprogress|maintenanceinprogress|verifying|verified|underway|active|present|ongoing|started|undermaintenance)$/
const planned = /^(scheduled|maintenancescheduled|notstartedyet|upcoming|planned|future|pending)$/
const ofMaintenance = /^(scheduled|planned|maintenance|scheduledmaintenance|plannedmaintenance)$/

const stages: Record<string, ServiceIncident['stage']> = {
  investigating: 'investigating',
  identified: 'identified',
  monitoring: 'monitoring',
  watching: 'monitoring',
  recovering: 'monitoring',
  // Status.io's.
  100: 'investigating',
  200: 'identified',
  300: 'monitoring',
}

const startNames =
  'startedAt started_at startsAt starts_at started began_at beginsAt begins_at begin scheduled_for plannedStartTime datetime_planned_start ' +
  'datetime_open occurred_at start_at start from startTime startDate scheduled published_at created_at createdAt date_created createdDate inserted_at date'
const maintenanceStart =
  'startsAt scheduled_for starts_at begins_at plannedStartTime datetime_planned_start start_at start from startDate scheduled started_at ' +
  'startTime createdAt'
const endNames =
  'endsAt scheduled_until scheduled_end_at ends_at plannedEndTime datetime_planned_end end_at end to endDate completed estimated_end expected_end'
const updateNames = 'updatedAt updated_at last_update_at lastUpdatedDate lastMod modified date_updated'
const listNames =
  'incident_updates updates statusReportUpdates event_log IncidentEvents MaintenanceEvents messages notes latest_update most_recent_update'
const componentNames =
  'affected_components affectedComponents affected_resources components_affected affected_products component_impacts pageComponents ' +
  'impacted_services affected services components monitors serviceKeys'
const momentNames = 'display_at published_at when posted_at datetime timestamp created_at createdAt date date_created'

export interface EventContext {
  /** The components of the page, by id. */
  known: ReadonlyMap<string, RawComponent>
  feed: Feed
  now: number
}

/** An incident that is not over, or a maintenance: some pages list both together. `undefined` if it is over, or nothing. */
export function readEvent(
  raw: unknown,
  isPlanned: boolean,
  context: EventContext,
): { incident: ServiceIncident } | { maintenance: ServiceMaintenance } | undefined {
  if (!isObject(raw)) return undefined
  const updates = readUpdates(raw, context)
  const newest = updates[0]
  const word = readWord(readFirst(raw, 'human_status stage status state label timeline_state') ?? newest?.status)
  const type = readWord(readFirst(raw, 'report_type type') ?? readProperty(raw, 'impact'))
  const isMaintenance =
    isPlanned ||
    ofMaintenance.test(type) ||
    (planned.test(word) && word !== 'pending') ||
    /^(inprogress|verifying)$/.test(word)
  const name = readPlainText(readFirst(raw, 'name title subject summary external_desc message') ?? newest?.text, 200)
  const url = readAddress(readFirst(raw, 'url permalink shortlink'))
  const components = readComponentsOf(raw, context)
  const updatedAt = latest(readTime(readFirst(raw, updateNames)), newest?.at)
  const text = readPlainText(
    readProperty(readProperty(raw, 'current_status'), 'description') ??
      newest?.text ??
      readFirst(raw, 'text last_update_message message description body content synopsis'),
    1000,
  )
  const shared = {
    id: key(readFirst(raw, 'id _id arn key')) || url || name,
    name,
    components,
    ...(updatedAt && { updatedAt }),
    ...(url && { url }),
    ...(text && { text }),
  }
  if (!shared.id || isOver(raw, word)) return undefined
  if (isMaintenance) {
    const maintenance = readWindow(raw, word, context.now)
    return maintenance && { maintenance: { ...shared, ...maintenance } }
  }
  const own = readServiceState(
    readFirst(raw, 'impact current_worst_impact status_impact severity aggregate_state style type') ?? newest?.impact,
  )
  const touched = worstState(components.map(({ state }) => state))
  // A page may set no impact, or call an incident operational. It is open, so it is at least a hitch.
  const impact = worstState(['degraded', own === 'maintenance' ? 'unknown' : own, touched])
  const startedAt = readTime(readFirst(raw, startNames)) ?? updates.at(-1)?.at
  const nextUpdateAt = readTime(
    readFirst(raw, 'nextUpdateAt next_update_at next_update nextUpdate next_update_estimate'),
  )
  const endsAt = readTime(readFirst(raw, 'endsAt estimated_end expected_end estimated_resolution_at eta'))
  const stage = stages[word] ?? stages[readWord(newest?.status)]
  return {
    incident: {
      ...shared,
      impact,
      ...(stage && { stage }),
      ...(startedAt && { startedAt }),
      ...(nextUpdateAt && { nextUpdateAt }),
      ...(endsAt && { endsAt }),
    },
  }
}

/** Whether an event has ended, by its word or by the moment of its end. */
function isOver(raw: object, word: string): boolean {
  if (closed.test(word) || word === '0') return true
  if (readFirst(raw, 'resolved is_resolved') === true) return true
  const impacts = readFirst(raw, 'IncidentImpacts')
  const ends = isList(impacts) && impacts.length ? impacts.map((impact) => readFirst(impact, 'endTime')) : []
  if (ends.length && ends.every((end) => readTime(end))) return true
  return readTime(readFirst(raw, 'resolved_at resolvedAt ended_at')) !== undefined
}

/** When a maintenance is, and whether that is now. `undefined` if it was planned for a time that is over, and nothing says that it has begun. */
function readWindow(raw: object, word: string, now: number) {
  const slot = readElements(readFirst(raw, 'timeslotList'), 20).find(
    (one) => (readTime(readFirst(one, endNames)) ?? 0) > now,
  )
  const source = slot ?? raw
  const startsAt = readTime(readFirst(source, maintenanceStart))
  const duration = readNumber(readFirst(raw, 'duration')) * 60_000
  const end =
    readTime(readFirst(source, endNames)) ?? (startsAt && duration > 0 ? readTime(startsAt + duration) : undefined)
  // An end before the start says nothing.
  const endsAt = end && startsAt && end <= startsAt ? undefined : end
  const said = readProperty(raw, 'isActive')
  const hasBegun =
    startsAt !== undefined && startsAt <= now && (endsAt === undefined ? !planned.test(word) : endsAt > now)
  const isActive =
    typeof said === 'boolean' && endsAt === undefined ? said : hasBegun || said === true || active.test(word)
  if (!isActive && endsAt !== undefined && endsAt <= now) return undefined
  return { isActive, ...(startsAt && { startsAt }), ...(endsAt && { endsAt }) }
}

interface Update {
  at: number | undefined
  text: unknown
  status: unknown
  impact: unknown
}

/** The updates of an event, the newest first. */
function readUpdates(raw: object, { feed }: EventContext): Update[] {
  const list = [...readElements(readFirst(raw, listNames), 20), ...(feed.updatesOf?.(raw) ?? [])]
  const updates = list.map((update) => ({
    at: readTime(readFirst(update, momentNames)),
    text: textOf(readFirst(update, 'body message text description content details')),
    status: readFirst(update, 'state status type'),
    impact: readProperty(update, 'status'),
  }))
  return updates.sort((one, other) => (other.at ?? 0) - (one.at ?? 0))
}

/** The text of an update, which may be a tree of rich text: its leaves have a property `text`. */
function textOf(value: unknown, depth = 0): unknown {
  if (!isObject(value)) return value
  if (depth > 8) return ''
  if (isList(value))
    return readElements(value, 20)
      .map((part) => textOf(part, depth + 1))
      .join(' ')
      .slice(0, 10_000)
  const own = readFirst(value, 'text')
  return typeof own === 'string' ? own : textOf(readFirst(value, 'text_node content') ?? '', depth + 1)
}

function readComponentsOf(raw: object, { known }: EventContext) {
  const list = readFirst(raw, componentNames)
  // An object by id, as AWS has it.
  const isRecord = isObject(list) && !isList(list) && readFirst(list, 'id name title') === undefined
  const found = readTouched(isRecord ? Object.values(list).slice(0, 100) : list, known)
  if (found.length) return found
  // At the end, Statuspage leaves the list empty, but its updates still name the components.
  return readTouched(
    readElements(readFirst(raw, listNames), 20).flatMap((update) =>
      readElements(readFirst(update, componentNames), 100),
    ),
    known,
  )
}

function latest(one: number | undefined, other: number | undefined): number | undefined {
  return one && other ? Math.max(one, other) : (one ?? other)
}

/** The worst first, of those the latest. */
export function byImpact(one: ServiceIncident, other: ServiceIncident): number {
  return severity(other.impact) - severity(one.impact) || (other.startedAt ?? 0) - (one.startedAt ?? 0)
}

export function byStart(one: ServiceMaintenance, other: ServiceMaintenance): number {
  return Number(other.isActive) - Number(one.isActive) || (one.startsAt ?? 0) - (other.startsAt ?? 0)
}
