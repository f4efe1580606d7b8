import type { CSSProperties } from 'react'
import { useLayoutEffect, useRef, useState } from 'react'
import type { CustomProperty } from './customProperties'

/** Which style a property that is no colour ends up in. */
const styleOf: Record<string, keyof CSSProperties> = {
  '--error-ui-font': 'fontFamily',
  '--error-ui-font-title': 'fontFamily',
  '--error-ui-radius': 'borderRadius',
  '--error-ui-gap': 'paddingInlineStart',
  '--error-ui-tap-size': 'blockSize',
  '--error-ui-layer': 'zIndex',
  '--error-ui-duration-short': 'transitionDuration',
  '--error-ui-duration-long': 'transitionDuration',
  '--error-ui-easing': 'transitionTimingFunction',
}

/** A typeface, a size or a place, as the sheet gives it. The same in light and in dark. */
export function Measure({ property, density }: { property: CustomProperty; density?: 'comfortable' | 'compact' }) {
  const sample = useRef<HTMLSpanElement>(null)
  const [value, setValue] = useState('')
  const { name, expression } = property
  const style = styleOf[name] ?? 'zIndex'

  useLayoutEffect(() => {
    if (sample.current) setValue(String(getComputedStyle(sample.current)[style as 'zIndex']))
  }, [style])

  return (
    <div className="swatch" data-density={density}>
      <div data-error-ui="swatch">
        <span
          className="sample"
          data-sample={name}
          ref={sample}
          style={{ ...(style !== 'fontFamily' && { fontSize: '1rem' }), [style]: limited(name, expression) }}
        >
          {style === 'fontFamily' && 'Aa'}
        </span>
      </div>
      <dl>
        <dt>{density ?? 'In both themes'}</dt>
        <dd data-value={name}>{value}</dd>
      </dl>
    </div>
  )
}

/** The one property that the sheet does not take as it is. */
function limited(name: string, expression: string): string {
  return name === '--error-ui-tap-size' ? `max(2.75rem, 44px, ${expression})` : expression
}
