import { storyAddress } from '../catalogue/serveCatalogue.mjs'
import { storyEnd } from '../catalogue/storyEnd.mjs'
import { fontFaces } from './fonts.mjs'
import { windowSize } from './variants.mjs'

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
  return storyEnd((look) => page.evaluate(look))
}
