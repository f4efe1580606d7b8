import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { words } from './words.mjs'

const onRetry = () => {}

/**
 * Answers each message of the runner with what that many renders take, in ms of the processor, which other processes do not add to: the
 * least of five times, after one that fills the caches. Raw has more turns than the others, and would find them filled. What a provider
 * takes alone is taken off: it is on the page anyway.
 */
export function serve({ Scene, Provider }, needsProvider) {
  const banner = () => createElement(Scene, { ...words[0], onRetry })
  const page = needsProvider ? () => createElement(Provider, null, banner()) : banner
  const emptyPage = () => createElement(Provider)

  function render(create, times) {
    const start = process.cpuUsage()
    for (let index = 0; index < times; index++) renderToString(create())
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  }

  const least = (create, times) => Math.min(...Array.from({ length: 5 }, () => render(create, times)))

  process.on('message', (times) => {
    globalThis.gc()
    render(page, times)
    process.send(least(page, times) - (needsProvider ? least(emptyPage, times) : 0))
  })
}
