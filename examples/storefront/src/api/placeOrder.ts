import { readOutcome } from 'storefront-error-ui/http'
import { retryAdvice } from 'storefront-error-ui/retry'
import type { Cart } from './checkout'
import { getOrders } from './orders'
import { request, timeout } from './request'

/** In milliseconds: longer than the server works on a request, so that an order that is not there by then never will be. */
const settling = 4 * timeout

/** The last order that was sent for a cart, as far as this page knows: of that, `useRetry` asks the shopper before another. */
const known = new Map<string, string>()
/** Of an order that was sent before the page was loaded, `useRetry` has asked by itself, since it has a `key`. */
const loadedAt = Date.now()

/**
 * Places the order of a cart, unless it is placed already. Nothing tells the server that two requests mean one order, so the
 * shop remembers, across reloads and tabs, that one was sent and not refused. Then it looks among the orders first, for as
 * long as that one may still turn up.
 */
export function placeOrder(cart: Cart, signal: AbortSignal): Promise<void> {
  const name = `order ${cart.orderFormId}`
  // One tab after the other.
  return navigator.locks.request(name, { signal }, async () => {
    const earlier = localStorage.getItem(name)
    const wasAsked = known.get(name) === earlier || Number(earlier) < loadedAt
    if (earlier && (await findOrder(cart, earlier, wasAsked, signal))) return
    const wasOnline = navigator.onLine
    remember(name, String(Date.now()))
    try {
      await request(`/api/checkout/pub/orderForm/${cart.orderFormId}/transaction`, {
        method: 'POST',
        body: { value: cart.value },
        signal,
      })
    } catch (error) {
      if (!earlier && isRefused(error, wasOnline)) localStorage.removeItem(name)
      throw error
    }
  })
}

/** Whether an earlier order is there. Rejects where that is unclear and the shopper has not been asked yet. */
async function findOrder({ orderFormId }: Cart, sentAt: string, wasAsked: boolean, signal: AbortSignal) {
  for (;;) {
    const isSettled = Date.now() > Number(sentAt) + settling
    const { list } = await getOrders(signal)
    if (list.some((order) => order.orderFormId === orderFormId)) return true
    if (!wasAsked) {
      known.set(`order ${orderFormId}`, sentAt)
      throw new DOMException('An order was sent before, and nobody knows what came of it.', 'TimeoutError')
    }
    if (isSettled) return false
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
}

function remember(name: string, sentAt: string) {
  known.set(name, sentAt)
  localStorage.setItem(name, sentAt)
}

/** Whether it is certain that nothing was ordered: the server said so, or there was no connection to begin with. */
function isRefused(error: unknown, wasOnline: boolean): boolean {
  const outcome = readOutcome(error)
  if (outcome.status === undefined) return !wasOnline && outcome.kind === 'offline'
  return retryAdvice(outcome, { attempt: 1, method: 'POST' }).mode !== 'verifyFirst'
}
