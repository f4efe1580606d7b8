import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

// The development panel patches `fetch` and XMLHttpRequest, which is what it is for, and is not in a production build. `testing` is
// for tests alone.
const sources = readdirSync('src', { recursive: true })
  .map(String)
  .filter((path) => /\.tsx?$/.test(path))
  .filter((path) => !/^(devtools|testing)\b/.test(path))
  .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(`src/${path}`, 'utf8') }))

/** Which files have it. */
const having = (pattern: RegExp) => sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path)

test('nothing is ever set as HTML, and no text becomes code', () => {
  expect(having(/./)).toHaveLength(sources.length)
  const sinks =
    /innerHTML|outerHTML|insertAdjacent|dangerously|document\.write|createContextual|DOMParser|srcdoc|\beval\(|new Function/i
  expect(having(sinks)).toEqual([])
})

test('the only requests that the library makes by itself are the probe, and those to a status page that the shop has named', () => {
  expect(having(/\bfetch\(|sendBeacon|new (XMLHttpRequest|WebSocket|EventSource|Image)\b/)).toEqual([
    // Hands on what FastStore itself sends.
    'adapters/faststore.ts',
    'hooks/useOnline.ts',
    'live/askStatus.ts',
    'live/statusProxy.ts',
  ])
})

test('what is kept, is kept by the reload, by the memory of requests with a name and by that of a status page, and nowhere else', () => {
  expect(having(/indexedDB|document\.cookie|caches\./)).toEqual([])
  expect(having(/localStorage/).sort()).toEqual([
    'hooks/useDismissedEvents.ts',
    'live/statusMemory.ts',
    'retry/retryMemory.ts',
  ])
  expect(having(/sessionStorage/).sort()).toEqual(['hooks/useChunkReload.ts', 'retry/retryMemory.ts'])
})
