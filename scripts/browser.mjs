// Finds a Chromium for the tests, and gets one if there is none.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright'

/** Where a Chromium is: named by CHROMIUM_PATH, Playwright's own, or the system's. `undefined` if there is none. */
export function findBrowser() {
  const named = process.env.CHROMIUM_PATH
  if (named) return existsSync(named) ? named : undefined
  if (existsSync(chromium.executablePath())) return chromium.executablePath()
  const onPath = (process.env.PATH ?? '')
    .split(process.platform === 'win32' ? ';' : ':')
    .flatMap((folder) =>
      ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map((name) => `${folder}/${name}`),
    )
  const usual = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
  ]
  return [...onPath, ...usual].find((path) => existsSync(path))
}

/** The browser to run, after trying to install one where none is found. Throws with what to do if that fails. */
export function getBrowser() {
  const found = findBrowser()
  if (found) return found
  if (process.env.CHROMIUM_PATH) {
    throw new Error(`CHROMIUM_PATH names ${process.env.CHROMIUM_PATH}, and there is no such file.`)
  }
  console.log('No Chromium found. Installing the one that Playwright offers …')
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit', shell: process.platform === 'win32' })
  if (!findBrowser() && process.platform === 'linux' && process.getuid?.() === 0) {
    console.log('Trying the system’s package …')
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'inherit' })
  }
  const installed = findBrowser()
  if (installed) return installed
  throw new Error(
    'The tests need Chromium or Chrome, and none could be found or installed. Install one, or set CHROMIUM_PATH to where it is.',
  )
}

/** How Playwright starts it, here and in a container. */
export function launchOptions() {
  const root = process.platform === 'linux' && process.getuid?.() === 0
  const executablePath = findBrowser()
  return {
    ...(executablePath && { executablePath }),
    args: [
      ...(root ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  }
}

if (process.argv[1] === import.meta.filename) {
  const path = getBrowser()
  console.log(`${path} ${execFileSync(path, ['--version'], { encoding: 'utf8' }).trim()}`)
}
