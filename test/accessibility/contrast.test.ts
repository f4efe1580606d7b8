import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
import { bundleAsync } from 'lightningcss'
import type { Browser } from 'playwright'
import { chromium } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchOptions } from '../../scripts/browser.mjs'
import { compileFastStore } from '../../scripts/faststore.mjs'
import { measureContrast } from '../../stories/themes/measureContrast'

// WCAG 2.2 SC 1.4.6 for text, 1.4.11 for icons, the focus ring and the main step, of what a browser really paints.
const sheet = async (path: string) => String((await bundleAsync({ filename: path })).code)
const styles = await sheet('src/styles.css')
const faststore = await sheet('src/themes/faststore.css')
const recipe = readFileSync('stories/themes/plain.css', 'utf8')
const page = compileFastStore()
const own = 'body { background: var(--eui-surface); color: var(--eui-text); font-family: sans-serif }'

const themes = [
  { theme: 'neutral', sheets: [styles, own] },
  { theme: 'the recipe in plain CSS', sheets: [recipe, styles, own] },
  { theme: 'the tokens of FastStore', sheets: [page, styles] },
  { theme: 'FastStore', sheets: [page, styles, faststore] },
  { theme: 'FastStore, loaded the other way round', sheets: [faststore, styles, page] },
]
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
let scene: string

beforeAll(async () => {
  browser = await chromium.launch(launchOptions())
  const { outputFiles } = await build({
    entryPoints: ['test/themes/scene.tsx'],
    bundle: true,
    write: false,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  scene = outputFiles[0]?.text ?? ''
}, 60_000)

afterAll(() => browser.close())

async function open(sheets: string[]) {
  const tab = await browser.newPage({ reducedMotion: 'reduce' })
  const tags = sheets.map((text) => `<style>${forced(text)}</style>`).join('')
  await tab.setContent(`<!doctype html><html lang="en"><head>${tags}</head><body></body></html>`)
  await tab.addScriptTag({ content: scene })
  return tab
}

test.each(themes)(
  '$theme: every tone, surface, state and density stands out, in light and in dark',
  async ({ sheets }) => {
    const tab = await open(sheets)
    for (const { scheme, choice } of readers) {
      await tab.emulateMedia({ colorScheme: scheme })
      for (const state of states) {
        await tab.evaluate(force, { choice, state })
        const { checked, short } = await tab.evaluate(measureContrast, undefined)
        expect(short, `${scheme}, ${choice ?? 'system'}, ${state}`).toEqual([])
        expect(checked.text).toBeGreaterThan(200)
        expect(checked.icon).toBeGreaterThan(30)
        expect(checked.step).toBeGreaterThan(30)
        if (state === 'focus-visible') expect(checked.ring).toBeGreaterThan(80)
      }
    }
    await tab.close()
  },
  60_000,
)

test.each(themes)(
  '$theme: nothing that is pressed is under 44 px, in either density',
  async ({ sheets }) => {
    const tab = await open(sheets)
    const small = await tab.evaluate(() =>
      [...document.querySelectorAll('[data-density] :is(button, summary, a[data-error-ui])')]
        .map((target) => ({ name: target.textContent, box: target.getBoundingClientRect() }))
        .filter(({ box }) => Math.min(box.width, box.height) < 44)
        .map(({ name, box }) => `${name}: ${box.width} × ${box.height}`),
    )
    expect(small).toEqual([])
    await tab.close()
  },
  60_000,
)

/** Runs in the browser. */
function force({ choice, state }: { choice: string | undefined; state: string }) {
  if (choice) document.documentElement.dataset.theme = choice
  else delete document.documentElement.dataset.theme
  for (const target of document.querySelectorAll<HTMLElement>(
    '[data-error-ui] :is(a, button, summary), button[data-error-ui]',
  )) {
    target.dataset.forced = state
  }
}
