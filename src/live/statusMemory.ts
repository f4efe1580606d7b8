import { readProperty } from '../http/readProperty'
import { readNumber, readTime } from './feedValues'
import { readServiceStatus } from './readServiceStatus'
import type { ServiceStatus } from './ServiceStatus'

/** What a status page said, and when. */
export interface ServiceReport {
  status: ServiceStatus
  /** In epoch milliseconds. */
  readAt: number
}

/** What the tabs of a shopper know of a status page. Times are epoch milliseconds. */
export interface KeptStatus {
  /** When one of the tabs asked last, whether or not there was an answer. */
  askedAt: number
  /** Which tab it was. */
  by: string
  /** How often in a row there was none. */
  failures: number
  /** The earliest moment that the page allows. */
  retryAt?: number | undefined
  report?: ServiceReport | undefined
}

const nothing: KeptStatus = { askedAt: 0, by: '', failures: 0 }

/** The memory that the tabs of a shopper share. Where storage is forbidden, each tab has its own. */
export function statusMemory(name: string) {
  let own = nothing
  return {
    recall(now: number): KeptStatus {
      try {
        const text = localStorage.getItem(name)
        if (text !== null) own = readKept(JSON.parse(text), now)
      } catch {
        // Storage may be forbidden, and other scripts may have written there.
      }
      return own
    },
    keep(next: KeptStatus) {
      own = next
      try {
        localStorage.setItem(name, JSON.stringify(next))
      } catch {
        // Storage may be forbidden or full.
      }
    },
  }
}

function readKept(kept: unknown, now: number): KeptStatus {
  const report = readProperty(kept, 'report')
  const readAt = readTime(readProperty(report, 'readAt'))
  const by = readProperty(kept, 'by')
  return {
    askedAt: readTime(readProperty(kept, 'askedAt')) ?? 0,
    by: typeof by === 'string' ? by : '',
    failures: Math.min(10, Math.max(0, readNumber(readProperty(kept, 'failures')) || 0)),
    retryAt: readTime(readProperty(kept, 'retryAt')),
    report: readAt ? { status: readServiceStatus(readProperty(report, 'status'), now), readAt } : undefined,
  }
}
