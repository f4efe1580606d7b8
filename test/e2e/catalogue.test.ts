import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import type { Browser } from 'playwright'
import { chromium } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchOptions } from '../../scripts/browser.mjs'

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

// The built catalogue, somewhere deep in another site.
const folder = '/design/2026/catalogue/'
const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  const file = pathname.startsWith(folder) ? pathname.slice(folder.length) || 'index.html' : 'elsewhere'
  const body = await readFile(join('storybook-static', file)).catch(() => undefined)
  response.writeHead(body ? 200 : 404, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
  response.end(body)
})
let browser: Browser

beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, ready))
  browser = await chromium.launch(launchOptions())
})

afterAll(async () => {
  await browser.close()
  server.close()
})

test('the built catalogue opens a status from any folder of a web server', async () => {
  const page = await browser.newPage()
  const missing: string[] = []
  page.on('response', (response) => {
    if (response.status() === 404) missing.push(response.url())
  })
  const { port } = server.address() as AddressInfo
  await page.goto(`http://localhost:${port}${folder}?path=/story/status-codes--service-unavailable`)
  const story = page.frameLocator('#storybook-preview-iframe')
  await story.getByRole('heading', { name: 'The store is not available right now' }).waitFor()
  await page.getByRole('link', { name: '404 Not Found' }).click()
  await story.getByRole('heading', { name: 'We could not find this' }).waitFor()
  expect(missing.filter((url) => !url.endsWith('favicon.ico'))).toEqual([])
  await page.close()
})

test('the front page leads on, with the toolbar as it is', async () => {
  const page = await browser.newPage()
  const { port } = server.address() as AddressInfo
  await page.goto(`http://localhost:${port}${folder}?globals=locale:pt-BR;theme:dark`)
  const story = page.frameLocator('#storybook-preview-iframe')
  await story.getByRole('radio', { name: '404 Not Found' }).check()
  await story.getByRole('heading', { name: 'Não encontramos o que você procura' }).waitFor()
  expect(await page.getByRole('tab').count()).toBe(0)
  await story.getByRole('link', { name: 'Voice' }).click()
  await story.getByRole('heading', { name: 'Voice', level: 1 }).waitFor()
  const { pathname, searchParams } = new URL(page.url())
  expect(pathname).toBe(folder)
  expect(searchParams.get('path')).toBe('/docs/voice--docs')
  expect(searchParams.get('globals')).toContain('locale:pt-BR')
  expect(searchParams.get('globals')).toContain('theme:dark')
  await page.close()
})

/** A page of the catalogue, with the frame around it, as a newcomer opens it. */
async function visit(story: string, size = { width: 1280, height: 900 }) {
  const permissions = ['clipboard-read', 'clipboard-write']
  const page = await browser.newPage({ viewport: size, permissions })
  const { port } = server.address() as AddressInfo
  await page.goto(`http://localhost:${port}${folder}?path=/story/${story}`)
  return { page, story: page.frameLocator('#storybook-preview-iframe') }
}

test('three presses from the front page: a status in a language, on a phone, in dark', async () => {
  const { page, story } = await visit('start-here--what-a-shopper-sees')
  await story.getByRole('radio', { name: '404 Not Found' }).check()
  await story.getByRole('radio', { name: 'Português (Brasil)' }).check()
  await story.getByRole('radio', { name: 'Dark' }).check()
  const shown = story.getByRole('heading', { name: 'Não encontramos o que você procura' })
  await shown.waitFor()
  const screen = story.locator('.finder-screen', { has: shown })
  expect((await screen.boundingBox())?.width).toBeLessThanOrEqual(320)
  const colourOf = () => screen.evaluate((element) => getComputedStyle(element).color)
  await expect.poll(colourOf).toBe('rgb(238, 241, 244)')
  await page.close()
})

test('three presses from the front page: the words of two statuses side by side', async () => {
  const { page, story } = await visit('start-here--what-a-shopper-sees')
  await page.getByRole('link', { name: 'All statuses', exact: true }).click()
  await story.getByRole('button', { name: 'Pin 404 Not Found' }).click()
  await story.getByRole('button', { name: 'Pin 503 Service Unavailable' }).click()
  const pair = story.getByRole('article')
  await pair.nth(1).getByText('The store is not available right now').waitFor()
  await pair.nth(0).getByText('We could not find this').waitFor()
  const [one, other] = await Promise.all([0, 1].map((at) => pair.nth(at).boundingBox()))
  expect(one?.y).toBe(other?.y)
  // Whoever is sent the address sees the same.
  await page.waitForURL(/pinned:notFound-serviceUnavailable/)
  await page.reload()
  await story.getByRole('heading', { name: 'Side by side' }).waitFor()
  await page.close()
})

test('three presses from the front page: the token behind a colour', async () => {
  const { page, story } = await visit('start-here--what-a-shopper-sees')
  await story.getByRole('link', { name: 'Tokens' }).click()
  const colour = story.getByRole('button', { name: /^Copy: --error-ui-critical, dark: #[0-9a-f]{6}$/ })
  await colour.click()
  await story.getByText(/^Copied: --error-ui-critical, dark: #/).waitFor()
  await page.close()
})

test('three presses from the front page: the SVG of a scene', async () => {
  const { page, story } = await visit('start-here--what-a-shopper-sees')
  await story.getByRole('link', { name: 'Downloads' }).click()
  const saved = page.waitForEvent('download')
  await story.getByRole('link', { name: 'Light: shelf, SVG' }).click()
  const download = await saved
  expect(download.suggestedFilename()).toBe('shelf.svg')
  expect(await readFile(await download.path(), 'utf8')).toMatch(/^<svg /)
  await page.close()
})

test('an assistant reads the components, their props and their stories', async () => {
  const manifest = await readFile('storybook-static/manifests/components.json', 'utf8')
  expect(manifest).not.toContain(process.cwd())
  const { components } = JSON.parse(manifest)
  const banner = Object.values(components as Record<string, { name: string; stories: object[] }>).find(
    ({ name }) => name === 'ErrorBanner',
  )
  expect(banner?.stories.length).toBeGreaterThan(5)
})

test('the wall sets the language, the theme and the direction of all at once, and the toolbar follows', async () => {
  const { page, story } = await visit('all-statuses--matrix')
  await story.getByLabel('Language', { exact: true }).selectOption('Deutsch')
  await story.getByLabel('Theme', { exact: true }).selectOption('dark')
  await story.getByLabel('Direction', { exact: true }).selectOption('right to left')
  const screen = story.frameLocator('iframe').nth(0)
  await screen.getByText('Erledigt').waitFor()
  expect(
    await screen
      .locator('html')
      .evaluate((root) => ['lang', 'dir', 'data-theme'].map((name) => root.getAttribute(name))),
  ).toEqual(['de', 'rtl', 'dark'])
  await page.waitForURL(/globals=.*locale:de/)
  await page.close()
})

test('the panel follows the story, with what it said meanwhile', async () => {
  const page = await browser.newPage()
  const { port } = server.address() as AddressInfo
  await page.goto(`http://localhost:${port}${folder}?path=/story/components-errorbanner--service-unavailable`)
  const panel = page.getByRole('tabpanel')
  await page.getByRole('tab', { name: 'Code' }).click()
  await panel.getByText("import { ErrorBanner } from 'storefront-error-ui'").waitFor()
  await page.getByRole('tab', { name: 'Accessibility' }).click()
  await panel.getByText('No accessibility violations found').waitFor()
  await page.getByRole('tab', { name: 'Controls' }).click()
  await panel.getByText('onRetry').first().waitFor()
  await page.close()
})

test('every documented status keeps the address that designers bookmarked', async () => {
  const { entries } = JSON.parse(await readFile('storybook-static/index.json', 'utf8'))
  const stories = Object.values(entries as Record<string, { id: string; name: string; title: string }>)
    .filter(({ title }) => title === 'Status codes')
    .map(({ id, name }) => `${name}: ${id}`)
  expect(stories).toMatchInlineSnapshot(`
    [
      "200 OK: status-codes--ok",
      "201 Created: status-codes--created",
      "202 Accepted: status-codes--accepted",
      "204 No Content: status-codes--no-content",
      "205 Reset Content: status-codes--reset-content",
      "400 Bad Request: status-codes--bad-request",
      "401 Unauthorized: status-codes--unauthorized",
      "403 Forbidden: status-codes--forbidden",
      "404 Not Found: status-codes--not-found",
      "405 Method Not Allowed: status-codes--method-not-allowed",
      "429 Too Many Requests: status-codes--too-many-requests",
      "500 Internal Server Error: status-codes--internal-server-error",
      "502 Bad Gateway: status-codes--bad-gateway",
      "503 Service Unavailable: status-codes--service-unavailable",
      "504 Gateway Timeout: status-codes--gateway-timeout",
    ]
  `)
})
