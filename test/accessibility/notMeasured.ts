/**
 * Names every visible text and picture of a page that is not in `measured`, and every text that CSS writes. It finds them without
 * the selectors of the library, so that a new part cannot be left out. Has no outer references, because a test sends it to a browser.
 */
export function notMeasured({ measured }: { measured: Set<Node> }): string[] {
  const missed: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) {
      if (!isVisible(node)) continue
      const isPicture = node.matches('svg, img, canvas, video, object, embed, iframe, input, textarea, select, meter')
      if (isPicture && !measured.has(node)) missed.push(nameOf(node))
      for (const pseudo of ['::before', '::after']) {
        const { content, visibility, display } = getComputedStyle(node, pseudo)
        const isText = !/^(none|normal|""|counter)/.test(content) && visibility === 'visible' && display !== 'none'
        if (isText) missed.push(`${nameOf(node)}${pseudo} ${content}`)
      }
    } else {
      const parent = node.parentElement as Element
      const isText = Boolean(node.textContent?.trim()) && !parent.matches('script, style') && isVisible(parent)
      if (isText && !measured.has(node)) missed.push(`“${node.textContent?.trim()}” of ${nameOf(parent)}`)
    }
  }
  return missed

  function isVisible(element: Element): boolean {
    return element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !isForReadersOnly(element)
  }

  /** Whether an element or an ancestor is clipped to nothing, so that only screen readers find it. */
  function isForReadersOnly(element: Element): boolean {
    if (getComputedStyle(element).clipPath === 'inset(50%)') return true
    return element.parentElement !== null && isForReadersOnly(element.parentElement)
  }

  function nameOf(element: Element): string {
    const surface = element.closest('[data-error-ui]')
    const part = element.getAttribute('data-part') ?? ''
    return `<${element.localName}> ${part} in ${surface?.getAttribute('data-error-ui')} ${surface?.getAttribute('data-kind')}`
  }
}
