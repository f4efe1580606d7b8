import { expect, it } from 'vitest'
import { catalogue, focusedText, labels, titles, visitShop } from './shop'

const visit = visitShop()

const waysOut = [labels.home, labels.search, labels.back]
const newTab = ` ${labels.newTab}`

it('answers for a product that is not there with ways back into the shop', async () => {
  const { page } = visit
  await page.goto('/cart')
  await page.getByText('Your cart is empty.').waitFor()
  await page.goto('/product/no-such-thing')
  await page.getByRole('heading', { name: titles.notFound, level: 1 }).waitFor()
  await page.getByRole('searchbox', { name: labels.search }).fill('lumen')
  await page.keyboard.press('Enter')
  await expect.poll(() => new URL(page.url()).search).toBe('?q=lumen')
  await expect.poll(() => page.getByRole('link', { name: 'Brass lamp' }).count()).toBe(1)
  expect(await page.getByRole('link', { name: 'Oak stool' }).count()).toBe(0)

  await page.goto('/product/no-such-thing')
  await page.getByRole('link', { name: labels.home }).click()
  await page.getByRole('heading', { name: 'Good things for the home' }).waitFor()
})

it('goes back to where the shopper came from', async () => {
  const { page, shop } = visit
  await page.goto('/search?q=oak')
  await page.getByRole('link', { name: 'Oak stool' }).waitFor()
  shop.faults.set({ status: 404, times: 1, path: catalogue })
  await page.getByRole('link', { name: 'Oak stool' }).click()
  await page.getByRole('heading', { name: titles.notFound }).waitFor()
  await page.getByRole('button', { name: labels.back }).click()
  await page.getByRole('link', { name: 'Oak stool' }).waitFor()
  expect(new URL(page.url()).search).toBe('?q=oak')
})

it.each([
  [400, 'badRequest', []],
  [401, 'unauthorized', [labels.signIn]],
  [403, 'forbidden', [labels.signIn, labels.support]],
  [404, 'notFound', []],
  [405, 'methodNotAllowed', [labels.support]],
  [429, 'tooManyRequests', [labels.retry]],
  [500, 'internalServerError', [labels.statusPage + newTab, labels.support]],
  [502, 'badGateway', [labels.retry]],
  [503, 'serviceUnavailable', [labels.retry, labels.statusPage + newTab, labels.support]],
  [504, 'gatewayTimeout', [labels.retry, labels.support]],
] as const)('explains a %i and offers the steps that help, no others', async (status, kind, steps) => {
  const { page, shop } = visit
  shop.faults.set({ status, path: catalogue })
  await page.goto('/product/4')
  await page.getByRole('heading', { name: titles[kind], level: 1 }).waitFor()
  const failed = page.getByRole('region', { name: titles[kind] })
  // What is tried again by itself is left to the shopper after three tries.
  if (steps.some((step) => step === labels.retry)) await failed.getByRole('button', { name: labels.retry }).waitFor()
  // After a 429 that names no time the button counts five seconds down first.
  const offered = () => failed.locator('[data-part="actions"] :is(a, button)').allTextContents()
  // Where something is not at its address, the search is a field.
  const others = waysOut.filter((way) => status !== 404 || way !== labels.search)
  await expect.poll(offered, { timeout: 8000 }).toEqual([...steps, ...others])
})

it('opens the status page in a new tab, so that the shop stays open', async () => {
  const { page, shop } = visit
  shop.faults.set({ status: 500, path: catalogue })
  await page.goto('/product/4')
  const link = page.getByRole('link', { name: labels.statusPage })
  expect(await link.getAttribute('target')).toBe('_blank')
  expect(await link.getAttribute('rel')).toContain('noopener')
})

it('leads to the sign-in page and back', async () => {
  const { page, shop } = visit
  shop.faults.set({ status: 401, times: 1, path: catalogue })
  await page.goto('/product/4')
  await page.getByRole('link', { name: labels.signIn }).click()
  await page.getByRole('heading', { name: 'Sign in' }).waitFor()
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByRole('heading', { name: 'Oak stool' }).waitFor()
})

it('shows the product once it is tried again, with the focus on it', async () => {
  const { page, shop } = visit
  shop.faults.set({ status: 502, path: catalogue })
  await page.goto('/product/4')
  await page.getByRole('button', { name: labels.retry }).waitFor()
  shop.faults.clear()
  await page.getByRole('button', { name: labels.retry }).click()
  await page.getByRole('heading', { name: 'Oak stool' }).waitFor()
  expect(await focusedText(page)).toContain('Oak stool')
})
