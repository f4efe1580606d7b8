import type { Policy } from './policies.mjs'

export type ScenarioName = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G'

export interface Storm {
  load: { sent: Int32Array; served: Int32Array; refused: Int32Array }
  /** Requests per second. */
  capacity: number
  /** In ticks, for each person; `servedAt` is -1 where they were not, `leavesAt` 0 where nothing failed. */
  arrivedAt: Int32Array
  servedAt: Int32Array
  leavesAt: Int32Array
  /** How often each person has pressed or reloaded. */
  acts: Uint16Array
}

export function simulate(options: {
  policy: Policy
  scenario: ScenarioName
  shoppers: number
  seed?: number
  people?: Record<string, number>
}): Storm
