'use client'

import { forwardRef } from 'react'
import type { PanelProps } from './Panel'
import { Panel } from './Panel'

export type ErrorBannerProps = PanelProps

/**
 * Says what went wrong in a part of a page, with the step that helps. A banner that appears after the page has loaded is announced: a
 * critical one at once, others when the screen reader pauses. Renders a `<section>` named by its title.
 */
export const ErrorBanner = /* @__PURE__ */ forwardRef<HTMLElement, ErrorBannerProps>(function ErrorBanner(props, ref) {
  return <Panel {...props} as="section" name="banner" ref={ref} />
})
