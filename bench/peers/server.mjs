import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { words } from './words.mjs'

const onRetry = () => {}

/**
 * Answers each message of the runner with what that many renders take, in ms of the processor, which other processes do not add to: the
 * fastest of five times, after one that fills the caches. Raw has more turns than the others, and would find them filled.
 */
export function serve({ Scene, Provider }, needsProvider) {
  function render(times) {
    const start = process.cpuUsage()
    for (let index = 0; index < times; index++) {
      const scene = createElement(Scene, { ...words[0], onRetry })
      renderToString(needsProvider ? createElement(Provider, null, scene) : scene)
    }
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  }

  process.on('message', (times) => {
    globalThis.gc()
    render(times)
    process.send(Math.min(...Array.from({ length: 5 }, () => render(times))))
  })
}
