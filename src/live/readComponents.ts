import { isObject, readProperty } from '../http/readProperty'
import type { RawComponent } from './Feed'
import { readElements, readFirst, readPlainText } from './feedValues'
import type { ServiceComponent } from './ServiceStatus'
import { readServiceState } from './serviceState'

const names = 'name public_name title service_name system label'
const states =
  'current_status status_name status_code statusClass aggregate_state new_status status state currentStatus current current_state'

/** The most that is kept: pages with hundreds of components exist, pages with thousands do not. */
const most = 500
/** Groups within groups: no page nests deeper. */
const deepest = 4

/**
 * The components of a list, without those that only group others (their state repeats that of what they group). Trees are flattened. A group
 * is named in the component, or is a row that the component refers to, or the row above it.
 */
export function listComponents(list: unknown, group?: unknown, depth = 0): RawComponent[] {
  const rows = readElements(list, most)
  const groups = new Map(rows.filter(isGroup).map((row) => [idOf(row), readFirst(row, names)]))
  const found = rows.flatMap((row): RawComponent[] => {
    const children = readFirst(row, 'children monitorList containers')
    const hasChildren = readElements(readFirst(row, 'children monitorList'), 1).length > 0
    if (hasChildren && depth < deepest) return listComponents(children, readFirst(row, names), depth + 1)
    if (isGroup(row) || !isObject(row)) return []
    const own = groupNameOf(row)
    const parent = readFirst(row, 'group group_id groupId parent_id status_page_section_id')
    const above = isObject(parent) ? readFirst(parent, names) : groups.get(key(parent))
    return [{ id: idOf(row), name: readFirst(row, names), group: above ?? own ?? group, state: stateOf(row, parent) }]
  })
  return found.slice(0, most)
}

function groupNameOf(row: unknown): unknown {
  const group = readFirst(row, 'group_name groupName category group')
  return typeof group === 'string' ? group : undefined
}

/** The words of a component for its state. In a list of incidents by component, `null` stands for none. */
function stateOf(row: unknown, parent: unknown): unknown {
  const type = readProperty(row, 'current_incident_type')
  if (type !== undefined) return type ?? 'operational'
  // A group of the name that Instatus writes is no state.
  const state = readFirst(row, states)
  return state === parent ? undefined : state
}

function isGroup(row: unknown): boolean {
  return readProperty(row, 'group') === true || readProperty(row, 'isParent') === true
}

/** The id of a row as text: references mix texts and numbers. */
export function idOf(row: unknown): string {
  return key(
    readFirst(row, 'component_id status_page_resource_id code id _id') ??
      readFirst(readProperty(row, 'attributes'), 'id'),
  )
}

export function key(id: unknown): string {
  return typeof id === 'string' || typeof id === 'number' ? `${id}`.slice(0, 200) : ''
}

/** A component as it is told: `undefined` if it has no name. */
export function readComponent({ name, group, state }: RawComponent): ServiceComponent | undefined {
  const text = readPlainText(name, 100)
  const groupText = readPlainText(group, 100)
  if (!text) return undefined
  return { name: text, ...(groupText && { group: groupText }), state: readServiceState(state) }
}

/** The components that an event refers to, by name or by the id of one in the list of the page. */
export function readTouched(list: unknown, known: ReadonlyMap<string, RawComponent>): ServiceComponent[] {
  const found = readElements(list, 100).flatMap((item) => {
    const listed = known.get(isObject(item) ? idOf(item) : key(item)) ?? known.get(key(readFirst(item, names)))
    const state = readFirst(item, states) ?? listed?.state
    const name = isObject(item) ? readFirst(item, names) : listed ? undefined : item
    const group = groupNameOf(item) ?? listed?.group
    return readComponent({ name: readPlainText(listed?.name, 100) || name, group, state }) ?? []
  })
  // Some pages list a component for each of their updates.
  return found.filter(
    (one, at) => found.findIndex(({ name, group }) => name === one.name && group === one.group) === at,
  )
}
