import type { Politeness } from './announce'
import { modals, regionIn, say } from './announce'

/**
 * Like `announce`, where a screen reader listens when the text is said: a modal may be opened or closed meanwhile. `read` gives the text
 * then.
 */
export function announceWhereHeard(read: () => string, politeness: Politeness, locale: string): () => void {
  let timer: ReturnType<typeof setTimeout>
  function attempt(before?: Element) {
    const region = prepareRegions()[politeness]
    if (region !== before) {
      timer = setTimeout(() => attempt(region), 150)
      return
    }
    const text = read()
    if (text) say(region, text, locale)
  }
  attempt()
  return () => clearTimeout(timer)
}

/** Adds the live regions where a screen reader listens, so that it has noticed them when something is said. */
export function prepareRegions(): Record<Politeness, HTMLElement> {
  const place = findListener()
  const regions = { polite: regionIn(place, 'polite'), assertive: regionIn(place, 'assertive') }
  // React Aria hides what is outside of its overlays, but not this.
  for (const region of Object.values(regions)) region.dataset.liveAnnouncer = 'true'
  return regions
}

const dialogs = `${modals},[role$="dialog"]`
const hidden = '[inert],[aria-hidden="true"]'

/**
 * Returns the element in which a screen reader hears what is announced. That is the dialog around the focus, or else the last modal that is
 * open: `showModal()` makes the rest of the page inert, and `aria-modal` has some screen readers pass over it. Other libraries hide the
 * rest without saying so. Otherwise, it is `<body>`.
 */
function findListener(): Element {
  // A hundred banners that fail together search the page once.
  const now = performance.now()
  if (!found?.place.isConnected || now > found.until || now < found.until - shortly)
    found = { place: search(), until: now + shortly }
  return found.place
}

/** In milliseconds: what a shopper does not notice. */
const shortly = 20

let found: { place: Element; until: number } | undefined

function search(): Element {
  let each = document.activeElement
  while (each?.shadowRoot?.activeElement) each = each.shadowRoot.activeElement
  let top: Element | undefined
  for (; each && each !== document.body; each = each.parentElement ?? (each.getRootNode() as ShadowRoot).host) {
    if (each.matches(dialogs)) return each
    top = each
  }
  const isHidden = document.querySelector('body>[data-error-ui=announcer]')?.matches(hidden)
  const open = [...document.querySelectorAll(isHidden ? dialogs : modals)]
    .filter((dialog) => !dialog.closest(hidden) && dialog.getClientRects().length)
    .pop()
  return open ?? ((isHidden && top) || document.body)
}
