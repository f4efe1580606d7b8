import { bundleAsync } from 'lightningcss'
import type { Browser } from 'playwright'
import { chromium } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchOptions } from '../../scripts/browser.mjs'
import { compileFastStore } from '../../scripts/faststore.mjs'

const sheet = async (path: string) => String((await bundleAsync({ filename: path })).code)
const styles = await sheet('src/styles.css')
const faststore = await sheet('src/themes/faststore.css')
const page = compileFastStore()

const markup = `
  <section data-error-ui="page" data-tone="critical"><h1 data-part="title">Title</h1>
  <p data-part="description">Words</p><div data-part="actions">
  <button data-error-ui="retry-button" data-state="idle"><span data-part="label">Try again</span></button>
  <a data-error-ui="action" href="/"><span data-part="label">Home</span></a></div></section>`

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch(launchOptions())
}, 60_000)
afterAll(() => browser.close())

/** How every part comes out, its focus ring included. */
async function look(sheets: string[]) {
  const tab = await browser.newPage()
  await tab.setContent(`<!doctype html>${sheets.map((text) => `<style>${text}</style>`).join('')}${markup}`)
  await tab.keyboard.press('Tab')
  const parts = await tab.evaluate(() =>
    [...document.querySelectorAll('[data-error-ui], [data-part]')].map((part) => {
      const { margin, padding, color, backgroundColor, font, outline, textDecoration, border } = getComputedStyle(part)
      return { margin, padding, color, backgroundColor, font, outline, textDecoration, border }
    }),
  )
  await tab.close()
  return parts
}

test('a page looks the same whichever of its sheets is loaded first', async () => {
  const usual = await look([page, styles, faststore])
  expect(usual.map(({ outline }) => outline).join()).toMatch(/solid 3px/)
  expect(await look([styles, faststore, page])).toEqual(usual)
  expect(await look([faststore, styles, page])).toEqual(usual)
  expect(await look([faststore, page, styles])).toEqual(usual)
}, 60_000)

test('one line of the shop wins, wherever it stands, without !important', async () => {
  const line =
    '[data-error-ui="retry-button"] { margin: 5px } [data-error-ui="retry-button"]:focus-visible { outline: none } [data-part="title"] { font-weight: 300 }'
  for (const sheets of [
    [line, page, styles, faststore],
    [page, styles, faststore, line],
  ]) {
    const [, title, , , button] = await look(sheets)
    expect(title?.font).toMatch(/^300/)
    expect(button).toMatchObject({ margin: '5px', outline: expect.stringContaining('none') })
  }
}, 60_000)

test('no sheet says !important, but for the page that does not scroll under a dialog, and for a dialog that can be pressed over a modal of the shop', () => {
  const rest = (styles + faststore)
    .replace(/:is\(html, body\):where\(\[data-error-ui-lock~="\w+"\]\) \{[^}]*\}/g, '')
    .replace('pointer-events: auto !important', '')
  expect(rest.length).toBeLessThan((styles + faststore).length)
  expect(rest.includes('!important')).toBe(false)
})
