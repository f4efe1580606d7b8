import { chromium } from 'playwright-core'
import { interleave } from './interleave.mjs'
import { servePages } from './servePages.mjs'

const args = [
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync',
  '--disable-renderer-backgrounding --disable-background-timer-throttling --disable-backgrounding-occluded-windows',
].flatMap((line) => line.split(' '))

/** The measures in a browser: a page for each contender, in a process of its own with only its own styles. */
export async function pageRounds(bundles, rounds, log) {
  const { port, close } = await servePages(bundles)
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [...args, '--js-flags=--expose-gc --no-flush-bytecode'],
  })
  try {
    const pages = {}
    const seen = {}
    for (const id of Object.keys(bundles)) {
      const page = await (await browser.newContext({ viewport: { width: 1024, height: 768 } })).newPage()
      page.on('pageerror', (error) => log(`${id}: ${error.message}`))
      await page.goto(`http://${id}.localhost:${port}/`)
      pages[id] = page
      seen[id] = await page.evaluate(() => bench.look())
    }
    const take = (id) => pages[id].evaluate(() => bench.round())
    for (let warm = 0; warm < 5; warm++) for (const id of Object.keys(pages)) await take(id)
    const ids = Object.keys(bundles).filter((id) => id !== 'raw')
    return { browser: browser.version(), seen, ...(await interleave(ids, rounds, take, log)) }
  } finally {
    await browser.close()
    close()
  }
}
