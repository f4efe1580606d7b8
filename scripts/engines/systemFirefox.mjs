import { existsSync } from 'node:fs'
import { launch } from 'puppeteer-core'

/** Where the system’s Firefox is, or where FIREFOX_PATH says. */
export function findFirefox() {
  const folders = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':')
  return [
    process.env.FIREFOX_PATH,
    ...folders.flatMap((folder) => [`${folder}/firefox`, `${folder}/firefox-esr`]),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:/Program Files/Mozilla Firefox/firefox.exe',
  ].find((path) => path && existsSync(path))
}

/** Opens a page in it. Playwright drives only a Firefox of its own, so this goes over WebDriver BiDi. */
export async function openFirefox({ colorScheme = 'light', hasScrollbars = false, reducedMotion = false } = {}) {
  const browser = await launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    extraPrefsFirefox: {
      'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
      'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
      // As on a phone, where they take no width from a window of 320 px, and as in the other engines.
      'ui.useOverlayScrollbars': hasScrollbars ? 0 : 1,
      'widget.gtk.overlay-scrollbars.enabled': !hasScrollbars,
    },
  })
  const page = await browser.newPage()
  return {
    version: (await browser.version()).replace(/^firefox\//, ''),
    visit: (address) => page.goto(address),
    read: (look, value) => page.evaluate(look, value),
    resize: (size) => page.setViewport(size),
    keyDown: (key) => page.keyboard.down(key),
    keyUp: (key) => page.keyboard.up(key),
    movePointer: ({ x, y }) => page.mouse.move(x, y),
    click: ({ x, y }, times) => page.mouse.click(x, y, { count: times }),
    close: () => browser.close(),
  }
}
