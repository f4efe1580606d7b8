import { fileURLToPath } from 'node:url'
import { defineBrowserProvider } from '@vitest/browser'
import { engines } from '../engines/engines.mjs'
import { commands } from './commands.mjs'

/** What `vitest/browser` presses and types in Firefox and WebKit, as their drivers have it: with trusted events. */
export function driver() {
  return defineBrowserProvider({
    name: 'engine',
    supportedBrowser: ['firefox', 'webkit'],
    providerFactory: (project) => new Driver(project),
  })
}

class Driver {
  name = 'engine'
  // Only one window at a time has the focus.
  supportsParallelism = false
  initScripts = [fileURLToPath(new URL('tester.mjs', import.meta.url))]
  #engine
  #session

  constructor(project) {
    this.#engine = project.config.browser.name
    for (const [name, command] of Object.entries(commands)) project.browser.registerCommand(name, command)
  }

  async openPage(_sessionId, url) {
    await this.close()
    this.#session = await engines[this.#engine]({ reducedMotion: true })
    // As large as every window that a test asks for, beside what Vitest shows around it.
    await this.#session.resize({ width: 1100, height: 1000 })
    await this.#session.visit(url)
    await this.#session.read(guardFocus)
  }

  getCommandsContext() {
    return { session: this.#session }
  }

  async close() {
    const session = this.#session
    this.#session = undefined
    await session?.close()
  }
}

/** Runs in the page around the test: a Tab past the last element of the test stays in it, and does not end in the browser’s own bars. */
function guardFocus() {
  for (const place of ['prepend', 'append']) {
    const guard = document.createElement('button')
    guard.style.cssText = 'position: fixed; inline-size: 1px; block-size: 1px; opacity: 0; pointer-events: none'
    document.body[place](guard)
  }
}
