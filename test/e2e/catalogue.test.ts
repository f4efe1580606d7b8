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
