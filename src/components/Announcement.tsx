'use client'

import type { ErrorUI } from '../hooks/ErrorUIContext'
import { useAnnouncement } from '../hooks/useAnnouncement'

interface Props {
  text: string | null
  ui: ErrorUI
  silentAtFirst: boolean
}

/** Announces a text politely. A component, so that only a button that has something to say has its effects. Renders nothing. */
export function Announcement({ text, ui, silentAtFirst }: Props): null {
  useAnnouncement(text, 'polite', ui, silentAtFirst)
  return null
}
