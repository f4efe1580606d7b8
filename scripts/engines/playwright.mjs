import { existsSync } from 'node:fs'
import { chromium, firefox, webkit } from 'playwright'

const types = { chromium, firefox, webkit }

/** Opens a page in one of Playwright’s engines. */
export async function openInPlaywright(
  name,
  { colorScheme = 'light', hasScrollbars, reducedMotion } = {},
  options = {},
) {
  const browser = await types[name].launch({
    ...options,
    ...(hasScrollbars && { ignoreDefaultArgs: ['--hide-scrollbars'] }),
  })
  const page = await browser.newPage({ colorScheme, reducedMotion: reducedMotion ? 'reduce' : 'no-preference' })
  return {
    version: browser.version(),
    visit: (address) => page.goto(address),
    read: (look, value) => page.evaluate(look, value),
    resize: (size) => page.setViewportSize(size),
    keyDown: (key) => page.keyboard.down(key),
    keyUp: (key) => page.keyboard.up(key),
    movePointer: ({ x, y }) => page.mouse.move(x, y),
    click: ({ x, y }, times) => page.mouse.click(x, y, { clickCount: times }),
    close: () => browser.close(),
  }
}

export function hasPlaywrights(name) {
  return existsSync(types[name].executablePath())
}
