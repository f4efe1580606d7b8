import { focusedElement, parentOf } from './giveFocus'
import { lockScroll } from './lockScroll'

const name = 'dialog-overlay'
const modals = 'dialog[open], [popover], [aria-modal="true"], [role="dialog"], [role="alertdialog"]'

/** The layers that are open, the topmost last. */
let layers: HTMLElement[] = []
/** What the topmost layer hides, with the attributes that it did not have before. */
const hidden: (readonly [Element, string])[] = []
let unlock: (() => void) | undefined

/** The element of a layer: it covers the page, and is not in the page yet. */
export function createLayer(): HTMLElement {
  const layer = document.createElement('div')
  layer.setAttribute('data-error-ui', name)
  // A popover is a group by itself (HTML AAM).
  layer.setAttribute('role', 'presentation')
  const stop = (event: Event) => event.stopPropagation()
  // A modal of the shop that closes at a press outside must not take a press on this layer for one, wherever it listens.
  for (const type of ['pointerdown', 'mousedown', 'touchstart']) layer.addEventListener(type, stop)
  // A press beside the dialog leaves the focus where it is.
  layer.addEventListener('mousedown', (event) => event.target === layer && event.preventDefault())
  return layer
}

/**
 * Shows a layer above everything: in the innermost modal that is open, because everything outside may be inert, and in the top layer of
 * the browser. Until it is closed, the rest of the page cannot be reached, read or scrolled. `onEscape` is called for Escape if the layer
 * is the topmost one, and `onMove` if the layer had to move: the modal has gone, or another one has opened and taken the focus, which
 * it receives. Returns a function that closes it.
 */
export function openLayer(
  layer: HTMLElement,
  container: HTMLElement | null | undefined,
  onEscape: (event: KeyboardEvent) => void,
  onMove: (from?: Element) => void,
): () => void {
  const show = (parent: HTMLElement) => {
    parent.append(layer)
    try {
      layer.popover = 'manual'
      layer.showPopover()
    } catch {
      // An older browser, in which the layer has its z-index.
      layer.removeAttribute('popover')
    }
    hideOthers()
  }
  // A modal that is closed or removed while the layer is in it takes the layer with it.
  // The DOM of Jest has none.
  const observer = globalThis.ResizeObserver && new ResizeObserver(() => setTimeout(stay))
  const stay = () => {
    if (layer.getClientRects().length || layer.parentNode === document.body || !layers.includes(layer)) return
    show(document.body)
    onMove()
  }
  // A modal that opens later would have the focus behind the layer. A native one would lie above it, and may be inert itself.
  const follow = () => {
    const [focused, parent] = [focusedElement(), findParent()]
    if (layers.at(-1) !== layer || layer.contains(focused ?? null)) return
    if (!parent.contains(layer)) show(parent)
    else if (focused) hideOthers()
    else return
    onMove(parent.contains(focused ?? null) ? focused : parent)
  }
  const opened = new MutationObserver(follow)
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.composedPath()[0] as Node
    const isOwn = layer.contains(target) || target === document.body || layer.contains(focusedElement() ?? null)
    if (event.key !== 'Escape' || layers.at(-1) !== layer || !isOwn) return
    // The input method uses the key itself. WebKit has ended the composition by then, but keeps the key code (webkit.org/b/165004).
    if (event.isComposing || event.keyCode === 229) return
    // Before any other listener: a modal below must not close too, and not every library heeds `defaultPrevented`.
    event.stopPropagation()
    if (!event.repeat) onEscape(event)
    event.preventDefault()
  }
  unlock ??= lockScroll()
  layers.push(layer)
  show(container ?? findParent())
  observer?.observe(layer)
  opened.observe(document, { attributeFilter: ['open'], subtree: true })
  addEventListener('keydown', onKeyDown, true)
  addEventListener('focusin', follow)
  return () => {
    if (!layers.includes(layer)) return
    for (const each of [observer, opened]) each?.disconnect()
    removeEventListener('keydown', onKeyDown, true)
    removeEventListener('focusin', follow)
    layers = layers.filter((each) => each !== layer)
    layer.remove()
    hideOthers()
    if (layers.length) return
    unlock?.()
    unlock = undefined
  }
}

/** The modal that the shopper is in: the one around the focus, or else the last one. */
function findParent(): HTMLElement {
  let found: HTMLElement | null | undefined = focusedElement()
  while (found && !found.matches(modals)) found = parentOf(found) as HTMLElement | undefined
  for (const selector of ['dialog:modal', '[aria-modal="true"]']) found ??= lastVisible(selector)
  // Headless UI takes a press beside its panel for one outside of its dialog.
  found = found?.querySelector<HTMLElement>('[id^="headlessui-dialog-panel"]') ?? found
  // A layer beside the one below, not in it.
  return found?.closest(`[data-error-ui="${name}"]`)?.parentElement ?? found ?? document.body
}

function lastVisible(selector: string): HTMLElement | undefined {
  try {
    return [...document.querySelectorAll<HTMLElement>(selector)]
      .filter((each) => each.checkVisibility({ visibilityProperty: true }))
      .at(-1)
  } catch {
    // An older browser does not know `:modal` or `checkVisibility`.
    return undefined
  }
}

/** Hides from the pointer, the keyboard and the screen reader what is outside the topmost layer, but not the live regions. */
function hideOthers() {
  for (const [element, attribute] of hidden.splice(0)) element.removeAttribute(attribute)
  let node: Node | null | undefined = layers.at(-1)
  // A modal that opens later may have hidden it.
  for (const attribute of hiding) layers.at(-1)?.removeAttribute(attribute)
  while (node && node !== document.body) {
    const parent: ParentNode | null = node.parentNode
    for (const other of parent?.children ?? []) if (other !== node) hide(other)
    node = (parent as Partial<ShadowRoot> | null)?.host ?? parent
  }
}

function hide(element: Element) {
  if (element.matches(`${live}, script, style, link, template`)) return
  if (element.querySelector(live)) {
    for (const child of element.children) hide(child)
    return
  }
  for (const attribute of hiding) {
    if (element.hasAttribute(attribute)) continue
    element.setAttribute(attribute, 'true')
    hidden.push([element, attribute])
  }
}

const hiding = ['inert', 'aria-hidden'] as const
const live = '[aria-live]:not([aria-live="off"])'
