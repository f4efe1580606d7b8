import { afterEach, beforeEach, vi } from 'vitest'
import type { StatusAsker } from '../../src/live/statusAsker'

// The tabs of one shopper, in Node: each is an instance of the modules, and they share a storage, its events, and locks if the browser has any.

export const url = 'https://shop.example/api/status'

/** What a tab has from its browser. Tests change it. */
export const browser = {
  hidden: false,
  online: true,
  hasLocks: true,
  storage: new Map<string, string>(),
  storageFails: false,
}

type Listener = (event: { type: string; key?: string }) => void
let listeners: { type: string; listener: Listener }[] = []

export function emit(type: string, more: object = {}): void {
  for (const one of [...listeners]) if (one.type === type) one.listener({ type, ...more })
}

const events = {
  addEventListener: (type: string, listener: Listener) => listeners.push({ type, listener }),
  removeEventListener: (type: string, listener: Listener) => {
    listeners = listeners.filter((one) => one.type !== type || one.listener !== listener)
  },
}

const held = new Set<string>()

async function request(name: string, _: object, run: (lock: object | null) => Promise<void>): Promise<void> {
  if (held.has(name)) return run(null)
  held.add(name)
  try {
    await run({ name })
  } finally {
    held.delete(name)
  }
}

const storage = {
  getItem(name: string) {
    if (browser.storageFails) throw new DOMException('', 'SecurityError')
    return browser.storage.get(name) ?? null
  },
  setItem(name: string, text: string) {
    if (browser.storageFails) throw new DOMException('', 'QuotaExceededError')
    browser.storage.set(name, text)
    // The other tabs hear of it in a task of their own.
    setTimeout(() => emit('storage', { key: name }), 1)
  },
}

export function shareTabs(): void {
  beforeEach(() => {
    vi.useFakeTimers({ now: Date.parse('2031-05-06T10:00:00Z') })
    Object.assign(browser, { hidden: false, online: true, hasLocks: true, storage: new Map(), storageFails: false })
    listeners = []
    held.clear()
    for (const [name, listen] of Object.entries(events)) vi.stubGlobal(name, listen)
    vi.stubGlobal('localStorage', storage)
    vi.stubGlobal('document', Object.defineProperty({ ...events }, 'hidden', { get: () => browser.hidden }))
    const navigator = Object.defineProperty({}, 'onLine', { get: () => browser.online })
    vi.stubGlobal(
      'navigator',
      Object.defineProperty(navigator, 'locks', { get: () => (browser.hasLocks ? { request } : undefined) }),
    )
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })
}

/** A generator of numbers in [0, 1), the same for the same seed: each tab has its own. */
export function seeded(seed: number): () => number {
  let state = seed * 7919 + 1
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return state / 0x80000000
  }
}

/** Opens a tab: the modules once more, and what asks in them. */
export async function openTab(
  seed = 1,
): Promise<{ asker: StatusAsker; followers: typeof import('../../src/retry/followers') }> {
  vi.resetModules()
  const [{ statusAsker }, followers] = await Promise.all([
    import('../../src/live/statusAsker'),
    import('../../src/retry/followers'),
  ])
  return { asker: statusAsker(url, seeded(seed)), followers }
}

/** The moments of all questions, and what is answered. */
export function answerWith(answer: () => Response | Promise<Response>): number[] {
  const asked: number[] = []
  vi.stubGlobal('fetch', async () => {
    asked.push(Date.now())
    return answer()
  })
  return asked
}

export const minutes = (count: number) => count * 60_000

/** The shortest time between two questions, in milliseconds. */
export function shortestGap(asked: readonly number[]): number {
  return Math.min(...asked.slice(1).map((moment, at) => moment - (asked[at] as number)))
}
