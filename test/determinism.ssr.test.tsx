import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import type { ReactElement, ReactNode } from 'react'
import { Suspense } from 'react'
import { renderToPipeableStream, renderToString } from 'react-dom/server'
import { afterEach, expect, test, vi } from 'vitest'
import { ErrorBanner } from '../src/components/ErrorBanner'
import { ErrorDetails } from '../src/components/ErrorDetails'
import { ErrorUIProvider } from '../src/hooks/ErrorUIProvider'
import { scenes } from './hydration/scenes'

const zone = process.env.TZ

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

/** Somewhere a server may stand, with a clock, a zone, a language and luck of its own. */
const worlds = [
  { now: 1e12, luck: 0.1, zone: 'America/Sao_Paulo', navigator: { language: 'pt-BR', languages: ['pt-BR'] } },
  { now: 4e12, luck: 0.9, zone: 'Asia/Tokyo', navigator: { language: 'ja', languages: ['ja'], onLine: true } },
  { now: 0, luck: 0, zone: 'Europe/Warsaw', navigator: undefined },
]

async function renderedIn(world: (typeof worlds)[number], render: () => string | Promise<string>): Promise<string> {
  process.env.TZ = world.zone
  vi.useFakeTimers({ toFake: ['Date'], now: world.now })
  vi.spyOn(performance, 'now').mockReturnValue(world.now / 1e6)
  vi.stubGlobal('navigator', world.navigator)
  vi.spyOn(Math, 'random').mockReturnValue(world.luck)
  vi.spyOn(crypto, 'randomUUID').mockReturnValue(`${world.now}-0-0-0-0`)
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({ timeZone: world.zone } as never)
  return await render()
}

async function everywhere(render: () => string | Promise<string>): Promise<string[]> {
  const all: string[] = []
  for (const world of worlds) all.push(await renderedIn(world, render))
  return all
}

async function streamed(scene: ReactNode): Promise<string> {
  const out = new PassThrough()
  const { pipe } = renderToPipeableStream(scene, { onAllReady: () => pipe(out) })
  return await text(out)
}

const dated = { status: 429, headers: { 'retry-after': 'Sun, 09 Sep 2001 01:47:00 GMT' } }
const limited = { status: 429, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1000000060' } }
const withWaits: Record<string, ReactElement> = {
  ...scenes,
  'a wait until a date': <ErrorBanner error={dated} onRetry={() => {}} />,
  'a wait until the second of a rate limit': <ErrorBanner error={limited} onRetry={() => {}} />,
}

test.each(Object.keys(withWaits))('renders the same of %s by any clock, zone, language and luck', async (name) => {
  const [first, ...others] = await everywhere(() => renderToString(withWaits[name]))
  expect(others).toEqual(others.map(() => first))
})

const unsteady: Record<string, () => ReactNode> = {
  clock: () => Date.now(),
  'running time': () => performance.now(),
  zone: () => new Date(2e12).getHours(),
  luck: () => Math.random(),
  'random id': () => crypto.randomUUID(),
  language: () => globalThis.navigator?.language,
}

test.each(Object.keys(unsteady))('a look at the %s would be noticed', async (name) => {
  const Unsteady = unsteady[name] as () => ReactNode
  expect(new Set(await everywhere(() => renderToString(<Unsteady />))).size).toBeGreaterThan(1)
})

/** A shelf whose products fail after a while, as a server component or a suspending query does. */
function shop() {
  const failed = new Set<string>()
  const letGo = new Map<string, () => void>()
  const waits = new Map<string, Promise<void>>()
  function Shelf({ name, status }: { name: string; status: number }) {
    if (failed.has(name)) return <ErrorBanner data-shelf={name} error={{ status, requestId: `id-${name}` }} />
    if (!waits.has(name)) waits.set(name, new Promise((resolve) => letGo.set(name, resolve)))
    throw waits.get(name)
  }
  const page = (
    <ErrorUIProvider details={ErrorDetails}>
      <main>
        <h1>Shop</h1>
        <Suspense fallback={<p>Chairs are coming</p>}>
          <Shelf name="chairs" status={503} />
        </Suspense>
        <Suspense fallback={<p>Lamps are coming</p>}>
          <Shelf name="lamps" status={502} />
        </Suspense>
      </main>
    </ErrorUIProvider>
  )
  const fail = (name: string) => {
    failed.add(name)
    letGo.get(name)?.()
  }
  return { page, fail }
}

/** The messages of a streamed page by their shelf, wherever in it they came. */
function banners(html: string): Record<string, string | undefined> {
  const found = [...html.matchAll(/<section[^>]*data-shelf="(\w+)".*?<\/section>/g)]
  return Object.fromEntries(found.map(([banner, name]) => [name, banner]))
}

test.each([[['chairs', 'lamps']], [['lamps', 'chairs']]])(
  'streams the page first and %j after it, the same whichever fails first',
  async (order) => {
    const { page, fail } = shop()
    const out = new PassThrough()
    let sent = ''
    out.on('data', (chunk) => (sent += chunk))
    const { pipe } = renderToPipeableStream(page, { onShellReady: () => pipe(out) })
    await vi.waitFor(() => expect(sent).toContain('Chairs are coming'))
    expect(sent).not.toContain('data-error-ui')
    for (const name of order) {
      fail(name)
      await vi.waitFor(() => expect(sent).toContain(`data-shelf="${name}"`))
    }
    await vi.waitFor(() => expect(out.writableEnded).toBe(true))

    const other = shop()
    const whole = streamed(other.page)
    await new Promise(setImmediate)
    other.fail('chairs')
    other.fail('lamps')
    expect(Object.keys(banners(sent)).sort()).toEqual(['chairs', 'lamps'])
    expect(banners(sent)).toEqual(banners(await whole))
    const ids = [...sent.matchAll(/<section[^>]*aria-labelledby="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(2)
    for (const id of ids) expect(sent.split(` id="${id}"`)).toHaveLength(2)
  },
)

test('sends nothing of a page that its reader has left, and goes on for the next', async () => {
  const { page } = shop()
  const out = new PassThrough()
  const { pipe, abort } = renderToPipeableStream(page, { onShellReady: () => pipe(out), onError: () => {} })
  await new Promise(setImmediate)
  abort()
  expect(await text(out)).toContain('Chairs are coming')
  expect(await streamed(<ErrorBanner status={503} />)).toBe(renderToString(<ErrorBanner status={503} />))
})
