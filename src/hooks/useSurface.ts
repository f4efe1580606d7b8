'use client'

import type { ReactNode } from 'react'
import { useEffect, useId, useRef } from 'react'
import { sentences } from '../messages/format'
import type { Politeness } from './announce'
import { useErrorUI } from './ErrorUIContext'
import { inputOf, methodOf } from './Subject'
import { useAnnouncement } from './useAnnouncement'
import type { Retry } from './useRetry'
import { useStatusMessage } from './useStatusMessage'

interface SurfaceProps {
  status?: unknown
  error?: unknown
  retry?: Retry | undefined
  method?: string | undefined
  heading?: ReactNode | undefined
  description?: ReactNode | undefined
}

/**
 * What every component that shows a message needs: what it is about, the words, an id for the title, and the attributes of
 * its root. The failure is reported to the provider, and announced if it appears after the page has loaded.
 */
export function useSurface(props: SurfaceProps, politeness?: Politeness | undefined, silentAtFirst?: boolean) {
  const { report } = useErrorUI()
  const input = inputOf(props)
  const message = useStatusMessage(input, { method: methodOf(props) })
  const { kind, tone, locale, dir } = message
  const last = useRef<string>(undefined)
  useEffect(() => {
    last.current = report?.(input, last.current)
  }, [input, report])
  // Said as it is shown, as far as what replaces the words is text.
  const said = (own: ReactNode, words: string) => (typeof own === 'string' ? own : own === null ? '' : words)
  const text = sentences(said(props.heading, message.title), said(props.description, message.description), locale)
  useAnnouncement(text, politeness ?? (tone === 'critical' ? 'assertive' : 'polite'), silentAtFirst)
  return { input, message, titleId: useId(), root: { lang: locale, dir, 'data-tone': tone, 'data-kind': kind } }
}
