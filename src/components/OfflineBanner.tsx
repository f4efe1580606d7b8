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
    /** Replaces the icon while offline. `null` leaves it out. */
    icon?: ReactNode | undefined
  }

const offline = { kind: 'offline' }

/**
 * Says that the shopper is offline, for as long as they are, and then for 5 seconds that they are back; both are announced
 * when the screen reader next pauses. What lasts less than a second is not mentioned. It needs no network itself. Renders
 * nothing while there is a connection, else a `<section>` named by its title.
 */
export const OfflineBanner = /* @__PURE__ */ forwardRef<HTMLElement, OfflineBannerProps>(function OfflineBanner(
  { probe, heading, description, icon, children, ...rest },
  ref,
) {
  const labels = allLabels(useErrorUI().messages)
  const isOnline = useOnline({ probe })
  // Follows late: so the page does not jump for a blip, and a browser that is wrong has time to find out.
  const [isOver, setOver] = useState(true)
  const root = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the root comes and goes with it
  useImperativeHandle(ref, () => root.current as HTMLElement, [isOver])
  useEffect(() => {
    let timer = setTimeout(settle, isOnline ? 5000 : 1000)
    function settle() {
      // It does not go from under a pointer, whose click would hit what moves up, nor from under the keyboard's focus.
      if (root.current?.querySelector(':hover, :focus-visible')) timer = setTimeout(settle, 1000)
      else setOver(isOnline)
    }
    return () => clearTimeout(timer)
  }, [isOnline])
  if (isOver) return null
  // The same panel with the same steps all the time, so that a step keeps the focus.
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
