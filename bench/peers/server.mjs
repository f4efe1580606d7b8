import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { words } from './words.mjs'

const onRetry = () => {}

/** Answers each message of the runner with what that many renders take, in ms of the processor, which other processes do not add to. */
export function serve({ Scene, Provider }, needsProvider) {
  process.on('message', (times) => {
    globalThis.gc()
    const start = process.cpuUsage()
    for (let index = 0; index < times; index++) {
      const scene = createElement(Scene, { ...words[0], onRetry })
      renderToString(needsProvider ? createElement(Provider, null, scene) : scene)
    }
    const { user, system } = process.cpuUsage(start)
    process.send((user + system) / 1000)
  })
}
