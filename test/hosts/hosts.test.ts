import type { Browser, BrowserContext, Frame, Locator, Page } from 'playwright'
import { chromium } from 'playwright'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { en } from 'storefront-error-ui/locales/en'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launchOptions } from '../../scripts/browser.mjs'
import { Everything, reference } from './app'
import type { Host } from './serveHost'
import { serveHost } from './serveHost'

const { labels, statuses } = en
const app = '<main data-shop="shop"></main><script src="/app.js"></script>'

let host: Host
let browser: Browser
let context: BrowserContext
let page: Page
/** What the browser complained of. */
let complaints: string[]

beforeAll(async () => {
  host = await serveHost()
  browser = await chromium.launch(launchOptions())
})

afterAll(async () => {
  await browser?.close()
  await host?.close()
})

beforeEach(async () => {
  host.requests.length = 0
  complaints = []
  context = await browser.newContext({ baseURL: host.url, viewport: { width: 900, height: 500 } })
  context.setDefaultTimeout(10_000)
  page = await context.newPage()
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (!/^Failed to load resource: /.test(message.text())) complaints.push(message.text())
  })
})

afterEach(() => context.close())

/** Goes through all that a component does by itself and by a press. */
async function walkThrough(name = 'shop') {
  await page.getByRole('button', { name: `Order in ${name}` }).click()
  const dialog = page.getByRole('alertdialog', { name: statuses.internalServerError.title })
  await dialog.waitFor()
  expect(await dialog.evaluate((element) => getComputedStyle(element).position)).toBe('fixed')
  for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab']) {
    await page.keyboard.press(key)
    await expect.poll(() => focusIn(dialog)).toBe(true)
  }
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  const opener = page.getByRole('button', { name: `Order in ${name}` })
  await expect.poll(() => focusIn(opener)).toBe(true)

  await page.getByRole('button', { name: `Load in ${name}` }).click()
  await page.getByRole('region', { name: `Late in ${name}` }).waitFor()
  await page.locator('[data-error-ui="announcer"]', { hasText: `Late in ${name}` }).waitFor({ state: 'attached' })
  await page.locator('[data-part="countdown"]').first().waitFor()
  const closed = page.locator('details:not([open]) > summary')
  while (await closed.count()) await closed.first().click()
  await page.getByText(reference).first().waitFor()
}

function focusIn(place: Locator): Promise<boolean> {
  return place.evaluate((element) => element.contains((element.getRootNode() as Document | ShadowRoot).activeElement))
}

/** Says that the connection is gone, and waits until the page says so. */
async function unplug() {
  await context.setOffline(true)
  await page.getByRole('region', { name: statuses.offline.title }).first().waitFor()
}

describe('a Content-Security-Policy that allows only what is the shop’s own', () => {
  const policy = {
    'content-security-policy':
      "default-src 'self'; base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors 'none'; " +
      "require-trusted-types-for 'script'; trusted-types 'none'",
  }

  test('lets everything work, with Trusted Types, in the browser', async () => {
    host.put('/csp', app, policy)
    await page.goto('/csp')
    await walkThrough()
    await unplug()
    await context.setOffline(false)
    await page.getByRole('region', { name: labels.backOnline }).waitFor()
    expect(complaints).toEqual([])
    expect(host.requests.filter((path) => !/icon/.test(path))).toEqual(['/styles.css', '/app.js'])
    expect(await page.locator('style').count()).toBe(0)
  })

  test('lets everything work that a server has rendered', async () => {
    const html = renderToString(createElement(Everything, { name: 'shop' }))
    expect(html).not.toMatch(/<style|<script|\sstyle=|\son\w+=/)
    host.put('/csp-server', app.replace('></main>', `>${html}</main>`), policy)
    await page.goto('/csp-server')
    await walkThrough()
    expect(complaints).toEqual([])
  })

  test('would complain of an inline style, an inline script and a string that becomes HTML', async () => {
    host.put('/csp-inline', '<p style="color: red"></p><script>1</script>', policy)
    await page.goto('/csp-inline')
    await page.evaluate(() => {
      try {
        document.body.innerHTML = '<p></p>'
      } catch {}
    })
    expect(complaints.join()).toMatch(/style.*script.*TrustedHTML/s)
  })
})

test('A policy of nonces needs none for the library', async () => {
  const nonces = "default-src 'none'; script-src 'nonce-one'; style-src 'nonce-one'; connect-src 'self'; img-src 'self'"
  host.put('/nonce', app.replace('<script', '<script nonce="one"'), { 'content-security-policy': nonces })
  await page.goto('/nonce')
  await walkThrough()
  expect(complaints).toEqual([])
})

describe('a shadow root', () => {
  const shadow = (dialog: string) =>
    `<button>Outside</button><div data-shop="shop" data-shadow="${dialog}"></div><script src="/app.js"></script>`

  test.each([
    ['in it', 'inside'],
    ['at the end of the page', 'outside'],
  ])('shows everything in its own look, announces it, and keeps the focus in a dialog %s', async (_, dialog) => {
    host.put(`/shadow-${dialog}`, shadow(dialog))
    await page.goto(`/shadow-${dialog}`)
    const banner = page.getByRole('region', { name: statuses.tooManyRequests.title })
    await expect
      .poll(() => banner.evaluate((each) => getComputedStyle(each).backgroundColor))
      .toBe('rgb(253, 246, 230)')
    await walkThrough()
    expect(complaints).toEqual([])
  })

  test.each(['inside', 'outside'])(
    'hides the whole page from screen readers while a dialog is open %s of it',
    async (dialog) => {
      host.put('/shadow-hides', shadow(dialog))
      await page.goto('/shadow-hides')
      await page.getByRole('button', { name: 'Outside' }).waitFor()
      await page.getByRole('button', { name: 'Order in shop' }).click()
      await page.getByRole('alertdialog').waitFor()
      expect(await page.getByRole('button', { name: 'Outside' }).count()).toBe(0)
      expect(await page.getByRole('button', { name: 'Order in shop' }).count()).toBe(0)
    },
  )
})

test('Two copies of the library work beside each other', async () => {
  const copies = '<script src="/app.js"></script><script src="/app2.js"></script>'
  host.put('/two', `<main data-shop="one"></main><section data-shop="two"></section>${copies}`)
  await page.goto('/two')
  await page.getByRole('heading', { name: 'two' }).waitFor()
  for (const name of ['one', 'two']) await walkThrough(name)
  const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id))
  expect(ids).not.toEqual([])
  expect(new Set(ids).size).toBe(ids.length)
  expect(complaints).toEqual([])
})

describe('an iframe', () => {
  test.each([
    ['of the same origin', '<iframe width="800" height="450" src="/inside"></iframe>'],
    ['with a sandbox', '<iframe width="800" height="450" src="/inside" sandbox="allow-scripts"></iframe>'],
    ['that a page wrote itself', `<iframe width="800" height="450" srcdoc='${app}'></iframe>`],
  ])('%s keeps everything inside', async (title, frame) => {
    host.put('/inside', app)
    host.put('/frame', frame)
    await page.goto('/frame')
    const inside = page.frameLocator('iframe')
    await inside.getByRole('button', { name: 'Order in shop' }).click()
    await inside.getByRole('alertdialog').waitFor()
    await page.keyboard.press('Escape')
    await inside.getByRole('alertdialog').waitFor({ state: 'detached' })
    await inside.getByRole('button', { name: 'Load in shop' }).click()
    await inside.locator('[data-error-ui="announcer"]', { hasText: 'Late in shop' }).waitFor({ state: 'attached' })
    await inside.getByText(labels.details).first().click()
    await inside.getByRole('button', { name: labels.copy }).first().click()
    await inside.getByRole('button', { name: labels.copied }).waitFor()
    // Chromium itself says of a sandbox that the first way to the clipboard is closed.
    expect(complaints.filter((text) => !/^Permissions policy violation: The Clipboard API/.test(text))).toEqual([])
    expect(await page.locator('[data-error-ui]').count(), title).toBe(0)
  })
})

describe('the look for a connection, where the browser says that there is none', () => {
  const base = '<base href="http://elsewhere.invalid/">'

  test.each([
    ['a page', app, ''],
    ['a page with <base>', '<main data-shop="shop"></main><script src="ORIGIN/app.js"></script>', base],
    ['a frame that a page wrote itself', `<iframe srcdoc='${app}'></iframe>`, ''],
  ])('asks the own server of %s', async (title, body, head) => {
    host.put('/lost', body.replace('ORIGIN', host.url), {}, head)
    await page.goto('/lost')
    const frame = page.frames().at(-1) as Frame
    await frame.getByRole('button', { name: 'Order in shop' }).waitFor()
    host.requests.length = 0
    await frame.evaluate(() => {
      Object.defineProperty(navigator, 'onLine', { value: false })
      dispatchEvent(new Event('offline'))
    })
    await expect.poll(() => host.requests.length, { timeout: 10_000 }).toBeGreaterThan(0)
    expect(new Set(host.requests), title).toEqual(new Set(['/favicon.ico']))
  })
})

test('The library loads nothing of its own: no font, no picture, no later code, so that there is nothing to save', async () => {
  host.put('/light', app)
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await page.goto('/light')
  await walkThrough()
  expect(asked.filter((path) => path !== '/icon').sort()).toEqual(['/app.js', '/light', '/styles.css'])
})
