import type { Browser, Page } from 'playwright'
import { chromium } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchOptions } from '../../scripts/browser.mjs'
import { counter } from './checks'
import { localesOf } from './locales'
import { measureLayout } from './measureLayout'
import { notMeasured } from './notMeasured'
import { openScene, show } from './openScene'
import { themes } from './sheets'

const count = counter('layout')
/** WCAG 2.2 SC 1.4.12, to the letter. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`
const twice = 'html { font-size: 200% }'
// 1280 × 1024 at 400 %, and a phone.
const zoomed = { width: 320, height: 256 }
const phone = { width: 320, height: 640 }
const desktop = { width: 1024, height: 720 }

const ways = [
  { way: 'as it is', css: '/**/', size: desktop },
  { way: 'on a narrow phone (SC 1.4.10)', css: '/**/', size: phone },
  { way: 'at 400 % (SC 1.4.10)', css: '/**/', size: zoomed },
  { way: 'with text twice as large (SC 1.4.4)', css: twice, size: desktop },
  { way: 'with text twice as large, in half a window (SC 1.4.4)', css: twice, size: { width: 640, height: 512 } },
  { way: 'with the text spaced out (SC 1.4.12)', css: spacing, size: desktop },
  { way: 'with the text spaced out, on a narrow phone (SC 1.4.12)', css: spacing, size: phone },
]

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch(launchOptions())
})
afterAll(() => browser.close())

test.each(themes)(
  '$theme: everything can be read and reached, however it is laid out',
  async ({ theme, sheets }) => {
    const tab = await openScene(browser, sheets)
    const failures: string[] = []
    const note = (found: { run: number; failures: string[] }, where: string) => {
      count(found.run, found.failures)
      failures.push(...found.failures.map((failure) => `${where}: ${failure}`))
    }
    for (const { way, css, size } of ways) {
      await tab.setViewportSize(size)
      const style = await tab.addStyleTag({ content: css })
      for (const locale of localesOf(theme)) {
        await show(tab, locale, 'surfaces')
        note(await layoutOf(tab), `${locale}, ${way}`)
        await show(tab, locale, 'dialog')
        note(await layoutOf(tab), `${locale}, dialog, ${way}`)
        note(await reachEach(tab), `${locale}, dialog, ${way}`)
      }
      await style.evaluate((tag) => (tag as Element).remove())
    }
    expect(failures).toEqual([])
    await tab.close()
  },
  300_000,
)

test.each([
  ['is cut off', '[data-part="description"] { overflow: hidden; white-space: nowrap }'],
  ['lies upon', '[data-part="description"] { margin-block-start: -1em !important }'],
  ['scrolls sideways', '[data-part="title"] { min-inline-size: 110vi; max-inline-size: none }'],
  ['makes the page scroll sideways', '[data-error-ui] { min-inline-size: 30rem }'],
  ['is 20 ×', '[data-part="dismiss"] { inline-size: 20px; min-inline-size: 0 !important }'],
  ['leaves no 24 px', '[data-part="actions"] { display: grid } [data-part="actions"] > * { grid-area: 1 / 1 }'],
])('what %s would be found', async (what, css) => {
  const tab = await openScene(browser, [...(themes[0]?.sheets ?? []), css])
  await tab.setViewportSize(phone)
  await show(tab, 'en', 'surfaces')
  const { failures } = await tab.evaluate(measureLayout)
  expect(failures.filter((failure) => failure.includes(what))).not.toEqual([])
  await tab.close()
})

/** The layout of the page, with what was not measured among the failures. */
async function layoutOf(tab: Page) {
  const found = await tab.evaluateHandle(measureLayout)
  const { run, failures } = await found.evaluate(({ run, failures }) => ({ run, failures }))
  const missed = await tab.evaluate(notMeasured, found)
  return { run, failures: [...failures, ...missed.map((what) => `${what} was not measured`)] }
}

/** Whether each thing to press in a dialog comes into view, and nothing lies upon it, when the focus gets there. */
function reachEach(tab: Page) {
  return tab.evaluate(() => {
    const targets = [...document.querySelectorAll<HTMLElement>('[data-error-ui="dialog"] :is(a, button, summary)')]
    const failures = targets.filter((target) => {
      target.focus()
      const { left, top, width, height } = target.getBoundingClientRect()
      const [x, y] = [left + width / 2, top + height / 2]
      const isWhole = left >= 0 && top >= 0 && left + width <= innerWidth && top + height <= innerHeight
      return !isWhole || !target.contains(document.elementFromPoint(x, y))
    })
    return { run: targets.length, failures: failures.map((target) => `“${target.textContent}” cannot be reached`) }
  })
}
