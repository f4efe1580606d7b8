'use client'

import { useEffect, useRef } from 'react'
import { useErrorUI } from './ErrorUIContext'
import { isPageLoaded } from './isPageLoaded'
import { useHydrating } from './useHydrating'

/** A failure of a form: the error, and what is shown of it. The content is empty if nothing is shown. */
export interface FormFailure {
  error: unknown
  content: string
}

/**
 * Calls `show` for each new failure of a form that is shown after the page has loaded:
 *
 * | before        | now                                                      | is new |
 * | ------------- | -------------------------------------------------------- | ------ |
 * | nothing       | content in the first render of the page or its hydration | no: it is read in its place |
 * | nothing shown | content                                                  | yes    |
 * | content       | the same error                                           | no: a field was cleared, or the language has changed |
 * | content       | another error, other content                             | yes    |
 * | content       | another error, the same content                          | only if the shopper has sent the form again |
 *
 * The last row is for a shop that creates its error object in each render: it must not take the focus at each key.
 */
export function useNewFailure({ error, content }: FormFailure, show: () => void): void {
  const { isLoaded = isPageLoaded } = useErrorUI()
  const hydrating = useHydrating()
  const last = useRef<FormFailure>(undefined)
  const isSentAgain = useRef(false)
  useEffect(() => {
    const note = (event: Event) => {
      const target = event.composedPath()[0] as Partial<Element>
      const isPress = target.closest?.('button, [type="submit"], [type="image"], [role="button"]')
      if (event.type === 'submit' || isPress) isSentAgain.current = true
    }
    const events = ['submit', 'click']
    for (const name of events) document.addEventListener(name, note, true)
    return () => {
      for (const name of events) document.removeEventListener(name, note, true)
    }
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another error or other content can be new
  useEffect(() => {
    const before = last.current
    last.current = { error, content }
    if (!content || before?.error === error) return
    if (!before && (hydrating || !isLoaded())) return
    if (before?.content === content && !isSentAgain.current) return
    isSentAgain.current = false
    show()
  }, [error, content])
}
