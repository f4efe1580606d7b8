'use client'

import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { createElement, forwardRef } from 'react'
import type { Politeness } from '../hooks/announce'
import { useErrorUI } from '../hooks/ErrorUIContext'
import type { Subject } from '../hooks/Subject'
import { useSurface } from '../hooks/useSurface'
import type { ActionsProps } from './Actions'
import { Actions } from './Actions'
import { Icon } from './Icon'
import type { WordsProps } from './Words'
import { Words } from './Words'

export type PanelProps = Omit<ComponentPropsWithoutRef<'section'>, 'children'> &
  Subject &
  WordsProps &
  ActionsProps & {
    /** Replaces the icon. `null` removes it. */
    icon?: ReactNode | undefined
    /** Removes the message. If it is set, there is a close button. */
    onDismiss?: (() => void) | undefined
  }

type Props = PanelProps & { as: 'section' | 'div'; name: string; politeness?: Politeness }

/** A message in its place in the page: icon, words, steps. Shared by the notice and the banners. */
export const Panel = /* @__PURE__ */ forwardRef<HTMLElement, Props>(function Panel(
  {
    as: Root,
    name,
    politeness,
    status,
    error,
    heading,
    headingLevel,
    description,
    icon,
    actions,
    children,
    onRetry,
    retry,
    method,
    pending,
    handlers,
    links,
    steps,
    onDismiss,
    ...rest
  },
  ref,
) {
  const { messages, emit } = useErrorUI()
  const { input, message, titleId, root } = useSurface(
    { status, error, retry, method, heading, description },
    politeness,
  )
  return (
    <Root
      {...root}
      aria-labelledby={Root === 'section' ? titleId : undefined}
      {...rest}
      ref={ref as never}
      data-error-ui={name}
    >
      <div data-part="layout">
        {icon === undefined ? <Icon tone={message.tone} /> : icon}
        <div data-part="body">
          {createElement(
            headingLevel ? `h${headingLevel}` : 'p',
            { id: titleId, 'data-part': 'title' },
            heading ?? message.title,
          )}
          <Words message={message} error={input} description={description}>
            {children}
          </Words>
        </div>
        <Actions {...{ message, error: input, actions, onRetry, retry, method, pending, handlers, links, steps }} />
        {onDismiss && (
          <button
            type="button"
            data-part="dismiss"
            aria-label={messages.labels.close}
            onClick={() => {
              emit?.('dismissed', input)
              onDismiss()
            }}
          >
            ×
          </button>
        )}
      </div>
    </Root>
  )
})
