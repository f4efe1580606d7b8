import { expect, it } from 'vitest'
import { addToCart, catalogue, labels, titles, visitShop } from './shop'

const visit = visitShop({ viewport: { width: 320, height: 640 } })

const tooWide = () => visit.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

it.each(['English', 'Português', 'Español', 'Deutsch', 'العربية'])(
  'fits 320 px without sideways scrolling, failing or not, in %s',
  async (language) => {
    const { page, shop } = visit
    await addToCart(page, '4')
    await page.locator('header select').selectOption(language)
    for (const path of ['/', '/search', '/product/4', '/cart', '/checkout', '/orders', '/sign-in', '/support']) {
      await page.goto(path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      expect(await tooWide(), path).toBe(0)
    }
    shop.faults.set({ status: 503 })
    for (const path of ['/', '/product/4', '/cart', '/orders']) {
      await page.goto(path)
      await page.locator('[data-kind=serviceUnavailable]').first().waitFor()
      expect(await tooWide(), `${path} failing`).toBe(0)
    }
    shop.faults.set({ status: 500, path: '/transaction' })
    await page.goto('/checkout')
    await page.locator('form button').click()
    const box = await page.getByRole('alertdialog').boundingBox()
    expect(box!.x).toBeGreaterThanOrEqual(0)
    expect(box!.x + box!.width).toBeLessThanOrEqual(320)
  },
)

it('can be used at 320 px: the failed shelf recovers', async () => {
  const { page, shop } = visit
  shop.faults.set({ status: 503, path: catalogue })
  await page.goto('/')
  await page.getByRole('region', { name: titles.serviceUnavailable }).waitFor()
  await page.getByRole('button', { name: labels.retry }).waitFor()
  shop.faults.clear()
  await page.getByRole('button', { name: labels.retry }).click()
  await page.getByRole('link', { name: 'Oak stool' }).waitFor()
})
