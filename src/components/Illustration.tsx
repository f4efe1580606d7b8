import type { ComponentPropsWithoutRef } from 'react'
import type { Scene } from '../illustrations/scenes'

export interface IllustrationProps extends ComponentPropsWithoutRef<'svg'> {
  /** One of `storefront-error-ui/illustrations`, or your own in the same frame. */
  scene: Scene
}

/** A scene of the shop, in the colours of its tone. Decorative. Renders an `<svg>`. */
export function Illustration({ scene, ...rest }: IllustrationProps) {
  return (
    <svg
      viewBox="0 0 240 160"
      aria-hidden="true"
      focusable="false"
      data-tone={scene.tone}
      {...rest}
      data-part="illustration"
    >
      <path data-ink="arch" d="M44 140V86a76 76 0 0 1 152 0v54z" />
      <path data-ink="line" d="M16 140h208" />
      {scene.paths.map(([ink, d]) => (
        <path key={d} data-ink={ink} d={d} />
      ))}
    </svg>
  )
}
