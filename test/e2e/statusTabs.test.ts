import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { build } from 'esbuild'
import type { Browser, BrowserContext, Page } from 'playwright'
import { chromium } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchOptions } from '../../scripts/browser.mjs'

// Twenty tabs of a real browser, with its locks, its storage in more than one process, and its events.

const feed = {
  page: { url: 'https://status.example' },
  status: { indicator: 'major' },
  incidents: [{ id: 'i', name: 'Orders fail', impact: 'major', status: 'identified' }],
}
const asked: { at: number; headers: Record<string, unknown> }[] = []
let script = ''
let browser: Browser
let context: BrowserContext
let address = ''

const server = createServer((request, response) => {
  if (request.url === '/status') {
    asked.push({ at: Date.now(), headers: request.headers })
    if (request.headers['if-none-match'] === '"1"') return response.writeHead(304, { etag: '"1"' }).end()
    response.writeHead(200, { 'content-type': 'application/json', etag: '"1"' })
    return setTimeout(() => response.end(JSON.stringify(feed)), 200)
  }
  const isPage = request.url === '/'
  response.writeHead(200, { 'content-type': isPage ? 'text/html' : 'text/javascript' })
  return response.end(
    isPage ? '<!doctype html><title>Shop</title><script type="module" src="/app.js"></script>' : script,
  )
})

beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { serviceStatusSource } from './src/live/serviceStatusSource'
        const source = serviceStatusSource({ url: '/status' })
        const told = []
        Object.assign(window, { told, source, show: (count) => Array.from({ length: count }, () => source.listen(() => told.push(source.get()))) })`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  script = outputFiles[0]?.text ?? ''
  server.listen(0, 'localhost')
  await once(server, 'listening')
  address = `http://localhost:${(server.address() as AddressInfo).port}/`
  browser = await chromium.launch(launchOptions())
  context = await browser.newContext()
})

afterAll(async () => {
  await browser?.close()
  server.closeAllConnections()
  server.close()
})

type Shop = { told: { status: { overall: string } }[]; show: (count: number) => (() => void)[]; leaves: (() => void)[] }

async function open(): Promise<Page> {
  const page = await context.newPage()
  await page.goto(address)
  await page.waitForFunction(() => 'show' in window)
  return page
}

test('share one question, know all of it, and ask with the ETag of the last answer', async () => {
  const pages: Page[] = []
  for (let tab = 0; tab < 20; tab++) pages.push(await open())
  expect(asked).toEqual([])
  await Promise.all(
    pages.map((page) =>
      page.evaluate(() => {
        const shop = window as unknown as Shop
        shop.leaves = shop.show(50)
      }),
    ),
  )
  for (const page of pages) await page.waitForFunction(() => (window as unknown as Shop).told.length >= 50)
  await pages[0]?.waitForTimeout(4000)
  expect(asked).toHaveLength(1)
  for (const name of ['cookie', 'referer']) expect(asked[0]?.headers[name]).toBeUndefined()
  expect(await pages[19]?.evaluate(() => (window as unknown as Shop).told[0]?.status.overall)).toBe('partialOutage')

  // A minute later. The tabs know nothing but what they have stored of when it was.
  const kept = 'storefront-error-ui:service:/status'
  await pages[0]?.evaluate((name) => {
    const memory = JSON.parse(localStorage.getItem(name) ?? '')
    localStorage.setItem(name, JSON.stringify({ ...memory, askedAt: memory.askedAt - 90_000 }))
  }, kept)
  await expect.poll(() => asked.length, { timeout: 15_000 }).toBe(2)
  expect(asked[1]?.headers['if-none-match']).toBe('"1"')
  await pages[0]?.waitForTimeout(3000)
  expect(asked).toHaveLength(2)

  // The messages are gone.
  await Promise.all(
    pages.map((page) =>
      page.evaluate(() => {
        for (const leave of (window as unknown as Shop).leaves) leave()
      }),
    ),
  )
  await pages[0]?.evaluate((name) => {
    const memory = JSON.parse(localStorage.getItem(name) ?? '')
    localStorage.setItem(name, JSON.stringify({ ...memory, askedAt: memory.askedAt - 90_000 }))
  }, kept)
  await pages[0]?.waitForTimeout(4000)
  expect(asked).toHaveLength(2)
}, 90_000)
