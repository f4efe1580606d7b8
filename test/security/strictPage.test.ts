import { build } from 'esbuild'
import { bundleAsync } from 'lightningcss'
import { chromium } from 'playwright'
import { expect, test } from 'vitest'
import { launchOptions } from '../../scripts/browser.mjs'

const policy = "default-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'"
const markup = `<!doctype html><html lang="en"><head><title>Shop</title>
<link rel="stylesheet" href="/styles.css"></head><body><main></main><script src="/scene.js"></script></body></html>`

test('every surface works on a page that allows no inline style, no inline script, no HTML from text and no other origin', async () => {
  const { outputFiles } = await build({
    entryPoints: ['test/security/scene.tsx'],
    bundle: true,
    write: false,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const { code } = await bundleAsync({ filename: 'src/styles.css' })
  const files: Record<string, [type: string, body: string]> = {
    '/': ['text/html', markup],
    '/scene.js': ['text/javascript', outputFiles[0]?.text ?? ''],
    '/styles.css': ['text/css', String(code)],
  }
  const browser = await chromium.launch(launchOptions())
  try {
    const page = await browser.newPage()
    const told: string[] = []
    const asked: string[] = []
    page.on('console', (message) => told.push(message.text()))
    page.on('pageerror', (error) => told.push(error.message))
    await page.route('**', (route) => {
      const { pathname } = new URL(route.request().url())
      asked.push(pathname)
      const [contentType, body] = files[pathname] ?? ['text/plain', '']
      return route.fulfill({ contentType, body, headers: { 'content-security-policy': policy } })
    })
    await page.goto('https://shop.example/')
    await page.getByRole('alertdialog', { name: 'The store is not available right now' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { level: 1, name: 'We could not find this' }).waitFor()
    await page.getByText('Details for support').first().click()
    await page.getByText('r1').first().waitFor()
    expect(told).toEqual([])
    expect(asked).toEqual(['/', '/styles.css', '/scene.js'])
  } finally {
    await browser.close()
  }
}, 60_000)
