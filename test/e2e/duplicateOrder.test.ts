import type { Page } from 'playwright'
import { beforeEach, expect, it } from 'vitest'
import { en as words } from '../../examples/storefront/src/words/en'
import { addToCart, labels, unsure, visitShop } from './shop'

// The shop gives up after 1.5 seconds instead of 8, and waits 6 instead of 32 for an order to turn up.
process.env.VITE_TIMEOUT = '1500'

const visit = visitShop()
const path = '/transaction'
/** Placed, but the shop has given up before the answer. */
const tooLate = { kind: 'hang', after: true, path } as const
/** Placed only when the shop has given up. */
const late = { kind: 'late', delay: 1000, path } as const

let earlier = 0
const placed = () => visit.shop.shop.orders.length - earlier
const sent = () => visit.shop.requests.filter((request) => request.path.endsWith(path))
const looks = () => visit.shop.requests.filter((request) => request.path === '/api/oms/user/orders')

const placeOrder = (page = visit.page) => page.getByRole('button', { name: words.placeOrder })
const dialog = (page = visit.page) => page.getByRole('alertdialog')
const tryAgain = (page = visit.page) => dialog(page).getByRole('button', { name: labels.retry })
const confirm = (page = visit.page) => dialog(page).getByRole('button', { name: labels.confirm })
const checkOrders = (page = visit.page) => dialog(page).getByRole('link', { name: labels.checkOrders })
const lastOrder = (page = visit.page) =>
  page.getByRole('heading', { name: visit.shop.shop.orders.at(-1)?.orderId ?? 'none' })

async function isToldToCheck(page = visit.page) {
  await page.getByRole('alertdialog', { name: unsure }).waitFor()
  await dialog(page).getByText(words.orderUnclear).first().waitFor()
  expect(await checkOrders(page).getAttribute('href')).toBe('/orders')
}

/** A press by somebody who has read what it says. */
async function pressConfirm(page = visit.page) {
  await confirm(page).waitFor()
  await page.waitForTimeout(600)
  await confirm(page).click()
}

beforeEach(async () => {
  await addToCart(visit.page, '4')
  await visit.page.goto('/checkout')
  await placeOrder().waitFor()
  earlier = visit.shop.shop.orders.length
  visit.shop.requests.length = 0
})

it('tells the shopper to check first when the answer comes too late, and leads to the order that was placed', async () => {
  const { page, shop } = visit
  shop.faults.set(tooLate)
  await placeOrder().click()
  await isToldToCheck()
  await checkOrders().click()
  await lastOrder().waitFor()
  // The cart is ordered, so it is another one from now on.
  await page.getByRole('link', { name: 'Cart', exact: true }).waitFor()
  expect(sent()).toHaveLength(1)
  expect(placed()).toBe(1)
})

it('tells a keyboard the same: the first step is to check', async () => {
  const { page, shop } = visit
  shop.faults.set(tooLate)
  await page.getByLabel(words.address).press('Enter')
  await isToldToCheck()
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(labels.checkOrders)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await confirm().waitFor()
  await page.keyboard.press('Escape')
  const field = page.getByLabel(words.address)
  await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true)
  await page.keyboard.press('Enter')
  await confirm().waitFor()
  expect(sent()).toHaveLength(1)
  await page.keyboard.press('Enter')
  await lastOrder().waitFor()
  expect(sent()).toHaveLength(1)
  expect(placed()).toBe(1)
})

it('asks again, and sends nothing, when the dialog is closed and the order placed once more', async () => {
  const { page, shop } = visit
  shop.faults.set(tooLate)
  await placeOrder().click()
  await isToldToCheck()
  for (const close of [() => page.keyboard.press('Escape'), () => dialog().getByText(labels.close).click()]) {
    await close()
    await dialog().waitFor({ state: 'detached' })
    await placeOrder().click()
    await dialog().getByText(labels.verify).waitFor()
  }
  expect(sent()).toHaveLength(1)
  expect(looks()).toHaveLength(0)
})

it('finds the order by itself when the shopper says that they checked', async () => {
  const { page, shop } = visit
  shop.faults.set(tooLate)
  await placeOrder().click()
  await isToldToCheck()
  await tryAgain().click()
  await pressConfirm()
  await lastOrder().waitFor()
  expect(await dialog().count()).toBe(0)
  expect(new URL(page.url()).pathname).toBe('/orders')
  expect(sent()).toHaveLength(1)
  expect(placed()).toBe(1)
})

it('waits for an order that is placed late, instead of placing another', async () => {
  const { shop } = visit
  shop.faults.set(late)
  await placeOrder().click()
  await isToldToCheck()
  expect(placed()).toBe(0)
  await tryAgain().click()
  await pressConfirm()
  await expect.poll(placed, { timeout: 8000 }).toBe(1)
  await lastOrder().waitFor()
  expect(sent()).toHaveLength(1)
  expect(placed()).toBe(1)
})

it('places the order the second time where the first never arrived', async () => {
  const { page, shop } = visit
  shop.faults.set({ kind: 'hang', times: 1, path })
  await placeOrder().click()
  await isToldToCheck()
  await checkOrders().click()
  await page.getByText(words.noOrders).waitFor()
  await page.goBack()
  await tryAgain().click()
  await pressConfirm()
  await expect.poll(placed, { timeout: 12_000 }).toBe(1)
  await lastOrder().waitFor()
  const [first, second] = sent()
  expect(second!.at - first!.at).toBeGreaterThanOrEqual(6000)
})

it('sends nothing while it cannot look, and says that it looks', async () => {
  const { context, shop } = visit
  shop.faults.set(tooLate)
  await placeOrder().click()
  await isToldToCheck()
  // The orders give no answer.
  await context.route('**/api/oms/**', () => {})
  for (let presses = 0; presses < 2; presses++) {
    await tryAgain().click()
    await pressConfirm()
    await dialog().getByText(words.orderLooking).first().waitFor()
    await isToldToCheck()
  }
  expect(sent()).toHaveLength(1)
})

it('looks before it sends again when the device went offline while the order was on its way', async () => {
  const { context, shop } = visit
  shop.faults.set(tooLate)
  await placeOrder().click()
  await expect.poll(placed).toBe(1)
  await context.setOffline(true)
  // What it says depends on whether the browser breaks off at once or the shop’s own patience ends first.
  await dialog().waitFor()
  await context.setOffline(false)
  await tryAgain().click()
  await pressConfirm()
  await lastOrder().waitFor()
  expect(sent()).toHaveLength(1)
  expect(placed()).toBe(1)
})

it.each([
  ['before the shop gave up', 0],
  ['while it is unclear', 1700],
])('remembers the order through a reload %s', async (_when, wait) => {
  const { page, shop } = visit
  shop.faults.set({ ...late, delay: 2500 })
  await placeOrder().click()
  await expect.poll(() => sent().length).toBe(1)
  await page.waitForTimeout(wait)
  await page.reload()
  await isToldToCheck()
  await tryAgain().click()
  await pressConfirm()
  await expect.poll(placed, { timeout: 8000 }).toBe(1)
  await lastOrder().waitFor()
  expect(sent()).toHaveLength(1)
  expect(placed()).toBe(1)
})

it('leads to the orders where a reload finds the cart ordered', async () => {
  const { page, shop } = visit
  shop.faults.set(tooLate)
  await placeOrder().click()
  await isToldToCheck()
  await page.reload()
  await page.getByText(words.justOrdered).getByRole('link', { name: words.orders }).click()
  await lastOrder().waitFor()
  expect(placed()).toBe(1)
})

async function openSecondTab() {
  const second = await visit.context.newPage()
  await second.goto('/checkout')
  await placeOrder(second).waitFor()
  return second
}

it('places one order when two tabs place it at the same moment', async () => {
  const { shop } = visit
  const second = await openSecondTab()
  shop.faults.set({ kind: 'slow', delay: 500, path })
  await Promise.all([placeOrder().click(), placeOrder(second).click()])
  await expect.poll(placed, { timeout: 8000 }).toBe(1)
  // The tab that was later by a hair may have seen that an order is under way, and asks.
  for (const page of [visit.page, second]) {
    await lastOrder(page).or(confirm(page)).first().waitFor()
    if (await confirm(page).isVisible()) await pressConfirm(page)
    await lastOrder(page).waitFor()
  }
  expect(sent()).toHaveLength(1)
  expect(placed()).toBe(1)
})

it('finds in one tab what was ordered in another', async () => {
  const second = await openSecondTab()
  await placeOrder().click()
  await expect.poll(placed).toBe(1)
  await lastOrder().waitFor()
  await placeOrder(second).click()
  await lastOrder(second).waitFor()
  expect(sent()).toHaveLength(1)
  expect(placed()).toBe(1)
})

it('asks in one tab about what is unclear in another', async () => {
  const { shop } = visit
  const second = await openSecondTab()
  shop.faults.set({ ...late, delay: 3000 })
  await placeOrder().click()
  await isToldToCheck()
  await placeOrder(second).click()
  await isToldToCheck(second)
  expect(sent()).toHaveLength(1)
  await expect.poll(placed, { timeout: 5000 }).toBe(1)
  // That press has asked already.
  await pressConfirm(second)
  await lastOrder(second).waitFor()
  expect(sent()).toHaveLength(1)
})

it('never places two orders for a cart, whatever is pressed', async () => {
  const faults = [tooLate, late, { kind: 'drop', after: true }, { status: 502, after: true }, { kind: 'hang' }]
  const looks: (() => Promise<void>)[] = []
  // All twenty take minutes.
  for (const first of process.env.LONG ? [1, 6, 11, 16] : [1]) {
    const seeds = [0, 1, 2, 3, 4].map((more) => first + more)
    looks.push(...(await Promise.all(seeds.map((seed) => pressAtRandom(seed, faults[seed % faults.length]!)))))
  }
  // Whatever is still under way may come to its end.
  await visit.page.waitForTimeout(10_000)
  for (const look of looks) await look()
}, 600_000)

/** Presses whatever there is, as nobody sensible would, with another cart once one is ordered. Gives a look into the ledger. */
async function pressAtRandom(seed: number, fault: object): Promise<() => Promise<void>> {
  const { shop } = visit
  const context = await visit.context.browser()!.newContext({ baseURL: shop.url })
  context.setDefaultTimeout(30_000)
  await context.route(`**${path}`, (route) => {
    route.continue({ headers: { ...route.request().headers(), 'x-fault': JSON.stringify(fault) } })
  })
  let confirmations = 0
  await context.exposeFunction('confirmed', () => {
    confirmations++
  })
  await context.addInitScript((label) => {
    const tell = (event: MouseEvent) => {
      const button = (event.target as Element).closest('button')
      // The later clicks of a double click are no press of their own.
      if (event.detail < 2 && button?.textContent?.includes(label)) {
        ;(window as unknown as { confirmed: () => void }).confirmed()
      }
    }
    addEventListener('click', tell, true)
  }, labels.confirm)
  const page = await context.newPage()
  const carts = new Set<string>()
  const log: string[] = []
  const random = randomFrom(seed)
  await page.goto('/')
  for (let presses = 0; presses < 25; presses++) {
    await page.getByText(words.loading).waitFor({ state: 'detached' })
    if (!presses || (await page.getByText(words.emptyCart).count())) {
      const cart = await fillCart(page)
      // A machine too busy to show a page within the shop's patience has nothing more to press.
      if (!cart) break
      carts.add(cart)
    }
    log.push(await press(page, random))
    await page.waitForTimeout(random() * 400)
  }
  return async () => {
    const story = `seed ${seed}: ${log.join(', ')}`
    const own = sent().filter((request) => [...carts].some((cart) => request.path.includes(cart)))
    for (const cart of carts) {
      expect(shop.shop.orders.filter(({ cartId }) => cartId === cart).length, story).toBeLessThanOrEqual(1)
    }
    expect(own.length, story).toBeGreaterThan(0)
    expect(own.length, story).toBeLessThanOrEqual(carts.size + confirmations)
    await context.close()
  }
}

/** Puts something into the cart, and opens the checkout. Gives the cart's id, or nothing where it does not open. */
async function fillCart(page: Page): Promise<string | undefined> {
  const carts = '/api/checkout/pub/orderForm'
  const fill = async () => {
    const { orderFormId } = await (await page.request.get(carts)).json()
    await page.request.post(`${carts}/${orderFormId}/items`, {
      data: { orderItems: [{ id: '4', quantity: 1, seller: '1' }] },
    })
    await page.goto('/checkout')
    const opened = placeOrder(page).waitFor({ timeout: 5000 })
    return opened.then(
      () => orderFormId as string,
      () => undefined,
    )
  }
  // The shop's patience is short here, and a busy machine may be slow. And a page that is still asking for a cart when
  // this one is filled is given another, so each try fills the one that the page has by then.
  for (let tries = 0; tries < 6; tries++) {
    const cart = await fill()
    if (cart) return cart
  }
  return undefined
}

/** One press, of a kind that the seed chooses; gives what it was. */
async function press(page: Page, random: () => number): Promise<string> {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!
  // What an earlier press led to may break off this one.
  const tried = (what: string, doing: Promise<unknown>) =>
    doing.then(
      () => what,
      () => `${what} (broken off)`,
    )
  const wander: [string, () => Promise<unknown>][] = [
    ['back', () => page.goBack({ waitUntil: 'commit' })],
    ['forward', () => page.goForward({ waitUntil: 'commit' })],
    ['reload', () => page.reload()],
    ['to the checkout', () => page.goto('/checkout')],
  ]
  if (random() < (new URL(page.url()).pathname === '/checkout' ? 0.15 : 0.8)) {
    const [how, go] = pick(wander)
    return tried(how, go())
  }
  if (random() < 0.2) {
    const key = pick(['Escape', 'Enter', 'Space', 'Tab', 'Shift+Tab'])
    return tried(key, page.keyboard.press(key))
  }
  const place = (await dialog(page).count()) && random() < 0.85 ? dialog(page) : page.locator('main')
  const targets = await place.locator('a, button, summary').all()
  // What could send is pressed more often than what leads away.
  const target = pick([...targets, ...targets.slice(1, 2), ...targets.slice(1, 2)])
  const name = (await target?.textContent({ timeout: 1000 }).catch(() => undefined)) ?? 'nothing'
  const box = await target?.boundingBox({ timeout: 1000 }).catch(() => undefined)
  if (!box) return `${name} was gone`
  if (random() < 0.3) {
    const key = pick(['Enter', 'Space'])
    return tried(`${key} on ${name}`, target!.press(key, { timeout: 1000 }))
  }
  const clickCount = pick([1, 1, 1, 2, 3])
  // Where it is, whatever may lie over it by now.
  const at = [box.x + box.width / 2, box.y + box.height / 2] as const
  return tried(`${clickCount} × ${name}`, page.mouse.click(...at, { clickCount, delay: random() * 80 }))
}

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
function randomFrom(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
