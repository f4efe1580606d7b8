import assert from 'node:assert/strict'
import { setTimeout as wait } from 'node:timers/promises'
import { aboutPtBR } from '../../../dist/messages/about/pt-BR.js'
import { ptBR } from '../../../dist/messages/locales/pt-BR.js'
import { checkHtml, until } from '../harness/checks.mjs'
import { openVtex } from './vtex/openVtex.mjs'

const { labels, statuses } = ptBR
const { cart, delivery, search, stores } = aboutPtBR.subjects
const lamp = '/desk-lamp-1/p'
const orderForm = '/checkout/pub/orderForm'
const nearby = '/near/'

/** FastStore's own markup is not for us to judge. */
const ours = '[data-error-ui]'
const region = (page, name) => page.getByRole('region', { name })
const retry = (page) => page.getByRole('button', { name: labels.retry })

/** What FastStore itself says of a failure: on the server with every detail, in the browser that the cart was not validated. */
const said = [
  /Graphql execution returned with error/,
  /^\s*['"]?[\w-]+['"]?: /,
  /^\s*(\{ )?(message|status|type|errors?|statusText|url|\[Symbol\(\w+\)\]|cause|code|errno|syscall|extensions)\b/,
  /Error in optimistic validation/,
  // A query of FastStore that fails rejects, and nothing of FastStore catches it.
  /^in the browser: Object$/,
  /FastStoreError|GraphQLError|FetchError|TypeError: fetch failed|^\s*at /,
]

/** What it says of a page that could not be generated. */
const broken = [/Cannot destructure property|React Error/, /Error while fetching|"error":\{/]

export default {
  title: 'FastStore 4, built by its CLI, against a stand-in for VTEX',
  openApi: openVtex,
  install: ['--ignore-scripts'],
  quiet: [
    /React 18 support is deprecated/,
    /No build cache found/,
    /Compiled with warnings/,
    // There is none, which is the shop's own affair.
    /Dynamic Content not found/,
  ],
  folder: '.faststore',
  command: (port) => ['next', 'start', '-p', port],
  promises: [
    [
      'shows the shop, and no message',
      async ({ page, axe }) => {
        await page.goto('/')
        await page.getByText('Loja Botafogo').waitFor()
        assert.equal(await page.locator('[data-tone]').count(), 0)
        await axe(ours)
      },
    ],
    ...sectionPromises(),
    ...pagePromises(),
    ...cartPromises(),
    [
      'says that the search failed, and has its results after a retry',
      async ({ page, api, expectLog }) => {
        // The reload ends what is on its way.
        expectLog(...said, /^in the browser: Failed to fetch$/)
        api.fail('product-search', { status: 503 })
        await page.goto('/s?q=lamp&sort=score_desc&page=0')
        await region(page, search.loaded).waitFor()
        api.mend()
        await retry(page).click()
        await page.getByText('Desk Lamp').first().waitFor()
        assert.equal(await region(page, search.loaded).count(), 0)
      },
    ],
    [
      'says that the delivery could not be simulated, and tells it once it can',
      async ({ page, api, expectLog }) => {
        expectLog(...said)
        api.fail('/orderForms/simulation', { status: 500 })
        await page.goto('/')
        await page.getByRole('button', { name: 'Calcular entrega' }).click()
        await region(page, delivery.loaded).waitFor()
        api.mend()
        await page.getByText('PAC').waitFor()
        assert.equal(await page.locator('[data-tone]').count(), 0)
      },
    ],
    [
      'says that it is offline, and recovers when plugged in',
      async ({ page, context, expectLog }) => {
        // Whatever FastStore had on its way.
        expectLog(...said, /Failed to fetch/)
        await page.goto('/')
        await page.getByText('Loja Botafogo').waitFor()
        await context.setOffline(true)
        await region(page, statuses.offline.title).first().waitFor()
        await context.setOffline(false)
        await region(page, labels.backOnline).waitFor()
      },
    ],
    [
      'has the buttons of the shop’s theme, and no green warning',
      async ({ page, context, expectLog }) => {
        expectLog(...said, /Failed to fetch/)
        await page.goto('/404')
        const button = page.locator('[data-error-ui="page"] [data-part="actions"] [data-part="label"]').first()
        const theirs = page.locator('[data-fs-button-wrapper]').first()
        await button.waitFor()
        const radius = (element) => element.evaluate((node) => getComputedStyle(node).borderTopLeftRadius)
        assert.equal(await radius(button), await radius(theirs))
        assert.notEqual(await radius(button), '4px')
        await page.goto('/')
        await page.getByText('Loja Botafogo').waitFor()
        await context.setOffline(true)
        const banner = region(page, statuses.offline.title).first()
        await banner.waitFor()
        const colour = await banner.evaluate((node) => getComputedStyle(node).backgroundColor)
        assert.equal(colour, 'rgb(253, 243, 216)')
        await context.setOffline(false)
        await region(page, labels.backOnline).waitFor()
      },
    ],
  ],
}

/** A section with data of an API extension. */
function sectionPromises() {
  const recovers = async (page, api) => {
    api.mend()
    await retry(page).click()
    await page.getByText('Loja Botafogo').waitFor()
    assert.equal(await page.locator('[data-tone]').count(), 0)
  }
  return [
    ...[
      ['a 503', { status: 503 }],
      ['a closed connection', { drop: true }],
    ].map(([name, fault]) => [
      `says so in a section whose service meets ${name}, after three tries, and recovers`,
      async ({ page, api }) => {
        api.fail(nearby, fault)
        await page.goto('/')
        await region(page, stores.loaded).waitFor()
        await until(() => api.timesOf(nearby).length === 3, 'three requests')
        await recovers(page, api)
      },
    ]),
    [
      'says in a section that its service knows no such place, and offers no retry',
      async ({ page, api }) => {
        api.fail(nearby, { status: 404 })
        await page.goto('/')
        await region(page, statuses.notFound.title).waitFor()
        assert.equal(await retry(page).count(), 0)
        assert.equal(api.timesOf(nearby).length, 1)
      },
    ],
    [
      'sends one request in the 30 seconds that a service asks for by 429 and Retry-After',
      async ({ page, api }) => {
        await page.clock.install()
        api.fail(nearby, { status: 429, retryAfter: 30 })
        await page.goto('/')
        await region(page, stores.loaded).waitFor()
        const button = page.locator('[data-error-ui="retry-button"]')
        // The page's time: 29 seconds of presses.
        for (let seconds = 0; seconds < 28; seconds += 4) {
          await button.click({ force: true }).catch(() => {})
          await page.clock.runFor(4000)
        }
        assert.equal(api.timesOf(nearby).length, 1)
        api.mend()
        await page.clock.runFor(5000)
        await until(async () => {
          if (await page.getByText('Loja Botafogo').isVisible()) return true
          await page.clock.runFor(500)
          await button.click({ timeout: 500 }).catch(() => {})
          return false
        }, 'the shops are there')
        assert.equal(api.timesOf(nearby).length, 2)
      },
    ],
    [
      'says so in a section where FastStore’s own API cannot be reached, and recovers',
      async ({ page }) => {
        await page.route(/operationName=StoresNearbyQuery/, (route) => route.abort())
        await page.goto('/')
        await region(page, stores.loaded).waitFor()
        await page.unroute(/operationName=StoresNearbyQuery/)
        // By itself: reading it once more does no harm.
        await page.getByText('Loja Botafogo').waitFor()
        assert.equal(await page.locator('[data-tone]').count(), 0)
      },
    ],
  ]
}

/** The pages of which FastStore’s CMS has no more than an “EmptyState”. */
function pagePromises() {
  return [
    ...[
      ['/404', 404, statuses.notFound],
      ['/nothing-here/p', 404, statuses.notFound],
      ['/500', 500, statuses.internalServerError],
    ].map(([path, status, { title }]) => [
      `has the message of ${path} in the HTML, and hydrates it`,
      async ({ page, url, api, axe, expectLog }) => {
        expectLog(...said)
        if (path.startsWith('/nothing')) api.fail('/intelligent-search/v1/products', { status: 404 })
        await checkHtml(url + path, status, title)
        await page.goto(path)
        await page.getByRole('heading', { level: 1, name: title }).waitFor()
        await axe(ours)
      },
    ]),
    [
      'leads from /500 back to where it happened',
      async ({ page }) => {
        await page.goto('/500?from=%2F&errorId=unknown')
        await page.getByRole('button', { name: labels.back }).click()
        await page.getByText('Loja Botafogo').waitFor()
      },
    ],
    [
      'says at a product’s own address that its page failed, with the status, and leads back to it when it is mended',
      async ({ page, url, api, expectLog }) => {
        // FastStore renders the product without its data then, and moves on to /500 because that fails.
        expectLog(...said, ...broken)
        api.fail('/faststore/pdp', { status: 500 })
        const path = `/office-chair-${Date.now()}-2/p`
        await checkHtml(url + path, 500, statuses.internalServerError.title)
        await page.goto(path)
        await page.getByRole('heading', { level: 1, name: statuses.internalServerError.title }).waitFor()
        const there = page.getByRole('button', { name: labels.refresh })
        await there.or(page.getByRole('button', { name: labels.back })).click()
        api.mend()
        await until(async () => {
          if (await page.getByRole('heading', { name: 'Office Chair' }).first().isVisible()) return true
          await there
            .or(page.getByRole('button', { name: labels.back }))
            .click({ timeout: 1000 })
            .catch(() => {})
          return false
        }, 'the product is there')
      },
    ],
  ]
}

/** FastStore shows each change of the cart before VTEX has accepted it, and logs where that fails. */
function cartPromises() {
  const dialog = (page) => page.getByRole('alertdialog', { name: cart.saved })
  const drawer = (page) => page.locator('[data-fs-cart-sidebar]')
  const items = (page) => drawer(page).locator('[data-fs-cart-item]')
  const buy = async (page) => {
    await page.goto(lamp)
    await page.getByTestId('buy-button').click()
    await drawer(page).waitFor()
  }
  /** Nothing is said of the cart while it is first read. */
  const start = async (page, api) => {
    await page.goto(lamp)
    await until(() => api.timesOf(orderForm).length > 0, 'the cart is validated')
    await wait(1000)
  }
  return [
    ...[
      ['a 503', { status: 503 }],
      ['a closed connection', { drop: true }],
    ].map(([name, fault]) => [
      `says above the drawer that an item was not added (${name}), does not show it as added, and has it after a retry`,
      async ({ page, api, expectLog }) => {
        expectLog(...said)
        await start(page, api)
        api.fail(orderForm, fault)
        await page.getByTestId('buy-button').click()
        await dialog(page).waitFor()
        assert.equal(await items(page).count(), 0)
        assert.deepEqual(api.cart(), [])
        assert.ok(await isOnTop(dialog(page)), 'the drawer covers the message')
        api.mend()
        await dialog(page).getByRole('button', { name: labels.retry }).click()
        await dialog(page).waitFor({ state: 'detached' })
        await items(page).getByText('Desk Lamp').waitFor()
        await until(() => api.cart().length === 1, 'it is in the cart of VTEX')
        assert.deepEqual(api.cart(), [{ name: 'Desk Lamp', quantity: 1 }])
      },
    ]),
    [
      'says that a quantity was not changed, shows the one that holds, and changes it after a retry',
      async ({ page, api, expectLog }) => {
        expectLog(...said)
        await buy(page)
        await until(() => api.cart().length === 1, 'it is in the cart')
        await wait(1000)
        api.fail(orderForm, { status: 500 })
        await items(page)
          .getByRole('button', { name: /increment/i })
          .click()
        await dialog(page).waitFor()
        assert.equal(await items(page).getByRole('textbox').or(items(page).locator('input')).first().inputValue(), '1')
        assert.deepEqual(api.cart(), [{ name: 'Desk Lamp', quantity: 1 }])
        api.mend()
        await dialog(page).getByRole('button', { name: labels.retry }).click()
        await until(() => api.cart()[0]?.quantity === 2, 'the quantity is 2')
      },
    ],
    [
      'says that an item was not removed, shows it still, and removes it after a retry',
      async ({ page, api, expectLog }) => {
        expectLog(...said)
        await buy(page)
        await until(() => api.cart().length === 1, 'it is in the cart')
        await wait(1000)
        api.fail(orderForm, { status: 503 })
        await items(page).locator('[data-fs-cart-item-remove-button]').click()
        await dialog(page).waitFor()
        assert.equal(await items(page).count(), 1)
        assert.equal(api.cart().length, 1)
        api.mend()
        await dialog(page).getByRole('button', { name: labels.retry }).click()
        await until(() => api.cart().length === 0, 'the cart is empty')
      },
    ],
    ...[
      ['FastStore’s own API cannot be reached', (route) => route.abort()],
      [
        'the failure comes as a 200',
        (route) => route.fulfill({ json: { data: null, errors: [{ message: '', extensions: { status: 500 } }] } }),
      ],
      [
        'the answer is a page of a proxy',
        (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<p>' }),
      ],
    ].map(([name, answer]) => [
      `says that an item was not added where ${name}, and has it after a retry`,
      async ({ page, api, expectLog }) => {
        expectLog(...said, /is not valid JSON|Failed to fetch/)
        await start(page, api)
        await page.route(/operationName=ValidateCartMutation/, answer)
        await page.getByTestId('buy-button').click()
        await dialog(page).waitFor()
        assert.equal(await items(page).count(), 0)
        assert.deepEqual(api.cart(), [])
        await page.unroute(/operationName=ValidateCartMutation/)
        await dialog(page).getByRole('button', { name: labels.retry }).click()
        await until(() => api.cart().length === 1, 'it is in the cart of VTEX')
      },
    ]),
    [
      'says that the cart could not be checked when the shop is opened, without a dialog, and is quiet after a retry',
      async ({ page, api, expectLog }) => {
        expectLog(...said)
        api.fail(orderForm, { status: 503 })
        await page.goto('/')
        await region(page, cart.loaded).waitFor()
        assert.equal(await page.getByRole('alertdialog').count(), 0)
        api.mend()
        await retry(page).click()
        await region(page, cart.loaded).waitFor({ state: 'detached' })
      },
    ],
  ]
}

/** Whether nothing is drawn over an element. */
function isOnTop(locator) {
  return locator.evaluate((node) => {
    const { left, top, width, height } = node.getBoundingClientRect()
    return node.contains(document.elementFromPoint(left + width / 2, top + height / 2))
  })
}
