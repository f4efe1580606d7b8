export type Politeness = 'polite' | 'assertive'

let regions: Record<Politeness, HTMLElement> | undefined
let last = { text: '', at: 0 }

/** Adds the live regions to the page. A screen reader announces a change only in a region that was in the page before. */
export function prepareAnnouncer(): Record<Politeness, HTMLElement> {
  if (!regions?.polite.isConnected) regions = { polite: addRegion('polite'), assertive: addRegion('assertive') }
  return regions
}

/**
 * Has a screen reader announce a text: `polite` waits until it pauses, `assertive` interrupts it. The same text is not announced twice
 * within a second. Returns a function that cancels the announcement if it has not been made yet.
 */
export function announce(text: string, politeness: Politeness, locale: string): () => void {
  const region = prepareAnnouncer()[politeness]
  // A screen reader needs time to notice a new region: 150 ms is enough for the common ones. A message that disappears within that time
  // is not announced.
  const timer = setTimeout(() => {
    const now = performance.now()
    if (text === last.text && now < last.at + 1000) return
    last = { text, at: now }
    const line = document.createElement('div')
    line.lang = locale
    line.textContent = text
    region.append(line)
    // Long enough to be read out. Later, the shopper could come across it as a stray text at the end of the page.
    setTimeout(() => line.remove(), 10_000)
  }, 150)
  return () => clearTimeout(timer)
}

function addRegion(politeness: Politeness): HTMLElement {
  const region = document.createElement('div')
  region.setAttribute('data-error-ui', 'announcer')
  region.setAttribute('aria-live', politeness)
  // A Content-Security-Policy allows styles that are set through the CSSOM, but may forbid a style attribute.
  region.style.cssText = 'position:fixed;clip-path:inset(50%)'
  return document.body.appendChild(region)
}

/** Removes the live regions, and forgets what was announced last. For tests. */
export function removeAnnouncer(): void {
  for (const region of Object.values(regions ?? {})) region.remove()
  regions = undefined
  last = { text: '', at: Number.NEGATIVE_INFINITY }
}
