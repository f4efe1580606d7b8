'use client'

import type { RefObject } from 'react'
import { useRef, useState } from 'react'
import { focusedElement, giveFocus, handFocusOn, lastPress, placeOf } from './giveFocus'
import { createLayer, openLayer } from './openLayer'
import { useBrowserLayoutEffect } from './useBrowserLayoutEffect'

interface Options {
  container: HTMLElement | null | undefined
  /** Called for Escape. */
  onEscape: (event: KeyboardEvent) => void
  /** Moves the focus into the layer. */
  enter: (layer: HTMLElement) => void
  /** Returns the element that receives the focus if the one that had it cannot have it any more. */
  returnFocus: () => HTMLElement | null | undefined
}

export interface OpenLayer {
  /** The element to render into. `undefined` before the first effect. */
  layer: HTMLElement | undefined
  /** Gives the focus back, unless it is somewhere already. */
  handBack: () => void
  /** Closes the layer before React does, so that what follows finds the page as it was. The next render opens it again. */
  leave: () => void
}

/** What had the focus before a layer, the last first, and where that was. */
interface Before {
  had: Element[]
  place: Element[]
  /** Whether nothing had it, so that the page must not scroll to where it goes. */
  isStill: boolean
}

/** By the element of a layer. */
const befores = new WeakMap<Element, RefObject<Before>>()
/** Of a layer that has closed just now, so that nothing has the focus yet. */
let closed: Before | undefined

/** A layer above the page while the component is mounted and shown. Renders nothing itself. */
export function useLayer(options: Options): OpenLayer {
  const { container } = options
  const [layer, setLayer] = useState<HTMLElement>()
  const latest = useRef(options)
  // What had the focus, the last first: a modal may have taken it in between, and may be gone.
  const before = useRef<Before>({ had: [], place: [], isStill: true })
  const close = useRef<() => void>(undefined)
  const last = useRef<Node>(undefined)

  function handBack() {
    const { place, isStill } = before.current
    const had = before.current.had.filter(({ isConnected }) => isConnected)
    const focused = focusedElement()
    // The modal that contains the opener may have caught the focus already.
    if (focused && (focused === had[0] || !focused.contains(had[0] ?? null))) return
    // The page is where it was, also if the shopper had scrolled away from the focus.
    if (had.some((each) => giveFocus(each, true)) || giveFocus(latest.current.returnFocus())) return
    handFocusOn(place, [], isStill)
  }
  const open = (element: HTMLElement) => {
    const focused = focusedElement()
    if (!element.contains(focused ?? null)) before.current = findBefore(focused)
    befores.set(element, before)
    const enter = () => element.firstChild && latest.current.enter(element)
    const onMove = (from?: Element) => {
      if (from) before.current = { had: [from, ...before.current.had], place: placeOf(from), isStill: false }
      enter()
    }
    const closeLayer = openLayer(element, container, (event) => latest.current.onEscape(event), onMove)
    element.addEventListener('focusin', ({ target }) => {
      last.current = target as Node
    })
    enter()
    close.current = () => {
      last.current = undefined
      close.current = undefined
      closeLayer()
      closed = before.current
      // Longer than it takes Radix to have the focus given back.
      setTimeout(() => {
        closed = undefined
      }, 50)
    }
  }

  useBrowserLayoutEffect(() => {
    latest.current = options
    // What was closed by hand stays open if the shop does not close it.
    if (layer && !close.current) open(layer)
    // The element that had the focus may be gone, such as a retry button that can no longer help.
    if (layer && last.current && !last.current.isConnected && !focusedElement()) options.enter(layer)
  })
  // A layout effect, because a Suspense boundary that hides the component again cleans up no other. Then React keeps the elements.
  useBrowserLayoutEffect(() => {
    const element = layer ?? createLayer()
    if (!close.current) open(element)
    setLayer(element)
    return () => {
      close.current?.()
      setTimeout(() => {
        if (element.firstChild && !element.isConnected) handBack()
      })
    }
  }, [container])
  return {
    layer,
    handBack,
    leave() {
      close.current?.()
      handBack()
    },
  }
}

/** A layer that opens above another one, or in its place, is closed to where that one was opened from, if it is gone by then. */
function findBefore(focused: HTMLElement | undefined): Before {
  const below = focused?.closest('[data-error-ui="dialog-overlay"]')
  const other = below ? befores.get(below)?.current : !focused && closed
  const opener = focused ?? (other ? undefined : lastPress.control?.deref())
  const own = { had: opener ? [opener] : [], place: placeOf(opener), isStill: !focused }
  if (!other) return own
  // The heading of the page comes last.
  const [inside, outside] = [true, false].map((is) => own.place.filter((each) => !!below?.contains(each) === is))
  return {
    had: [...own.had, ...other.had],
    place: [inside, other.place, outside].flat() as Element[],
    isStill: other.isStill,
  }
}
