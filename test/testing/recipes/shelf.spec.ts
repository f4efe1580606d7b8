import { expect, test } from '@playwright/test'
import { answers, forPlaywright, serverText } from 'storefront-error-ui/testing'

const products = /\/api\/catalog_system\/pub\/products\/search/

test('says so where the products should be, and shows them when the shopper tries again', async ({ page }) => {
  await page.route(products, forPlaywright(answers.badGateway()))
  await page.goto('/')
  const banner = page.getByRole('region', { name: 'Part of the store is not working right now' })
  await expect(banner).toBeVisible()
  await expect(page.locator('body')).not.toContainText(serverText)
  // The shop has tried three times by itself.
  const retry = banner.getByRole('button', { name: 'Try again' })
  await expect(retry).toBeVisible({ timeout: 15_000 })
  await page.unroute(products)
  await retry.click()
  await expect(page.getByRole('link', { name: 'Oak stool' })).toBeVisible()
})

test('waits as long as the server asks', async ({ page }) => {
  await page.route(products, forPlaywright(answers.tooManyRequests({ retryAfter: 30 })))
  await page.goto('/')
  await expect(page.getByRole('button', { name: 'Try again' })).toHaveAttribute('aria-disabled', 'true')
})

test('tells of a connection that is closed', async ({ page }) => {
  await page.route(products, forPlaywright(answers.dropped()))
  await page.goto('/')
  await expect(page.getByRole('region', { name: 'The store cannot be reached' })).toBeVisible()
})
