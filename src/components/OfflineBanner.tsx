'use client'

import type { ReactNode, Ref } from 'react'
import { forwardRef, useEffect, useImperativeHandle, useRef, useState } from 'react'
import { useErrorUI } from '../hooks/ErrorUIContext'
import type { UseOnlineOptions } from '../hooks/useOnline'
import { useOnline } from '../hooks/useOnline'
import { useSurface } from '../hooks/useSurface'
import { whenUnused } from '../hooks/whenUnused'
import { allLabels } from '../messages/allLabels'
import type { Tone } from '../status/statusFacts'
import type { PanelProps } from './Panel'
import { panelElement, panelProps } from './Panel'

export interface OfflineBannerProps extends Omit<PanelProps, 'status' | 'error' | 'onDismiss'>, UseOnlineOptions {
  /** Replaces the icon while offline. `null` removes it. */
  icon?: ReactNode | undefined
}

// Nothing was asked, so nothing has changed.
const offline = { kind: 'offline', method: 'GET' }

/**
 * Says that the shopper is offline, and afterwards, for 5 seconds, that the connection is back. Both are announced when the screen reader
 * pauses. An interruption of less than a second is not shown. It needs no network. Renders a `<section>` named by its title, or nothing
 * while there is a connection.
 */
export const OfflineBanner = /* @__PURE__ */ forwardRef<HTMLElement, OfflineBannerProps>(function OfflineBanner(
  { probe, heading, description, icon, children, ...rest },
  ref,
) {
  const labels = allLabels(useErrorUI())
  const isOnline = useOnline({ probe })
  // Follows `isOnline` with a delay. So the page does not jump at a short interruption, and a probe can correct the browser first.
  const [isOver, setOver] = useState(true)
  const root = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the root is mounted and unmounted with `isOver`
  useImperativeHandle(ref, () => root.current as HTMLElement, [isOver])
  useEffect(
    // It stays while the pointer is over it, because a click would hit what moves up, and while it has the keyboard's focus.
    () =>
      whenUnused(
        () => root.current,
        isOnline ? 5000 : 1000,
        () => setOver(isOnline),
      ),
    [isOnline],
  )
  if (isOver) return null
  // Both messages share one panel with the same steps, so that a step keeps the focus.
  const words = isOnline
    ? {
        heading: labels.backOnline,
        description: null,
        icon: icon === null ? null : undefined,
        tone: 'success' as const,
      }
    : { heading, description, icon, children }
  return <Connection {...rest} {...words} rootRef={root} />
})

const polite = { politeness: 'polite' } as const

type ConnectionProps = PanelProps & { rootRef: Ref<HTMLElement>; tone?: Tone }

function Connection({ rootRef, icon, tone, compact, ...props }: ConnectionProps) {
  // Without a connection, a step that leads to another page leads nowhere.
  const steps = props.steps ?? (props.onRetry ? undefined : [])
  const own = { ...panelProps(props, compact), error: offline, steps, ...(tone && { 'data-tone': tone }) }
  const surface = useSurface(own, polite)
  return panelElement({ name: 'banner', rootRef, icon, tone }, surface)
}
