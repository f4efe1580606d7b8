import { createElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { words } from './words.mjs'

const banners = 500
const onRetry = () => {}

/** What the runner calls in the page of one contender: a round of all measures in ms, and a look at what is shown. */
export function pageOf({ Scene, Provider }) {
  function Banners({ said }) {
    const scenes = Array.from({ length: banners }, (_, index) =>
      createElement(Scene, { key: index, ...words[said], onRetry }),
    )
    return Provider ? createElement(Provider, null, scenes) : scenes
  }

  function start(container) {
    const root = createRoot(container)
    return {
      show: (said) => flushSync(() => root.render(createElement(Banners, { said }))),
      remove: () => flushSync(() => root.unmount()),
    }
  }

  async function round() {
    const detached = document.createElement('div')
    const script = start(detached)
    const mount = await timed(() => script.show(0))
    const update = (await timed(() => script.show(1))) / 2 + (await timed(() => script.show(0))) / 2
    const unmount = await timed(() => script.remove())

    const attached = document.body.appendChild(document.createElement('div'))
    const layout = start(attached)
    const laidOut = (said) => () => {
      layout.show(said)
      return attached.offsetHeight
    }
    const mountLayout = await timed(laidOut(0))
    const updateLayout = (await timed(laidOut(1))) / 2 + (await timed(laidOut(0))) / 2
    layout.remove()
    attached.remove()
    return { mount, update, unmount, mountLayout, updateLayout }
  }

  /** The elements of one banner, and what a person finds in it, for each of the words. */
  function look() {
    const container = document.body.appendChild(document.createElement('div'))
    const { show, remove } = start(container)
    const seen = words.map((_, said) => {
      show(said)
      return {
        elements: container.querySelectorAll('*').length / banners,
        height: container.offsetHeight / banners,
        text: container.textContent.slice(0, 400),
        buttons: container.querySelectorAll('button').length / banners,
        links: container.querySelectorAll('a[href]').length / banners,
        icons: container.querySelectorAll('svg').length / banners,
      }
    })
    remove()
    container.remove()
    return seen
  }

  return { round, look }
}

/** Milliseconds. What the task before has left behind is done and collected first. */
async function timed(task) {
  await new Promise((done) => setTimeout(done))
  globalThis.gc()
  const start = performance.now()
  task()
  return performance.now() - start
}
