export interface Fault {
  kind?: 'status' | 'slow' | 'drop' | 'hang' | 'late'
  status?: number
  retryAfter?: number
  times?: number
  path?: string
  method?: string
  delay?: number
  after?: boolean
}

export interface RunningShop {
  url: string
  shop: { orders: readonly { orderId: string; cartId: string; totalValue: number }[] }
  faults: { set(fault: Fault): void; clear(): void; get(): Fault | null }
  /** What the platform's status page says, and when it was asked. */
  statusPage: { set(says: 'well' | 'incident' | 'maintenance'): void; asked: number[] }
  requests: { at: number; method: string; path: string; search: string }[]
  close(): Promise<void>
}

export function startShop(port?: number): Promise<RunningShop>
