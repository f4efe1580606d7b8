import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { words } from './words.mjs'

const onRetry = () => {}

/** Answers each message of the runner with the time of that many renders, in ms, and the last HTML. */
export function serve({ Scene, Provider }, needsProvider) {
  process.on('message', (times) => {
    let html = ''
    const start = performance.now()
    for (let index = 0; index < times; index++) {
      const scene = createElement(Scene, { ...words[0], onRetry })
      html = renderToString(needsProvider ? createElement(Provider, null, scene) : scene)
    }
    process.send({ time: performance.now() - start, html })
  })
}
