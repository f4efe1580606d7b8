import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { interleave, summarise } from './interleave.mjs'
import { servePages } from './servePages.mjs'
import { stepCosts } from './stepCosts.mjs'

const args = [
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync',
  '--disable-renderer-backgrounding --disable-background-timer-throttling --disable-backgrounding-occluded-windows',
].flatMap((line) => line.split(' '))
const gc = '--js-flags=--expose-gc --no-flush-bytecode'

/** The measures in a browser: a page for each contender, in a process of its own and with its own styles only. */
export async function pageRounds(bundles, { rounds, log, pictures }) {
  const ids = Object.keys(bundles)
  const { port, close } = await servePages(bundles)
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
  const browser = await chromium.launch({ executablePath, args: [...args, gc] })
  try {
    const turns = {}
    const elements = {}
    for (const id of ids) {
      const page = await (await browser.newContext({ viewport: { width: 1024, height: 768 } })).newPage()
      page.on('pageerror', (error) => log(`${id}: ${error.message}`))
      await page.goto(`http://${id}.localhost:${port}/`)
      const { missing, ...seen } = await page.evaluate(() => bench.look())
      if (missing.length) throw new Error(`${id} does not show: ${missing.join(', ')}`)
      if (pictures) await page.screenshot({ path: join(pictures, `${id}.png`) })
      await page.reload()
      const { turn, warm } = await stepCosts(page)
      await warm()
      turns[id] = turn
      elements[id] = seen.elements
    }
    const take = (id) => turns[id]()
    const others = ids.filter((id) => id !== 'raw')
    return { version: browser.version(), elements, measures: summarise(await interleave(others, rounds, take, log)) }
  } finally {
    await browser.close()
    close()
  }
}
