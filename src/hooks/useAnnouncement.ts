'use client'

import { useEffect, useRef, useSyncExternalStore } from 'react'
import type { Politeness } from './announce'
import { announce } from './announce'
import { useErrorUI } from './ErrorUIContext'

/**
 * Has a text announced when it appears or changes after the page has loaded, and says nothing of what was part of the
 * first render: that is read where it stands (WCAG 2.2 SC 4.1.3). `null` stands for a text not known yet.
 */
export function useAnnouncement(text: string | null, politeness: Politeness, silentAtFirst = false): void {
  const { isLoaded = isPageLoaded, messages } = useErrorUI()
  const hydrating = useSyncExternalStore(
    subscribe,
    () => false,
    () => true,
  )
  // Whether to keep quiet of the first text; then that text, so that Strict Mode's second run keeps quiet of it too.
  const quiet = useRef<boolean | string>(undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another text is news
  useEffect(() => {
    quiet.current ??= silentAtFirst || hydrating || !isLoaded()
    if (text === null || text === quiet.current) return
    if (quiet.current === true) {
      quiet.current = text
      return
    }
    quiet.current = false
    return text ? announce(text, politeness, messages.locale) : undefined
  }, [text])
}

function isPageLoaded(): boolean {
  return document.readyState === 'complete'
}

function subscribe() {
  return () => {}
}
