'use client'

import { useEffect, useRef, useSyncExternalStore } from 'react'
import type { Politeness } from './announce'
import { announce } from './announce'
import { useErrorUI } from './ErrorUIContext'

/**
 * Has a text announced when it appears or changes after the page has loaded, and says nothing of what was part of the
 * first render: that is read where it stands (WCAG 2.2 SC 4.1.3). `undefined` says nothing.
 */
export function useAnnouncement(text: string | undefined, politeness: Politeness, silentAtFirst = false): void {
  const { isLoaded, messages } = useErrorUI()
  const hydrating = useSyncExternalStore(
    subscribe,
    () => false,
    () => true,
  )
  // Kept from one effect to the next, so that Strict Mode's second run finds the text already said.
  const said = useRef<string | undefined>(undefined)
  const mounted = useRef(false)
  useEffect(() => {
    const silent = !mounted.current && (silentAtFirst || hydrating || !isLoaded())
    mounted.current = true
    if (text === said.current) return
    said.current = text
    if (text && !silent) announce(text, politeness, messages.locale)
  })
}

function subscribe() {
  return () => {}
}
