'use client'

import type { RefObject } from 'react'
import { useState } from 'react'
import { useBrowserLayoutEffect } from './useBrowserLayoutEffect'

/** What an element replaces: the page or a part of it. `hidden` if it is not laid out yet, so that this cannot be told. */
export type Place = 'page' | 'part' | 'hidden'

/**
 * Measures what an element replaces before it is painted, and again as the page changes: what stands beside it may come later. A part
 * stays a part. `undefined` before the first measure. `given` is known already.
 */
export function usePlace(root: RefObject<Element | null>, given: Place | undefined): Place | undefined {
  const [place, setPlace] = useState<Place>()
  useBrowserLayoutEffect(() => {
    if (given || place === 'part') return
    const measure = () => root.current && setPlace(placeOf(root.current))
    measure()
    // A sheet that arrives changes only sizes. What is put into a box of a fixed size changes none.
    const sizes = globalThis.ResizeObserver && new ResizeObserver(measure)
    for (let each = root.current; each; each = parentOf(each)) sizes?.observe(each)
    const nodes = new MutationObserver(measure)
    nodes.observe(document.body, { childList: true, subtree: true })
    return () => {
      sizes?.disconnect()
      nodes.disconnect()
    }
  }, [given, place])
  return given ?? place
}

const mainPart = 'main, [role="main"]'
// What a shop shows around each of its pages.
const around = 'header, nav, footer, aside, [role="banner"], [role="navigation"], [role="contentinfo"], [role="search"]'

/** An element replaces the page if nothing else is visible in `<main>`, or in a page without it. */
function placeOf(element: Element): Place {
  if (element.closest('dialog, [role$="dialog"], [popover]')) return 'part'
  const isInMain = element.closest(mainPart)
  for (let each: Element | null = element; each && !each.matches(`${mainPart}, body`); each = parentOf(each)) {
    for (const other of each.parentNode?.children ?? [])
      if (other !== each && (isInMain || !other.matches(around)) && isVisible(other)) return 'part'
  }
  return element.getClientRects().length ? 'page' : 'hidden'
}

function parentOf(element: Element): Element | null {
  return element.parentElement ?? (element.parentNode as Partial<ShadowRoot> | null)?.host ?? null
}

/** Whether an element takes room. What lies above the page does not, such as a cookie bar, a chat button or a live region. */
function isVisible(element: Element): boolean {
  const { display, position, visibility } = getComputedStyle(element)
  if (display === 'contents') return [...element.children].some(isVisible)
  return !/^(fixed|absolute)$/.test(position) && visibility === 'visible' && element.getBoundingClientRect().height > 1
}
