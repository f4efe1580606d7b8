'use client'

import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { forwardRef } from 'react'
import type { SurfaceComponent } from '../hooks/Subject'
import type { SurfaceProps } from '../hooks/useSurface'
import { useSurface } from '../hooks/useSurface'
import { stepElement } from './Action'
import { StatusIllustration } from './StatusIllustration'
import { stepsElement } from './Steps'
import { contentElement, descriptionElement, moreElement, titleElement } from './Words'

export interface ErrorPageProps extends Omit<ComponentPropsWithoutRef<'section'>, 'children'>, SurfaceProps {
  /** Replaces the illustration. `null` removes it. */
  illustration?: ReactNode | undefined
  /** Takes the shopper back to the page before. If it is set, there is a step for it. */
  onBack?: (() => void) | undefined
}

const options = { waysOut: ['home', 'search'] } as const

/**
 * Replaces a page that could not be shown. In addition to the steps of its status, it offers the home page and the search if they have
 * links, so that no page is a dead end. Renders a `<section>` named by its title, which is an `<h1>` by default (`headingLevel`).
 */
export const ErrorPage = /* @__PURE__ */ forwardRef<HTMLElement, ErrorPageProps>(function ErrorPage(props, ref) {
  const { illustration, onBack, ...own } = props
  const surface = useSurface(own, options)
  const { root, message, ui, labelLang } = surface
  const back = onBack && stepElement({ name: 'back', label: ui.labels.back, onPress: () => onBack() }, ui, labelLang)
  return (
    <section {...root} ref={ref} data-error-ui="page">
      {illustration === undefined ? (
        <StatusIllustration kind={message.kind} />
      ) : (
        illustration && <div data-part="illustration">{illustration}</div>
      )}
      {titleElement(surface, own.headingLevel ?? 1)}
      {descriptionElement(surface)}
      {contentElement(surface)}
      {moreElement(surface)}
      {stepsElement(surface, back)}
    </section>
  )
}) as SurfaceComponent<ErrorPageProps, HTMLElement>
