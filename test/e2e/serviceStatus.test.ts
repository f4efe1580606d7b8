import { expect, it } from 'vitest'
import { en as words } from '../../examples/storefront/src/words/en'
import { serviceEn } from '../../src/messages/service/en'
import { serviceEs } from '../../src/messages/service/es'
import { addToCart, labels, titles, visitShop } from './shop'

// From the page of the platform to the shopper, and back: real servers, a real browser, and only its clock goes faster.

const visit = visitShop()
const dialog = () => visit.page.getByRole('alertdialog')
const line = () => visit.page.locator('p[data-service]')
const banner = () => visit.page.locator('.service-status')
const minute = 60_000

/** Lets some time pass on the page, in steps, so that what it asks meanwhile can be answered. */
async function pass(milliseconds: number) {
  for (let left = milliseconds; left > 0; left -= 5000) {
    await visit.page.clock.runFor(Math.min(left, 5000))
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
}

async function goToCheckout() {
  await visit.page.clock.install()
  await addToCart(visit.page, '4')
  await visit.page.goto('/checkout')
  await visit.page.getByRole('button', { name: words.placeOrder }).waitFor()
}

it('tells of the incident that the checkout fails by, and that it is over; one press makes one order', async () => {
  const { page, shop } = visit
  const earlier = shop.shop.orders.length
  await goToCheckout()
  expect(shop.statusPage.asked).toEqual([])
  // With a time, the server says that it has turned the order away.
  shop.faults.set({ status: 503, retryAfter: 5, path: '/transaction' })
  await page.getByRole('button', { name: words.placeOrder }).click()
  await page.getByRole('alertdialog', { name: titles.serviceUnavailable }).waitFor()

  // The platform learns of it after its shoppers: until then, the dialog is as ever.
  await pass(5000)
  await expect.poll(() => shop.statusPage.asked.length).toBe(1)
  expect(await line().count()).toBe(0)
  shop.statusPage.set('incident')
  await pass(1.5 * minute)
  await line().waitFor()
  expect(await line().textContent()).toContain(serviceEn.identified)
  expect(await line().textContent()).toMatch(/Started:\s\d/)
  const link = dialog().locator('a[data-action="statusPage"]')
  expect(await link.textContent()).toContain(serviceEn.states.partialOutage)
  // The dialog says it, so the banner does not.
  expect(await banner().count()).toBe(0)

  await page.evaluate(() => {
    const said: string[] = []
    Object.assign(window, { said })
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes)
        if ((target as Element).hasAttribute('aria-live'))
          for (const { textContent } of addedNodes) said.push(textContent ?? '')
    }).observe(document.body, { childList: true, subtree: true })
  })
  shop.statusPage.set('well')
  shop.faults.clear()
  // A question a minute, and up to a minute until it is told.
  for (let round = 0; round < 8 && (await line().getAttribute('data-service')) !== 'over'; round++)
    await pass(0.5 * minute)
  expect(await line().textContent()).toContain(serviceEn.solved)
  await pass(1000)
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said)
  expect(said).toEqual([serviceEn.solved])

  expect(shop.shop.orders.length - earlier).toBe(0)
  await dialog().getByRole('button', { name: labels.retry }).click()
  await expect.poll(() => shop.shop.orders.length - earlier).toBe(1)
  await dialog().waitFor({ state: 'detached' })
  // Nothing is asked once the message is gone, but for the banner: once in five minutes.
  const asked = shop.statusPage.asked.length
  await pass(4 * minute)
  expect(shop.statusPage.asked).toHaveLength(asked)
  expect(shop.shop.orders.length - earlier).toBe(1)
}, 90_000)

it('tells of an incident before anything fails, in the shopper’s language, until it is closed or over', async () => {
  const { page, shop } = visit
  shop.statusPage.set('incident')
  await page.addInitScript(() => localStorage.setItem('language', 'es'))
  await page.clock.install()
  await page.goto('/')
  await pass(5000)
  await banner().waitFor()
  expect(await banner().textContent()).toContain(serviceEs.bannerIncident)
  expect(await banner().getAttribute('lang')).toBe('es')
  await banner().locator('[data-part="dismiss"]').click()
  await banner().waitFor({ state: 'detached' })
  await page.reload()
  await pass(10_000)
  expect(await banner().count()).toBe(0)
  expect(shop.statusPage.asked).toHaveLength(1)
}, 60_000)

it('a maintenance says when it ends', async () => {
  const { page, shop } = visit
  shop.statusPage.set('maintenance')
  await goToCheckout()
  shop.faults.set({ status: 503, path: '/transaction' })
  await page.getByRole('button', { name: words.placeOrder }).click()
  await dialog().waitFor()
  // Long enough for the question. The rest of the time that an answer may take goes by as ever.
  await pass(2500)
  await line().waitFor()
  expect(await line().textContent()).toMatch(
    new RegExp(`^\\s*${serviceEn.maintenance} ${serviceEn.expectedEnd}:\\s\\d`),
  )
}, 60_000)

it('the link of a message leads to the page of the platform, which says the same', async () => {
  const { page, shop } = visit
  shop.statusPage.set('incident')
  await page.goto(`${shop.url}/status-page`)
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Orders cannot be placed')
  expect(await page.getByText('Partial outage').count()).toBe(1)
  shop.statusPage.set('maintenance')
  await page.reload()
  expect(await page.textContent('body')).toMatch(/Since \d\d:\d\d, expected to end at \d\d:\d\d \(UTC\)/)
})
