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
