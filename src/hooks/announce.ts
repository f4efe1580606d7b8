export type Politeness = 'polite' | 'assertive'

/**
 * Announces a text, unless it is quiet, or instead of it what is shown at a title. Returns a function that cancels the announcement if it has
 * not been made yet.
 */
export type Speak = (
  text: string,
  politeness: Politeness,
  locale: string,
  isQuiet?: boolean,
  title?: HTMLElement | null,
) => (() => void) | undefined

/** What makes the rest of the page silent, in all screen readers or in some. */
export const modals = 'dialog:modal,[aria-modal=true]'

/**
 * Has a screen reader announce a text: `polite` waits until it pauses, `assertive` interrupts it. The same text is not announced twice
 * within a second. It is made at the end of the page, or in the modal around the focus. With a provider, `announceShown` looks more closely.
 */
export const announce: Speak = (text, politeness, locale, isQuiet) => {
  if (isQuiet) return undefined
  const region = regionIn(document.activeElement?.closest(modals) ?? document.body, politeness)
  const lines = batch ?? openBatch()
  const line = { region, text, locale }
  lines.add(line)
  return () => {
    lines.delete(line)
  }
}

type Lines = Set<{ region: HTMLElement; text: string; locale: string }>

let batch: Lines | undefined

/** What is announced in one task shares a timer: a hundred banners may fail together. */
function openBatch(): Lines {
  const lines: Lines = new Set()
  // A screen reader needs time to notice a new region: 150 ms is enough for the common ones. A message that disappears within that time
  // is not announced.
  setTimeout(() => {
    close()
    for (const { region, text, locale } of lines) say(region, text, locale)
  }, 150)
  Promise.resolve().then(close)
  batch = lines
  return lines
}

function close() {
  batch = undefined
}

/**
 * Returns the live region of a place, and adds it if there is none. A screen reader announces a change only in a region that was there
 * before. Copies of the library share it.
 */
export function regionIn(place: Element, politeness: Politeness): HTMLElement {
  let region = place.querySelector(`:scope>[data-error-ui=announcer][aria-live=${politeness}]`) as HTMLElement | null
  if (!region) {
    region = place.appendChild(document.createElement('div'))
    region.setAttribute('aria-live', politeness)
    region.dataset.errorUi = 'announcer'
    // A Content-Security-Policy allows styles that are set through the CSSOM, but may forbid a style attribute.
    region.style.cssText = 'position:fixed;clip-path:inset(50%)'
  }
  return region
}

/** What was said within the last second. It is kept in the page, where another copy of the library finds it too. */
type Page = Document & { errorUI?: string }

/** Puts a text into a live region, unless it was said just now. */
export function say(region: HTMLElement, text: string, locale: string): void {
  const page: Page = document
  if (text === page.errorUI) return
  page.errorUI = text
  setTimeout(() => delete page.errorUI, 1000)
  const line = document.createElement('div')
  line.lang = locale
  line.textContent = text
  region.append(line)
  // Long enough to be read out. Later, the shopper could come across it as a stray text at the end of the page.
  setTimeout(() => line.remove(), 10_000)
}

/** Removes the live regions, and forgets what was announced last. For tests. */
export function removeAnnouncer(): void {
  for (const region of document.querySelectorAll('[data-error-ui=announcer]')) region.remove()
  delete (document as Page).errorUI
}
