import assert from 'node:assert/strict'
import { notFoundPromise, press, shelfPromises } from '../harness/promises.mjs'

export default {
  title: 'Vite and React 19',
  files: 'dist',
  fallback: 'index.html',
  promises: [
    ...shelfPromises({ tries: 3 }),
    notFoundPromise(),
    [
      'has the panel of the devtools in its source, and nothing of it in what it serves',
      async ({ page, url }) => {
        await page.goto('/')
        await page.getByText('Oak stool').waitFor()
        const scripts = await page.evaluate(() => [...document.scripts].map(({ src }) => src))
        const code = await Promise.all(scripts.map(async (src) => (await fetch(new URL(src, url))).text()))
        assert.ok(code.join('').length > 100_000)
        assert.ok(!/go wrong|attachShadow|error-ui-devtools|storefront-error-ui:fault/.test(code.join('')))
        assert.equal(await page.locator('[data-error-ui-devtools]').count(), 0)
      },
    ],
    [
      'says the same of an address that leads nowhere',
      async ({ page }) => {
        await page.goto('/nowhere/at/all')
        await page.getByRole('heading', { level: 1, name: 'We could not find this' }).waitFor()
      },
    ],
    [
      'shows what a boundary caught, and renders again by retry',
      async ({ page, axe, expectLog }) => {
        expectLog(/SyntaxError|JSON/)
        await page.goto('/')
        await page.evaluate(() => localStorage.setItem('cart', '{'))
        await page.goto('/cart')
        await page.getByRole('heading', { name: 'Something did not work as it should' }).waitFor()
        await axe()
        await page.evaluate(() => localStorage.clear())
        await press(page)
        await page.getByRole('heading', { name: 'Cart (0)' }).waitFor()
      },
    ],
    [
      'loads itself again, once, where a chunk is gone after a new release',
      async ({ page, api, axe, expectLog }) => {
        expectLog(/Cart-/)
        await page.goto('/cart')
        await page.getByRole('heading', { name: 'Cart (0)' }).waitFor()
        const chunk = await page.evaluate(() =>
          performance
            .getEntriesByType('resource')
            .map(({ name }) => name)
            .find((name) => /Cart-/.test(name)),
        )
        api.fail(new URL(chunk).pathname, { status: 404 })
        let loads = 0
        page.on('domcontentloaded', () => (loads += 1))
        await page.goto('/cart')
        await page.getByRole('button', { name: 'Refresh' }).waitFor()
        assert.equal(loads, 2)
        await axe()
        api.mend()
        await page.getByRole('button', { name: 'Refresh' }).click()
        await page.getByRole('heading', { name: 'Cart (0)' }).waitFor()
      },
    ],
  ],
}
