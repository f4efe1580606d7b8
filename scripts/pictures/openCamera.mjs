import { chromium } from 'playwright'
import { getBrowser, launchOptions } from '../browser.mjs'

// The catalogue has another port each time, and some stories show where they are.
const address = 'http://localhost'

/** Opens a browser for pictures of the catalogue. Gives its name, where it finds the catalogue, and windows to take them in. */
export async function openCamera(catalogue) {
  getBrowser()
  const options = launchOptions()
  const browser = await chromium.launch({
    ...options,
    args: [
      ...options.args,
      `--host-resolver-rules=MAP localhost:80 ${new URL(catalogue).host}`,
      // How letters are drawn must not depend on the settings of a desktop.
      '--font-render-hinting=slight',
      '--disable-lcd-text',
      '--force-color-profile=srgb',
    ],
  })
  return {
    name: `Chromium ${browser.version().split('.')[0]}, ${process.platform}`,
    address,
    openWindow: () =>
      browser.newContext({ reducedMotion: 'reduce', colorScheme: 'light', locale: 'en-GB', timezoneId: 'UTC' }),
    close: () => browser.close(),
  }
}
