import { isHostile } from './isHostile'
import { isList } from './isList'
import { parseJson } from './parseJson'
import { readKeys } from './readKeys'
import { readList } from './readList'
import { isObject, readProperty, readText } from './readProperty'

/** One message of a VTEX cart. VTEX often sends it in a response with status 200. */
export interface OrderFormMessage {
  severity: 'error' | 'warning' | 'info'
  /** VTEX's code, such as `couponNotFound`. FastStore's API leaves it out. */
  code?: string | undefined
  /** The server's own text. No component shows it to a shopper. */
  detail?: string | undefined
}

/** A value to read. */
interface Entry {
  value: unknown
  depth: number
  /**
   * `body`: a body, or an object that may contain one. `data`: an object whose keys are the operations of GraphQL, under any name.
   * `operation`: the result of an operation, whose lists may contain anything.
   */
  place: 'body' | 'data' | 'operation'
}

const maxMessages = 50
// Where clients keep a response body, and where a body keeps the cart.
const wrapperKeys =
  'data body orderForm cart result response value payload responseJSON responseText bodyText text _data'.split(' ')
// Operations of FastStore's API and of VTEX IO's checkout-graphql that return a cart, for clients that return only `data`. These names
// are listed because the input may be any object, and listing the keys of one with 100,000 keys would be slow.
const operationKeys = (
  'validateCart shipping addToCart updateItems addItemOffering removeItemOffering addBundleItemAttachment ' +
  'removeBundleItemAttachment insertCoupon estimateShipping selectDeliveryOption selectPickupOption updateSelectedAddress ' +
  'updateOrderFormProfile updateClientPreferencesData updateOrderFormPayment setManualPrice updateItemsOrdination ' +
  'clearOrderFormMessages updateOrderFormOpenTextField updateOrderFormMarketingData'
).split(' ')
// How VTEX IO groups messages.
const groupKeys = ['couponMessages', 'generalMessages']
// A message between people has these keys. A message of a cart has none of them.
const chatKeys = ['id', 'from', 'user', 'author', 'sender', 'role']

/**
 * Reads the messages of a VTEX cart, at most 50, in their order. The input may be an `orderForm`, the result of FastStore's
 * `validateCart` or of another GraphQL operation, the groups of VTEX IO (`couponMessages`, `generalMessages`), a list of messages,
 * or a response body or client result that contains one of these, as an object or as up to 64 KiB of JSON. Returns an empty list
 * for anything else. Never throws.
 */
export function readOrderFormMessages(input: unknown): OrderFormMessage[] {
  const found: OrderFormMessage[] = []
  const queue: Entry[] = [{ value: input, depth: 0, place: 'body' }]
  const seen = new Set<object>()
  const budget = { left: 65_536 }
  // Breadth first, so that a large object does not use up the limits before the cart beside it is read.
  for (const { value, depth, place } of queue) {
    const node = parseJson(value, budget)
    if (!isObject(node) || seen.has(node) || seen.size > 200 || depth > 8 || isHostile(node)) continue
    const groups = (isList(node) ? [node] : findGroups(node)).filter((group) => !seen.has(group))
    for (const part of [node, ...groups]) seen.add(part)
    const isNamed = !isList(node)
    const messages = groups
      .flatMap((group) => readList(group, maxMessages))
      .filter((message) => isMessage(message, isNamed))
    if (isNamed || place !== 'operation') found.push(...messages.map(readMessage))
    if (found.length >= maxMessages) break
    if (isNamed && messages.length) continue
    const push = (part: unknown, partPlace: Entry['place']) =>
      queue.push({ value: part, depth: depth + 1, place: partPlace })
    if (isList(node)) {
      for (const part of readList(node, maxMessages)) push(part, place === 'operation' ? place : 'body')
    } else if (place === 'body') {
      for (const key of depth ? wrapperKeys : [...wrapperKeys, ...operationKeys])
        push(readProperty(node, key), /^(data|result)$/.test(key) ? 'data' : 'body')
    } else for (const key of readKeys(node, maxMessages)) push(readProperty(node, key), 'operation')
  }
  return found.slice(0, maxMessages)
}

/** The lists of messages in an object: one list, or one for each group. */
function findGroups(node: object): unknown[][] {
  const messages = readProperty(node, 'messages')
  if (isList(messages)) return [messages]
  const isGrouped = groupKeys.some((key) => isList(readProperty(node, key)))
  const groups = isGrouped ? node : messages
  return readKeys(groups, maxMessages)
    .filter((key) => /messages$/i.test(key))
    .map((key) => readProperty(groups, key))
    .filter(isList)
}

/**
 * A message has a severity or a text. `isNamed`: the list is called “messages”. Only then is `message` or `code` enough, because
 * lists of other things often have these.
 */
function isMessage(message: unknown, isNamed: boolean): boolean {
  if (!isObject(message)) return false
  if (/^\s*(error|warn|info)/i.test(readText(message, 'status'))) return true
  const has = (key: string) => readProperty(message, key) !== undefined
  const hasText = readText(message, 'text') || (isNamed && (readText(message, 'message') || readText(message, 'code')))
  return !!hasText && !chatKeys.some(has)
}

function readMessage(message: unknown): OrderFormMessage {
  return {
    severity: readSeverity(message),
    code: readText(message, 'code') || undefined,
    detail: readText(message, 'text') || readText(message, 'message') || undefined,
  }
}

function readSeverity(message: unknown): OrderFormMessage['severity'] {
  const status = readText(message, 'status').trim().toLowerCase()
  if (status.startsWith('warn')) return 'warning'
  return status.startsWith('info') ? 'info' : 'error'
}
