import { beforeEach, expect, it } from 'vitest'
import { en as words } from '../../examples/storefront/src/words/en'
import { checkoutEn } from '../../src/checkout/words/en'
import { addToCart, choose, labels, titles, unsure, visitShop } from './shop'

const visit = visitShop()
let earlier = 0

const placeOrder = () => visit.page.getByRole('button', { name: 'Place order' })
const dialog = () => visit.page.getByRole('alertdialog')
const placed = () => visit.shop.shop.orders.length - earlier
const sent = () => visit.shop.requests.filter(({ path }) => path.endsWith('/transaction'))

beforeEach(async () => {
  earlier = visit.shop.shop.orders.length
  await addToCart(visit.page, '4')
  await visit.page.goto('/checkout')
  await placeOrder().waitFor()
})

it('interrupts when the order could not be placed, and gives the focus back on Escape', async () => {
  const { page } = visit
  await choose(page, '500 Internal Server Error', 'Placing the order')
  await placeOrder().click()
  await page.getByRole('alertdialog', { name: unsure }).waitFor()
  expect(await dialog().evaluate((box) => box.contains(document.activeElement))).toBe(true)
  for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Shift+Tab']) {
    await page.keyboard.press(key)
    expect(await dialog().evaluate((box) => box.contains(document.activeElement))).toBe(true)
  }

  await page.keyboard.press('Escape')
  await dialog().waitFor({ state: 'detached' })
  await expect.poll(() => placeOrder().evaluate((button) => button === document.activeElement)).toBe(true)
  expect(placed()).toBe(0)
})

it.each([
  [{ status: 502 }, unsure],
  [{ status: 504 }, unsure],
  [{ kind: 'drop' as const }, unsure],
])('leads to the orders before a second try where it is unclear what came of it: %j', async (fault, title) => {
  const { page, shop } = visit
  shop.faults.set({ ...fault, times: 1, path: '/transaction' })
  await placeOrder().click()
  await page.getByRole('alertdialog', { name: title }).waitFor()
  expect(await dialog().getByRole('link', { name: labels.checkOrders }).getAttribute('href')).toBe('/orders')
  await dialog().getByRole('button', { name: labels.retry }).click()
  await dialog().getByRole('button', { name: labels.confirm }).waitFor()
  expect(sent()).toHaveLength(1)
  expect(placed()).toBe(0)
})

it('waits no longer than a shopper does, and then says that the order may be there', async () => {
  const { page } = visit
  await choose(page, 'Done, but the answer comes too late', 'Placing the order')
  await placeOrder().click()
  await page.getByRole('alertdialog', { name: unsure }).waitFor({ timeout: 12_000 })
  await dialog().getByText(words.orderUnclear).first().waitFor()
  await dialog().getByRole('link', { name: labels.checkOrders }).click()
  await page.getByRole('heading', { name: visit.shop.shop.orders.at(-1)!.orderId }).waitFor()
  expect(sent()).toHaveLength(1)
  expect(placed()).toBe(1)
})

it('places one order when only the answer was lost, and shows it among the orders', async () => {
  const { page } = visit
  await choose(page, 'Done, but the answer is lost', 'Placing the order')
  await placeOrder().click()
  await dialog().getByRole('link', { name: labels.checkOrders }).click()
  await page.getByRole('heading', { name: visit.shop.shop.orders.at(-1)!.orderId }).waitFor()
  expect(sent()).toHaveLength(1)
  expect(placed()).toBe(1)
})

it('tries again by itself never, and once when pressed, after a 429', async () => {
  const { page, shop } = visit
  shop.faults.set({ status: 429, retryAfter: 2, times: 1, path: '/transaction' })
  await placeOrder().click()
  await page.getByRole('alertdialog', { name: titles.tooManyRequests }).waitFor()
  const retry = dialog().getByRole('button', { name: labels.retry })
  await expect.poll(() => retry.getAttribute('aria-disabled'), { timeout: 5000 }).toBeNull()
  expect(sent()).toHaveLength(1)
  await retry.click()
  await page.getByRole('heading', { name: 'Orders' }).waitFor()
  expect(await dialog().count()).toBe(0)
  expect(sent()).toHaveLength(2)
  expect(placed()).toBe(1)
})

it('leads to the details when they were not accepted', async () => {
  const { page, shop } = visit
  shop.faults.set({ status: 400, times: 1, path: '/transaction' })
  await placeOrder().click()
  await dialog().getByRole('button', { name: labels.review }).click()
  await dialog().waitFor({ state: 'detached' })
  const name = page.getByLabel('Name', { exact: true })
  await expect.poll(() => name.evaluate((field) => field === document.activeElement)).toBe(true)
})

it('places one order, however fast the clicking', async () => {
  const { page, shop } = visit
  shop.faults.set({ kind: 'slow', delay: 1000, path: '/transaction' })
  await placeOrder().click({ clickCount: 5 })
  await page.getByRole('heading', { name: 'Orders' }).waitFor()
  expect(sent()).toHaveLength(1)
  expect(placed()).toBe(1)
})

it('says that an order is being worked on, until it is done', async () => {
  const { page } = visit
  await placeOrder().click()
  await page.getByText(titles.accepted).first().waitFor()
  await page.getByText('In progress').waitFor()
  // The example's orders take four seconds.
  await expect
    .poll(
      async () => {
        const refresh = page.getByRole('button', { name: labels.refresh })
        if (await refresh.count()) await refresh.click()
        return page.getByText('Confirmed').count()
      },
      { timeout: 10_000, interval: 1000 },
    )
    .toBe(1)
  expect(await page.getByRole('button', { name: labels.refresh }).count()).toBe(0)
})

it('hands over what support needs, without a word of the server’s own', async () => {
  const { shop } = visit
  shop.faults.set({ status: 500, times: 1, path: '/transaction' })
  await placeOrder().click()
  await dialog().getByText(labels.details).click()
  await dialog().getByText('CHK0018').waitFor()
  expect(await dialog().locator('dd').first().textContent()).toMatch(/^[\da-f-]{36}$/)
})

it('knows a captcha from a refusal', async () => {
  const { page, shop } = visit
  shop.faults.set({ status: 403, times: 1, path: '/transaction' })
  await placeOrder().click()
  await page.getByRole('alertdialog', { name: checkoutEn.situations.captcha.title }).waitFor()
  expect(placed()).toBe(0)
})
