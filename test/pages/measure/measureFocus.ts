import { contrastOf, groundOf, leastContrast, paintedOn } from './colors'
import { isVisible } from './isVisible'
import type { Note } from './Note'
import { px } from './Note'
import type { Surface } from './readSurface'

const kinds = [
  '[data-error-ui="retry-button"]',
  'a[data-error-ui="action"]',
  'button[data-error-ui="action"]',
  '[data-part="dismiss"]',
  '[data-part="links"] a',
  'summary',
]

/** Whoever goes through the page by keyboard sees where they are. */
export function measureFocus({ root }: Surface, note: Note) {
  for (const kind of kinds) {
    const target = [root, ...root.querySelectorAll<HTMLElement>(kind)].find(
      (each) => each.matches(kind) && isVisible(each),
    )
    if (!target) continue
    ;(document.activeElement as HTMLElement | null)?.blur()
    const places = [target, ...target.querySelectorAll('*')]
    const shadows = places.map((place) => getComputedStyle(place).boxShadow)
    target.focus({ preventScroll: true })
    const isFocused = document.activeElement === target
    note(isFocused, target, () => 'cannot get the focus')
    if (!isFocused) continue
    note(target.matches(':focus-visible'), target, () => 'does not match :focus-visible')
    // A page may let it appear slowly.
    for (const animation of target.getAnimations({ subtree: true })) animation.finish()
    const rings = places.map((place) => ringOf(place, root))
    const isShown =
      rings.some((ring) => ring.isShown) ||
      places.some((place, index) => getComputedStyle(place).boxShadow !== shadows[index])
    note(isShown, target, () => `shows no focus: outline ${rings[0]?.text}`)
    target.blur()
  }
}

function ringOf(element: Element, root: Element) {
  const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(element)
  const width = Number.parseFloat(outlineWidth)
  const text = `${outlineStyle} ${px(width)} ${outlineColor}`
  // The browser’s own ring is drawn as it sees fit.
  if (outlineStyle === 'auto') return { isShown: true, text }
  const isInside = Number.parseFloat(outlineOffset) <= -width
  const ground = groundOf(isInside ? element : (element.parentElement ?? element))
  const painted = paintedOn(element, outlineColor, ground)
  const contrast = contrastOf(painted, ground)
  return {
    isShown: outlineStyle !== 'none' && width >= 2 && contrast >= leastContrast(root, painted, ground, 3),
    text: `${text}, contrast ${contrast.toFixed(1)}`,
  }
}
