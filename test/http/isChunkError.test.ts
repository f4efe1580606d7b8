import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isChunkError } from '../../src/http/isChunkError'

const named = (name: string, message: string) => Object.assign(new Error(message), { name })

test.each([
  ['webpack 5', named('ChunkLoadError', 'Loading chunk 42 failed.\n(error: https://shop.example/42.js)')],
  ['webpack, by its words alone', new Error('Loading chunk product-page failed.')],
  [
    'webpack’s CSS',
    Object.assign(new Error('Loading CSS chunk 7 failed.\n(/7.css)'), { code: 'CSS_CHUNK_LOAD_FAILED' }),
  ],
  ['Turbopack', named('ChunkLoadError', 'Failed to load chunk /_next/static/chunks/a1b2.js from module 123')],
  ['Turbopack, by its words alone', new Error('Failed to load chunk /_next/static/chunks/a1b2.js')],
  ['Chromium', new TypeError('Failed to fetch dynamically imported module: https://shop.example/assets/Cart-x1.js')],
  ['Firefox', new TypeError('error loading dynamically imported module: https://shop.example/assets/Cart-x1.js')],
  ['Safari', new TypeError('Importing a module script failed.')],
  ['Vite’s preload of styles', new Error('Unable to preload CSS for /assets/Cart-x1.css')],
  ['Parcel', new Error("Cannot find module '4NwQp'")],
  ['RequireJS', new Error('Script error for "cart"')],
  ['one inside another', new Error('The page failed', { cause: named('ChunkLoadError', 'Loading chunk 1 failed.') })],
])('knows a lost chunk of %s', (_, error) => {
  expect(isChunkError(error)).toBe(true)
})

test.each([
  ['a request that failed', new TypeError('Failed to fetch')],
  ['a bug', new TypeError("Cannot read properties of undefined (reading 'price')")],
  ['a module that a server lacks', new Error("Cannot find module 'express'\nRequire stack: …")],
  ['a status', 404],
  ['nothing', undefined],
])('takes %s for something else', (_, error) => {
  expect(isChunkError(error)).toBe(false)
})

test('never throws', () => {
  fc.assert(fc.property(fc.anything(), (error) => typeof isChunkError(error) === 'boolean'))
})
