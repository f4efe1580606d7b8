import type { ReactNode } from 'react'
import './Frame.css'

/** A labelled place in a story for one surface. */
export function Frame({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="frame">
      <p className="frame-label">{label}</p>
      {children}
    </div>
  )
}
