import type { Page } from 'playwright'
import { chromium } from 'playwright'
import { expect, test } from 'vitest'
import { launchOptions } from '../../scripts/browser.mjs'
import { buildPage } from './buildPage'
import { measureScrollbars, openOnWidePage } from './measureScrollbars'

test('with scrollbars that take room, nothing on the page moves when a dialog opens and closes', async () => {
  await visit(async (page) => {
    const { width, moved } = await measureScrollbars(page.evaluate.bind(page))
    expect(width).toBeGreaterThan(5)
    expect(moved).toEqual([])
  })
})

test('no wheel scrolls the page behind the dialog, where its scrollbar at the bottom stays', async () => {
  await visit(async (page) => {
    await openOnWidePage(page.evaluate.bind(page))
    const places = [
      { x: 5, y: 5 },
      { x: 640, y: 360 },
    ]
    for (const { x, y } of places) {
      await page.mouse.move(x, y)
      await page.mouse.wheel(300, 300)
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('PageDown')
      await page.waitForTimeout(300)
      expect(await page.evaluate(() => [scrollX, scrollY])).toEqual([0, 0])
    }
  })
})

async function visit(use: (page: Page) => Promise<void>): Promise<void> {
  const browser = await chromium.launch({ ...launchOptions(), ignoreDefaultArgs: ['--hide-scrollbars'] })
  try {
    const page = await browser.newPage()
    await page.setContent(await buildPage('scrollbars'))
    await use(page)
  } finally {
    await browser.close()
  }
}
