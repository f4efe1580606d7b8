import { readStory, storyAddress } from '../catalogue.mjs'
import { fontFaces } from './fonts.mjs'
import { windowSize } from './variants.mjs'

/** How long a story may take, in milliseconds. */
const patience = 60_000

/** Loads the story and waits for its end. Without its interactions where the query asks to embed it. */
export async function openStory(page, address, id, variant, size, query) {
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

/** Sets the toolbar and the window without a new start, so that the story stays where its interactions have brought it. */
export async function turnStory(page, variant, size) {
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
