import { randomUUID } from 'node:crypto'
import { search } from './catalogue.mjs'
import { HttpProblem } from './HttpProblem.mjs'
import { orderForm } from './shop.mjs'

const checkout = '/api/checkout/pub/orderForm'

/** Method, path and what is done there. `:id` stands for one segment of the path. */
const routes = [
  ['GET', '/api/catalog_system/pub/products/search', ({ query }) => ok(search(query))],
  ['GET', checkout, ({ shop, cartId }) => withCart(shop.openCart(cartId))],
  ['POST', `${checkout}/:id/items`, change((shop, cart, body) => shop.addItems(cart, lines(body)))],
  ['POST', `${checkout}/:id/items/update`, change((shop, cart, body) => shop.updateItems(cart, lines(body)))],
  ['POST', `${checkout}/:id/attachments/openTextField`, change(saveNote, () => ({ status: 205 }))],
  ['POST', `${checkout}/:id/transaction`, placeOrder],
  ['POST', '/api/dataentities/CL/documents', () => ({ status: 201, json: { DocumentId: randomUUID() } })],
  ['GET', '/api/oms/user/orders', listOrders],
]

/** Answers a request to the API. Throws a 404 or 405 where there is no route. */
export async function route({ method, path, ...context }) {
  const here = routes.map(([verb, pattern, handle]) => ({ verb, handle, id: match(pattern, path) }))
  const matching = here.filter(({ id }) => id !== undefined)
  if (!matching.length) throw new HttpProblem(404, '1', 'There is no such route.')
  const found = matching.find(({ verb }) => verb === method)
  if (!found) throw new HttpProblem(405, '2', 'The route does not support this method.')
  return found.handle({ ...context, id: found.id })
}

function match(pattern, path) {
  const found = new RegExp(`^${pattern.replace(':id', '([\\w-]+)')}$`).exec(path)
  return found ? (found[1] ?? '') : undefined
}

function ok(json) {
  return { status: 200, json }
}

function withCart(cart) {
  // The cookie that VTEX keeps the cart's id in.
  const cookie = `checkout.vtex.com=__ofid=${cart.id}; Path=/; HttpOnly; SameSite=Lax`
  return { ...ok(orderForm(cart)), headers: { 'set-cookie': cookie } }
}

function change(apply, answer = withCart) {
  return async ({ shop, id, readBody }) => {
    const cart = shop.findCart(id)
    apply(shop, cart, await readBody())
    return answer(cart)
  }
}

function lines(body) {
  const { orderItems } = body
  if (
    Array.isArray(orderItems) &&
    orderItems.length <= 100 &&
    orderItems.every((line) => line && typeof line === 'object')
  )
    return orderItems
  throw new HttpProblem(400, 'FMT003', 'The list of items is missing.')
}

function saveNote(_shop, cart, { value }) {
  if (typeof value !== 'string' || value.length > 500) throw new HttpProblem(400, 'FMT004', 'The note is not valid.')
  cart.note = value
}

function placeOrder({ shop, id }) {
  const { orderId, totalValue } = shop.placeOrder(shop.findCart(id))
  return { status: 201, json: { id: orderId, orderGroup: orderId.slice(0, -3), value: totalValue } }
}

function listOrders({ shop, cartId }) {
  const list = shop.ordersOf(cartId).map((order) => ({
    orderId: order.orderId,
    orderFormId: order.cartId,
    creationDate: order.creationDate,
    totalValue: order.totalValue,
    items: order.items,
    status: shop.isProcessing(order) ? 'handling' : 'invoiced',
  }))
  return { status: list.some(({ status }) => status === 'handling') ? 202 : 200, json: { list } }
}
