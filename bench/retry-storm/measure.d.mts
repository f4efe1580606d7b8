import type { Storm } from './simulate.mjs'

export interface Measures {
  /** The highest load in any second, over the capacity; and the same after recovery. */
  peak: number
  peakAfter: number
  /** Seconds after recovery until no request is turned away any more; and until fewer than 1 % are. */
  normalAfter: number
  nearlyNormalAfter: number
  /** Of those who were waiting at recovery. */
  servedInAMinute: number
  /** Requests turned away. */
  wasted: number
  /** People who met a failure, and those of them who were never served. */
  troubled: number
  unserved: number
  /** Of those who met a failure, how many were served without a press or a reload. */
  unaided: number
}

export function measure(storm: Storm): Measures
