import { readBody } from '../http/readBody'
import { readProperty } from '../http/readProperty'
import { readRetryAfter } from '../http/readRetryAfter'
import { callSafely } from '../http/throwLater'
import { readServiceStatus } from './readServiceStatus'
import type { ServiceStatus } from './ServiceStatus'
import { worstState } from './worstState'

export interface StatusProxyOptions {
  /**
   * The feed of the status page, or several that together tell all: `components.json` beside `summary.json`. Nothing of the request is ever part of
   * an address.
   */
  url: string | readonly string[]
  /** Keeps the page's own words: the names of incidents, and its last update. Left out by default, because shoppers read the shop's language. */
  texts?: boolean | undefined
  /** Asks the page. `fetch` by default. */
  fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined
  /** Epoch milliseconds: `Date.now` by default. */
  now?: (() => number) | undefined
}

/** In milliseconds: for how long an answer is fresh, and how often the page is asked at most. */
const maxAge = 60_000
/** In milliseconds: for how long an answer is given away although there is no newer one. */
const maxStale = 300_000
const maxBytes = 524_288
/** In bytes: what a source reads. */
const maxAnswer = 65_536
const maxTime = 5000
/** A page that asks for a longer pause is asked again after this time, in milliseconds. */
const longestPause = 3_600_000
const maxRedirects = 3

interface Known {
  body: string
  etag: string
  readAt: number
}

/** What the page answered, so that it has to send a body only when that has changed. */
interface Upstream {
  etag: string | undefined
  status: ServiceStatus | undefined
  readAt: number
}

/**
 * Returns a handler for the shop's own server that answers with what a status page says, as `serviceStatusSource` reads it. However many shoppers
 * ask, the page is asked once a minute, with the `ETag` of its last answer. Until the new answer is there, the last one is given away. The answer
 * may be cached by browsers and CDNs (RFC 9111, RFC 5861). While the page does not answer, `overall` is `unknown`. Only `GET` and `HEAD` are answered,
 * only the given addresses are asked, and no redirect to another host is followed. The handler never rejects. Its second argument may have
 * `waitUntil`, for hosts that stop a function once it has answered.
 */
export function statusProxy({
  url,
  texts = false,
  fetch: ask = (address, init) => fetch(address, init),
  now = Date.now,
}: StatusProxyOptions): (request: Request, context?: unknown) => Promise<Response> {
  const feeds = (typeof url === 'string' ? [url] : [...url]).map((address) => ({
    address,
    upstream: { etag: undefined, status: undefined, readAt: 0 } as Upstream,
  }))
  let known: Known | undefined
  let askedAt = Number.NEGATIVE_INFINITY
  let pausedUntil = 0
  let pending: Promise<void> | undefined
  let latest: object | undefined

  async function readAll(): Promise<void> {
    const answers = await Promise.all(feeds.map(({ address, upstream }) => readFeedOf(address, upstream, ask, now)))
    pausedUntil = Math.max(0, ...answers.map(({ retryAt = 0 }) => Math.min(retryAt, now() + longestPause)))
    // A feed that does not answer now says what it said last. Without it, its incidents would seem to be over.
    const found = feeds.flatMap(({ upstream: { status, readAt } }) => (status ? { status, readAt } : []))
    if (!found.length) return
    const statuses = found.map(({ status }) => status)
    const body = fitting(merge(statuses, texts))
    known = { body, etag: `"${hash(body)}"`, readAt: Math.min(...found.map(({ readAt }) => readAt)) }
  }

  /** Asks the page, unless it was asked within the last minute. All that ask meanwhile wait for the same answer. */
  function refresh(): Promise<void> {
    const moment = now()
    // Also where the last question has never ended: a host may stop a function that has answered.
    if ((moment >= askedAt + maxAge || moment < askedAt) && moment >= pausedUntil) {
      const own = {}
      latest = own
      askedAt = moment
      pending = readAll()
        .catch(() => {})
        .then(() => {
          if (latest === own) pending = undefined
        })
    }
    return pending ?? Promise.resolve()
  }

  return async (request, context) => {
    const { method } = request
    if (method !== 'GET' && method !== 'HEAD')
      return new Response(null, { status: 405, headers: { allow: 'GET, HEAD' } })
    const isKnown = () => known !== undefined && now() < known.readAt + maxStale
    const refreshed = refresh()
    const waitUntil = readProperty(context, 'waitUntil')
    if (typeof waitUntil === 'function') callSafely(() => waitUntil.call(context, refreshed))
    if (!isKnown()) await Promise.race([refreshed, pause(maxTime)])
    const { body, etag, readAt } = known && isKnown() ? known : { ...nothing, readAt: now() }
    const left = Math.max(5, Math.ceil((readAt + maxAge - now()) / 1000))
    const headers = {
      'cache-control': `public, max-age=${left}, stale-while-revalidate=60`,
      'content-type': 'application/json; charset=utf-8',
      etag,
      'x-content-type-options': 'nosniff',
    }
    // RFC 9110 §13.1.2: the comparison is weak, and several may be named.
    const wanted = request.headers.get('if-none-match')?.split(',') ?? []
    if (wanted.some((one) => one.trim().replace(/^W\//, '') === etag || one.trim() === '*'))
      return new Response(null, { status: 304, headers })
    return new Response(method === 'HEAD' ? null : body, { headers })
  }
}

const nothingKnown = JSON.stringify({ overall: 'unknown', components: [], incidents: [], maintenances: [] })
const nothing = { body: nothingKnown, etag: `"${hash(nothingKnown)}"` }

/** Next.js 13 and 14 keep for ever what a server fetches, unless they are told not to. Workers before November 2024 throw on that. */
function uncached(): RequestInit {
  const init = { cache: 'no-store' } as const
  try {
    return new Request('https://status.invalid', init) && init
  } catch {
    return {}
  }
}

/** Asks for one feed. What it says is kept in `upstream`: a status that has not changed is that of the last time. */
async function readFeedOf(
  address: string,
  upstream: Upstream,
  ask: NonNullable<StatusProxyOptions['fetch']>,
  now: () => number,
): Promise<{ retryAt?: number | undefined }> {
  const controller = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLate = new Promise<object>((resolve) => {
    timer = setTimeout(resolve, maxTime, {})
  })
  const read = async () => {
    const headers = { accept: 'application/json', ...(upstream.etag && { 'if-none-match': upstream.etag }) }
    const init = { ...uncached(), headers, signal: controller.signal, redirect: 'manual' } as const
    const response = await follow(address, init, ask)
    if (response.status === 304) upstream.readAt = now()
    const retryAt = readRetryAfter(response.headers)
    if (!response.ok) return { retryAt }
    const status = readServiceStatus(await readBody(response, maxBytes, maxTime))
    if (status.overall === 'unknown') return { retryAt }
    Object.assign(upstream, { status, etag: response.headers.get('etag') ?? undefined, readAt: now() })
    return { retryAt }
  }
  try {
    return await Promise.race([read(), tooLate])
  } catch {
    return {}
  } finally {
    clearTimeout(timer)
    // Ends what is still under way, as the rest of a body that is too long.
    controller.abort()
  }
}

/** Follows redirects on the same host only: a page must not lead the shop's server into its own network. */
async function follow(
  address: string,
  init: RequestInit,
  ask: NonNullable<StatusProxyOptions['fetch']>,
): Promise<Response> {
  let target = new URL(address)
  for (let redirects = 0; ; redirects++) {
    const response = await ask(target.href, init)
    const location = response.status >= 301 && response.status <= 308 ? response.headers.get('location') : undefined
    if (!location || redirects >= maxRedirects) return response
    const next = new URL(location, target)
    const isSafe = next.host === target.host && (next.protocol === target.protocol || next.protocol === 'https:')
    if (!isSafe) return response
    target = next
  }
}

/** One status of several feeds of the same page. */
function merge(all: readonly ServiceStatus[], texts: boolean): ServiceStatus {
  const byId = <One extends { id: string }>(list: One[]) =>
    list.filter(({ id }, at) => list.findIndex((other) => other.id === id) === at)
  const byName = all
    .flatMap(({ components }) => components)
    .filter((one, at, list) => list.findIndex(({ name, group }) => name === one.name && group === one.group) === at)
  // Of an incident without an id and an address, the id is its name.
  const trim = <Event extends { id: string; name: string; text?: string | undefined }>(event: Event) =>
    texts ? event : { ...event, id: event.id === event.name ? hash(event.id) : event.id, name: '', text: undefined }
  return {
    overall: worstState(all.map(({ overall }) => overall)),
    components: byName,
    incidents: byId(all.flatMap(({ incidents }) => incidents)).map(trim),
    maintenances: byId(all.flatMap(({ maintenances }) => maintenances)).map(trim),
    updatedAt: Math.max(0, ...all.map(({ updatedAt = 0 }) => updatedAt)) || undefined,
    url: all.find(({ url }) => url)?.url,
  }
}

/**
 * What can be read of an answer: of a page with hundreds of parts and incidents, those that work, and then the least bad, are left out. A source
 * reads 64 KiB.
 */
function fitting(status: ServiceStatus): string {
  let body = JSON.stringify(status)
  const bad = status.components.filter(({ state }) => state !== 'operational')
  for (let most = 64; most && new TextEncoder().encode(body).length > maxAnswer; most >>= 1) {
    const components = bad.slice(0, most * 4)
    const [incidents, maintenances] = [status.incidents, status.maintenances].map((all) => all.slice(0, most))
    body = JSON.stringify({ ...status, components, incidents, maintenances })
  }
  return body
}

function pause(time: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, time)
  })
}

/** FNV-1a, for an `ETag`. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return (value >>> 0).toString(36)
}
