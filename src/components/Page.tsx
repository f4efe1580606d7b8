import type { ReactElement, ReactNode, Ref } from 'react'
import type { SurfaceStep } from '../hooks/surfaceSteps'
import type { FullSurface } from '../hooks/useSurface'
import { searchElement } from './SearchField'
import { StatusIllustration } from './StatusIllustration'
import { stepsElement } from './Steps'
import { contentElement, descriptionElement, detailsElement, moreElement, titleElement } from './Words'

interface OwnProps {
  rootRef: Ref<HTMLElement>
  illustration?: ReactNode | undefined
  /** A step after the others. */
  back?: ReactNode | undefined
  /** The step that is a field before the others. */
  search?: SurfaceStep | undefined
}

/** A message instead of a page: illustration, words, steps. A `<section>`. */
export function pageElement({ rootRef, illustration, back, search }: OwnProps, surface: FullSurface): ReactElement {
  const { root, message, props } = surface
  return (
    <section {...root} ref={rootRef} data-error-ui="page">
      {illustration === undefined ? (
        <StatusIllustration kind={message.kind} />
      ) : (
        illustration && <div data-part="illustration">{illustration}</div>
      )}
      {titleElement(surface, props.headingLevel ?? 1)}
      {descriptionElement(surface)}
      {contentElement(surface)}
      {/* One child, so that the steps stay the same elements where a boundary turns a page into a banner. */}
      {search ? (
        <>
          {moreElement(surface)}
          {searchElement(search, surface.ui, surface.labelLang, `${surface.titleAttributes.id}s`)}
        </>
      ) : (
        moreElement(surface)
      )}
      {stepsElement(surface, back)}
      {detailsElement(surface)}
    </section>
  )
}
