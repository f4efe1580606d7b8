import { notFound, redirect as tanStackRedirect } from '@tanstack/react-router'
import { data, redirect } from 'react-router'
import { describe, expect, test } from 'vitest'
import { readFrameworkSignal } from '../../src/http/readFrameworkSignal'
import { hostile } from '../samples'

const withDigest = (digest: unknown) => Object.assign(new Error('x'), { digest })

// As Next.js 14.2, 15.0, 15.1 and 16.4 write them, and React Router 7 with server components.
const digests = [
  'NEXT_REDIRECT;replace;/login;307;',
  'NEXT_REDIRECT;push;https://shop.example/a;b?c=1;2;303;',
  'NEXT_REDIRECT;replace;/moved;308;',
  `NEXT_REDIRECT;push;/login?from=${'x'.repeat(3000)};307;`,
  'NEXT_HTTP_ERROR_FALLBACK;404',
  'NEXT_HTTP_ERROR_FALLBACK;403',
  'NEXT_HTTP_ERROR_FALLBACK;401',
  'NEXT_NOT_FOUND',
  'BAILOUT_TO_CLIENT_SIDE_RENDERING',
  'DYNAMIC_SERVER_USAGE',
  'HANGING_PROMISE_REJECTION',
  'NEXT_PRERENDER_INTERRUPTED',
  'CLIENT_HOOK_DYNAMIC',
  'INSTANT_VALIDATION_ERROR',
  'REACT_ROUTER_ERROR:REDIRECT:{"status":302,"statusText":"","location":"/login","reloadDocument":false,"replace":false}',
  'REACT_ROUTER_ERROR:ROUTE_ERROR_RESPONSE:{"status":404,"statusText":"Not Found","data":null}',
]

const signals: [name: string, signal: unknown][] = [
  ...digests.map((digest): [string, unknown] => [digest, withDigest(digest)]),
  ['a digest on a plain object', { digest: 'NEXT_NOT_FOUND' }],
  ['the postponement of React', { $$typeof: Symbol.for('react.postpone') }],
  ['the redirect of React Router', redirect('/login')],
  ['a permanent redirect of a loader', redirect('/new', 301)],
  ['the redirect of TanStack Router', tanStackRedirect({ to: '/login' })],
  ['the redirect of TanStack Router, as its server sends it', { isSerializedRedirect: true, to: '/login' }],
  ['what TanStack Router has not found', notFound()],
  ['what TanStack Router has not found, with data', notFound({ data: { sku: 1 } })],
]

describe('a signal', () => {
  test.each(signals)('is found: %s', (_, signal) => {
    expect(readFrameworkSignal(signal)).toBe(signal)
  })

  test.each(signals)('is found as the cause of another error: %s', (_, signal) => {
    expect(readFrameworkSignal(new Error('The cart failed', { cause: signal }))).toBe(signal)
    expect(readFrameworkSignal(new Error('a', { cause: new Error('b', { cause: signal }) }))).toBe(signal)
  })

  test('of Next.js that leaves the render of a server to the browser is found by its reason', () => {
    const error = new Error('bail', { cause: { $$typeof: Symbol.for('next.browser-bailout-reason'), reason: 'x' } })
    expect(readFrameworkSignal(error)).toBeDefined()
  })
})

describe('a failure is none', () => {
  test.each([
    ['an error', new Error('x')],
    ['the digest of a server', withDigest('3918274650')],
    ['a digest that only begins like one', withDigest('NEXT_REDIRECT')],
    ['a redirect without a status', withDigest('NEXT_REDIRECT;replace;/a;')],
    ['another status', withDigest('NEXT_HTTP_ERROR_FALLBACK;500')],
    ['a word before it', withDigest('x NEXT_NOT_FOUND')],
    ['a digest that is no text', withDigest({ toString: () => 'NEXT_NOT_FOUND' })],
    ['its name in a message', new Error('NEXT_NOT_FOUND')],
    ['an answer', new Response(null, { status: 503 })],
    ['an answer that was redirected by nobody', new Response(null, { status: 302 })],
    ['an object that looks like a redirect', { status: 302, headers: new Headers({ Location: '/' }) }],
    [
      'an error of the shop that knows that something is not there',
      Object.assign(new Error('x'), { isNotFound: true }),
    ],
    ['an answer of the shop’s client', { isNotFound: true, status: 404 }],
    ['a 404 of React Router’s loaders', { status: 404, statusText: '', internal: false, data: null }],
    ['an answer that React Router’s component threw', data(null, { status: 404 })],
    ['a text', 'NEXT_NOT_FOUND'],
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['a hostile value', hostile],
    [
      'an object that throws',
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('no')
          },
          has: () => {
            throw new Error('no')
          },
          getPrototypeOf: () => {
            throw new Error('no')
          },
        },
      ),
    ],
    ['a frozen error', Object.freeze(new Error('x'))],
  ])('%s', (_, value) => {
    expect(readFrameworkSignal(value)).toBeUndefined()
  })

  test('an error that is its own cause', () => {
    const error = new Error('x')
    error.cause = error
    expect(readFrameworkSignal(error)).toBeUndefined()
  })

  test('a chain of causes that has no end', () => {
    let depth = 0
    const endless = (): object =>
      Object.defineProperty(new Error('x'), 'cause', {
        get() {
          depth++
          return endless()
        },
      })
    expect(readFrameworkSignal(endless())).toBeUndefined()
    expect(depth).toBeLessThan(20)
  })
})
