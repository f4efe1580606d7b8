import { Fragment } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { measureOverrides } from './measure/measureOverrides'
import { measurePage } from './measure/measurePage'
import { measureRules } from './measure/measureRules'
import { standardZoom } from './measure/standardZoom'
import type { PageCase } from './PageCase'
import { Surface } from './Surface'

// Bundled by servePages.ts. A page is put into the window without loading it, so that hundreds of them take seconds.

const react = createRoot(document.createElement('div'))
const [before, after] = ['before', 'after'].map(
  (name) => document.querySelector(`style[data-sheet="${name}"]`) as Element,
)

let last = ''

/** Puts a page into the window, and the surfaces into it. */
async function show(page: PageCase) {
  const { html, css, order, attributes, shown } = page
  if (before) before.textContent = order === 'before' ? css : ''
  if (after) after.textContent = order === 'after' ? css : ''
  replaceAttributes(document.documentElement, { lang: 'en', ...attributes.html })
  replaceAttributes(document.body, { ...attributes.body })
  // Many pages differ only in their sheet.
  const content = JSON.stringify([html, shown, attributes])
  if (content !== last) await mount(page)
  last = content
  scrollTo(0, 0)
}

async function mount({ html, shown }: PageCase) {
  flushSync(() => react.render(null))
  document.body.innerHTML = html
  const place = document.querySelector('[data-place]') ?? document.body
  // A portal leaves alone what else is in its container.
  const surfaces = shown.map((each) => <Surface key={JSON.stringify(each)} {...each} />)
  flushSync(() => react.render(createPortal(<Fragment key={Math.random()}>{surfaces}</Fragment>, place)))
  // What effects change is rendered in a later task, and what that changes in another.
  for (let task = 0; task < 3; task += 1) await nextTask()
  place.append(...place.querySelectorAll(':scope > [data-after]'))
  for (const details of document.querySelectorAll<HTMLDetailsElement>(
    '[data-error-ui] details, details[data-error-ui]',
  )) {
    details.open = true
  }
  for (const dialog of document.querySelectorAll('dialog')) dialog.showModal()
  for (const popover of document.querySelectorAll<HTMLElement>('[popover]:not(:popover-open)')) popover.showPopover()
}

/** Waits as long as React does before it goes on, which is shorter than any timer. */
function nextTask() {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = done
    port2.postMessage(null)
  })
}

/** For each page what is wrong with it. */
async function measure(pages: readonly PageCase[]): Promise<string[][]> {
  const failures: string[][] = []
  for (const page of pages) {
    try {
      await show(page)
      let found = find(page)
      // No shop swaps its sheet under a message. WebKit sometimes hits what was there before, so what failed is mounted anew.
      if (found.length) {
        last = ''
        await show(page)
        found = find(page)
      }
      failures.push(found)
    } catch (error) {
      last = ''
      failures.push([String(error)])
    }
  }
  return failures
}

function find({ css, order, measured }: PageCase): string[] {
  if (measured.overrides) return measureOverrides(measured.overrides)
  return measured.eachRule ? measureRules(css, order, measured) : measurePage(measured).failures
}

function replaceAttributes(element: Element, attributes: Record<string, string>) {
  for (const name of element.getAttributeNames()) element.removeAttribute(name)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
}

standardZoom()

const hostPages = { measure }
export type HostPages = typeof hostPages
Object.assign(window, { hostPages })
