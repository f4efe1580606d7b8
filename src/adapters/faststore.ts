import { readOutcome } from '../http/readOutcome'
import { isObject, readProperty } from '../http/readProperty'
import { readPublicOutcome } from '../http/readPublicOutcome'
import type { StatusKind } from '../status/statusKind'

/** What failed, as data that an API extension of FastStore answers with. `kind` is all that is always there. */
export interface FastStoreFailure {
  kind: StatusKind
  status: number | null
  code: string | null
  /** When the request may be sent again, and what the server’s clock showed then, both in epoch milliseconds. */
  retryAt: number | null
  readAt: number | null
}

/**
 * For a resolver: gives what `ask` gives, and where that throws, `{ failure }`. FastStore’s route and client keep nothing of an error but
 * its status, so that the time of a `Retry-After` and VTEX’s code reach the browser only as data. Never throws, and gives no text of the
 * service away.
 */
export async function answerOrFailure<T extends object>(
  ask: () => T | PromiseLike<T>,
): Promise<T | { failure: FastStoreFailure }> {
  try {
    return await ask()
  } catch (error) {
    const { kind, status = null, retryAt = null, readAt = null } = readPublicOutcome(error)
    return { failure: { kind, status, retryAt, readAt, code: readOutcome(error).code ?? null } }
  }
}

/**
 * In the browser: gives what FastStore’s own client answers, and rejects with what every component reads. The client throws no more than
 * a status. Its route answers 500 where it has none to give, as after a lost connection to VTEX, so that is read as a bad gateway: another
 * try may help.
 */
export async function fromFastStore<T>(answer: T | PromiseLike<T>): Promise<T> {
  try {
    return await answer
  } catch (error) {
    throw readFailure(error)
  }
}

/** In the browser: returns the answer of `answerOrFailure`, or throws what failed, for `useRetry` and every component. */
export function answerOrThrow<T>(answer: T): T {
  const failure = readProperty(answer, 'failure')
  if (isObject(failure)) throw failureOf(failure)
  return answer
}

function readFailure(error: unknown): unknown {
  return readOutcome(error).status === 500 ? failureOf({ kind: 'badGateway', status: 500 }) : error
}

function failureOf(outcome: object): Error {
  return Object.assign(new Error('FastStore’s API could not answer.'), { outcome })
}

/**
 * For a resolver: the error by which FastStore’s route keeps a status. Any other becomes an empty 500. What its own type `FastStoreError`
 * says is not part of it, so that no text of a service is logged as the shop’s.
 */
export function fastStoreError(error: unknown): Error {
  const { kind, status: read } = readPublicOutcome(error)
  const status = read && read > 399 ? read : kind === 'gatewayTimeout' ? 504 : 502
  return Object.assign(new Error(), {
    name: 'FastStoreError',
    extensions: { type: types[status] ?? 'UnknownError', status },
  })
}

const types: Readonly<Record<number, string>> = {
  400: 'BadRequestError',
  401: 'UnauthorizedError',
  403: 'ForbiddenError',
  404: 'NotFoundError',
}

/** The last failure of an operation, for `useSyncExternalStore`. */
export interface WatchedOperation {
  subscribe: (listener: () => void) => () => void
  /** The failure, for the `error` of a component. `undefined` after a success, and before the first answer. */
  read: () => unknown
  /** Nothing has failed on the server. */
  readInitial: () => undefined
  /** Forgets the failure. */
  dismiss: () => void
}

/**
 * Watches a GraphQL operation that FastStore sends by itself and whose failure it keeps to itself: `useQuery` never settles, and the cart
 * only logs. Call it in a module, not in an effect, so that the first request is seen too. Does nothing on a server.
 */
export function watchOperation(name: string): WatchedOperation {
  const { set, ...operation } = failureStore()
  watchFetch(name, async (_, send) => {
    const answer = await settle(send())
    set(answer.failure)
    return answer.value()
  })
  return operation
}

/** The part of FastStore’s cart store that is needed. */
export interface FastStoreCartStore<Cart> {
  read: () => Cart
  set: (cart: Cart) => void
  subscribe: (listener: (cart: Cart) => void) => unknown
}

export interface WatchedCart extends WatchedOperation {
  /** Whether a change failed. Otherwise it was a check, which FastStore makes whenever the shop is opened or comes back to the front. */
  isChange: () => boolean
  /** Makes the change again that failed, or the check. Rejects where it fails again. */
  retry: () => Promise<void>
}

const validation = 'ValidateCartMutation'

/**
 * Watches FastStore’s cart. FastStore shows each change before VTEX has accepted it, and where that fails, it only logs. Here the failure
 * can be read, and the cart goes back to what it last was for certain, so that it never shows an item that is not in it. A retry is safe,
 * whatever became of the first try: FastStore compares the whole cart with VTEX’s, so that what has taken effect is not done twice.
 *
 * Call it once, in a module. Does nothing on a server.
 */
export function watchCart<Cart extends object>(store: FastStoreCartStore<Cart>): WatchedCart {
  const { set, ...cart } = failureStore()
  const waiting = new Set<{ resolve: () => void; reject: (error: unknown) => void }>()
  const recent = new Map<string, Cart>()
  let certain: string | undefined
  let refused: Cart | undefined
  let isGoingBack = false

  if (typeof window !== 'undefined')
    store.subscribe((value) => {
      const key = keyOfItems(readProperty(value, 'items'))
      // What was kept from an earlier visit comes first: nothing of this visit has failed yet.
      certain ??= key
      recent.delete(key)
      recent.set(key, value)
      for (const old of recent.keys()) if (recent.size > maxRecent && old !== certain) recent.delete(old)
    })

  watchFetch(validation, async (body, send) => {
    const offers = ['variables', 'cart', 'order', 'acceptedOffer'].reduce<unknown>(readProperty, body)
    const key = keyOfItems(offers)
    if (isGoingBack && key === certain) {
      // Known already, and the server is not well. FastStore’s own controls set it again when they see it.
      return Response.json({ data: { validateCart: null } })
    }
    isGoingBack = false
    const answer = await settle(send())
    const { failure } = answer
    const current = store.read()
    // A change that was made meanwhile is validated next, and tells more.
    const isCurrent = key === keyOfItems(readProperty(current, 'items'))
    if (failure === undefined) {
      certain = recent.has(key) ? key : certain
      refused = undefined
    } else if (isCurrent) {
      refused = key === certain ? refused : current
      const before = certain === undefined || certain === key ? undefined : recent.get(certain)
      if (before) {
        isGoingBack = true
        store.set(before)
      }
    }
    if (failure === undefined || isCurrent) {
      set(failure)
      for (const { resolve, reject } of waiting) failure === undefined ? resolve() : reject(failure)
      waiting.clear()
    }
    return answer.value()
  })

  return {
    ...cart,
    isChange: () => refused !== undefined,
    dismiss() {
      isGoingBack = false
      refused = undefined
      cart.dismiss()
    },
    retry: () =>
      new Promise((resolve, reject) => {
        waiting.add({ resolve, reject })
        isGoingBack = false
        store.set({ ...(refused ?? store.read()) })
      }),
  }
}

/** Changes that one validation may still be about. */
const maxRecent = 20

/** What makes two carts the same for VTEX: the items as they are in the store, or as they are sent. */
function keyOfItems(items: unknown): string {
  if (!Array.isArray(items)) return '[]'
  return JSON.stringify(
    items.map((item) => [
      readProperty(readProperty(item, 'itemOffered'), 'sku'),
      readProperty(readProperty(item, 'seller'), 'identifier'),
      readProperty(item, 'quantity'),
      readProperty(item, 'price'),
    ]),
  )
}

/** What FastStore’s `pushToast` takes. */
export interface FastStoreToast {
  status: 'INFO' | 'WARNING' | 'ERROR'
  title: string
  message: string
}

const toastStatuses = { success: 'INFO', info: 'INFO', warning: 'WARNING', critical: 'ERROR' } as const

/** A message as FastStore’s toast shows it. `undefined` if there is a step to take: that toast has no button, and is gone in six seconds. */
export function fastStoreToast(message: {
  tone: keyof typeof toastStatuses
  title: string
  description: string
  actions: readonly unknown[]
}): FastStoreToast | undefined {
  const { tone, title, description, actions } = message
  return actions.length ? undefined : { status: toastStatuses[tone], title, message: description }
}

function failureStore() {
  const listeners = new Set<() => void>()
  let failure: unknown
  function set(next: unknown) {
    failure = next
    for (const listener of listeners) listener()
  }
  return {
    set,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    read: () => failure,
    readInitial: () => undefined,
    dismiss: () => set(undefined),
  }
}

/** What became of a request, and a function that gives or throws the same to who sent it. */
async function settle(answer: Promise<Response>): Promise<{ failure: unknown; value: () => Response }> {
  try {
    const response = await answer
    return { failure: response.ok ? await failureIn(response.clone()) : readFailure(response), value: () => response }
  } catch (error) {
    return {
      failure: error,
      value() {
        throw error
      },
    }
  }
}

/** What FastStore's client throws of a success: the errors in it, or a body that is no JSON, such as the page of a proxy. */
async function failureIn(answer: Response): Promise<unknown> {
  try {
    const body: unknown = await answer.json()
    const errors = readProperty(body, 'errors')
    return Array.isArray(errors) && errors.length > 0 ? readFailure(body) : undefined
  } catch (error) {
    return error instanceof SyntaxError ? failureOf({ kind: 'badGateway' }) : error
  }
}

type Send = () => Promise<Response>

/** Takes part in the requests of an operation: FastStore names it in the address. */
function watchFetch(name: string, take: (body: unknown, send: Send) => Promise<Response>): void {
  if (typeof window === 'undefined') return
  const { fetch } = window
  window.fetch = (input, init) => {
    const send: Send = () => fetch(input, init)
    const isWatched = typeof input === 'string' && input.includes(`operationName=${name}&`)
    return isWatched ? take(bodyOf(init), send) : send()
  }
}

function bodyOf(init: RequestInit | undefined): unknown {
  try {
    return JSON.parse(String(init?.body))
  } catch {
    return undefined
  }
}
