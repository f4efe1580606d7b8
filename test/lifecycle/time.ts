// Imported before everything else of the page: from then on time passes only when the test says so, and what listens, waits or observes is counted.

const real = {
  setTimeout: Reflect.get(globalThis, 'setTimeout') as typeof setTimeout,
  now: performance.now.bind(performance),
  Date: globalThis.Date,
}

interface Timer {
  id: number
  at: number
  every: number | undefined
  call: () => void
}

const timers = new Map<number, Timer>()
let ids = 0
let passed = 0
const [startOfPage, startOfTime] = [real.now(), real.Date.now()]

const add = (call: unknown, delay = 0, every?: number) => {
  const id = ++ids
  timers.set(id, { id, at: passed + Math.max(0, delay || 0), every, call: call as () => void })
  return id
}

class PageDate extends real.Date {
  constructor(...args: unknown[]) {
    super(...((args.length ? args : [PageDate.now()]) as [number]))
  }
  static override now() {
    return startOfTime + passed
  }
}

// `buildPage` has the timers of the page taken from here. Those of the driver are the browser's.
const clock = {
  setTimeout: (call: () => void, delay?: number) => add(call, delay),
  setInterval: (call: () => void, delay = 0) => add(call, delay, Math.max(1, delay)),
  clearTimeout: (id: number) => timers.delete(id),
  clearInterval: (id: number) => timers.delete(id),
}
Object.assign(globalThis, { clock, Date: PageDate })
performance.now = () => startOfPage + passed

/** Lets React render and observers call back. */
function task(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      done()
    }
    port2.postMessage(null)
  })
}

/** Lets the browser lay out the page, and move the focus from what it does not show any more. */
function frame(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => real.setTimeout.call(globalThis, done, 0))
  })
}

/** Lets some milliseconds pass for the page. */
export async function pass(time: number): Promise<void> {
  const end = passed + time
  for (;;) {
    await task()
    await task()
    const [next] = [...timers.values()].sort((one, other) => one.at - other.at || one.id - other.id)
    if (!next || next.at > end) break
    passed = Math.max(passed, next.at)
    if (next.every) next.at = passed + next.every
    else timers.delete(next.id)
    next.call()
  }
  passed = end
}

/** Lets the page come to rest: what it does at once, and after a moment. */
export async function settle(): Promise<void> {
  for (let count = 0; count < 2; count++) {
    await pass(0)
    await frame()
  }
  await pass(400)
  await frame()
  await pass(0)
}

const listeners = new Map<string, { target: EventTarget; name: string }>()
const numbers = new WeakMap<object, number>()
let count = 0
function numberOf(value: object): number {
  const number = numbers.get(value) ?? ++count
  numbers.set(value, number)
  return number
}

const { addEventListener, removeEventListener } = EventTarget.prototype
const keyOf = (target: EventTarget, type: string, listener: object, options: unknown) => {
  const isCapture = typeof options === 'object' ? !!(options as AddEventListenerOptions | null)?.capture : !!options
  return [numberOf(target), type, numberOf(listener), isCapture].join()
}

EventTarget.prototype.addEventListener = function (type, listener, options) {
  const target = this ?? globalThis
  if (listener) {
    const key = keyOf(target, type, listener, options)
    listeners.set(key, { target, name: type })
    const { once, signal } = (typeof options === 'object' && options) || {}
    // What listens once counts only as long as its target does.
    if (once || signal) listeners.delete(key)
  }
  return addEventListener.call(target, type, listener, options)
}
EventTarget.prototype.removeEventListener = function (type, listener, options) {
  const target = this ?? globalThis
  if (listener) listeners.delete(keyOf(target, type, listener, options))
  return removeEventListener.call(target, type, listener, options)
}

/** What they observe, and who made them. */
const observed = new Map<object, Set<Node>>()
const makers = new WeakMap<object, string>()
for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'] as const) {
  const Original = globalThis[name] as unknown as new (...args: unknown[]) => ResizeObserver
  class Counted extends Original {
    constructor(...args: unknown[]) {
      super(...args)
      makers.set(
        this,
        `${name} of ${/\bat (?:new )?(?!new Counted)([\w$.]+)/.exec(new Error().stack?.split('Counted')[1] ?? '')?.[1]}`,
      )
    }
    override observe(target: Element, options?: ResizeObserverOptions) {
      observed.set(this, (observed.get(this) ?? new Set()).add(target))
      super.observe(target, options)
    }
    override unobserve(target: Element) {
      observed.get(this)?.delete(target)
      super.unobserve(target)
    }
    override disconnect() {
      observed.delete(this)
      super.disconnect()
    }
  }
  Object.assign(globalThis, { [name]: Counted })
}

const isThere = (target: unknown) => !(target instanceof Node) || target.isConnected

/** What listens, waits and observes in the page. What does so at an element that is not in the page any more goes with it. */
export function countHeld(): Record<string, number> {
  const held: Record<string, number> = {}
  const note = (name: string) => {
    held[name] = (held[name] ?? 0) + 1
  }
  for (const [key, { target, name }] of listeners) {
    if (isThere(target)) note(`listener of ${target.constructor.name} for ${name}`)
    else listeners.delete(key)
  }
  for (const [observer, targets] of observed) {
    if ([...targets].some(isThere)) note(`${makers.get(observer)}`)
    else observed.delete(observer)
  }
  for (const { every } of timers.values()) note(every ? 'interval' : 'timer')
  return held
}
