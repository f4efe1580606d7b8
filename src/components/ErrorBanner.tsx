'use client'

import { forwardRef } from 'react'
import type { SurfaceComponent } from '../hooks/Subject'
import { useSurface } from '../hooks/useSurface'
import type { PanelProps } from './Panel'
import { panelElement, panelProps } from './Panel'

export interface ErrorBannerProps extends PanelProps {}

/**
 * Says what went wrong in a part of a page, with the step that helps. A banner that appears after the page has loaded is announced: a
 * critical one at once, others when the screen reader pauses. Renders a `<section>` named by its title.
 */
export const ErrorBanner = /* @__PURE__ */ forwardRef<HTMLElement, ErrorBannerProps>(function ErrorBanner(
  { icon, onDismiss, compact, ...props },
  rootRef,
) {
  return panelElement({ name: 'banner', rootRef, icon, onDismiss }, useSurface(panelProps(props, compact)))
}) as SurfaceComponent<ErrorBannerProps, HTMLElement>
