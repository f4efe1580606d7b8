import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { build } from 'esbuild'
import type { Browser, BrowserContext, Page } from 'playwright'
import { chromium } from 'playwright'
import { en } from 'storefront-error-ui/locales/en'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launchOptions } from '../../scripts/browser.mjs'

const { labels, statuses } = en

/** The pages of a shop. Each load of one may be different. */
let html: (load: number) => string
let loads: number
let url: string
let browser: Browser
let context: BrowserContext
let page: Page
let close: () => void

beforeAll(async () => {
  const bundle = async (format: 'esm' | 'iife') => {
    const { outputFiles } = await build({
      entryPoints: ['test/hosts/lostChunk.tsx'],
      bundle: true,
      write: false,
      format,
      tsconfigRaw: { compilerOptions: { jsx: 'react-jsx' } },
      define: { 'process.env.NODE_ENV': '"production"' },
    })
    return outputFiles[0]?.text ?? ''
  }
  const scripts = { esm: await bundle('esm'), iife: await bundle('iife') }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost')
    response.setHeader('access-control-allow-origin', '*')
    if (/\/(tag|vendor|runtime|webpack|polyfill)/.test(pathname)) {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end('')
    } else if (/\/(index|main|_app)/.test(pathname)) {
      const isModule = pathname.includes('index')
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(isModule ? scripts.esm : scripts.iife)
    } else if (/\/(shop|other)$/.test(pathname)) {
      response.writeHead(200, { 'content-type': 'text/html' }).end(html(loads++))
    } else {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  close = () => {
    server.close()
    server.closeAllConnections()
  }
  browser = await chromium.launch(launchOptions())
})

afterAll(async () => {
  await browser?.close()
  close?.()
})

beforeEach(async () => {
  loads = 0
  context = await browser.newContext({ baseURL: url })
  context.setDefaultTimeout(10_000)
  page = await context.newPage()
})

afterEach(() => context.close())

const random = () => Math.random().toString(36).slice(2)

/** A page that asks for a chunk that is gone. */
function shop(scripts: string, data = '') {
  const root = `<div data-lost="/assets/Page-gone.js" data-scene="page" ${data}></div>`
  return `<!doctype html><html><head><title>Shop</title></head><body>${root}${scripts}</body></html>`
}

/** How often the page was loaded, once it is quiet. */
async function settle(): Promise<number> {
  const refresh = page.getByRole('button', { name: labels.refresh })
  await refresh.waitFor()
  const before = loads
  await page.waitForTimeout(400)
  expect(loads).toBe(before)
  return loads
}

const entry = (release: string) => `<script type="module" src="/assets/index-${release}.js"></script>`

describe('a page whose code is gone is loaded once more for each release and tab', () => {
  test.each([
    ['a module', () => entry('A')],
    [
      'a module of a content network',
      () =>
        `<script type="module" crossorigin src="${url.replace('127.0.0.1', 'localhost')}/assets/index-A.js"></script>`,
    ],
    ['a tag with a random query before it', () => `<script src="/tag.js?cb=${random()}"></script>${entry('A')}`],
    ['a tag with a random query after it', () => `${entry('A')}<script async src="/tag.js?cb=${random()}"></script>`],
    ['a tag with a random path', () => `<script src="/tags/tag-${random()}.js"></script>${entry('A')}`],
    [
      'a tag that is a module, with a random path',
      () => `<script type="module" src="/tags/tag-${random()}.js"></script>${entry('A')}`,
    ],
    [
      'a tag of others with a random path',
      () => `<script src="${url.replace('127.0.0.1', 'localhost')}/tag-${random()}.js"></script>${entry('A')}`,
    ],
    ['an entry with a random query', () => `<script type="module" src="/assets/index.js?t=${random()}"></script>`],
    ['a script in the page that is never the same', () => `<script>window.nonce = '${random()}'</script>${entry('A')}`],
    ['classic scripts', () => '<script src="/static/vendor.1.js"></script><script src="/static/main.1.js"></script>'],
    [
      'a runtime and chunks of the page',
      (load: number) =>
        `<script defer src="/static/webpack-1.js"></script><script defer src="/static/vendor-${load}.js"></script><script defer src="/static/main.1.js"></script>`,
    ],
    [
      'a tag that a tag adds',
      () =>
        `<script>document.head.append(Object.assign(document.createElement('script'), { src: '/assets/tag-' + Math.random() + '.js' }))</script>${entry('A')}`,
    ],
  ])('with %s', async (_, scripts) => {
    html = (load) => shop(scripts(load))
    await page.goto('/shop')
    expect(await settle()).toBe(2)
    await page.goto('/other')
    expect(await settle()).toBe(3)
  })

  test('and shows and reports nothing before', async () => {
    html = () => shop(entry('A'))
    await page.goto('/shop')
    await settle()
    const stored = await page.evaluate(() => ({ ...sessionStorage }))
    expect(new Set(stored.shown?.split('|'))).toEqual(new Set([statuses.networkError.title, '']))
    expect(stored.told).toBe('x')
  })

  test('once where two parts of it are lost', async () => {
    html = () => shop(entry('A'), 'data-scene="two"').replace('data-scene="page" ', '')
    await page.goto('/shop')
    await page.getByRole('button', { name: labels.refresh }).first().waitFor()
    await page.waitForTimeout(500)
    expect(loads).toBe(2)
    expect(await page.getByRole('button', { name: labels.refresh }).count()).toBe(2)
  })

  test.each([
    ['a module', (release: string) => `<script src="/tag.js"></script>${entry(release)}`],
    [
      'classic scripts',
      (release: string) =>
        `<script src="/static/vendor.1.js"></script><script src="/static/main.${release}.js"></script>`,
    ],
    [
      'the build of Next.js',
      (release: string) =>
        `<script>__NEXT_DATA__ = { buildId: '${release}' }</script><script src="/static/main.1.js"></script>`,
    ],
  ])('and again after the next release, known by %s', async (_, scripts) => {
    html = (load) => shop(scripts(load < 2 ? 'A' : 'B'))
    await page.goto('/shop')
    expect(await settle()).toBe(2)
    await page.goto('/other')
    expect(await settle()).toBe(4)
    await page.goto('/shop')
    expect(await settle()).toBe(5)
  })

  test('while two servers still have two releases', async () => {
    html = (load) => shop(entry(load % 2 ? 'B' : 'A'))
    await page.goto('/shop')
    expect(await settle()).toBe(3)
  })

  test('by its own name, whatever scripts there are', async () => {
    html = (load) => shop(entry(`${load}`), 'data-release="2026-11-27"')
    await page.goto('/shop')
    expect(await settle()).toBe(2)
  })

  test('and three times at most where each load seems to be another release', async () => {
    html = () => shop(entry(random()))
    await page.goto('/shop')
    expect(await settle()).toBe(4)
  })

  test('and once in another tab', async () => {
    html = () => shop(entry('A'))
    await page.goto('/shop')
    expect(await settle()).toBe(2)
    page = await context.newPage()
    await page.goto('/shop')
    expect(await settle()).toBe(4)
  })
})

describe('a page whose code is gone stays', () => {
  test('where the shop says so', async () => {
    html = () => shop(entry('A'), 'data-reload="false"')
    await page.goto('/shop')
    expect(await settle()).toBe(1)
  })

  test('where nothing can be stored', async () => {
    await context.addInitScript(() => {
      Object.defineProperty(window, 'sessionStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError')
        },
      })
    })
    html = () => shop(entry('A'))
    await page.goto('/shop')
    expect(await settle()).toBe(1)
  })
})

describe('a lost part of a checkout', () => {
  const checkout = (data = '') => shop(entry('A'), `data-scene="checkout" ${data}`).replace('data-scene="page" ', '')

  test('does not load the page again, and what was typed stays', async () => {
    html = () => checkout()
    await page.goto('/shop')
    await page.getByLabel('Name').fill('Ada')
    expect(await settle()).toBe(1)
    expect(await page.getByLabel('Name').inputValue()).toBe('Ada')
    await page.getByRole('button', { name: labels.refresh }).click()
    await page.waitForTimeout(500)
    expect(loads).toBe(2)
  })

  test('does so where the shop says so', async () => {
    html = () => checkout('data-reload="true"')
    await page.goto('/shop')
    expect(await settle()).toBe(2)
  })
})
