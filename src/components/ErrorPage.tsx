'use client'

import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { forwardRef } from 'react'
import type { SurfaceComponent } from '../hooks/Subject'
import type { SurfaceProps } from '../hooks/useSurface'
import { useSurface } from '../hooks/useSurface'
import { stepElement } from './Action'
import { pageElement } from './Page'
import { isSearchField } from './SearchField'

export interface ErrorPageProps extends Omit<ComponentPropsWithoutRef<'section'>, 'children' | 'about'>, SurfaceProps {
  /** Replaces the illustration. `null` removes it. */
  illustration?: ReactNode | undefined
  /** Takes the shopper back to the page before. If it is set, there is a step for it. */
  onBack?: (() => void) | undefined
}

const options = { waysOut: ['home', 'search'] } as const

/**
 * Replaces a page that could not be shown. In addition to the steps of its status, it offers the home page and the search if they have
 * links, so that no page is a dead end. Where something is not at its address (404, 410), the link `search` is a field. Renders a `<section>` named by its title, which is an `<h1>` by default (`headingLevel`).
 */
export const ErrorPage = /* @__PURE__ */ forwardRef<HTMLElement, ErrorPageProps>(function ErrorPage(props, rootRef) {
  const { illustration, onBack, ...own } = props
  const surface = useSurface(own, options)
  const { ui, labelLang, message, steps } = surface
  const search = steps.find((step) => isSearchField(step, message))
  if (search) surface.steps = steps.filter((step) => step !== search)
  const back = onBack && stepElement({ name: 'back', label: ui.labels.back, onPress: () => onBack() }, ui, labelLang)
  return pageElement({ rootRef, illustration, back, search }, surface)
}) as SurfaceComponent<ErrorPageProps, HTMLElement>
