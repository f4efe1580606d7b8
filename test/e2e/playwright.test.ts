import { execFile } from 'node:child_process'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { RunningShop } from '../../examples/storefront/server/start.mjs'
import { startShop } from '../../examples/storefront/server/start.mjs'
import { launchOptions } from '../../scripts/browser.mjs'

let shop: RunningShop

beforeAll(async () => {
  shop = await startShop()
})

afterAll(() => shop?.close())

/** What Playwright’s own runner says of the tests that docs/testing.md prints, against the example shop. */
function runSpecs(...args: string[]): Promise<{ code: unknown; output: string }> {
  const env = { ...process.env, SHOP_URL: shop.url, LAUNCH: JSON.stringify(launchOptions()), NODE_ENV: 'test' }
  const command = ['node_modules/@playwright/test/cli.js', 'test', '-c', 'test/testing/recipes', '--reporter=line']
  return new Promise((done) => {
    execFile(process.execPath, [...command, ...args], { env }, (error, out, err) =>
      done({ code: error?.code ?? 0, output: out + err }),
    )
  })
}

it('the recipe for Playwright passes against the example shop', async () => {
  const { code, output } = await runSpecs()
  expect(output).toContain('3 passed')
  expect(code).toBe(0)
}, 60_000)
