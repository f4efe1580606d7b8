import { isList, readList } from './readList'
import { isObject, readProperty, readText } from './readProperty'

/** One message that a VTEX cart carries, often in an answer of 200. */
export interface OrderFormMessage {
  severity: 'error' | 'warning' | 'info'
  /** VTEX's code, such as `couponNotFound`. */
  code?: string | undefined
  /** The server's own text: never shown to a shopper. */
  detail?: string | undefined
}

/**
 * The messages of a VTEX cart: of an `orderForm`, of an answer that holds one, or of a bare list. Total: anything else gives
 * an empty list. At most 50.
 */
export function readOrderFormMessages(orderForm: unknown): OrderFormMessage[] {
  const lists = [
    orderForm,
    readProperty(orderForm, 'messages'),
    readProperty(readProperty(orderForm, 'orderForm'), 'messages'),
  ]
  const messages: OrderFormMessage[] = []
  for (const message of readList(lists.find(isList), 50)) {
    if (!isObject(message)) continue
    const status = readText(message, 'status')
    messages.push({
      severity: status === 'warning' || status === 'info' ? status : 'error',
      code: readText(message, 'code') || undefined,
      detail: readText(message, 'text') || readText(message, 'message') || undefined,
    })
  }
  return messages
}
