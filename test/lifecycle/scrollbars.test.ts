import { chromium } from 'playwright'
import { expect, test } from 'vitest'
import { launchOptions } from '../../scripts/browser.mjs'
import { buildPage } from './buildPage'
import { measureScrollbars } from './measureScrollbars'

test('with scrollbars that take room, nothing on the page moves when a dialog opens and closes', async () => {
  const browser = await chromium.launch({ ...launchOptions(), ignoreDefaultArgs: ['--hide-scrollbars'] })
  try {
    const page = await browser.newPage()
    await page.setContent(await buildPage('scrollbars'))
    const { width, moved } = await measureScrollbars(page.evaluate.bind(page))
    expect(width).toBeGreaterThan(5)
    expect(moved).toEqual([])
  } finally {
    await browser.close()
  }
})
