export type Politeness = 'polite' | 'assertive'

let regions: Record<Politeness, HTMLElement> | undefined
let last = { text: '', at: 0 }

/** Puts the live regions into the page. Screen readers only report changes to regions that were there before. */
export function prepareAnnouncer(): Record<Politeness, HTMLElement> {
  if (!regions?.polite.isConnected) regions = { polite: addRegion('polite'), assertive: addRegion('assertive') }
  return regions
}

/**
 * Has a screen reader say a text: when it next pauses, or at once. The same text is not said twice in a second. Gives a
 * function that takes it back, for as long as it is not said yet.
 */
export function announce(text: string, politeness: Politeness, locale: string): () => void {
  const region = prepareAnnouncer()[politeness]
  const line = document.createElement('div')
  line.lang = locale
  line.textContent = text
  // A region that was only just added has to be noticed first; 150 ms is enough for the common screen readers. And a
  // message that goes again at once is not worth saying.
  const timer = setTimeout(() => {
    const now = performance.now()
    if (text === last.text && now < last.at + 1000) return
    last = { text, at: now }
    region.append(line)
    // Long enough to be read out, short enough not to be found again as a stray text at the end of the page.
    setTimeout(() => line.remove(), 10_000)
  }, 150)
  return () => clearTimeout(timer)
}

function addRegion(politeness: Politeness): HTMLElement {
  const region = document.createElement('div')
  region.setAttribute('data-error-ui', 'announcer')
  region.setAttribute('aria-live', politeness)
  // Through the object model, which a Content-Security-Policy allows; a style attribute it may not.
  region.style.cssText = 'position:fixed;clip-path:inset(50%)'
  return document.body.appendChild(region)
}
