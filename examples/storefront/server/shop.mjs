import { randomUUID } from 'node:crypto'
import { products } from './catalogue.mjs'
import { HttpProblem } from './HttpProblem.mjs'

const maxCarts = 1000
const maxOrders = 1000
const maxQuantity = 20
// Long enough to be seen as "in progress", short enough to wait for.
const processingTime = 4000

/** Carts and the ledger of orders, in memory. */
export function createShop() {
  const carts = new Map()
  const orders = []

  /** The cart of this id, or a new one of the same customer once it is ordered. */
  function openCart(id) {
    const known = carts.get(id)
    if (known && !known.isOrdered) return known
    if (carts.size >= maxCarts) carts.delete(carts.keys().next().value)
    const cart = { id: randomUUID(), customer: known?.customer ?? randomUUID(), items: [], isOrdered: false }
    carts.set(cart.id, cart)
    return cart
  }

  function findCart(id) {
    const cart = carts.get(id)
    if (!cart) throw new HttpProblem(404, 'ORD002', 'The orderForm could not be found.')
    return cart
  }

  function addItems(cart, lines) {
    for (const { id, quantity } of lines) {
      const product = products.find((one) => one.id === id)
      if (!product) throw new HttpProblem(400, 'ORD027', 'The SKU is not available.')
      const line = cart.items.find((one) => one.product === product)
      if (line) line.quantity = Math.min(maxQuantity, line.quantity + readQuantity(quantity))
      else cart.items.push({ product, quantity: readQuantity(quantity) })
    }
  }

  function updateItems(cart, lines) {
    for (const { index, quantity } of lines) {
      const line = cart.items[index]
      if (!line) throw new HttpProblem(400, 'ORD031', 'The item index is out of range.')
      line.quantity = readQuantity(quantity)
    }
    cart.items = cart.items.filter(({ quantity }) => quantity > 0)
  }

  /** Makes an order of each request, also of a second one for the same cart: nothing here keeps a shop from ordering twice. */
  function placeOrder(cart) {
    if (!cart.items.length) throw new HttpProblem(400, 'CHK003', 'The cart is empty.')
    const order = {
      cartId: cart.id,
      customer: cart.customer,
      orderId: `${1300000 + orders.length}-01`,
      creationDate: new Date().toISOString(),
      items: cart.items.map(({ product, quantity }) => ({ id: product.id, name: product.name, quantity })),
      totalValue: total(cart),
    }
    orders.push(order)
    if (orders.length > maxOrders) orders.shift()
    cart.isOrdered = true
    return order
  }

  /** The orders of whoever has this cart, newest first. */
  function ordersOf(cartId) {
    const customer = carts.get(cartId)?.customer
    return orders.filter((order) => customer && order.customer === customer).reverse()
  }

  const isProcessing = (order) => Date.now() - Date.parse(order.creationDate) < processingTime

  return { orders, ordersOf, openCart, findCart, addItems, updateItems, placeOrder, isProcessing }
}

/** The cart as the checkout API shows it. */
export function orderForm(cart) {
  return {
    orderFormId: cart.id,
    items: cart.items.map(({ product, quantity }) => ({
      id: product.id,
      productId: product.id,
      detailUrl: `/${product.slug}/p`,
      name: product.name,
      quantity,
      price: product.price,
    })),
    value: total(cart),
    messages: [],
  }
}

function total(cart) {
  return cart.items.reduce((sum, { product, quantity }) => sum + product.price * quantity, 0)
}

function readQuantity(quantity) {
  if (Number.isInteger(quantity) && quantity >= 0 && quantity <= maxQuantity) return quantity
  throw new HttpProblem(400, 'ORD029', `The quantity must be a whole number from 0 to ${maxQuantity}.`)
}
