import { afterEach, expect, test, vi } from 'vitest'
import { pause } from '../../src/retry/pause'

let isHidden = false
let isConnected = true

function stub() {
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => isHidden)
  vi.spyOn(navigator, 'onLine', 'get').mockImplementation(() => isConnected)
}

function show(is: boolean) {
  isHidden = !is
  document.dispatchEvent(new Event('visibilitychange'))
}

function connect(is: boolean) {
  isConnected = is
  dispatchEvent(new Event(is ? 'online' : 'offline'))
}

afterEach(() => {
  vi.restoreAllMocks()
  show(true)
  connect(true)
})

/** Whether it is over, and when it was, after some milliseconds. */
function watch(waiting: Promise<void>) {
  const start = performance.now()
  const seen: { after?: number } = {}
  waiting.then(() => {
    seen.after = performance.now() - start
  })
  return seen
}

const ms = (time: number) => new Promise((done) => setTimeout(done, time))

test('waits as long as told, and not at all for nothing', async () => {
  const none = watch(pause(0))
  const some = watch(pause(100))
  await ms(0)
  expect(none.after).toBeLessThan(50)
  expect(some.after).toBeUndefined()
  await ms(300)
  // The watch starts a moment after the wait.
  expect(some.after).toBeGreaterThan(99)
})

test('goes on in a page that is shown again, and not before', async () => {
  stub()
  show(false)
  const seen = watch(pause(50))
  await ms(200)
  expect(seen.after).toBeUndefined()
  show(true)
  await ms(50)
  expect(seen.after).toBeDefined()
})

test('goes on when the connection is back, and not before', async () => {
  stub()
  connect(false)
  const seen = watch(pause(50))
  await ms(200)
  expect(seen.after).toBeUndefined()
  connect(true)
  await ms(50)
  expect(seen.after).toBeDefined()
})

test('ends with the signal, whatever it waits for', async () => {
  stub()
  const controller = new AbortController()
  const long = watch(pause(60_000, controller.signal))
  connect(false)
  const offline = watch(pause(0, controller.signal))
  await ms(100)
  expect([long.after, offline.after]).toEqual([undefined, undefined])
  controller.abort()
  await ms(0)
  expect([long.after, offline.after]).toEqual([expect.any(Number), expect.any(Number)])
})

test('does not begin where the signal has ended already, and takes its listener back', async () => {
  const seen = watch(pause(60_000, AbortSignal.abort()))
  const { signal } = new AbortController()
  const remove = vi.spyOn(signal, 'removeEventListener')
  await pause(0, signal)
  await ms(0)
  expect(seen.after).toBeDefined()
  expect(remove).toHaveBeenCalledOnce()
})
