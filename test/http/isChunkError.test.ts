import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isChunkError } from '../../src/http/isChunkError'

const named = (name: string, message: string) => Object.assign(new Error(message), { name })
const federation = (words: string) =>
  new Error(
    `[ Federation Runtime ]: ${words}\nargs: {"remoteName":"cart"}\nView the docs to see how to solve: https://…`,
  )

test.each<[string, unknown]>([
  [
    'webpack 5: JsonpChunkLoadingRuntimeModule',
    named('ChunkLoadError', 'Loading chunk 42 failed.\n(error: https://a.example/42.js)'),
  ],
  [
    'webpack 4.29: JsonpMainTemplatePlugin, without a name',
    new Error('Loading chunk 5 failed.\n(missing: https://a.example/5.js)'),
  ],
  ['webpack 3: JsonpMainTemplatePlugin', new Error('Loading chunk product-page failed.')],
  [
    'webpack 5 with Next’s names: vercel/next.js#62857',
    new Error('Loading chunk app/(shop)/[slug]/page failed.\n(missing: /page.js)'),
  ],
  ['webpack 5: CssLoadingRuntimeModule', new Error('Loading css chunk 7 failed.\n(error: /7.css)')],
  [
    'webpack 5: ExternalModule',
    named('ScriptExternalLoadError', 'Loading script failed.\n(missing: https://a.example/remoteEntry.js)'),
  ],
  [
    'webpack 5: ContainerEntryModule',
    new Error('Module "./Cart" does not exist in container.\nwhile loading "./Cart" from 9'),
  ],
  [
    'Rspack: Loading chunk while a hot update waits',
    named('ChunkLoadError', 'Loading chunk 3 timed out waiting for HMR (status: idle)'),
  ],
  [
    'mini-css-extract-plugin: index.js',
    Object.assign(new Error('Loading CSS chunk 7 failed.\n(/7.css)'), { code: 'CSS_CHUNK_LOAD_FAILED' }),
  ],
  [
    'Turbopack: runtime-base.ts',
    named('ChunkLoadError', 'Failed to load chunk /_next/static/chunks/a1b2.js from module 123'),
  ],
  [
    'Turbopack, by its words alone',
    new Error('Failed to load chunk /_next/static/chunks/a1b2.js from runtime for chunk b.js'),
  ],
  ['Next’s Pages Router: route-loader.js', new Error('Failed to load script: /_next/static/chunks/pages/cart-0c1d.js')],
  [
    'Next’s Pages Router with an assetPrefix',
    new Error('Failed to load script: https://cdn.example/shop/_next/static/chunks/pages/cart.js'),
  ],
  [
    'Chromium: dynamic_module_resolver.cc',
    new TypeError('Failed to fetch dynamically imported module: https://a.example/Cart-x1.js'),
  ],
  [
    'Chromium’s console: module_script_fetcher.cc',
    new Error(
      'Failed to load module script: Expected a JavaScript-or-Wasm module script but the server responded with a MIME type of "text/html". Strict MIME type checking is enforced for module scripts per HTML spec.',
    ),
  ],
  [
    'V8: message-template.h, UnresolvableExport',
    new SyntaxError("The requested module '/assets/x.js' does not provide an export named 'y'"),
  ],
  [
    'V8: message-template.h, AmbiguousExport',
    new SyntaxError("The requested module '/x.js' contains conflicting star exports for name 'y'"),
  ],
  [
    'Firefox: JSMSG_DYNAMIC_IMPORT_FAILED',
    new TypeError('error loading dynamically imported module: https://a.example/Cart-x1.js'),
  ],
  [
    'Firefox 68: JSMSG_DYNAMIC_IMPORT_FAILED, without the address',
    new TypeError('error loading dynamically imported module'),
  ],
  [
    'Firefox: JSMSG_MODULE_NO_EXPORT',
    new SyntaxError("The requested module 'https://a.example/x.js' doesn't provide an export named: 'y'"),
  ],
  [
    'Firefox: JSMSG_MODULE_AMBIGUOUS',
    new SyntaxError("The requested module '/x.js' contains ambiguous star export: 'y' from '/a.js' and '/b.js'"),
  ],
  ['Firefox 68: JSMSG_MISSING_IMPORT', new SyntaxError('import not found: Dt')],
  ['Firefox 68: JSMSG_MISSING_INDIRECT_EXPORT', new SyntaxError('indirect export not found: Dt')],
  ['Firefox 68: JSMSG_AMBIGUOUS_IMPORT', new SyntaxError('ambiguous import: $t')],
  ['Firefox 68: JSMSG_AMBIGUOUS_INDIRECT_EXPORT', new SyntaxError('ambiguous indirect export: default')],
  [
    'Firefox’s console: BlockModuleWithWrongMimeType',
    new Error(
      'Loading module from “https://a.example/x.js” was blocked because of a disallowed MIME type (“text/html”).',
    ),
  ],
  ['Safari: ScriptModuleLoader.cpp, no answer', new TypeError('Importing a module script failed.')],
  [
    'Safari: ScriptModuleLoader.cpp, a page in its place',
    new TypeError("'text/html' is not a valid JavaScript MIME type."),
  ],
  [
    'Safari: ScriptModuleLoader.cpp, an error page without CORS',
    new TypeError('Cross-origin script load denied by Cross-Origin Resource Sharing policy.'),
  ],
  ['Safari: JSModuleRecord.cpp, no export', new SyntaxError("Importing binding name 'x' is not found.")],
  [
    'Safari: JSModuleRecord.cpp, two exports',
    new SyntaxError("Importing binding name 'x' cannot be resolved due to ambiguous multiple bindings."),
  ],
  [
    'Safari: JSModuleRecord.cpp, no default',
    new SyntaxError("Importing binding name 'default' cannot be resolved by star export entries."),
  ],
  ['Safari: JSModuleRecord.cpp, handed on', new SyntaxError("Indirectly exported binding name 'B' is not found.")],
  ['Vite: the payload of vite:preloadError', new Error('Unable to preload CSS for /assets/Cart-x1.css')],
  [
    'Parcel 2: js-loader.js',
    new TypeError('Failed to fetch dynamically imported module: https://a.example/c.js. Error: undefined'),
  ],
  ['Parcel 2.8: bundle-manifest.js', new Error('Could not resolve bundle with id 5cKwW')],
  ['Parcel 2: dev-prelude.js', Object.assign(new Error("Cannot find module '4NwQp'"), { code: 'MODULE_NOT_FOUND' })],
  ['Parcel 2, an id without a digit: parcel-bundler/parcel#9177', new Error("Cannot find module 'bMzaW'")],
  ['Parcel 2, an id of six', new Error("Cannot find module 'A1b2c3'")],
  [
    'SystemJS 6.15, s.js',
    new Error(
      'Error loading https://a.example/x.js from https://a.example/y.js (SystemJS https://github.com/systemjs/systemjs/blob/main/docs/errors.md#3)',
    ),
  ],
  [
    'SystemJS 6.15, system.js',
    new Error(
      'Error loading https://a.example/x.js (SystemJS Error#3 https://github.com/systemjs/systemjs/blob/main/docs/errors.md#3)',
    ),
  ],
  [
    'SystemJS 6.10, s.js',
    new Error('Error loading https://a.example/x.js from https://a.example/y.js (SystemJS https://git.io/JvFET#3)'),
  ],
  [
    'SystemJS 6: fetch-load, a status',
    new Error('404 Not Found, loading https://a.example/x.css (SystemJS Error#7 https://git.io/JvFET#7)'),
  ],
  [
    'SystemJS 6: fetch-load, a page in its place',
    new Error('Unknown Content-Type "text/html", loading https://a.example/x.css (SystemJS https://git.io/JvFET#4)'),
  ],
  [
    'RequireJS 2.3: scripterror',
    new Error('Script error for "cart", needed by: app\nhttps://requirejs.org/docs/errors.html#scripterror'),
  ],
  ['RequireJS 2.1: scripterror', new Error('Script error for: cart')],
  ['RequireJS: timeout', new Error('Load timeout for modules: cart\nhttps://requirejs.org/docs/errors.html#timeout')],
  ['module federation 2: RUNTIME-001', federation('Failed to get remoteEntry exports. #RUNTIME-001')],
  ['module federation 2: RUNTIME-003', federation('Failed to get manifest. #RUNTIME-003')],
  ['module federation 2: RUNTIME-008', federation('Failed to load script resources. #RUNTIME-008')],
  [
    'module federation 2: RUNTIME-013',
    federation('The manifest is not a valid Module Federation manifest. #RUNTIME-013'),
  ],
  ['module federation 2: RUNTIME-014', federation('The remote does not expose the requested module. #RUNTIME-014')],
  [
    'Expo: fetchThenEval.web.ts',
    named(
      'AsyncRequireError',
      'Loading module /_expo/static/js/web/cart-1.js failed.\n(error: https://a.example/cart-1.js)',
    ),
  ],
  ['Metro: require.js', new Error('Requiring unknown module "1234".')],
])('knows the lost chunk of %s', (_, error) => {
  expect(isChunkError(error)).toBe(true)
})

const lost = named('ChunkLoadError', 'Loading chunk 1 failed.')

test.each<[string, unknown]>([
  ['inside another', new Error('The page failed', { cause: lost })],
  ['two inside another', new Error('The page failed', { cause: new Error('The route failed', { cause: lost }) })],
  ['inside an error with a status', Object.assign(new Error('Oops', { cause: lost }), { status: 500 })],
  ['as a text inside another', new Error('The page failed', { cause: 'ChunkLoadError: Loading chunk 1 failed.' })],
  ['among several', new AggregateError([new Error('Slow'), lost])],
  ['as an event keeps it', { type: 'error', error: lost }],
  ['thrown as a text', 'Loading chunk 5 failed.'],
  ['as a handler of window quotes it', 'Uncaught ChunkLoadError: Loading chunk 5 failed'],
  ['as Chromium quotes it', 'Uncaught (in promise) TypeError: Failed to fetch dynamically imported module: /x.js'],
  ['as Angular’s zones quote it', new Error('Uncaught (in promise): ChunkLoadError: Loading chunk 5 failed.')],
  ['as another error quotes it', new Error('Error: ChunkLoadError: timeout')],
  ['kept without its prototype', { name: 'ChunkLoadError', message: 'Loading chunk 1 failed.', stack: '' }],
  ['at the end of a long text', `Uncaught ChunkLoadError: ${'x'.repeat(10_000_000)}`],
])('knows a lost chunk %s', (_, error) => {
  expect(isChunkError(error)).toBe(true)
})

test.each<[string, unknown]>([
  ['a request that failed in Chromium', new TypeError('Failed to fetch')],
  ['a request that failed in Safari', new TypeError('Load failed')],
  ['a request that failed in Firefox', new TypeError('NetworkError when attempting to fetch resource.')],
  ['a picture', new Error('Failed to load resource: the server responded with a status of 404 (Not Found)')],
  ['a bug', new TypeError("Cannot read properties of undefined (reading 'price')")],
  [
    'a factory that webpack lacks, as any bug says it',
    new TypeError("Cannot read properties of undefined (reading 'call')"),
  ],
  ['a body that is no JSON', new SyntaxError(`Unexpected token '<', "<!doctype "... is not valid JSON`)],
  ['a script that is a page, as JSON says it too', new SyntaxError("Unexpected token '<'")],
  ['a package that a server lacks', new Error("Cannot find module 'express'\nRequire stack: …")],
  ['a package of five letters', new Error("Cannot find module 'redux'")],
  ['a package of six letters and digits', new Error("Cannot find module 'base64'")],
  ['a package by its brand', new Error("Cannot find module 'React'")],
  ['a file', new Error("Cannot find module './Cart'")],
  ['Meteor: install.js', new Error("Cannot find module '/imports/Cart.js'")],
  ['a script of a third party', new Error('Failed to load script: https://js.stripe.com/v3')],
  ['a script of the shop’s own loader', new Error('Unable to load cart.js')],
  ['a script of whatever loader', new Error('Loading script failed: paypal')],
  ['a script of another origin', new Error('Script error.')],
  [
    'a bare specifier in Chromium',
    new TypeError(
      'Failed to resolve module specifier "react". Relative references must start with either "/", "./", or "../".',
    ),
  ],
  [
    'a bare specifier in SystemJS',
    new Error("Unable to resolve bare specifier 'react' (SystemJS Error#8 https://git.io/JvFET#8)"),
  ],
  [
    'a script that registers nothing with SystemJS',
    new Error('Module x did not instantiate (SystemJS Error#2 https://git.io/JvFET#2)'),
  ],
  ['an import that Safari stopped because the page is left', new TypeError('Importing a module script is canceled.')],
  ['an import cycle in Firefox', new SyntaxError("The requested module '/x.js' contains circular import: 'y'")],
  ['data of Next’s Pages Router', new Error('Failed to load static props')],
  [
    'a change of mind in Next’s Pages Router',
    Object.assign(new Error('Loading initial props cancelled'), { cancelled: true }),
  ],
  [
    'a server action of another release',
    new Error('Failed to find Server Action "x". This request might be from an older or newer deployment.'),
  ],
  ['a remote nobody configured: RUNTIME-004', federation('Failed to locate remote. #RUNTIME-004')],
  [
    'WebAssembly that is a page',
    new Error('WebAssembly.instantiateStreaming(): expected magic word 00 61 73 6d, found 3c 21 64 6f @+0'),
  ],
  [
    'WebAssembly that is not there',
    new TypeError("Failed to execute 'compile' on 'WebAssembly': HTTP status code is not ok"),
  ],
  ['a file that a shopper chose', new Error('upload.svg has a disallowed MIME type')],
  ['a place that is not clear', new Error('ambiguous airport: LHR')],
  ['a report', new Error('Report not found: q3')],
  ['a blob', new Error('The blob does not exist in container shop')],
  ['orders that take long', new Error('Load timeout for orders')],
  ['a status', 404],
  ['an empty text', ''],
  ['nothing', undefined],
])('takes %s for something else', (_, error) => {
  expect(isChunkError(error)).toBe(false)
})

const body = { name: 'ChunkLoadError', message: 'Loading chunk 5 failed.' }

test.each<[string, unknown]>([
  ['the body of an answer', { status: 500, body }],
  ['an answer', { status: 500, ...body }],
  [
    'an error of axios',
    Object.assign(new Error('Request failed with status code 500'), { response: { status: 500, data: body } }),
  ],
  ['an error with a status', Object.assign(new Error(body.message), { status: 500 })],
  ['an error with an answer', Object.assign(new Error(body.message), { response: { status: 200 } })],
  ['an error of GraphQL', Object.assign(new Error(body.message), { errors: [body] })],
  ['an error of tRPC', Object.assign(new Error(body.message), { data: { httpStatus: 500 } })],
  ['a body that says error', { error: body }],
  ['a body as the cause', new Error('The request failed', { cause: { status: 500, body } })],
  ['JSON as a text', JSON.stringify(body)],
  ['JSON as the message', new Error(` ${JSON.stringify(body)}`)],
  ['a page as the message', new Error(`<!doctype html><h1>${body.message}</h1>`)],
])('does not believe the words of a server: %s', (_, error) => {
  expect(isChunkError(error)).toBe(false)
})

test('never throws', () => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  const hostile = new Proxy(new Error('x'), {
    get: () => {
      throw lost
    },
    getPrototypeOf: () => {
      throw lost
    },
  })
  for (const value of [proxy, hostile, { message: hostile, cause: proxy }, new Error('x', { cause: hostile })])
    expect(isChunkError(value)).toBe(false)
  fc.assert(fc.property(fc.anything(), (error) => typeof isChunkError(error) === 'boolean'))
})

test('takes no longer for a text that nearly fits, however long it is', () => {
  const nearly = [
    ...['Loading chunk ', 'Loading module ', '(SystemJS #', 'Failed to load script: /', "Cannot find module 'A", ' '],
    ...['import not found: ', 'Error: ', 'a'],
  ]
  const start = performance.now()
  for (const piece of nearly) {
    const text = piece.repeat(10_000_000 / piece.length)
    expect(isChunkError(text)).toBe(false)
    expect(isChunkError(new Error(text))).toBe(false)
  }
  expect(performance.now() - start).toBeLessThan(1000)
})
