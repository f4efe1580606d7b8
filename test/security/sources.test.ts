import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const sources = readdirSync('src', { recursive: true })
  .map(String)
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(`src/${path}`, 'utf8') }))

/** Which files have it. */
const having = (pattern: RegExp) => sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path)

test('nothing is ever set as HTML, and no text becomes code', () => {
  expect(having(/./)).toHaveLength(sources.length)
  const sinks =
    /innerHTML|outerHTML|insertAdjacent|dangerously|document\.write|createContextual|DOMParser|srcdoc|\beval\(|new Function/i
  expect(having(sinks)).toEqual([])
})

test('the only request that the library makes by itself is the probe', () => {
  expect(having(/\bfetch\(|sendBeacon|new (XMLHttpRequest|WebSocket|EventSource|Image)\b/)).toEqual([
    'hooks/useOnline.ts',
  ])
})

test('what is kept, is kept by the reload and by the memory of requests with a name, and nowhere else', () => {
  expect(having(/indexedDB|document\.cookie|caches\./)).toEqual([])
  expect(having(/localStorage/)).toEqual(['retry/retryMemory.ts'])
  expect(having(/sessionStorage/).sort()).toEqual(['hooks/useChunkReload.ts', 'retry/retryMemory.ts'])
})
