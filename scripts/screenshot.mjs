// Takes docs/screenshot.png, the picture of the README, from the built catalogue.
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { launchOptions } from './browser.mjs'
import { serveCatalogue } from './catalogue/serveCatalogue.mjs'

/** Which story stands where, in pixels. */
const scenes = [
  { story: 'components-errorbanner--failed-shelf', at: [16, 16, 880, 368] },
  { story: 'components-errorpage--not-found', globals: 'theme:dark', at: [16, 400, 880, 526] },
  { story: 'components-errorbanner--too-many-attempts', globals: 'locale:pt-BR', at: [912, 16, 460, 220] },
  { story: 'components-errordialog--payment-unclear', globals: 'theme:dark', at: [912, 252, 460, 401] },
  { story: 'components-errorbanner--service-unavailable', globals: 'locale:ar;theme:dark', at: [912, 669, 460, 257] },
]

const { address, close } = await serveCatalogue()
const browser = await chromium.launch(launchOptions())
const page = await browser.newPage({ viewport: { width: 1388, height: 942 } })
const frames = scenes.map(({ story, globals = '', at: [left, top, width, height] }) => {
  const src = `${address}/iframe.html?id=${story}&viewMode=story&globals=${globals}`
  return `<iframe src="${src}" style="left:${left}px;top:${top}px;width:${width}px;height:${height}px"></iframe>`
})
await page.goto(`${address}/iframe.html`)
await page.setContent(
  `<style>body { margin: 0; background: #dfe3e8 } iframe { position: absolute; border: 0 }</style>${frames.join('')}`,
)
await page.waitForTimeout(8000)
await page.screenshot({ path: fileURLToPath(new URL('../docs/screenshot.png', import.meta.url)) })
await browser.close()
close()
