// Opens a story and takes its pictures.
import { storyEnd } from '../catalogue/storyEnd.mjs'
import { turnStory } from '../catalogue/turnStory.mjs'
import { comparePictures } from './comparePictures.mjs'
import { holdStill } from './holdStill.mjs'
import { openStory } from './openStory.mjs'
import { decode } from './png.mjs'
import { take, takeAtRest } from './take.mjs'
import { startVariant, variants, windowSize } from './variants.mjs'

/**
 * Takes the pictures of a story, each by `see(variant, take)`, where `take` gives a new PNG of the same moment.
 * Gives why a story cannot be pictured, or nothing. A picture of its start is taken where there is one already, or where it looks
 * otherwise than the end.
 */
export async function takePictures(context, address, { id, plays }, see, hasStart) {
  const page = await context.newPage()
  try {
    await page.addInitScript(holdStill)
    const [first] = variants
    let story = await openStory(page, address, id, first)
    if (story.skip) return { skipped: story.skip }
    if (story.size) story = await openStory(page, address, id, first, story.size)
    if (story.status !== 'success') return { failed: story.failure ?? 'The story failed.' }
    const end = await see(first, () => take(page))
    for (const variant of others(story)) {
      await turn(page, variant, story.size)
      await see(variant, () => take(page))
    }
    if (!plays) return {}
    await openStory(page, address, id, startVariant, story.size, '&embed=true')
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

/** Sets the toolbar and the window without a new start, so that the story stays where its interactions have brought it. */
async function turn(page, variant, size) {
  await page.setViewportSize(windowSize(variant, size))
  await page.evaluate(turnStory, { globals: variant.globals, sheets: [] })
  await storyEnd((look) => page.evaluate(look))
}

function differs(one, other) {
  return !one.equals(other) && comparePictures(decode(one), decode(other)).isChanged
}
