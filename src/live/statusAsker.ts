import { endRests, releaseFollowers } from '../retry/followers'
import { isOnline, watchOnline } from '../retry/online'
import { pageClock } from '../retry/pageClock'
import { wake } from '../retry/wake'
import { askStatus } from './askStatus'
import { isBetter } from './isBetter'
import type { ServiceStatus } from './ServiceStatus'
import { serviceNews } from './serviceNews'
import type { KeptStatus, ServiceReport } from './statusMemory'
import { statusMemory } from './statusMemory'
import { oldAfter, whenToAsk } from './whenToAsk'

/** What shows failures, or would show an incident before anything fails. */
export interface StatusListener {
  /** Called when the report has changed, and with `undefined` after the last listener with this function has left. */
  onChange: (report: ServiceReport | undefined) => void
  /** Nothing has failed: it asks less often, and only when the page has nothing else to do. */
  isIdle: boolean
  /** The components that it tells of. Without them, whatever ends is an end. */
  names?: readonly string[] | undefined
}

/** Asks one status page for the page of the shop: as long as it has listeners, and not more than all tabs of the shopper together may. */
export interface StatusAsker {
  listen: (listener: StatusListener) => () => void
}

/** Those who would all be sent again at once come back spread over this time, in milliseconds. */
const recoverySpread = 60_000
/** For how long an answer is kept from the other tabs by the lock, in milliseconds: storage reaches another process a little later. */
const settleTime = 300

const askers = new Map<string, StatusAsker>()

/** The asker of an address. All sources of a page that have the same address share it. */
export function statusAsker(url: string, random: () => number = Math.random): StatusAsker {
  const known = askers.get(url)
  if (known) return known
  const asker = createAsker(url, random)
  askers.set(url, asker)
  return asker
}

function createAsker(url: string, random: () => number): StatusAsker {
  const name = `storefront-error-ui:service:${url}`
  const memory = statusMemory(name)
  const id = `${random()}`
  const listeners = new Set<StatusListener>()
  let shown: ServiceReport | undefined
  let isAsking = false
  /** Ends each of the waits. */
  let stopWaiting = () => {}
  let stopAging = () => {}
  let stopHolding = () => {}
  let heldUntil: number | undefined

  const isIdle = () => [...listeners].every((listener) => listener.isIdle)

  /** Whether something is over of which one of them tells. What they do not tell of is no reason to send anything again. */
  const isEnd = (before: ServiceStatus, after: ServiceStatus) =>
    [...listeners].some(({ names }) =>
      names ? serviceNews(before, names) && !serviceNews(after, names) : isBetter(before, after),
    )

  function publish(report: ServiceReport | undefined) {
    stopHolding()
    heldUntil = undefined
    if (report === shown) return
    shown = report
    stopAging()
    if (report) stopAging = wakeAt(report.readAt + oldAfter, () => publish(undefined))
    for (const listener of [...listeners]) listener.onChange(shown)
  }

  /** Tells what the tabs have learned. That something is over is told at a random moment within a minute, ends the rests, and sends one of those that wait. */
  function take({ report }: KeptStatus) {
    const now = Date.now()
    const lastAt = shown?.readAt ?? 0
    // A moment in the future is one of a clock that was set back since.
    const isNew = report && report.readAt <= now && report.readAt > now - oldAfter
    if (!isNew || (report.readAt <= lastAt && lastAt <= now)) return
    if (!shown || !isEnd(shown.status, report.status)) return publish(report)
    stopHolding()
    heldUntil ??= pageClock() + random() * recoverySpread
    const end = () => {
      publish(report)
      endRests()
      releaseFollowers()
    }
    stopHolding = wake(end, heldUntil)
  }

  function plan() {
    stopWaiting()
    if (!listeners.size || isAsking) return
    const now = Date.now()
    const moment = whenToAsk(memory.recall(now), isIdle(), now, random())
    stopWaiting = wakeAt(moment, () => {
      if (!isOnline()) stopWaiting = watchOnline(plan)
      else if (isIdle()) stopWaiting = whenIdle(ask)
      else ask()
    })
  }

  function ask() {
    isAsking = true
    stopWaiting()
    alone(async () => {
      const now = Date.now()
      const kept = memory.recall(now)
      // Another tab may have asked meanwhile, and the last message may have gone.
      if (!listeners.size || whenToAsk(kept, isIdle(), now, 0) > now) return
      memory.keep({ ...kept, askedAt: now, by: id })
      if (!hasLocks()) {
        await pause(settleTime)
        if (memory.recall(now).by !== id) return
      }
      const { status, retryAt } = await askStatus(url)
      const readAt = Date.now()
      const last = memory.recall(readAt)
      memory.keep({
        askedAt: now,
        by: id,
        failures: status ? 0 : last.failures + 1,
        retryAt,
        report: status ? { status, readAt } : last.report,
      })
      if (hasLocks()) await pause(settleTime)
    })
      .catch(() => {})
      .then(() => {
        isAsking = false
        if (!listeners.size) return
        take(memory.recall(Date.now()))
        plan()
      })
  }

  /** Runs a task unless another tab is running it (Web Locks, §2.1). In a sandboxed frame, every request for a lock fails. */
  async function alone(task: () => Promise<void>): Promise<void> {
    let isAnswered = false
    const run = (lock: unknown) => {
      isAnswered = true
      return lock ? task() : pause(settleTime)
    }
    try {
      if (hasLocks()) await navigator.locks.request(name, { ifAvailable: true }, run)
    } catch {
      // The task itself never fails.
    }
    if (!isAnswered) await task()
  }

  function hear(event: StorageEvent) {
    if (event.key !== name) return
    take(memory.recall(Date.now()))
    plan()
  }

  function start() {
    globalThis.addEventListener?.('storage', hear as EventListener)
    take(memory.recall(Date.now()))
  }

  function stop() {
    globalThis.removeEventListener?.('storage', hear as EventListener)
    for (const end of [stopWaiting, stopAging, stopHolding]) end()
    shown = heldUntil = undefined
  }

  return {
    listen(listener) {
      listeners.add(listener)
      if (listeners.size === 1) start()
      else if (shown) listener.onChange(shown)
      plan()
      return () => {
        if (!listeners.delete(listener)) return
        if (listeners.size) plan()
        // Strict Mode unsubscribes and subscribes again within one task.
        queueMicrotask(() => {
          if (!listeners.size) stop()
          // Who does not ask any more does not know any more.
          const { onChange } = listener
          if (![...listeners].some((other) => other.onChange === onChange)) onChange(undefined)
        })
      }
    },
  }
}

function hasLocks(): boolean {
  return globalThis.navigator?.locks !== undefined
}

function wakeAt(moment: number, call: () => void): () => void {
  return wake(call, pageClock() + moment - Date.now())
}

function whenIdle(call: () => void): () => void {
  const request = globalThis.requestIdleCallback
  if (!request) {
    const timer = setTimeout(call, 1000)
    return () => clearTimeout(timer)
  }
  const handle = request(call)
  return () => cancelIdleCallback(handle)
}

function pause(time: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, time)
  })
}
