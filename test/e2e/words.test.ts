import { en } from 'storefront-error-ui/locales/en'
import { es } from 'storefront-error-ui/locales/es'
import { ptBR } from 'storefront-error-ui/locales/pt-BR'
import { expect, it } from 'vitest'
import { rawText } from '../../examples/storefront/server/faultAnswer.mjs'
import { addToCart, catalogue, visitShop } from './shop'

const visit = visitShop()

it('says it in the language that the shopper switches to, without losing the message', async () => {
  const { page, shop } = visit
  shop.faults.set({ status: 503, path: catalogue })
  await page.goto('/')
  await page.getByRole('region', { name: en.statuses.serviceUnavailable.title }).waitFor()
  // After its own tries, so that what is counted below is the switching alone.
  await page.getByRole('button', { name: en.labels.retry }).waitFor()
  await page.getByLabel('Language').selectOption('Português')
  await page.getByRole('region', { name: ptBR.statuses.serviceUnavailable.title }).waitFor()
  await page.getByRole('button', { name: ptBR.labels.retry }).waitFor()
  await page.getByLabel('Idioma').selectOption('Español')
  await page.getByRole('region', { name: es.statuses.serviceUnavailable.title }).waitFor()
  await page
    .getByText(es.statuses.serviceUnavailable.noChange as string)
    .first()
    .waitFor()
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('es')
  expect(await page.getByRole('region', { name: en.statuses.serviceUnavailable.title }).count()).toBe(0)
  expect(shop.requests.filter(({ path }) => path === catalogue)).toHaveLength(3)
})

it('remembers the language', async () => {
  const { page } = visit
  await page.goto('/')
  await page.getByLabel('Language').selectOption('Português')
  await page.goto('/product/none')
  await page.getByRole('heading', { name: ptBR.statuses.notFound.title }).waitFor()
})

it('never shows the text that the server sends, whatever the status', async () => {
  const { page, shop } = visit
  await addToCart(page, '4')
  for (const status of [400, 401, 403, 404, 405, 409, 429, 500, 501, 502, 503, 504]) {
    shop.faults.set({ status })
    for (const path of [catalogue, '/api/checkout/pub/orderForm']) {
      expect(await (await fetch(shop.url + path)).text(), `${status} from ${path}`).toContain(rawText)
    }
    await page.getByRole('link', { name: 'Shop', exact: true }).click()
    await page.locator('[data-error-ui=banner]').waitFor()
    expect(await page.content()).not.toContain('Object reference')
    await page.getByRole('link', { name: 'Cart (1)' }).click()
    await page.getByRole('button', { name: 'One more: Oak stool' }).click()
    await page.locator('[data-error-ui=notice]').waitFor()
    expect(await page.content()).not.toContain('Object reference')
  }
})
