import assert from 'node:assert/strict'
import { setTimeout as wait } from 'node:timers/promises'
import { en } from '../../../dist/messages/locales/en.js'
import { checkHtml, until } from './checks.mjs'

const titleOf = (kind) => en.statuses[kind].title
const { labels } = en
const shelf = '/api/products'

/** Where the shop's server is who could not reach the API, the shopper's connection is not to blame. */
const closed = (isOnServer) => titleOf(isOnServer ? 'badGateway' : 'networkError')

/**
 * What every shop keeps on its first page, where a shelf of products is loaded. `tries` is how often it asks before the
 * shopper has to, `isOnServer` says who asks.
 */
export function shelfPromises({ tries = 1, isOnServer = false } = {}) {
  return [
    [
      'shows the shelf, and no message',
      async ({ page, axe }) => {
        await page.goto('/')
        await page.getByText('Oak stool').waitFor()
        assert.equal(await page.locator('[data-tone]').count(), 0)
        await axe()
      },
    ],
    [
      'says so in place where the shelf meets a 503, and recovers by retry',
      async ({ page, api, axe }) => {
        api.fail(shelf, { status: 503 })
        await page.goto('/')
        const banner = page.getByRole('region', { name: titleOf('serviceUnavailable') })
        await banner.waitFor()
        await until(() => api.timesOf(shelf).length === tries, `${tries} requests`)
        await axe()
        api.mend()
        await press(page)
        await page.getByText('Oak stool').waitFor()
        await banner.waitFor({ state: 'detached' })
        assert.equal(api.timesOf(shelf).length, tries + 1)
      },
    ],
    [
      'says so in place where the shelf’s connection is closed, and recovers by retry',
      async ({ page, api, axe }) => {
        api.fail(shelf, { drop: true })
        await page.goto('/')
        const banner = page.getByRole('region', { name: closed(isOnServer) })
        await banner.waitFor()
        await axe()
        api.mend()
        // Not counted: where a connection that was in use before is closed, the browser sends once more by itself.
        await pressUntil(page, page.getByText('Oak stool'))
        await banner.waitFor({ state: 'detached' })
      },
    ],
    [
      'waits on the shelf as long as a 429 asks, and then recovers',
      async ({ page, api, axe }) => {
        api.fail(shelf, { status: 429, retryAfter: 2 })
        await page.goto('/')
        await page.getByRole('region', { name: titleOf('tooManyRequests') }).waitFor()
        const button = page.getByRole('button', { name: /try/i })
        assert.equal(await button.getAttribute('aria-disabled'), 'true')
        await button.click({ force: true })
        await axe()
        api.mend()
        await pressUntil(page, page.getByText('Oak stool'))
        const [first, second, ...more] = api.timesOf(shelf)
        assert.ok(second - first >= 1900, `asked again after ${second - first} ms`)
        assert.deepEqual(more, [])
      },
    ],
    [
      'says that it is offline, sends nothing meanwhile, and recovers when plugged in',
      async ({ page, context, api, axe }) => {
        api.fail(shelf, { status: 503 })
        await page.goto('/')
        await page.getByRole('region', { name: titleOf('serviceUnavailable') }).waitFor()
        await until(() => api.timesOf(shelf).length === tries, `${tries} requests`)
        await context.setOffline(true)
        await page
          .getByRole('region', { name: titleOf('offline') })
          .first()
          .waitFor()
        await axe()
        await press(page)
        await wait(500)
        assert.equal(api.timesOf(shelf).length, tries)
        assert.ok(
          await page
            .getByRole('region', { name: titleOf('offline') })
            .first()
            .isVisible(),
        )
        api.mend()
        await context.setOffline(false)
        await page.getByRole('region', { name: labels.backOnline }).waitFor()
        await pressUntil(page, page.getByText('Oak stool'))
      },
    ],
  ]
}

/** What a shop keeps where a page about a product is not there. `status` is the page's own, where a server sends it. */
export function notFoundPromise({ path = '/product/9', status, isOnServer = status !== undefined } = {}) {
  return [
    'says on a page of its own that a product is not there, and leads home',
    async ({ page, url, axe }) => {
      if (isOnServer) await checkHtml(url + path, status, titleOf('notFound'))
      await page.goto(path)
      await page.getByRole('heading', { level: 1, name: titleOf('notFound') }).waitFor()
      assert.equal(await page.getByRole('button', { name: labels.retry }).count(), 0)
      await axe()
      await page.getByRole('link', { name: labels.home }).click()
      await page.getByText('Oak stool').waitFor()
    },
  ]
}

/** What a shop keeps whose server renders the page about a product. `statusOf` gives the page's own status. */
export function serverPromises({
  path = '/product/1',
  ask = '/api/products/1',
  statusOf = (status) => status ?? 503,
} = {}) {
  return [
    ...[
      ['503', { status: 503 }, titleOf('serviceUnavailable')],
      ['connection that is closed', { drop: true }, closed(true)],
    ].map(([name, fault, title]) => [
      `renders a ${name} on the server, hydrates it, and recovers by retry`,
      async ({ page, api, url, axe }) => {
        api.fail(ask, fault)
        await checkHtml(url + path, statusOf(fault.status), title)
        await page.goto(path)
        await page.getByText(title).first().waitFor()
        await axe()
        api.mend()
        await press(page)
        await page.getByText('Oak stool').first().waitFor()
        assert.equal(await page.getByText(title).count(), 0)
      },
    ]),
    [
      'renders a 429 on the server, waits as long as it asks, and recovers by retry',
      async ({ page, api, url, axe }) => {
        const title = titleOf('tooManyRequests')
        api.fail(ask, { status: 429, retryAfter: 2 })
        await checkHtml(url + path, statusOf(429), title)
        api.reset()
        api.fail(ask, { status: 429, retryAfter: 2 })
        await page.goto(path)
        const button = page.getByRole('button', { name: /try/i })
        await button.and(page.locator('[aria-disabled]')).waitFor()
        await axe()
        api.mend()
        await pressUntil(page, page.getByText('Oak stool').first())
        const [first, second] = api.timesOf(ask)
        assert.ok(second - first >= 1900, `asked again after ${second - first} ms`)
      },
    ],
  ]
}

/** Presses “Try again”. */
export async function press(page) {
  await page.getByRole('button', { name: labels.retry }).click()
}

/** Presses whenever it may, as a shopper would. */
export async function pressUntil(page, target) {
  const button = page.locator('[data-error-ui="retry-button"]:not([aria-disabled])')
  await until(async () => {
    if (await target.isVisible()) return true
    if (await button.isVisible()) await button.click({ timeout: 1000 }).catch(() => {})
    return false
  }, 'the retry helps')
}
