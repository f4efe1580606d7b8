import type { CSSProperties } from 'react'
import type { ServiceState } from '../live/ServiceStatus'
import type { Tone } from '../status/statusFacts'
import { shapes } from './Icon'

export const tones: Record<ServiceState, Tone> = {
  operational: 'success',
  degraded: 'warning',
  partialOutage: 'warning',
  majorOutage: 'critical',
  maintenance: 'info',
  unknown: 'info',
}

// Set by React through the CSSOM, which a Content-Security-Policy allows: it is never part of a server's markup.
const inLine: CSSProperties = { display: 'inline', verticalAlign: '-0.125em' }

/** The icon of a state in a line of text. The states differ in outline, not only in colour (WCAG 2.2 SC 1.4.1). */
export function ServiceIcon({ state }: { state: ServiceState }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="1em"
      height="1em"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      style={inLine}
    >
      <path d={shapes[tones[state]]} />
    </svg>
  )
}
