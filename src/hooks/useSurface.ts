'use client'

import type { ReactNode } from 'react'
import { useEffect, useId, useRef } from 'react'
import { sentences } from '../messages/format'
import type { Politeness } from './announce'
import { useErrorUI } from './ErrorUIContext'
import type { Retry } from './Retry'
import { inputOf, methodOf } from './Subject'
import { useAnnouncement } from './useAnnouncement'
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
 * What every component that shows a message needs: the input, the words, an id for the title, and the attributes of its root. It sends the
 * event `shown` to the provider, and it announces the message if that appears after the page has loaded.
 */
export function useSurface(props: SurfaceProps, politeness?: Politeness | undefined, silentAtFirst?: boolean) {
  const { tellShown } = useErrorUI()
  const input = inputOf(props)
  const message = useStatusMessage(input, { method: methodOf(props) })
  const { kind, tone, locale, dir } = message
  const last = useRef<string>(undefined)
  useEffect(() => {
    last.current = tellShown?.(input, last.current)
  }, [input, tellShown])
  const text = sentences(textOf(props.heading, message.title), textOf(props.description, message.description), locale)
  useAnnouncement(text, politeness ?? (tone === 'critical' ? 'assertive' : 'polite'), silentAtFirst)
  return { input, message, titleId: useId(), root: { lang: locale, dir, 'data-tone': tone, 'data-kind': kind } }
}

/** The text to announce for a replaced part of the message. A node other than a string has no text, so the original words are announced. */
function textOf(node: ReactNode, words: string): string {
  if (typeof node === 'string') return node
  return node === null ? '' : words
}
