'use client'

import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { forwardRef, useEffect, useImperativeHandle, useRef, useState } from 'react'
import { useErrorUI } from '../hooks/ErrorUIContext'
import type { UseOnlineOptions } from '../hooks/useOnline'
import { useOnline } from '../hooks/useOnline'
import { allLabels } from '../messages/allLabels'
import type { ActionsProps } from './Actions'
import { Icon } from './Icon'
import { Panel } from './Panel'
import type { WordsProps } from './Words'

export type OfflineBannerProps = Omit<ComponentPropsWithoutRef<'section'>, 'children'> &
  WordsProps &
  ActionsProps &
  UseOnlineOptions & {
    /** Replaces the icon while offline. `null` removes it. */
    icon?: ReactNode | undefined
  }

const offline = { kind: 'offline' }

/**
 * Says that the shopper is offline, and afterwards, for 5 seconds, that the connection is back. Both are announced when the screen reader
 * pauses. An interruption of less than a second is not shown. It needs no network. Renders a `<section>` named by its title, or nothing
 * while there is a connection.
 */
export const OfflineBanner = /* @__PURE__ */ forwardRef<HTMLElement, OfflineBannerProps>(function OfflineBanner(
  { probe, heading, description, icon, children, ...rest },
  ref,
) {
  const labels = allLabels(useErrorUI().messages)
  const isOnline = useOnline({ probe })
  // Follows `isOnline` with a delay. So the page does not jump at a short interruption, and a probe can correct the browser first.
  const [isOver, setOver] = useState(true)
  const root = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the root is mounted and unmounted with `isOver`
  useImperativeHandle(ref, () => root.current as HTMLElement, [isOver])
  useEffect(() => {
    let timer = setTimeout(settle, isOnline ? 5000 : 1000)
    function settle() {
      // It stays while the pointer is over it, because a click would hit what moves up, and while it has the keyboard's focus.
      if (root.current?.querySelector(':hover, :focus-visible')) timer = setTimeout(settle, 1000)
      else setOver(isOnline)
    }
    return () => clearTimeout(timer)
  }, [isOnline])
  if (isOver) return null
  // Both messages share one panel with the same steps, so that a step keeps the focus.
  const words = isOnline
    ? { heading: labels.backOnline, description: null, icon: icon === null ? null : <Icon tone="success" /> }
    : { heading, description, icon, children }
  return (
    <Panel
      {...rest}
      {...words}
      {...(isOnline && { 'data-tone': 'success' })}
      error={offline}
      as="section"
      name="banner"
      politeness="polite"
      ref={root}
    />
  )
})
