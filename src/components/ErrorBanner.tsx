'use client'

import { forwardRef } from 'react'
import type { PanelProps } from './Panel'
import { Panel } from './Panel'

export type ErrorBannerProps = PanelProps

/**
 * Says what went wrong, where it went wrong, with the step that helps. One that appears after the page has loaded is
 * announced: at once when it is critical, else when the screen reader next pauses. Renders a `<section>` named by its
 * title.
 */
export const ErrorBanner = /* @__PURE__ */ forwardRef<HTMLElement, ErrorBannerProps>(function ErrorBanner(props, ref) {
  return <Panel {...props} as="section" name="banner" ref={ref} />
})
