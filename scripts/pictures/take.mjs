import { stacks } from './fonts.mjs'
import { settle } from './settle.mjs'

const sessions = new WeakMap()

/** Takes a picture of the whole page, as a PNG. */
export async function take(page) {
  const height = await page.evaluate(settle, stacks)
  const session = await sessionOf(page)
  const { width } = page.viewportSize()
  const { data } = await session.send('Page.captureScreenshot', {
    captureBeyondViewport: true,
    optimizeForSpeed: true,
    clip: { x: 0, y: 0, width, height, scale: 1 },
  })
  return Buffer.from(data, 'base64')
}

/** Without its interactions nothing says when a story is done: when it looks the same for a while. */
export async function takeAtRest(page) {
  let file = await take(page)
  for (let tries = 0; tries < 8; tries++) {
    await new Promise((looked) => setTimeout(looked, 150))
    const again = await take(page)
    if (again.equals(file)) break
    file = again
  }
  return file
}

async function sessionOf(page) {
  if (!sessions.has(page)) sessions.set(page, await page.context().newCDPSession(page))
  return sessions.get(page)
}
