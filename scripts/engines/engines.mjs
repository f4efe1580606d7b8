// The three engines, and where each is had from.
import { spawnSync } from 'node:child_process'
import { getBrowser, launchOptions } from '../browser.mjs'
import { hasPlaywrights, openInPlaywright } from './playwright.mjs'
import { findFirefox, openFirefox } from './systemFirefox.mjs'
import { findMiniBrowser, openMiniBrowser } from './webKitGtk.mjs'

/** For each engine what opens a page in it, as on a system that asks for light or dark. */
export const engines = {
  async chromium(system) {
    getBrowser()
    return openInPlaywright('chromium', system, launchOptions())
  },
  async firefox(system) {
    get('firefox', findFirefox, ['firefox-esr'])
    return hasPlaywrights('firefox') ? openInPlaywright('firefox', system) : openFirefox(system)
  },
  async webkit(system) {
    get('webkit', findMiniBrowser, ['webkit2gtk-driver', 'xvfb'])
    return hasPlaywrights('webkit') ? openInPlaywright('webkit', system) : openMiniBrowser(system)
  },
}

/** Makes sure that an engine is there: Playwright’s own, or else the system’s. Throws with what to do. */
function get(name, find, packages) {
  const isThere = () => hasPlaywrights(name) || find()
  if (isThere()) return
  console.log(`No ${name} found. Installing the one that Playwright offers …`)
  spawnSync('npx', ['playwright', 'install', name], { stdio: 'inherit', shell: process.platform === 'win32' })
  if (!isThere() && process.platform === 'linux' && process.getuid?.() === 0) {
    console.log('Trying the system’s package …')
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
    spawnSync('apt-get', ['install', '-y', '-qq', ...packages], { stdio: 'inherit' })
  }
  if (isThere()) return
  throw new Error(
    `There is no ${name} here. Run \`npx playwright install --with-deps ${name}\`, or on Debian \`apt-get install ${packages.join(' ')}\`.`,
  )
}
