import { createElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { labels, words } from './words.mjs'

const banners = 500
const onRetry = () => {}

/** What the runner calls in the page of one contender. */
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

  /** Outside the document: no style and no layout. */
  async function scriptOnly() {
    const { show, remove } = start(document.createElement('div'))
    const mount = await timed(() => show(0))
    const update = (await timed(() => show(1))) / 2 + (await timed(() => show(0))) / 2
    return { mount, update, unmount: await timed(remove) }
  }

  async function withLayout() {
    const container = document.body.appendChild(document.createElement('div'))
    const { show, remove } = start(container)
    const laidOut = (said) => () => {
      show(said)
      return container.offsetHeight
    }
    const mountLayout = await timed(laidOut(0))
    const updateLayout = (await timed(laidOut(1))) / 2 + (await timed(laidOut(0))) / 2
    remove()
    container.remove()
    return { mountLayout, updateLayout }
  }

  /** All times in ms. Of the script, which is short, the fastest of three: what else runs on the machine only adds to it. */
  async function round() {
    const tries = [await scriptOnly(), await scriptOnly(), await scriptOnly()]
    const fastest = (name) => Math.min(...tries.map((times) => times[name]))
    return { mount: fastest('mount'), update: fastest('update'), unmount: fastest('unmount'), ...(await withLayout()) }
  }

  /** Until the compiler is through with it. */
  async function warm() {
    for (let times = 0; times < 10; times++) await scriptOnly()
    await round()
  }

  let shown

  /** Shows the banners: how many elements each has, and what of the scene cannot be found in them. */
  function look() {
    const container = document.body.appendChild(document.createElement('div'))
    const { show, remove } = start(container)
    shown = { container, remove }
    const missing = [...words, words[0]].flatMap(({ title, description }, said) => {
      show(said % words.length)
      return [title, description].filter((text) => !container.textContent.includes(text))
    })
    const text = container.textContent
    missing.push(...[labels.retry, labels.statusPage].filter((label) => !text.includes(label)))
    missing.push(...['svg', 'button', 'a[href]'].filter((name) => container.querySelectorAll(name).length < banners))
    return { elements: container.querySelectorAll('*').length / banners, missing }
  }

  function clear() {
    shown.remove()
    shown.container.remove()
  }

  return { warm, round, look, clear }
}

/** Milliseconds. What the task before has left behind is done and collected first. */
async function timed(task) {
  await new Promise((done) => setTimeout(done))
  globalThis.gc()
  const start = performance.now()
  task()
  return performance.now() - start
}
