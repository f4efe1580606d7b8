import type { ReactNode } from 'react'
import './Frame.css'
import './pages.css'
import './Pair.css'

interface PairProps {
  /** What is done well, and why. */
  goodWhy: string
  good: ReactNode
  /** What is done badly, and why. */
  badWhy: string
  bad: ReactNode
}

/** The same failure twice: as it should be shown, and as it should not. */
export function Pair({ goodWhy, good, badWhy, bad }: PairProps) {
  return (
    <div className="page pair" lang="en" dir="ltr">
      <figure data-verdict="do">
        <figcaption>
          <b>Do.</b> {goodWhy}
        </figcaption>
        <div className="pair-scene">{good}</div>
      </figure>
      <figure data-verdict="dont">
        <figcaption>
          <b>Don’t.</b> {badWhy}
        </figcaption>
        <div className="pair-scene">{bad}</div>
      </figure>
    </div>
  )
}
