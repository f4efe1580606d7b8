import assert from 'node:assert/strict'
import { setTimeout as wait } from 'node:timers/promises'
import { notFoundPromise, press, pressUntil, serverPromises, shelfPromises } from '../harness/promises.mjs'

/** What Next.js says of an error in a server component that is meant to reach error.tsx. */
const thrown = [/The request failed|HttpError|React error #4(19|41)|^\s*\[?cause|digest|Failed to load/]
const unavailable = 'The store is not available right now'

/** The newest of its releases that runs on Node 20. */
const newest = 'create-next-app@16.4.3'

export default {
  title: 'Next.js App Router, as create-next-app makes it: cache components, Tailwind',
  create: (name) => ['npx', '--yes', newest, name, '--yes', '--skip-install', '--disable-git'],
  quiet: [/No build cache found/, /EBADENGINE/, /inferred your workspace root|turbopack.root/],
  command: (port) => ['next', 'start', '-p', port],
  promises: [
    ...shelfPromises({ isOnServer: true }),
    // The page itself is on its way by then, with a 200.
    ...serverPromises({ path: '/', ask: '/api/products', statusOf: () => 200 }),
    notFoundPromise(),
    [
      'tells search engines that a product is not there, and of one that could not be read when to come back',
      async ({ url, api }) => {
        const ask = (path) =>
          fetch(url + path, { headers: { 'user-agent': 'Googlebot/2.1 (+http://www.google.com/bot.html)' } })
        assert.equal((await ask('/product/1')).status, 200)
        const gone = await ask('/product/9')
        assert.equal(gone.status, 404)
        assert.match(await gone.text(), /We could not find this/)
        for (const fault of [{ status: 500 }, { status: 503 }, { status: 403 }, { drop: true }]) {
          api.fail('/api/products/1', fault)
          const { status, headers } = await ask('/product/1')
          assert.deepEqual([status, headers.get('retry-after')], [503, '60'], JSON.stringify(fault))
        }
        api.fail('/api/products/1', { status: 429, retryAfter: 30 })
        assert.equal((await ask('/product/1')).headers.get('retry-after'), '30')
      },
    ],
    [
      'names the tab in the same words',
      async ({ page }) => {
        await page.goto('/product/9')
        assert.equal(await page.title(), 'We could not find this')
      },
    ],
    [
      'streams the page before the shelf, and hydrates what follows',
      async ({ page, api, url }) => {
        api.fail('/api/products', { status: 503, delay: 1500 })
        const start = Date.now()
        const reader = (await fetch(url)).body.getReader()
        const first = new TextDecoder().decode((await reader.read()).value)
        assert.ok(Date.now() - start < 1400, 'nothing came before the shelf')
        assert.match(first, /One moment/)
        await reader.cancel()
        await page.goto('/', { waitUntil: 'commit' })
        await page.getByText('One moment').waitFor()
        await page.getByRole('region', { name: unavailable }).waitFor()
        api.mend()
        await press(page)
        await page.getByText('Oak stool').waitFor()
      },
    ],
    [
      'says truly in error.tsx why a page threw, and recovers by retry',
      async ({ page, api, axe, expectLog }) => {
        expectLog(...thrown)
        api.fail('/api/products/1', { status: 503 })
        await page.goto('/product/1')
        await page.getByRole('heading', { name: unavailable }).waitFor()
        await axe()
        api.mend()
        await press(page)
        await page.getByRole('heading', { name: 'Oak stool' }).waitFor()
      },
    ],
    [
      'says in error.tsx that the server could not reach its API, not that the shopper could not',
      async ({ page, api, expectLog }) => {
        expectLog(...thrown)
        api.fail('/api/products/1', { drop: true })
        await page.goto('/product/1')
        await page.getByRole('heading', { name: 'Part of the store is not working right now' }).waitFor()
      },
    ],
    [
      'waits in error.tsx as long as a 429 asks, and recovers',
      async ({ page, api, expectLog }) => {
        expectLog(...thrown)
        api.fail('/api/products/1', { status: 429, retryAfter: 3 })
        await page.goto('/product/1')
        await page.getByRole('heading', { name: 'Please wait a little' }).waitFor()
        const button = page.getByRole('button', { name: /try/i })
        assert.equal(await button.getAttribute('aria-disabled'), 'true')
        const before = api.timesOf('/api/products/1').length
        await button.click({ force: true })
        await wait(500)
        assert.equal(api.timesOf('/api/products/1').length, before)
        api.mend()
        await pressUntil(page, page.getByRole('heading', { name: 'Oak stool' }))
      },
    ],
    [
      'keeps error.tsx while offline',
      async ({ page, context, api, expectLog }) => {
        expectLog(...thrown)
        api.fail('/api/products/1', { status: 503 })
        await page.goto('/product/1')
        await page.getByText(unavailable).first().waitFor()
        await context.setOffline(true)
        await page.getByRole('region', { name: 'You are offline' }).waitFor()
        await press(page)
        await wait(500)
        assert.ok(await page.getByText(unavailable).first().isVisible())
        api.mend()
        await context.setOffline(false)
        await pressUntil(page, page.getByRole('heading', { name: 'Oak stool' }))
      },
    ],
    [
      'shows global-error.tsx where the layout threw, and recovers by retry',
      async ({ page, api, axe, expectLog }) => {
        expectLog(...thrown)
        api.fail('/api/shop', { status: 503 })
        await page.goto('/')
        await page.getByRole('heading', { level: 1, name: unavailable }).waitFor()
        await axe()
        api.mend()
        await press(page)
        await page.getByText('Oak stool').waitFor()
      },
    ],
  ],
}
