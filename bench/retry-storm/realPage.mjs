// The browser has to be there before the library.
import './browser.mjs'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import FakeTimers from '@sinonjs/fake-timers'

const dist = fileURLToPath(new URL('../../dist/', import.meta.url))

/**
 * One page of the real library, with a `retrySession` and a `retryMemory` for each of its requests, under a clock of ours.
 * `answer(request, count)` says whether it is served, the first time it is sent, the second, and so on; `acts` are what the
 * shopper does. Gives what was sent, as `[milliseconds, request]`.
 */
export async function realPage({ requests, answer, latency, retryAfter, acts, watch, random }) {
  const clock = FakeTimers.install({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] })
  globalThis.sessionStorage = storage()
  globalThis.localStorage = storage()
  const folder = mkdtempSync(join(tmpdir(), 'retry-storm-'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  const begin = clock.now
  const sent = []
  const counts = new Array(requests).fill(0)
  let sessions = []
  let leave = () => {}

  function ask(request, signal) {
    sent.push([clock.now - begin, request])
    counts[request] += 1
    const isServed = answer(request, counts[request])
    const headers = retryAfter ? { 'Retry-After': String(retryAfter / 1000) } : {}
    return new Promise((resolve, reject) => {
      setTimeout(() => (isServed ? resolve('here') : reject(new Response(null, { status: 503, headers }))), latency)
      signal.addEventListener('abort', () => reject(signal.reason))
    })
  }

  async function load(number) {
    leave()
    // A page that is loaded again has nothing of the last one but its storage: no budget, no sessions, no hope.
    const copy = join(folder, String(number))
    for (const room of ['status', 'http', 'retry']) cpSync(join(dist, room), join(copy, room), { recursive: true })
    const { retrySession } = await import(pathToFileURL(join(copy, 'retry/retrySession.js')).href)
    const { retryMemory } = await import(pathToFileURL(join(copy, 'retry/retryMemory.js')).href)
    const all = Array.from({ length: requests }, (_, request) => request)
    sessions = all.map((request) =>
      retrySession(
        ({ signal }) => ask(request, signal),
        { method: 'GET', random: () => random },
        retryMemory(`part ${request}`),
      ),
    )
    const stops = sessions.map(({ listen }) => listen(() => {}))
    leave = () => {
      for (const stop of stops) stop()
    }
    for (const { run } of sessions) run()
  }

  function press() {
    const canPress = ({ state, canSkip }) => state === 'failed' || canSkip
    sessions.find(({ get }) => canPress(get()))?.run()
  }

  try {
    await load(0)
    for (const [index, { at, isReload }] of acts.entries()) {
      await clock.tickAsync(begin + at - clock.now)
      if (isReload) await load(index + 1)
      else press()
    }
    await clock.tickAsync(begin + watch - clock.now)
  } finally {
    leave()
    await Promise.resolve()
    clock.uninstall()
    rmSync(folder, { recursive: true })
  }
  return sent
}

function storage() {
  const items = new Map()
  return {
    getItem: (name) => items.get(name) ?? null,
    setItem: (name, value) => items.set(name, value),
    removeItem: (name) => items.delete(name),
  }
}
