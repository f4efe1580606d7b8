// Opens a story and takes its pictures.
import { readStory, storyAddress } from '../catalogue.mjs'
import { comparePictures } from './comparePictures.mjs'
import { fontFaces, stacks } from './fonts.mjs'
import { holdStill } from './holdStill.mjs'
import { decode } from './png.mjs'
import { settle } from './settle.mjs'
import { startVariant, variants, windowSize } from './variants.mjs'

/** How long a story may take, in milliseconds. */
const patience = 60_000

/**
 * Takes the pictures of a story, each by `see(variant, take)`, where `take` gives a new PNG of the same moment.
 * Gives why a story cannot be pictured, or nothing. A picture of its start is taken where there is one, or, while that is open,
 * where it looks otherwise than the end.
 */
export async function takePictures(context, address, { id, plays }, see, hasStart) {
  const page = await context.newPage()
  try {
    await page.addInitScript(holdStill)
    const [first] = variants
    let story = await open(page, address, id, first)
    if (story.skip) return { skipped: story.skip }
    if (story.size) story = await open(page, address, id, first, story.size)
    if (story.status !== 'success') return { failed: story.failure ?? 'The story failed.' }
    const end = await see(first, () => take(page))
    for (const variant of others(story)) {
      await turn(page, variant, story.size)
      await see(variant, () => take(page))
    }
    if (!plays || hasStart === false) return {}
    await open(page, address, id, startVariant, story.size, '&embed=true')
    const start = await takeAtRest(page)
    if (hasStart || differs(start, end)) await see(startVariant, () => take(page))
    return {}
  } finally {
    await page.close()
  }
}

/** The variants after the first that look otherwise for this story: it may have its own theme, language or size. */
function others({ pinned, size }) {
  const seen = new Set()
  return variants.filter((variant) => {
    const key = JSON.stringify([{ ...variant.globals, ...pinned }, windowSize(variant, size)])
    return !seen.has(key) && seen.add(key) && variant !== variants[0]
  })
}

/** Loads the story and waits for its end. Without its interactions where the query asks to embed it. */
async function open(page, address, id, variant, size, query) {
  await page.setViewportSize(windowSize(variant, size))
  // axe has looked at it elsewhere.
  await page.goto(storyAddress(address, id, { ...variant.globals, 'a11y.manual': '!true' }, query))
  await page.evaluate((css) => {
    const style = document.head.appendChild(document.createElement('style'))
    style.id = 'picture-fonts'
    style.textContent = css
  }, `${fontFaces}\n* { caret-color: transparent !important }`)
  return finish(page)
}

/** What became of the story, once it has ended. */
async function finish(page) {
  const end = Date.now() + patience
  while (Date.now() < end) {
    const story = await page.evaluate(readStory)
    if (story) return story
    await new Promise((looked) => setTimeout(looked, 20))
  }
  throw new Error(`The story did not end within ${patience / 1000} s.`)
}

/** Sets the toolbar and the window without a new start, so that the story stays where its interactions have brought it. */
async function turn(page, variant, size) {
  await page.setViewportSize(windowSize(variant, size))
  await page.evaluate((globals) => {
    const channel = window.__STORYBOOK_ADDONS_CHANNEL__
    window.isTurning = true
    channel.once('storyFinished', () => {
      window.isTurning = false
    })
    channel.emit('updateGlobals', { globals })
  }, variant.globals)
  await finish(page)
}

async function take(page) {
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
async function takeAtRest(page) {
  let file = await take(page)
  for (let tries = 0; tries < 8; tries++) {
    await new Promise((looked) => setTimeout(looked, 150))
    const again = await take(page)
    if (again.equals(file)) break
    file = again
  }
  return file
}

function differs(one, other) {
  return !one.equals(other) && comparePictures(decode(one), decode(other)).isChanged
}

const sessions = new WeakMap()

async function sessionOf(page) {
  if (!sessions.has(page)) sessions.set(page, await page.context().newCDPSession(page))
  return sessions.get(page)
}
