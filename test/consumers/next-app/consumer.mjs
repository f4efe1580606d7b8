import assert from 'node:assert/strict'
import { setTimeout as wait } from 'node:timers/promises'
import { notFoundPromise, press, serverPromises, shelfPromises } from '../harness/promises.mjs'

/** What Next.js says of an error in a server component that is meant to reach error.tsx. */
const thrown = [/HttpError|React error #441/]

export default {
  title: 'Next.js App Router',
  quiet: [/No build cache found/],
  command: (port) => ['next', 'start', '-p', port],
  promises: [
    ...shelfPromises(),
    // The page itself is on its way by then, with a 200.
    ...serverPromises({ path: '/', ask: '/api/products', statusOf: () => 200 }),
    notFoundPromise({ status: 404 }),
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
        await page.getByRole('region', { name: 'The store is not available right now' }).waitFor()
        api.mend()
        await press(page)
        await page.getByText('Oak stool').waitFor()
      },
    ],
    [
      'shows error.tsx where a page threw, and recovers by retry',
      async ({ page, api, axe, expectLog }) => {
        expectLog(...thrown)
        api.fail('/api/products/1', { status: 503 })
        await page.goto('/product/1')
        await page.getByRole('heading', { name: 'This could not be completed' }).waitFor()
        await axe()
        api.mend()
        await press(page)
        await page.getByRole('heading', { name: 'Oak stool' }).waitFor()
      },
    ],
    [
      'keeps error.tsx while offline',
      async ({ page, context, api, expectLog }) => {
        expectLog(...thrown)
        api.fail('/api/products/1', { status: 503 })
        await page.goto('/product/1')
        await page.getByRole('heading', { name: 'This could not be completed' }).waitFor()
        await context.setOffline(true)
        await page.getByRole('region', { name: 'You are offline' }).waitFor()
        await press(page)
        await wait(500)
        assert.ok(await page.getByRole('heading', { name: 'This could not be completed' }).isVisible())
        api.mend()
        await context.setOffline(false)
        await press(page)
        await page.getByRole('heading', { name: 'Oak stool' }).waitFor()
      },
    ],
    [
      'shows global-error.tsx where the layout threw, and recovers by retry',
      async ({ page, api, axe, expectLog }) => {
        expectLog(...thrown)
        api.fail('/api/shop', { status: 503 })
        await page.goto('/')
        await page.getByRole('heading', { level: 1, name: 'This could not be completed' }).waitFor()
        await axe()
        api.mend()
        await press(page)
        await page.getByText('Oak stool').waitFor()
      },
    ],
  ],
}
