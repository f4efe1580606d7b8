import { expect, it } from 'vitest'
import { addToCart, choose, labels, titles, visitShop } from './shop'

const visit = visitShop()

const quantity = (count: number) => visit.page.getByLabel(`Quantity: ${count}`, { exact: true })
const cartLink = (text: string) => visit.page.getByRole('link', { name: text, exact: true })

it('keeps the cart while the shop is failing around it', async () => {
  const { page, shop } = visit
  await addToCart(page, '4')
  shop.faults.set({ status: 503 })
  await page.goto('/')
  await page.getByRole('region', { name: titles.serviceUnavailable }).waitFor()
  shop.faults.clear()
  await page.goto('/cart')
  await quantity(1).waitFor()
  await page.getByRole('link', { name: 'Oak stool' }).waitFor()
})

it('keeps what is in the cart when a change of quantity fails, and makes it when tried again', async () => {
  const { page } = visit
  await addToCart(page, '4')
  await page.getByRole('link', { name: 'Go to cart' }).click()
  await choose(page, '503 Service Unavailable', 'Cart, checkout')
  await page.getByRole('button', { name: 'One more: Oak stool' }).click()
  await page.getByText(titles.serviceUnavailable).first().waitFor()
  expect(await quantity(1).count()).toBe(1)
  await cartLink('Cart (1)').waitFor()

  await page.getByRole('button', { name: labels.retry }).click()
  await quantity(2).waitFor()
  await cartLink('Cart (2)').waitFor()
  expect(await page.getByRole('button', { name: labels.retry }).count()).toBe(0)
})

it('takes a message away when it is closed', async () => {
  const { page, shop } = visit
  await addToCart(page, '4')
  await page.getByRole('link', { name: 'Go to cart' }).click()
  shop.faults.set({ status: 400, times: 1, path: '/update' })
  await page.getByRole('button', { name: 'One more: Oak stool' }).click()
  await page.getByRole('button', { name: labels.close }).click()
  expect(await page.getByRole('button', { name: labels.close }).count()).toBe(0)
  expect(await quantity(1).count()).toBe(1)
})

it('shows the cart by itself once its own request works again', async () => {
  const { page, shop } = visit
  await addToCart(page, '4')
  shop.faults.set({ status: 504, path: '/api/checkout' })
  await page.goto('/cart')
  await page.getByRole('region', { name: titles.gatewayTimeout }).waitFor()
  shop.faults.clear()
  await quantity(1).waitFor()
})

it('adds nothing twice when only the answer was lost', async () => {
  const { page } = visit
  await page.goto('/product/4')
  await choose(page, 'Done, but the answer is lost', 'Cart, checkout')
  await page.getByRole('button', { name: 'Add to cart' }).click()
  await page.getByRole('button', { name: labels.retry }).click()
  await page.getByRole('link', { name: 'Go to cart' }).click()
  await quantity(1).waitFor()
})

it('clears the note’s form after a 205', async () => {
  const { page } = visit
  await addToCart(page, '4')
  await page.getByRole('link', { name: 'Go to cart' }).click()
  const note = page.getByLabel('A note for the gift card')
  await note.fill('For you')
  await page.getByRole('button', { name: 'Save the note' }).click()
  await page.getByText(titles.resetContent).first().waitFor()
  await page.getByRole('button', { name: labels.reset }).click()
  expect(await note.inputValue()).toBe('')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('note')
})

it('says that a copy of the cart is kept after a 201', async () => {
  const { page } = visit
  await addToCart(page, '4')
  await page.getByRole('link', { name: 'Go to cart' }).click()
  await page.getByRole('button', { name: 'Save this cart for later' }).click()
  await page.getByText(titles.created, { exact: true }).waitFor()
})
