import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, it } from 'vitest'
import { choose, titles, visitShop } from './shop'

const visit = visitShop({ permissions: ['clipboard-read', 'clipboard-write'] })
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const toggle = () => visit.page.getByRole('button', { name: 'What should go wrong?' })

// The server of the shop allows no inline style, and a complaint of the browser fails each of these.

it('the panel has nothing that axe finds, closed and open', async () => {
  const { page } = visit
  await page.goto('/')
  await toggle().waitFor()
  await page.evaluate(axe)
  const findings = () =>
    page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run: (of: string) => Promise<{ violations: { id: string }[] }> }
      }
      return (await axe.run('[data-error-ui-devtools]')).violations.map(({ id }) => id)
    })
  expect(await findings()).toEqual([])
  await toggle().click()
  await page.getByLabel('What?').selectOption('500 Internal Server Error')
  await page.getByText('Requests met').waitFor()
  expect(await findings()).toEqual([])
})

it('the panel fits a phone, and its copy is the case that is shown', async () => {
  const { page } = visit
  await page.setViewportSize({ width: 320, height: 400 })
  await page.goto('/?a=1')
  await choose(page, '504 Gateway Timeout', 'Products', 'Until cleared')
  await page.reload()
  await page.getByRole('region', { name: titles.gatewayTimeout }).waitFor()
  await toggle().click()
  const box = await page.getByRole('region', { name: 'What should go wrong?' }).boundingBox()
  expect(box!.x).toBeGreaterThanOrEqual(0)
  expect(box!.y).toBeGreaterThanOrEqual(0)
  expect(box!.x + box!.width).toBeLessThanOrEqual(320)
  await page.getByRole('button', { name: 'Copy for Playwright' }).click()
  await page.getByText('Copied for Playwright.').waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('page.route(/\\/api\\/catalog_system/, forPlaywright(answers.gatewayTimeout()))')
  expect(copied).toContain("page.goto('/?a=1')")
})
