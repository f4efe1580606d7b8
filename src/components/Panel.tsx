import type { ComponentPropsWithoutRef, ReactElement, ReactNode, Ref } from 'react'
import { createElement } from 'react'
import type { FullSurface, SurfaceProps } from '../hooks/useSurface'
import type { Tone } from '../status/statusFacts'
import { iconElement } from './Icon'
import { stepsElement } from './Steps'
import { contentElement, descriptionElement, detailsElement, moreElement, titleElement } from './Words'

/** The props of the notice and the banners. */
export interface PanelProps extends Omit<ComponentPropsWithoutRef<'section'>, 'children' | 'about'>, SurfaceProps {
  /** Replaces the icon. `null` removes it. */
  icon?: ReactNode | undefined
  /** Removes the message. If it is set, there is a close button. */
  onDismiss?: (() => void) | undefined
  /** Shows the message in one line where there is room: the icon, the title and the step that helps most, or all that `steps` names. */
  compact?: boolean | undefined
}

interface OwnProps extends Pick<PanelProps, 'icon' | 'onDismiss'> {
  name: 'banner' | 'notice'
  rootRef: Ref<HTMLElement>
  /** The tone of the icon, if it is not that of the message. */
  tone?: Tone | undefined
}

/** The props of the surface of a panel. What is not shown in a line is not announced either. */
export function panelProps<Props extends SurfaceProps>(props: Props, compact: boolean | undefined): Props {
  return compact ? { ...props, description: null, 'data-compact': '' } : props
}

/** A message in its place in the page: icon, words, steps. The banner is a `<section>`, the notice a `<div>`. */
export function panelElement({ name, rootRef, icon, tone, onDismiss }: OwnProps, surface: FullSurface): ReactElement {
  const { root, message, titleAttributes } = surface
  const attributes = Object.assign(root, { ref: rootRef, 'data-error-ui': name })
  // A `<div>` without a role has no name.
  if (name === 'notice' && root['aria-labelledby'] === titleAttributes.id) delete root['aria-labelledby']
  const isLine = 'data-compact' in root
  if (isLine && !surface.props.steps) surface.steps = surface.steps.slice(0, 1)
  const more = [contentElement(surface), moreElement(surface)]
  const line = [stepsElement(surface), onDismiss && dismissElement(surface, onDismiss)]
  return createElement(
    name === 'banner' ? 'section' : 'div',
    attributes,
    iconElement(icon, tone ?? message.tone),
    titleElement(surface),
    descriptionElement(surface),
    ...(isLine ? [...line, ...more] : [...more, ...line]),
    detailsElement(surface),
  )
}

function dismissElement({ labelLang, ui, input }: FullSurface, onDismiss: () => void) {
  return (
    <button
      type="button"
      data-part="dismiss"
      lang={labelLang}
      aria-label={ui.labels.close}
      onClick={() => {
        ui.emit?.('dismissed', input)
        onDismiss()
      }}
    />
  )
}
