import { request } from './request'

export interface Cart {
  orderFormId: string
  items: CartItem[]
  /** In cents. */
  value: number
}

export interface CartItem {
  productId: string
  name: string
  /** Such as /oak-stool/p. */
  detailUrl: string
  quantity: number
  /** In cents, of one. */
  price: number
}

const path = '/api/checkout/pub/orderForm'

export async function getCart(signal?: AbortSignal): Promise<Cart> {
  return (await request(path, { signal })).json()
}

export function addItem(cartId: string, productId: string): Promise<Cart> {
  return change(`${cartId}/items`, { orderItems: [{ id: productId, quantity: 1, seller: '1' }] })
}

export function updateItem(cartId: string, index: number, quantity: number): Promise<Cart> {
  return change(`${cartId}/items/update`, { orderItems: [{ index, quantity }] })
}

/** Gives the status of the answer. */
export async function saveNote(cartId: string, note: string): Promise<number> {
  const body = { value: note }
  return (await request(`${path}/${cartId}/attachments/openTextField`, { method: 'POST', body })).status
}

/** Keeps a copy of the cart for later. Gives the status of the answer. */
export async function saveCart(cart: Cart): Promise<number> {
  return (await request('/api/dataentities/CL/documents', { method: 'POST', body: { cart } })).status
}

async function change(rest: string, body: unknown): Promise<Cart> {
  return (await request(`${path}/${rest}`, { method: 'POST', body })).json()
}
