'use client'

import { useRef, useState } from 'react'
import { focusedElement, giveFocus, handFocusOn, placeOf } from './giveFocus'
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

/** A layer above the page while the component is mounted and shown. Renders nothing itself. */
export function useLayer(options: Options): OpenLayer {
  const { container } = options
  const [layer, setLayer] = useState<HTMLElement>()
  const latest = useRef(options)
  // What had the focus, the last first: a modal may have taken it in between, and may be gone.
  const before = useRef<{ had: Element[]; place: Element[] }>({ had: [], place: [] })
  const close = useRef<() => void>(undefined)
  const last = useRef<Node>(undefined)

  function handBack() {
    const { place } = before.current
    const had = before.current.had.filter(({ isConnected }) => isConnected)
    const focused = focusedElement()
    // The modal that contains the opener may have caught the focus already.
    if (focused && (focused === had[0] || !focused.contains(had[0] ?? null))) return
    if (!had.some(giveFocus) && !giveFocus(latest.current.returnFocus())) handFocusOn(place)
  }
  const open = (element: HTMLElement) => {
    const focused = focusedElement()
    if (!element.contains(focused ?? null)) before.current = { had: focused ? [focused] : [], place: placeOf(focused) }
    const enter = () => element.firstChild && latest.current.enter(element)
    const onMove = (from?: Element) => {
      if (from) before.current = { had: [from, ...before.current.had], place: placeOf(from) }
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
