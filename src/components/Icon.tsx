import type { ReactElement, ReactNode } from 'react'
import type { Tone } from '../status/statusFacts'

/** The icon of a tone. The tones differ in outline, not only in colour (WCAG 2.2 SC 1.4.1). Renders an `<svg>`. */
export function Icon({ tone }: { tone: Tone }): ReactElement {
  return (
    <svg data-part="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path data-part="shape" d={shapes[tone]} />
    </svg>
  )
}

/** The icons that have been shown. React skips an element that is the same as before. */
const icons: { [Each in Tone]?: ReactElement } = {}

/** The icon of a surface: that of the tone, or the shop's own in a `<span>`. `null` removes it. */
export function iconElement(own: ReactNode, tone: Tone): ReactNode {
  if (own === undefined) {
    icons[tone] ??= Icon({ tone })
    return icons[tone]
  }
  return own === null || own === false ? null : <span data-part="icon">{own}</span>
}

const circle = 'M12 3a9 9 0 1 1 0 18 9 9 0 1 1 0-18z'

export const shapes: Record<Tone, string> = {
  success: `${circle}M8 12l3 3 5-6`,
  info: `${circle}M12 11v6M12 7v.1`,
  warning: 'M12 3l10 17H2zM12 10v5M12 17v.1',
  critical: 'M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 7v6M12 16v.1',
}
