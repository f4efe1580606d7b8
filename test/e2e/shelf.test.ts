import { expect, it } from 'vitest'
import { catalogue, choose, focusedText, labels, titles, visitShop } from './shop'

const visit = visitShop()

const product = () => visit.page.getByRole('link', { name: 'Oak stool' })
const banner = (title: string) => visit.page.getByRole('region', { name: title })
const tryAgain = () => visit.page.getByRole('button', { name: labels.retry })
const searches = () => visit.shop.requests.filter(({ path }) => path === catalogue)

it('explains a 503 where the products should be, and shows them once it is tried again', async () => {
  const { page } = visit
  await page.goto('/')
  await product().waitFor()
  await choose(page, '503 Service Unavailable', 'Products')
  await page.getByRole('button', { name: 'Reload' }).click()
  await banner(titles.serviceUnavailable).waitFor()
  expect(await product().count()).toBe(0)
  expect(await page.getByRole('link', { name: labels.statusPage }).getAttribute('href')).toBe(
    'https://status.vtex.com/',
  )

  await tryAgain().click()
  await product().waitFor()
  expect(await banner(titles.serviceUnavailable).count()).toBe(0)
})

it('puts the focus on the products when the button that had it goes away', async () => {
  const { page, shop } = visit
  shop.faults.set({ status: 502, times: 1, path: catalogue })
  await page.goto('/')
  await tryAgain().click()
  await product().waitFor()
  expect(await focusedText(page)).toContain('Oak stool')
})

it('fails again as calmly, and recovers when the store does', async () => {
  const { page, shop } = visit
  shop.faults.set({ status: 503, times: 2, path: catalogue })
  await page.goto('/')
  await tryAgain().click()
  await expect.poll(() => searches().length).toBe(2)
  await banner(titles.serviceUnavailable).waitFor()
  await tryAgain().click()
  await product().waitFor()
  expect(searches()).toHaveLength(3)
})

it('waits as long as a 429 asks before anything is sent again', async () => {
  const { page, shop } = visit
  shop.faults.set({ status: 429, retryAfter: 3, times: 1, path: catalogue })
  await page.goto('/')
  await banner(titles.tooManyRequests).waitFor()
  expect(await tryAgain().getAttribute('aria-disabled')).toBe('true')
  await tryAgain().click({ force: true })
  await tryAgain().press('Enter')
  await tryAgain().press('Space')
  expect(searches()).toHaveLength(1)

  await expect.poll(() => tryAgain().getAttribute('aria-disabled'), { timeout: 6000 }).toBeNull()
  expect(searches()).toHaveLength(1)
  await tryAgain().click()
  await product().waitFor()
  const [first, second] = searches()
  expect(second!.at - first!.at).toBeGreaterThanOrEqual(3000)
})

it('tells of a connection that dropped, and recovers', async () => {
  const { page } = visit
  await page.goto('/')
  await product().waitFor()
  await choose(page, 'The connection drops', 'Products')
  await page.getByRole('button', { name: 'Reload' }).click()
  await banner(titles.networkError).waitFor()
  await tryAgain().click()
  await product().waitFor()
})

it('tells of a device that is offline, and recovers when it is back', async () => {
  const { page, context } = visit
  await page.goto('/cart')
  await page.getByText('Your cart is empty.').waitFor()
  await context.setOffline(true)
  await page.getByRole('link', { name: 'Shop', exact: true }).click()
  await banner(titles.offline).waitFor()
  await context.setOffline(false)
  await tryAgain().click()
  await product().waitFor()
})

it('can pretend to be offline by the switch', async () => {
  const { page } = visit
  await page.goto('/')
  await product().waitFor()
  await choose(page, 'The device is offline', 'Products')
  await page.getByRole('button', { name: 'Reload' }).click()
  await banner(titles.offline).waitFor()
  await tryAgain().click()
  await product().waitFor()
  await expect.poll(() => page.getByLabel('What should go wrong?').inputValue()).toBe('none')
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
  shop.faults.set({ status: 503, times: 1, path: catalogue })
  await page.goto('/')
  await tryAgain().waitFor()
  shop.faults.set({ kind: 'slow', delay: 1200, path: catalogue })
  await tryAgain().click({ clickCount: 6 })
  const pending = page.getByRole('button', { name: labels.retrying })
  await pending.click({ force: true })
  await pending.dblclick({ force: true })
  await pending.press('Enter')
  await product().waitFor()
  expect(searches()).toHaveLength(2)
})
