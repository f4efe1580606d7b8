import type { Browser, Locator, Page } from 'playwright'
import { chromium } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchOptions } from '../../scripts/browser.mjs'
import { contrastOf } from '../../stories/themes/contrastOf'
import { counter } from './checks'
import { openScene, show } from './openScene'
import { themes } from './sheets'

const count = counter('preferences')

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch(launchOptions())
})
afterAll(() => browser.close())

describe.each(themes)('$theme', ({ sheets }) => {
  test('nothing moves for those who asked for less motion', async () => {
    for (const part of ['surfaces', 'dialogs'] as const) {
      const moved = await openScene(browser, sheets)
      await moved.emulateMedia({ reducedMotion: 'no-preference' })
      await show(moved, 'en', part)
      // There is something that could.
      expect(await moving(moved)).not.toEqual([])
      await moved.close()

      // In a tab of its own: what has begun to move goes on to its end.
      const tab = await openScene(browser, sheets)
      await tab.emulateMedia({ reducedMotion: 'reduce' })
      await show(tab, 'en', part)
      const found = await moving(tab)
      count(1, found)
      expect(found).toEqual([])
      const eased = await tab.evaluate(() =>
        [...document.querySelectorAll('[data-error-ui], [data-error-ui] *')]
          .filter((each) => !/^0s(, 0s)*$/.test(getComputedStyle(each).transitionDuration))
          .map((each) => each.outerHTML.slice(0, 80)),
      )
      count(1, eased)
      expect(eased).toEqual([])
      await tab.close()
    }
  })

  test.each(['light', 'dark'] as const)(
    'nothing is told by colour alone where colours are forced: %s',
    async (colorScheme) => {
      const tab = await openScene(browser, sheets)
      // Small, since it is looked at often.
      await tab.setViewportSize({ width: 640, height: 360 })
      await tab.emulateMedia({ forcedColors: 'active', colorScheme, reducedMotion: 'reduce' })
      await show(tab, 'en', 'surfaces')
      const failures: string[] = []
      const expectSeen = (what: string, contrast: number) => {
        const failed = contrast >= 3 ? [] : [`${what}: ${contrast.toFixed(2)}`]
        count(1, failed)
        failures.push(...failed)
      }
      for (const tone of ['critical', 'warning', 'info', 'success']) {
        const banner = tab.locator(`[data-error-ui="banner"][data-tone="${tone}"]`).first()
        expectSeen(`the edge of a ${tone} banner`, await edgeOf(banner))
        expectSeen(`the icon of a ${tone} banner`, await inkOf(banner.locator('[data-part="icon"]')))
      }
      for (const [what, selector] of pressed) {
        const target = tab.locator(selector).first()
        if (/step|wait|try/.test(what))
          expectSeen(`the edge of ${what}`, await edgeOf(target.locator('[data-part="label"]')))
        expectSeen(`the ring around ${what}`, await ringOf(target))
      }
      expect(failures).toEqual([])
      await tab.close()
    },
    120_000,
  )
})

const pressed = [
  ['the main step', '[data-error-ui="banner"] [data-part="actions"] > :first-child'],
  ['another step', '[data-error-ui="retry-button"][data-state="idle"]:not(:first-child)'],
  ['a wait', '[data-state="waiting"][aria-disabled]'],
  ['a try under way', '[data-pending]'],
  ['a link', '[data-action="home"]'],
  ['the way to close', '[data-part="dismiss"]'],
  ['the details', 'summary'],
] as const

test('a line that nobody sees would be found', async () => {
  const tab = await openScene(browser, [...(themes[0]?.sheets ?? []), bare])
  await tab.emulateMedia({ forcedColors: 'active' })
  await show(tab, 'en', 'surfaces')
  const step = tab.locator(pressed[0][1]).first()
  expect(await edgeOf(step.locator('[data-part="label"]'))).toBe(1)
  expect(await ringOf(step)).toBe(1)
  expect(await inkOf(tab.locator('[data-part="icon"]').first())).toBe(1)
  await tab.close()
})

const bare =
  '[data-part="label"] { border: 0 !important } :focus-visible { outline: 0 !important } path { stroke: Canvas !important }'

/** What has not come to rest. */
function moving(tab: Page): Promise<string[]> {
  return tab.evaluate(() =>
    document.getAnimations().map((each) => (each as CSSAnimation).animationName ?? 'a transition'),
  )
}

/** The contrast of the lower edge, or of the one where it starts, with what is around. */
async function edgeOf(target: Locator): Promise<number> {
  const [middle, bottom] = await lowerMiddle(target)
  const { x, y, height } = (await target.boundingBox()) as Box
  // Wide enough for a line of dashes.
  const below = await pixels(target.page(), { x: middle, y: bottom - 5, width: 12, height: 8 })
  const before = await pixels(target.page(), { x: x - 3, y: y + height / 2, width: 8, height: 1 })
  return Math.max(strongest(below), strongest(before.reverse()))
}

/** The contrast of what is drawn in a box with the corner of the box. */
async function inkOf(target: Locator): Promise<number> {
  await target.scrollIntoViewIfNeeded()
  return strongest((await pixels(target.page(), (await target.boundingBox()) as Box)).reverse())
}

/** The contrast of what the focus changes, below the target or within, with what was there before. */
async function ringOf(target: Locator): Promise<number> {
  const [x, bottom] = await lowerMiddle(target)
  const strip = { x, y: bottom - 4, width: 1, height: 10 }
  const before = await pixels(target.page(), strip)
  await target.focus()
  const after = await pixels(target.page(), strip)
  await target.blur()
  return Math.max(...after.map((pixel, at) => contrastOf(pixel, before[at] as string)))
}

type Box = { x: number; y: number; width: number; height: number }

async function lowerMiddle(target: Locator): Promise<[x: number, bottom: number]> {
  await target.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  const { x, y, width, height } = (await target.boundingBox()) as Box
  return [Math.round(x + width / 2), Math.round(y + height)]
}

/** The strongest contrast of any pixel with the last one. */
function strongest(colours: string[]): number {
  return Math.max(...colours.map((each) => contrastOf(each, colours.at(-1) as string)))
}

/** The colours of a part of the window, row by row. */
async function pixels(page: Page, clip: Box): Promise<string[]> {
  const picture = (await page.screenshot({ clip })).toString('base64')
  return page.evaluate(async (data) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob())
    const canvas = new OffscreenCanvas(image.width, image.height)
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D
    context.drawImage(image, 0, 0)
    const bytes = context.getImageData(0, 0, image.width, image.height).data
    return Array.from({ length: bytes.length / 4 }, (_, at) => `rgb(${[...bytes.slice(at * 4, at * 4 + 3)].join(' ')})`)
  }, picture)
}
