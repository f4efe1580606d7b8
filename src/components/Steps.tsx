import type { ReactNode } from 'react'
import type { FullSurface } from '../hooks/useSurface'
import { stepElement } from './Action'
import { RetryControl } from './RetryControl'

/** The steps that can be carried out, most helpful first. `more` comes after them. `null` if there is no step. */
export function stepsElement(surface: FullSurface, more?: ReactNode): ReactNode {
  const { steps, ui, labelLang, message, input, onRetry, props } = surface
  const { actions, retry, pending } = props
  if (actions !== undefined) return actions ? <div data-part="actions">{actions}</div> : null
  if (!more && !steps.length) return null
  return (
    <div data-part="actions">
      {steps.map((step) =>
        step.name === 'retry' && !step.isOwn ? (
          <RetryControl
            key="retry"
            {...{ ui, rule: message, input, beside: steps, lang: labelLang, onRetry, retry, pending }}
          />
        ) : (
          stepElement(step, ui, labelLang)
        ),
      )}
      {more}
    </div>
  )
}
