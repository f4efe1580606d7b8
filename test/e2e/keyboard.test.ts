import type { Locator } from 'playwright'
import { expect, it } from 'vitest'
import { labels, titles, unsure, visitShop } from './shop'

// Soon enough over for a second order to be sent.
process.env.VITE_TIMEOUT = '1000'

const visit = visitShop()

/** Gives whether it got there: `instead` may make that needless. */
async function tabTo(target: Locator, instead?: Locator): Promise<boolean> {
  await (instead ? target.or(instead).first() : target).waitFor()
  for (let presses = 0; presses < 60; presses++) {
    if (await instead?.isVisible()) return false
    const isThere = await target.evaluateAll((found) =>
      found.some((element) => element === (element.getRootNode() as Document).activeElement),
    )
    if (isThere) return true
    await visit.page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reached ${target}`)
}

async function press(target: Locator, instead?: Locator) {
  if (await tabTo(target, instead)) await visit.page.keyboard.press('Enter')
}

async function chooseByTyping(label: string, text: string) {
  await tabTo(visit.page.getByLabel(label))
  await visit.page.keyboard.type(text)
}

it('lets a keyboard do everything: switch, retry, buy, close the dialog, order', async () => {
  const { page, shop } = visit
  const button = (name: string) => page.getByRole('button', { name })
  const link = (name: string) => page.getByRole('link', { name })
  await page.goto('/')
  await link('Oak stool').waitFor()

  await press(button('What should go wrong?'))
  await chooseByTyping('What?', '503')
  await press(button('Reload'))
  await page.getByRole('region', { name: titles.serviceUnavailable }).waitFor()
  // While nothing else can bring the shelf back.
  await press(button(labels.retry))
  await page.getByRole('region', { name: titles.serviceUnavailable }).waitFor()
  await press(button('What should go wrong?'))
  await chooseByTyping('What?', 'Nothing')
  // It may be back before the last press of Tab.
  await press(button(labels.retry), link('Oak stool'))
  await press(link('Oak stool'))

  await press(button('Add to cart'))
  await press(link('Go to cart'))
  await press(button('One more: Oak stool'))
  await page.getByLabel('Quantity: 2', { exact: true }).waitFor()
  await press(link('Go to checkout'))
  await button('Place order').waitFor()

  await chooseByTyping('When?', 'Next')
  await chooseByTyping('What?', '502')
  await page.getByText('Requests met: 0').waitFor()
  await press(button('Place order'))
  await page.getByRole('alertdialog', { name: unsure }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('alertdialog').waitFor({ state: 'detached' })
  // Straight on from where the focus was.
  await expect.poll(() => button('Place order').evaluate((element) => element === document.activeElement)).toBe(true)
  await page.keyboard.press('Enter')
  await tabTo(button(labels.confirm))
  // Nobody reads faster.
  await page.waitForTimeout(600)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Orders' }).waitFor()
  await page.getByText('2 × Oak stool').waitFor()
  expect(shop.shop.orders).toHaveLength(1)
})
