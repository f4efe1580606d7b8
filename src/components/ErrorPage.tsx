'use client'

import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { createElement, forwardRef } from 'react'
import { useErrorUI } from '../hooks/ErrorUIContext'
import type { Subject } from '../hooks/Subject'
import { useSurface } from '../hooks/useSurface'
import type { ActionName } from '../status/statusFacts'
import type { ActionsProps } from './Actions'
import { Actions } from './Actions'
import { StatusIllustration } from './StatusIllustration'
import type { WordsProps } from './Words'
import { Words } from './Words'

export type ErrorPageProps = Omit<ComponentPropsWithoutRef<'section'>, 'children'> &
  Subject &
  WordsProps &
  ActionsProps & {
    /** Replaces the illustration. `null` removes it. */
    illustration?: ReactNode | undefined
    /** Takes the shopper back to the page before. If it is set, there is a step for it. */
    onBack?: (() => void) | undefined
  }

const waysOut: readonly ActionName[] = ['home', 'search']

/**
 * Replaces a page that could not be shown. In addition to the steps of its status, it offers the home page and the search if they have
 * links, so that no page is a dead end. Renders a `<section>` named by its title, which is an `<h1>` by default (`headingLevel`).
 */
export const ErrorPage = /* @__PURE__ */ forwardRef<HTMLElement, ErrorPageProps>(function ErrorPage(
  {
    status,
    error,
    heading,
    headingLevel = 1,
    description,
    illustration,
    actions,
    children,
    onRetry,
    retry,
    method,
    onBack,
    pending,
    handlers,
    links,
    steps,
    ...rest
  },
  ref,
) {
  const { labels } = useErrorUI().messages
  const { input, message, titleId, root } = useSurface({ status, error, retry, method, heading, description })
  const own = steps ?? message.actions
  const names = [...own, ...waysOut.filter((name) => !own.includes(name))]
  return (
    <section {...root} aria-labelledby={titleId} {...rest} ref={ref} data-error-ui="page">
      <div data-part="layout">
        {illustration === undefined ? <StatusIllustration kind={message.kind} /> : illustration}
        {createElement(`h${headingLevel}`, { id: titleId, 'data-part': 'title' }, heading ?? message.title)}
        <Words message={message} error={input} description={description}>
          {children}
        </Words>
        <Actions
          {...{ message, error: input, actions, onRetry, retry, method, pending, handlers, links, steps: names }}
        >
          {onBack && (
            <button type="button" data-error-ui="action" data-action="back" onClick={onBack}>
              <span data-part="label">{labels.back}</span>
            </button>
          )}
        </Actions>
      </div>
    </section>
  )
})
