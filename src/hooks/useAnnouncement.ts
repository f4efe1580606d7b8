'use client'

import type { RefObject } from 'react'
import { useEffect, useRef } from 'react'
import type { Politeness } from './announce'
import { announce } from './announce'
import type { ErrorUI } from './ErrorUIContext'
import { isPageLoaded } from './isPageLoaded'
import { useHydrating } from './useHydrating'

/**
 * Announces a text when it appears or changes after the page has loaded (WCAG 2.2 SC 4.1.3). A text of the first render is not
 * announced, because a screen reader reads it in its place. `null` is a text that is not known yet. With a provider, what is shown at `title`
 * is announced instead, also when that changes. Returns whether the page is being hydrated.
 */
export function useAnnouncement(
  text: string | null,
  politeness: Politeness,
  { isLoaded = isPageLoaded, locale, speak = announce }: ErrorUI,
  silentAtFirst = false,
  title?: RefObject<HTMLElement | null>,
): boolean {
  const hydrating = useHydrating()
  // `true` if the first text is not to be announced, then that text: Strict Mode runs the effect a second time with it.
  const quiet = useRef<boolean | string>(undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a change of the text is announced
  useEffect(() => {
    quiet.current ??= silentAtFirst || hydrating || !isLoaded()
    if (text === null) return
    const isQuiet = quiet.current === true || quiet.current === text
    quiet.current = isQuiet && text
    return text ? speak(text, politeness, locale, isQuiet, title?.current) : undefined
  }, [text])
  return hydrating
}
