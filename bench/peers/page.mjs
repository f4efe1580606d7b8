import { createElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { labels, words } from './words.mjs'

const banners = 500
const onRetry = () => {}

/** What the runner calls in the page of one contender. */
export function pageOf({ Scene, Provider }) {
  let container
  let root

  function Banners({ said }) {
    const scenes = Array.from({ length: banners }, (_, index) =>
      createElement(Scene, { key: index, ...words[said], onRetry }),
    )
    return Provider ? createElement(Provider, null, scenes) : scenes
  }

  /** Where it is not attached to the document, there is no style and no layout. */
  function open(attached) {
    container = document.createElement('div')
    if (attached) document.body.append(container)
    root = createRoot(container)
  }

  function show(said) {
    flushSync(() => root.render(createElement(Banners, { said })))
  }

  function layOut(said) {
    show(said)
    return container.offsetHeight
  }

  function remove() {
    flushSync(() => root.unmount())
  }

  function close() {
    container.remove()
  }

  /** Shows the banners: how many elements each has, and what of the scene cannot be found in them. */
  function look() {
    open(true)
    const missing = [...words, words[0]].flatMap(({ title, description }, said) => {
      show(said % words.length)
      return [title, description].filter((text) => !container.textContent.includes(text))
    })
    const text = container.textContent
    missing.push(...[labels.retry, labels.statusPage].filter((label) => !text.includes(label)))
    missing.push(...['svg', 'button', 'a[href]'].filter((name) => container.querySelectorAll(name).length < banners))
    return { elements: container.querySelectorAll('*').length / banners, missing }
  }

  /** Lets the step before end, and collects its garbage. */
  async function rest() {
    await new Promise((done) => setTimeout(done))
    globalThis.gc()
  }

  /** In a task of its own, which the browser counts as script. */
  function run(step, argument) {
    return new Promise((done) => {
      setTimeout(() => {
        steps[step](argument)
        done()
      })
    })
  }

  const steps = { show, layOut, remove }
  return { open, close, look, rest, run }
}
