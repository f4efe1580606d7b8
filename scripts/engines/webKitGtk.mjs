import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const driver = '/usr/bin/WebKitWebDriver'

/** Where the pointer is, on both axes. No window is larger. */
const middle = 1200

/** Keys that write nothing, by their names in an event: WebDriver §17.4.2, “Keyboard actions”. */
const keyCodes = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  F8: '\uE038',
  Meta: '\uE03D',
}

const pressAndRelease = [
  { type: 'pointerDown', button: 0 },
  { type: 'pointerUp', button: 0 },
]
/** Until then, in ms, GTK counts a press in the same place as one of a double click. */
const doubleClickTime = 400
const moveTo = ({ x, y }) => ({ type: 'pointerMove', x, y, duration: 0, origin: 'viewport' })

/** Where the browser of WebKitGTK is, with its driver and a screen to draw on. */
export function findMiniBrowser() {
  if (!existsSync(driver) || !existsSync('/usr/bin/Xvfb')) return undefined
  return readdirSync('/usr/lib')
    .flatMap((folder) => ['webkit2gtk-4.1', 'webkitgtk-6.0'].map((kind) => `/usr/lib/${folder}/${kind}/MiniBrowser`))
    .find((path) => existsSync(path))
}

/** Opens a page in it, over plain W3C WebDriver. */
export async function openMiniBrowser({ colorScheme = 'light', reducedMotion = false } = {}) {
  const screen = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', `${2 * middle}x${2 * middle}x24`, '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  )
  const display = await new Promise((known, failed) => {
    screen.on('error', failed)
    screen.stdio[3].once('data', (number) => known(`:${String(number).trim()}`))
  })
  const port = await freePort()
  const settings = settingsFolder(colorScheme, reducedMotion)
  const server = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      GTK_THEME: colorScheme === 'dark' ? 'Adwaita:dark' : 'Adwaita',
      XDG_CONFIG_HOME: settings,
      LIBGL_ALWAYS_SOFTWARE: '1',
      // Its sandbox does not start for root, as in a container.
      ...(process.getuid?.() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }),
    },
  })
  const end = () => {
    server.kill()
    screen.kill()
    rmSync(settings, { recursive: true, force: true })
  }
  try {
    const { sessionId, capabilities } = await call(port, 'POST', '/session', {
      capabilities: {
        alwaysMatch: {
          // In ms, for a busy machine.
          timeouts: { script: 120_000 },
          'webkitgtk:browserOptions': { binary: findMiniBrowser(), args: ['--automation', '--full-screen'] },
        },
      },
    })
    const session = (method, path, body) => call(port, method, `/session/${sessionId}${path}`, body)
    const act = (type, id, ...actions) =>
      session('POST', '/actions', {
        actions: [{ type, id, actions, ...(type === 'pointer' && { parameters: { pointerType: 'mouse' } }) }],
      })
    const read = (look, value) =>
      session('POST', '/execute/sync', { script: `return (${look})(...arguments)`, args: value ? [value] : [] })
    let last = { x: 0, y: 0, time: 0 }
    return {
      version: `${capabilities.browserName} ${capabilities.browserVersion}`,
      visit: (address) => session('POST', '/url', { url: address }),
      read,
      async resize(size) {
        // Nobody manages windows here, so the one below the pointer has the focus. Its last pixel is, where nothing reacts.
        const [x, y] = [size.width, size.height].map((length) => middle - length + 1)
        await session('POST', '/window/rect', { ...size, x, y })
        const end = Date.now() + 5000
        while (Date.now() < end) {
          const [width, height, isFocused] = await read(() => [innerWidth, innerHeight, document.hasFocus()])
          if (width === size.width && height === size.height && isFocused) return
          await new Promise((waited) => setTimeout(waited, 20))
        }
        throw new Error(`The window did not get the focus at ${size.width} × ${size.height} px.`)
      },
      keyDown: (key) => act('key', 'keyboard', { type: 'keyDown', value: keyCodes[key] ?? key }),
      keyUp: (key) => act('key', 'keyboard', { type: 'keyUp', value: keyCodes[key] ?? key }),
      movePointer: (place) => act('pointer', 'mouse', moveTo(place)),
      // All at once, as the driver is slower than a finger.
      async click(place, times) {
        const isSamePlace = Math.hypot(place.x - last.x, place.y - last.y) < 20
        const rest = last.time + doubleClickTime + 50 - Date.now()
        if (isSamePlace && rest > 0) await new Promise((waited) => setTimeout(waited, rest))
        await act('pointer', 'mouse', moveTo(place), ...Array(times).fill(pressAndRelease).flat())
        last = { ...place, time: Date.now() }
      },
      async close() {
        await session('DELETE', '').catch(() => {})
        end()
      },
    }
  } catch (error) {
    end()
    throw error
  }
}

/** A folder of settings: light or dark, and no bars of the window, because with them it cannot become as narrow as a phone. */
function settingsFolder(colorScheme, reducedMotion) {
  const folder = mkdtempSync(join(tmpdir(), 'webkit-'))
  mkdirSync(join(folder, 'gtk-3.0'))
  writeFileSync(
    join(folder, 'gtk-3.0/gtk.css'),
    '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border: 0; font-size: 1px }\n',
  )
  writeFileSync(
    join(folder, 'gtk-3.0/settings.ini'),
    `[Settings]\ngtk-application-prefer-dark-theme=${colorScheme === 'dark'}\ngtk-enable-animations=${!reducedMotion}\ngtk-double-click-time=${doubleClickTime}\n`,
  )
  return folder
}

async function call(port, method, path, body) {
  for (let tries = 0; ; tries++) {
    try {
      const response = await fetch(`http://127.0.0.1:${port}${path}`, {
        method,
        ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
      })
      const { value } = await response.json()
      if (response.ok) return value
      throw new Error(value?.message || value?.error || `WebDriver answered ${response.status}`)
    } catch (error) {
      // The driver needs a moment to listen.
      if (error.cause?.code !== 'ECONNREFUSED' || tries > 100) throw error
      await new Promise((waited) => setTimeout(waited, 100))
    }
  }
}

function freePort() {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => found(port))
    })
  })
}
