/**
 * Runs in the page of a story, before each of its pictures: gives every element the project's own fonts, ends what moves, and
 * waits until nothing is left to load. Gives the height of the page.
 */
export async function settle({ sans, mono }) {
  // Where the interactions have scrolled to depends on the order of the variants, and a sticky bar would be drawn there.
  window.scrollTo({ top: 0, left: 0, behavior: 'instant' })
  const frames = [...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument)
  const pages = [document, ...frames].filter((page) => page?.head)
  const fonts = document.querySelector('#picture-fonts')
  for (const page of pages) {
    if (!page.querySelector('#picture-fonts')) page.head.append(page.importNode(fonts, true))
    dress(page.documentElement)
  }
  for (const page of pages) {
    for (const animation of page.getAnimations({ subtree: true })) {
      const { iterations } = animation.effect.getComputedTiming()
      if (iterations === Number.POSITIVE_INFINITY) animation.cancel()
      else animation.finish()
    }
    // Only a layout finds out which fonts are needed.
    page.documentElement.getBoundingClientRect()
    await page.fonts.ready
    await Promise.all([...page.images].map((image) => image.decode().catch(() => {})))
  }
  // What measures the page measures it again in these fonts.
  window.dispatchEvent(new Event('resize'))
  await painted()
  // Some poll for ever, so not for long.
  for (let tries = 0; window.isBusy() && tries < 30; tries++) await painted()
  for (const page of pages) await page.fonts.ready
  return Math.max(document.documentElement.scrollHeight, window.innerHeight)

  function painted() {
    return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  }

  // A system’s own font looks different on every machine. From the outside in, so that what inherits is not touched.
  function dress(element) {
    const { fontFamily } = getComputedStyle(element)
    const ours = /mono|courier|consolas/i.test(fontFamily) ? mono : sans
    if (fontFamily !== ours) element.style.setProperty('font-family', ours, 'important')
    for (const child of element.children) dress(child)
    for (const child of element.shadowRoot?.children ?? []) dress(child)
  }
}
