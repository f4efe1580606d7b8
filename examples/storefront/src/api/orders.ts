import { request } from './request'

export interface Order {
  orderId: string
  /** The cart that was ordered. */
  orderFormId: string
  creationDate: string
  /** In cents. */
  totalValue: number
  status: 'handling' | 'invoiced'
  items: { id: string; name: string; quantity: number }[]
}

export interface Orders {
  /** 202 while an order is still being processed. */
  status: number
  list: Order[]
}

export async function getOrders(signal?: AbortSignal): Promise<Orders> {
  const response = await request('/api/oms/user/orders', { signal })
  return { status: response.status, ...(await response.json()) }
}
