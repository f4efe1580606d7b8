import { build } from 'esbuild'
import type { Browser, CDPSession, Page } from 'playwright'
import { chromium } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchOptions } from '../../scripts/browser.mjs'

// The full run: LONG=1 npx vitest run --project package test/leaks/browser
const times = process.env.LONG ? 10_000 : 300

const names = [
  'StatusNotice',
  'StatusToast',
  'ErrorBanner',
  'FailureSummary',
  'ErrorPage',
  'ErrorDialog',
  'ErrorFallback',
  'ErrorDetails',
  'ErrorFields',
  'OfflineBanner',
  'RetryButton that waits',
  'RetryButton under way',
  'useRetry that waits',
  'useRetry with a key',
  'StatusPageLink',
  'SupportLink',
  'Illustration',
  'StatusIllustration',
  'ErrorUIProvider',
  'ServiceStatusProvider',
]
const leaks = ['timer', 'listener', 'observer', 'node', 'memory']

interface Mounts {
  names: string[]
  mount(name: string, count: number): void
  unmount(): void
  press(): void
  blink(name: string, times: number): void
  connect(isOnline: boolean): void
}
declare const mounts: Mounts
declare const timers: Set<unknown>

let browser: Browser
let page: Page
let devtools: CDPSession
/** Beside the page, with the browser's own clock. */
let world: { executionContextId: number }

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ['test/leaks/mounts.tsx'],
    bundle: true,
    write: false,
    format: 'iife',
    // As a shop's bundler finds it: through the package's exports, not through our own compiler settings.
    tsconfigRaw: { compilerOptions: { jsx: 'react-jsx' } },
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  browser = await chromium.launch(launchOptions())
  page = await browser.newPage()
  await page.route('**', (route) =>
    route.request().url() === 'http://shop.example/'
      ? route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Shop</title><main></main>' })
      : route.abort(),
  )
  await page.clock.install()
  await page.addInitScript(countTimers)
  await page.goto('http://shop.example/')
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' })
  devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable')
  const { frameTree } = await devtools.send('Page.getFrameTree')
  world = await devtools.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id })
})

afterAll(() => browser?.close())

function countTimers() {
  const running = new Set<unknown>()
  const { setTimeout, clearTimeout, setInterval, clearInterval } = globalThis
  const all = globalThis as unknown as Record<string, unknown>
  all.timers = running
  all.setTimeout = (call: (...args: unknown[]) => void, delay?: number, ...args: unknown[]) => {
    const id = setTimeout(() => {
      running.delete(id)
      call(...args)
    }, delay)
    running.add(id)
    return id
  }
  all.setInterval = (call: () => void, delay?: number) => {
    const id = setInterval(call, delay)
    running.add(id)
    return id
  }
  all.clearTimeout = (id: number) => running.delete(id) && clearTimeout(id)
  all.clearInterval = (id: number) => running.delete(id) && clearInterval(id)
}

/**
 * Mounts a scene as often as asked, and frees now and then what is not used any more, as every page does: the tables of a `WeakMap` grow with
 * what is not freed yet, and never shrink.
 */
async function use(name: string, count: number) {
  const most = 500
  for (let left = count; left > 0; left -= most) {
    await mountSome(name, Math.min(most, left))
    await devtools.send('HeapProfiler.collectGarbage')
  }
}

/** Half go at once, half after some seconds of life, a part of them offline. */
async function mountSome(name: string, count: number) {
  await page.evaluate(([name, count]) => mounts.blink(name, count), [name, count / 2] as const)
  const batch = Math.min(100, count / 2)
  for (let left = count / 2; left > 0; left -= batch) {
    await page.evaluate(([name, count]) => mounts.mount(name, count), [name, batch] as const)
    await page.clock.runFor(200)
    await page.evaluate(() => mounts.connect(false))
    await page.clock.runFor(1500)
    await page.evaluate(() => mounts.press())
    await page.evaluate(() => mounts.connect(true))
    await page.clock.runFor(2500)
    await page.evaluate(() => mounts.unmount())
  }
}

/**
 * What the page holds once all that ends by itself has ended, such as an announcement after ten seconds, and the next one
 * has taken the place of those that were remembered.
 */
async function read(name: string) {
  await page.clock.runFor(15_000)
  await page.evaluate((name) => mounts.blink(name, 1), name)
  await page.clock.runFor(15_000)
  const { nodes, listeners } = await readCounts()
  return {
    nodes,
    listeners,
    heap: await readHeap(),
    timers: await page.evaluate(() => timers.size),
    observers: await countOf('MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'PerformanceObserver'),
  }
}

/** What there is without garbage. */
async function readCounts(): Promise<Record<'nodes' | 'listeners', number>> {
  // Until then the browser itself holds what was last on the page.
  await frames()
  await devtools.send('HeapProfiler.collectGarbage')
  // What the first collection finalizes is free after the second.
  await devtools.send('HeapProfiler.collectGarbage')
  const { metrics } = await devtools.send('Performance.getMetrics')
  const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? Number.NaN
  return { nodes: metric('Nodes'), listeners: metric('JSEventListeners') }
}

interface HeapSnapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } }
  nodes: number[]
}

/**
 * The bytes of all that scripts have made and is not garbage. Not those of compiled code, which the engine makes anew for as long as
 * something runs often, nor those of the browser's own objects, such as its list of long tasks.
 */
async function readHeap(): Promise<number> {
  const chunks: string[] = []
  const add = ({ chunk }: { chunk: string }) => chunks.push(chunk)
  devtools.on('HeapProfiler.addHeapSnapshotChunk', add)
  await devtools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  devtools.off('HeapProfiler.addHeapSnapshotChunk', add)
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as HeapSnapshot
  const { node_fields: fields, node_types } = snapshot.meta
  const own = [
    'object',
    'closure',
    'array',
    'string',
    'concatenated string',
    'sliced string',
    'number',
    'symbol',
    'bigint',
    'regexp',
  ]
  const counted = new Set(own.map((type) => node_types[0].indexOf(type)))
  let bytes = 0
  for (let at = 0; at < nodes.length; at += fields.length)
    if (counted.has(nodes[at + fields.indexOf('type')] as number))
      bytes += nodes[at + fields.indexOf('self_size')] as number
  return bytes
}

/** Waits until the page has been painted. */
async function frames() {
  await devtools.send('Runtime.evaluate', {
    contextId: world.executionContextId,
    awaitPromise: true,
    expression: 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))',
  })
}

/** How many objects of these classes are alive. */
async function countOf(...classes: string[]): Promise<number> {
  let count = 0
  for (const name of classes) {
    const { result } = await devtools.send('Runtime.evaluate', { expression: `${name}.prototype`, objectGroup: 'all' })
    const { objects } = await devtools.send('Runtime.queryObjects', {
      prototypeObjectId: result.objectId as string,
      objectGroup: 'all',
    })
    const { result: length } = await devtools.send('Runtime.callFunctionOn', {
      functionDeclaration: 'function () { return this.length }',
      objectId: objects.objectId as string,
    })
    count += length.value
  }
  await devtools.send('Runtime.releaseObjectGroup', { objectGroup: 'all' })
  return count
}

/** How much more there is after so many than after the first of them, when all that is loaded once is loaded. */
async function growth(name: string, count: number) {
  // The engine compiles what runs often anew, up to some hundred runs.
  await use(name, 300)
  const before = await read(name)
  await use(name, count)
  const after = await read(name)
  return {
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
    heap: after.heap - before.heap,
    timers: after.timers - before.timers,
    observers: after.observers - before.observers,
  }
}

test('all are looked at', async () => {
  const leaking = leaks.map((what) => expect.stringMatching(`^a leak of (an? )?${what}$`))
  expect(await page.evaluate(() => mounts.names)).toEqual([...names, ...leaking])
})

test.for(names)(
  `${times} mounts and unmounts of %s leave nothing behind`,
  { timeout: process.env.LONG ? 1_200_000 : 60_000 },
  async (name, { annotate }) => {
    const { heap, ...left } = await growth(name, times)
    await annotate(`${heap} B of heap`)
    expect(left).toEqual({ nodes: 0, listeners: 0, timers: 0, observers: 0 })
    expect(heap).toBeLessThan(100_000)
  },
)

test.each(leaks)('a leak of %s would be noticed', { timeout: 60_000 }, async (what) => {
  const name = await page.evaluate((what) => mounts.names.find((each) => each.endsWith(what)) as string, what)
  const { heap, ...left } = await growth(name, 100)
  const { observers, nodes, listeners, timers } = left
  const found = { timer: timers, listener: listeners, observer: observers, node: nodes, memory: heap / 3000 }[what]
  expect(found).toBeGreaterThanOrEqual(100)
})
