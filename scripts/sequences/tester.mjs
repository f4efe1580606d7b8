// Runs in the page of a test, before it: the locators of Vitest, and what the driver asks of the page.
import {
  getByAltTextSelector,
  getByLabelSelector,
  getByPlaceholderSelector,
  getByRoleSelector,
  getByTestIdSelector,
  getByTextSelector,
  getByTitleSelector,
  Locator,
  selectorEngine,
} from '@vitest/browser/locators'
import { page, server } from 'vitest/browser'
import { __INTERNAL } from 'vitest/internal/browser'

// A test may stop its clock, and the driver still has to see the page come to rest.
const now = performance.now.bind(performance)
const wait = setTimeout.bind(window)
const nextFrame = requestAnimationFrame.bind(window)

class EngineLocator extends Locator {
  constructor(selector, container) {
    super()
    this.selector = selector
    this._container = container
  }
  locator(selector) {
    return new EngineLocator(`${this.selector} >> ${selector}`, this._container)
  }
  elementLocator(element) {
    return new EngineLocator(selectorEngine.generateSelectorSimple(element), element)
  }
}

const by =
  (write) =>
  (...query) =>
    new EngineLocator(write(...query))

page.extend({
  getByAltText: by(getByAltTextSelector),
  getByLabelText: by(getByLabelSelector),
  getByPlaceholder: by(getByPlaceholderSelector),
  getByRole: by(getByRoleSelector),
  getByTestId: by((id) => getByTestIdSelector(server.config.browser.locators.testIdAttribute, id)),
  getByText: by(getByTextSelector),
  getByTitle: by(getByTitleSelector),
  elementLocator: EngineLocator.prototype.elementLocator,
})
__INTERNAL._createLocator = (selector) => new EngineLocator(selector)

window.driven = { place, focus, focusPage, selectAll, replace, select }

/**
 * Where to press an element, as soon as it is there, still, enabled, and nothing lies over it: as Playwright waits in Chromium.
 * Throws with the last reason when the time in ms is over. `force` asks only that it is there.
 */
async function place(selector, { position, force, timeout = 5000, enabled = true } = {}) {
  const end = now() + Math.min(timeout, 5000)
  for (;;) {
    const found = await look(selector, position, enabled)
    if (found.element && (force || !found.reason)) return found.point
    if (now() > end) throw new Error(`${selector} cannot be pressed: ${found.reason}`)
    await new Promise((waited) => wait(waited, 20))
  }
}

async function look(selector, position, enabled) {
  const element = query(selector)
  if (!element) return { reason: 'it is not there' }
  const first = element.getBoundingClientRect()
  const isInside = first.top >= 0 && first.left >= 0 && first.bottom <= innerHeight && first.right <= innerWidth
  if (!isInside) element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
  const before = element.getBoundingClientRect()
  await frame()
  const box = element.getBoundingClientRect()
  const point = { x: box.x + (position?.x ?? box.width / 2), y: box.y + (position?.y ?? box.height / 2) }
  const found = { element, point }
  if (!box.width || !box.height || !element.checkVisibility({ visibilityProperty: true })) {
    return { ...found, reason: 'it is not visible' }
  }
  if (['x', 'y', 'width', 'height'].some((key) => before[key] !== box[key])) return { ...found, reason: 'it moves' }
  if (enabled && (element.matches(':disabled') || element.closest('[aria-disabled="true"]'))) {
    return { ...found, reason: 'it is disabled' }
  }
  const hit = deepest(point)
  const takesPress = hit && (element.contains(hit) || hit.closest('label')?.control === element)
  return takesPress ? found : { ...found, reason: `${hit?.outerHTML.slice(0, 200)} lies over it` }
}

/** Strict, as everywhere in Vitest: two that match are a mistake of the test. Locators look below the root, so a path from it is not for them. */
function query(selector) {
  if (/^html\b/.test(selector)) return document.querySelector(selector)
  return new EngineLocator(selector).query()
}

function deepest({ x, y }) {
  let hit = document.elementFromPoint(x, y)
  while (hit?.shadowRoot) {
    const inner = hit.shadowRoot.elementFromPoint(x, y)
    if (!inner || inner === hit) break
    hit = inner
  }
  return hit
}

/** Two frames, or a moment in a window that paints none. */
function frame() {
  return new Promise((painted) => {
    nextFrame(() => nextFrame(painted))
    wait(painted, 200)
  })
}

function focus(selector) {
  query(selector).focus()
}

/** Keys go to the frame of the test, whatever the page around it did. */
function focusPage() {
  if (!parent.document.activeElement?.matches('iframe[data-vitest]')) window.focus()
}

function selectAll() {
  document.activeElement?.select?.()
}

/** As typing over it does, with the events of the browser’s own editing. */
function replace(selector, text) {
  const element = query(selector)
  element.focus()
  element.select?.()
  document.execCommand(text ? 'insertText' : 'delete', false, text)
}

/** Options by value, by label, or by themselves, with the events of a choice. */
function select(selector, wanted) {
  const element = query(selector)
  const chosen = wanted.map((want) => (typeof want === 'string' ? want : query(want.element)))
  for (const option of element.options) {
    option.selected = chosen.some((want) => want === option || want === option.value || want === option.label)
  }
  element.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
  element.dispatchEvent(new Event('change', { bubbles: true }))
}
