'use client'

import { useId, useMemo } from 'react'
import { describe } from '../messages/describe'
import type { Politeness } from './announce'
import { useErrorUI } from './ErrorUIContext'
import { useAnnouncement } from './useAnnouncement'
import { useOutcome } from './useOutcome'
import { useReport } from './useReport'

/**
 * What every component that shows a message needs: the words, an id for the title, and the attributes of its root. The
 * failure is reported to the provider, and announced if it appears after the page has loaded.
 */
export function useSurface(
  subject: { status?: unknown; error?: unknown },
  politeness?: Politeness | undefined,
  silentAtFirst?: boolean,
) {
  const { messages } = useErrorUI()
  const outcome = useOutcome(subject)
  const message = useMemo(() => describe(outcome, messages), [outcome, messages])
  const { kind, tone, title, description, locale, dir } = message
  useReport(outcome)
  useAnnouncement(
    `${title}. ${description}`,
    politeness ?? (tone === 'critical' ? 'assertive' : 'polite'),
    silentAtFirst,
  )
  return { message, titleId: useId(), root: { lang: locale, dir, 'data-tone': tone, 'data-kind': kind } }
}
