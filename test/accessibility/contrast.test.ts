import type { Browser } from 'playwright'
import { chromium } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchOptions } from '../../scripts/browser.mjs'
import { measureContrast } from '../../stories/themes/measureContrast'
import { counter } from './checks'
import { isLong, localesOf } from './locales'
import { notMeasured } from './notMeasured'
import { openScene, show } from './openScene'
import { reordered, themes } from './sheets'

// WCAG 2.2 SC 1.4.6 for text, 1.4.11 for icons, the focus ring, the main step and the line around another, as a browser
// computes them.
const count = counter('contrast')
const readers = [
  { scheme: 'light', choice: undefined },
  { scheme: 'dark', choice: undefined },
  { scheme: 'light', choice: 'dark' },
  { scheme: 'dark', choice: 'light' },
] as const
// The same weight as the pseudo-class, and can be set on everything at once.
const forced = (css: string) => css.replace(/:(hover|active|focus-visible)\b/g, '[data-forced~="$1"]')
const states = ['', 'hover', 'focus-visible', 'hover active']

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch(launchOptions())
})
afterAll(() => browser.close())

test.each([...themes, reordered])(
  '$theme: every tone, surface, state, density and language stands out, in light and in dark',
  async ({ theme, sheets }) => {
    const tab = await openScene(browser, sheets, forced)
    const all: string[] = []
    for (const locale of theme === reordered.theme && !isLong ? ['en'] : new Set(['en', ...localesOf(theme)])) {
      for (const part of ['surfaces', 'dialogs'] as const) {
        await show(tab, locale, part)
        // No rule asks for a state, or for the choice of a page, in one language only.
        const isWhole = isLong || locale === 'en'
        for (const { scheme, choice } of isWhole ? readers : readers.slice(0, 2)) {
          await tab.emulateMedia({ colorScheme: scheme })
          for (const state of isWhole ? states : ['']) {
            await tab.evaluate(force, { choice, state })
            const found = await tab.evaluateHandle(measureContrast, undefined)
            const { checked, short } = await found.evaluate(({ checked, short }) => ({ checked, short }))
            const where = `${locale}, ${scheme}, ${choice ?? 'system'}, ${state}`
            count(
              Object.values(checked).reduce((sum, each) => sum + each, 0),
              short,
            )
            all.push(...short.map((each) => `${where}: ${each}`))
            expect(await tab.evaluate(notMeasured, found), `not measured in ${where}`).toEqual([])
            const { label, turning, ring } = await tab.evaluate(countVisible)
            // Every theme fills one kind of step, and outlines another.
            if (part === 'surfaces' && !state) expect([checked.step, checked.edge], where).not.toContain(0)
            expect(checked, where).toMatchObject({ label, turning, ring: state === 'focus-visible' ? ring : 0 })
          }
        }
      }
    }
    expect(all).toEqual([])
    await tab.close()
  },
  300_000,
)

test.each([
  ['text', '[data-part="description"] { color: #666 !important }'],
  ['icon', '[data-part="icon"] { color: #ccc !important }'],
  ['ring', ':focus-visible { outline-color: #ccc !important }'],
  ['step', '[data-part="label"] { background: #eee !important }'],
  ['edge', '[data-part="label"] { border-color: #ccc !important }'],
  ['turning', '[data-part="spinner"] { border-color: #555 !important }'],
  ['more to it than colours', '[data-part="title"] { opacity: 0.9 }'],
])('%s that falls short would be found', async (what, css) => {
  const tab = await openScene(browser, [...(themes[0]?.sheets ?? []), css], forced)
  await show(tab, 'en', 'surfaces')
  await tab.evaluate(force, { choice: undefined, state: 'focus-visible' })
  const { short } = await tab.evaluate(measureContrast, undefined)
  expect(short.filter((each) => each.includes(what))).not.toEqual([])
  await tab.close()
})

test.each([
  ['<svg viewBox="0 0 9 9"><use href="#cross" /></svg>', '<svg>'],
  ['<svg viewBox="0 0 9 9"><path d="M1 1l7 7" fill="url(#shade)" /></svg>', '<svg>'],
  ['<img alt="" src="data:," width="9" height="9">', '<img>'],
  ['<style>[data-part="title"]::after { content: "!" }</style>', '::after "!"'],
])('a picture or a text that is not measured would be found: %s', async (markup, name) => {
  const tab = await openScene(browser, themes[0]?.sheets ?? [], forced)
  await show(tab, 'en', 'surfaces')
  await tab
    .locator('[data-error-ui="banner"]')
    .first()
    .evaluate((banner, html) => banner.insertAdjacentHTML('beforeend', html), markup)
  const missed = await tab.evaluate(notMeasured, await tab.evaluateHandle(measureContrast, undefined))
  expect(missed).not.toEqual([])
  expect(missed.filter((each) => !each.includes(name))).toEqual([])
  await tab.close()
})

/** How many labels, tries under way and targets of the Tab key are visible. Runs in the browser. */
function countVisible() {
  const count = (selector: string) =>
    [...document.querySelectorAll(selector)].filter((each) => each.checkVisibility()).length
  return {
    label: count('[data-part="label"]'),
    turning: count('[data-pending]'),
    ring: count('a[href], button, summary, input'),
  }
}

/** Runs in the browser. */
function force({ choice, state }: { choice: string | undefined; state: string }) {
  if (choice) document.documentElement.dataset.theme = choice
  else delete document.documentElement.dataset.theme
  for (const target of document.querySelectorAll<HTMLElement>(
    '[data-error-ui] :is(a, button, summary, input), :is(a, button)[data-error-ui]',
  )) {
    target.dataset.forced = state
  }
}
