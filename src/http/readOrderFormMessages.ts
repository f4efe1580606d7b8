import { isHostile } from './isHostile'
import { isList } from './isList'
import { parseJson } from './parseJson'
import { readKeys } from './readKeys'
import { readList } from './readList'
import { isObject, readProperty, readText } from './readProperty'

/** One message that a VTEX cart carries, often in an answer of 200. */
export interface OrderFormMessage {
  severity: 'error' | 'warning' | 'info'
  /** VTEX's code, such as `couponNotFound`. FastStore's API leaves it out. */
  code?: string | undefined
  /** The server's own text: never shown to a shopper. */
  detail?: string | undefined
}

interface Place {
  value: unknown
  depth: number
  /** In GraphQL's data an operation goes by any name, and what is inside may have lists of anything. */
  where: 'body' | 'data' | 'inside'
}

const most = 50
// Where clients keep the body of an answer, and where a body keeps the cart.
const wrappers =
  'data body orderForm cart result response value payload responseJSON responseText bodyText text _data'.split(' ')
// What answers with a cart in FastStore's API and in VTEX IO's checkout-graphql, for clients that hand over the data alone. Any
// other name would mean naming all properties of what may have 100,000.
const operations = (
  'validateCart shipping addToCart updateItems addItemOffering removeItemOffering addBundleItemAttachment ' +
  'removeBundleItemAttachment insertCoupon estimateShipping selectDeliveryOption selectPickupOption updateSelectedAddress ' +
  'updateOrderFormProfile updateClientPreferencesData updateOrderFormPayment setManualPrice updateItemsOrdination ' +
  'clearOrderFormMessages updateOrderFormOpenTextField updateOrderFormMarketingData'
).split(' ')
// The groups of VTEX IO.
const kinds = ['couponMessages', 'generalMessages']
// What a message between people has, and none of a cart.
const personal = ['id', 'from', 'user', 'author', 'sender', 'role']

/**
 * The messages of a VTEX cart, in the order they come in: of an `orderForm`, of FastStore's `validateCart` and any other
 * operation of GraphQL, of the groups of VTEX IO (`couponMessages`, `generalMessages`), of a bare list, and of whatever answer
 * holds these, as an object or as JSON of up to 64 KiB. Total: anything else gives an empty list. At most 50.
 */
export function readOrderFormMessages(input: unknown): OrderFormMessage[] {
  const found: OrderFormMessage[] = []
  const places: Place[] = [{ value: input, depth: 0, where: 'body' }]
  const seen = new Set<object>()
  const budget = { left: 65_536 }
  // From the outside in, so that a large part of an answer does not hide the cart beside it.
  for (const { value, depth, where } of places) {
    const node = parseJson(value, budget)
    if (!isObject(node) || seen.has(node) || seen.size > 200 || depth > 8 || isHostile(node)) continue
    const groups = (isList(node) ? [node] : findGroups(node)).filter((group) => !seen.has(group))
    for (const part of [node, ...groups]) seen.add(part)
    const isNamed = !isList(node)
    const messages = groups.flatMap((group) => readList(group, most)).filter((message) => isMessage(message, isNamed))
    if (isNamed || where !== 'inside') found.push(...messages.map(readMessage))
    if (found.length >= most) break
    if (isNamed && messages.length) continue
    const push = (part: unknown, whence: Place['where']) =>
      places.push({ value: part, depth: depth + 1, where: whence })
    if (isList(node)) for (const part of readList(node, most)) push(part, where === 'inside' ? where : 'body')
    else if (where !== 'body') for (const name of readKeys(node, most)) push(readProperty(node, name), 'inside')
    else
      for (const name of depth ? wrappers : [...wrappers, ...operations])
        push(readProperty(node, name), /^(data|result)$/.test(name) ? 'data' : 'body')
  }
  return found.slice(0, most)
}

/** The lists of messages that an object holds: one, or one of each kind. */
function findGroups(node: object): unknown[][] {
  const messages = readProperty(node, 'messages')
  if (isList(messages)) return [messages]
  const isGrouped = kinds.some((name) => isList(readProperty(node, name)))
  const groups = isGrouped ? node : messages
  return readKeys(groups, most)
    .filter((name) => /messages$/i.test(name))
    .map((name) => readProperty(groups, name))
    .filter(isList)
}

/** A message has a severity, a text, or at least a code. A list by another name may be of anything, and codes are everywhere. */
function isMessage(message: unknown, isNamed: boolean): boolean {
  if (!isObject(message)) return false
  if (/^\s*(error|warn|info)/i.test(readText(message, 'status'))) return true
  const has = (key: string) => readProperty(message, key) !== undefined
  const isSaid = readText(message, 'text') || (isNamed && (readText(message, 'message') || readText(message, 'code')))
  return !!isSaid && !personal.some(has)
}

function readMessage(message: unknown): OrderFormMessage {
  const status = readText(message, 'status').trim().toLowerCase()
  return {
    severity: status.startsWith('warn') ? 'warning' : status.startsWith('info') ? 'info' : 'error',
    code: readText(message, 'code') || undefined,
    detail: readText(message, 'text') || readText(message, 'message') || undefined,
  }
}
