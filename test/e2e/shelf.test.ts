import { expect, it } from 'vitest'
import { catalogue, choose, focusedText, labels, titles, visitShop } from './shop'

const visit = visitShop()

const product = () => visit.page.getByRole('link', { name: 'Oak stool' })
const banner = (title: string) => visit.page.getByRole('region', { name: title })
const tryAgain = () => visit.page.getByRole('button', { name: labels.retry })
const searches = () => visit.shop.requests.filter(({ path }) => path === catalogue)

it('explains a 503 where the products should be, tries twice more by itself, and then leaves it to the shopper', async () => {
  const { page, shop } = visit
  await page.goto('/')
  await product().waitFor()
  shop.requests.length = 0
  shop.faults.set({ status: 503, path: catalogue })
  await page.reload()
  await banner(titles.serviceUnavailable).waitFor()
  expect(await product().count()).toBe(0)
  expect(await page.getByRole('link', { name: labels.statusPage }).getAttribute('href')).toBe(
    'https://status.vtex.com/',
  )
  await tryAgain().waitFor()
  expect(searches()).toHaveLength(3)

  shop.faults.clear()
  await tryAgain().click()
  await product().waitFor()
  expect(await banner(titles.serviceUnavailable).count()).toBe(0)
  expect(searches()).toHaveLength(4)
})

it('shows the products by itself once the store is back', async () => {
  const { page, shop } = visit
  shop.faults.set({ status: 503, times: 2, path: catalogue })
  await page.goto('/')
  await product().waitFor()
  expect(searches()).toHaveLength(3)
  expect(await banner(titles.serviceUnavailable).count()).toBe(0)
})

it('puts the focus on the products when the button that had it goes away', async () => {
  const { page, shop } = visit
  shop.faults.set({ status: 502, path: catalogue })
  await page.goto('/')
  await tryAgain().focus()
  shop.faults.clear()
  await page.keyboard.press('Enter')
  await product().waitFor()
  expect(await focusedText(page)).toContain('Oak stool')
})

it('leaves the focus where it is when the products come by themselves', async () => {
  const { page, shop } = visit
  shop.faults.set({ status: 502, path: catalogue })
  await page.goto('/')
  await page.getByRole('link', { name: 'Orders' }).focus()
  await banner(titles.badGateway).waitFor()
  shop.faults.clear()
  await product().waitFor()
  expect(await focusedText(page)).toBe('Orders')
})

it('waits as long as a 429 asks, and not less, before it sends again by itself', async () => {
  const { page, shop } = visit
  shop.faults.set({ status: 429, retryAfter: 3, times: 1, path: catalogue })
  await page.goto('/')
  await banner(titles.tooManyRequests).waitFor()
  expect(await tryAgain().getAttribute('aria-disabled')).toBe('true')
  await tryAgain().click({ force: true })
  await tryAgain().press('Enter')
  await tryAgain().press('Space')
  expect(searches()).toHaveLength(1)

  await product().waitFor()
  const [first, second, third] = searches()
  expect(second!.at - first!.at).toBeGreaterThanOrEqual(3000)
  expect(third).toBeUndefined()
})

it('tells of a connection that dropped, and recovers by itself', async () => {
  const { page } = visit
  await page.goto('/')
  await product().waitFor()
  // For one request: how long the others may be, before the shopper has to press, is not for the speed of this test to say.
  await choose(page, 'The connection drops', 'Products')
  await page.reload()
  await banner(titles.networkError).waitFor()
  await product().waitFor()
})

it('tells of a device that is offline, and recovers by itself when it is back', async () => {
  const { page, context } = visit
  await page.goto('/cart')
  await page.getByText('Your cart is empty.').waitFor()
  await context.setOffline(true)
  await banner(titles.offline).waitFor()
  await page.getByRole('link', { name: 'Shop', exact: true }).click()
  await page.getByRole('region', { name: 'Shop' }).getByText(titles.offline).waitFor()
  await context.setOffline(false)
  await product().waitFor()
  await banner(labels.backOnline).waitFor()
})

it('can pretend to be offline by the panel, over a reload too', async () => {
  const { page } = visit
  await page.goto('/')
  await product().waitFor()
  await choose(page, 'The device is offline', 'Products', 'Until cleared')
  await page.reload()
  // The shelf says so, and then the page.
  await expect.poll(() => banner(titles.offline).count()).toBe(2)
  await choose(page, 'Nothing')
  await product().waitFor()
})

it('stops waiting for a server that never answers', async () => {
  const { page, shop } = visit
  shop.faults.set({ kind: 'hang', times: 1, path: catalogue })
  await page.goto('/')
  await banner(titles.timedOut).waitFor({ timeout: 12_000 })
  await tryAgain().click()
  await product().waitFor()
})

it('sends one request for one press, however fast the clicking', async () => {
  const { page, shop } = visit
  shop.faults.set({ status: 503, path: catalogue })
  await page.goto('/')
  await tryAgain().waitFor()
  shop.requests.length = 0
  shop.faults.set({ kind: 'slow', delay: 1200, path: catalogue })
  await tryAgain().click({ clickCount: 6 })
  const pending = page.getByRole('button', { name: labels.retrying })
  await pending.click({ force: true })
  await pending.dblclick({ force: true })
  await pending.press('Enter')
  await product().waitFor()
  expect(searches()).toHaveLength(1)
})
