import type { Browser, BrowserContext, Page } from 'playwright'
import { chromium } from 'playwright'
import { en } from 'storefront-error-ui/locales/en'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import type { RunningShop } from '../../examples/storefront/server/start.mjs'
import { startShop } from '../../examples/storefront/server/start.mjs'
import { launchOptions } from '../../scripts/browser.mjs'

export const catalogue = '/api/catalog_system/pub/products/search'

/** What a step is called on the page. */
export const labels = en.labels

/** What the shopper is told, by kind. */
export const titles = Object.fromEntries(
  Object.entries(en.statuses).map(([kind, { title }]) => [kind, title]),
) as Record<keyof typeof en.statuses, string>

/** The title where an order may have been placed. */
export const unsure = en.outcomes?.unsure.title as string

/** Pieces of what the failing server sends: of its words, its host, its gateway and its codes. */
const serverText = 'Object reference|xc-7f3a|nginx'

interface Visit {
  shop: RunningShop
  context: BrowserContext
  page: Page
}

/**
 * The built shop on a port of its own, with a new visitor for each test. Whatever the visitor's browser complains of,
 * other than the failures it logs itself, fails the test; so does the server's own text anywhere in the page.
 */
export function visitShop(options: Parameters<Browser['newContext']>[0] = {}): Visit {
  const visit = {} as Visit
  const problems: string[] = []
  let browser: Browser

  beforeAll(async () => {
    visit.shop = await startShop()
    browser = await chromium.launch(launchOptions())
  })

  afterAll(async () => {
    await browser?.close()
    await visit.shop?.close()
  })

  beforeEach(async () => {
    problems.length = 0
    visit.shop.faults.clear()
    visit.shop.statusPage.set('well')
    visit.shop.statusPage.asked.length = 0
    visit.shop.requests.length = 0
    visit.context = await browser.newContext({ baseURL: visit.shop.url, ...options })
    visit.context.setDefaultTimeout(10_000)
    await visit.context.exposeFunction('tellOfServerText', (text: string) => {
      problems.push(`the server's text in the page: ${text}`)
    })
    await visit.context.addInitScript(watchForText, serverText)
    visit.page = await visit.context.newPage()
    visit.page.on('pageerror', (error) => problems.push(error.message))
    visit.page.on('console', (message) => {
      const logged = /^Failed to load resource: /.test(message.text())
      if (['error', 'warning'].includes(message.type()) && !logged) problems.push(message.text())
    })
  })

  afterEach(async () => {
    await visit.context.close()
    expect(problems).toEqual([])
  })

  return visit
}

/** What requests are called here, by a part of their path. */
const paths = {
  Anywhere: '/api',
  Products: '/api/catalog_system',
  'Cart, checkout': '/api/checkout',
  'Placing the order': '/transaction',
}

/** Chooses a fault in the panel, which the shop mounts. It happens in the page, so the server does not see the request. */
export async function choose(page: Page, what: string, where: keyof typeof paths = 'Anywhere', when = 'Next request') {
  const toggle = page.getByRole('button', { name: 'What should go wrong?' })
  await toggle.click()
  await page.getByLabel('When?').selectOption(when)
  await page.getByLabel('Where?').fill(paths[where])
  await page.getByLabel('What?').selectOption(what)
  await toggle.click()
}

/** Puts one of a product into the cart, and waits until it is there. */
export async function addToCart(page: Page, productId: string) {
  await page.goto(`/product/${productId}`)
  await page.getByRole('button', { name: 'Add to cart' }).click()
  await page.getByText('It is in your cart.').waitFor()
}

export function focusedText(page: Page) {
  return page.evaluate(() => document.activeElement?.textContent)
}

function watchForText(pattern: string) {
  const look = () => {
    const found = new RegExp(pattern).exec(document.documentElement?.outerHTML ?? '')
    if (found) (window as unknown as { tellOfServerText: (text: string) => void }).tellOfServerText(found[0])
  }
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  })
}
