import { cleanup, render } from '@testing-library/react'
import { StrictMode } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'

// What the panel does to the page around it.

const prototype = XMLHttpRequest.prototype
const { fetch: ownFetch } = window
const { open, send, abort, setRequestHeader } = prototype
const storageKey = 'storefront-error-ui:fault'
const isOwn = () =>
  window.fetch === ownFetch &&
  prototype.open === open &&
  prototype.send === send &&
  prototype.abort === abort &&
  prototype.setRequestHeader === setRequestHeader

// Loaded after the page's own are noted, because it patches them at once.
const { Panel } = await import('../../src/devtools/Panel')
const { getFault, setFault } = await import('../../src/devtools/faultStore')

afterEach(async () => {
  cleanup()
  await vi.waitFor(() => expect(isOwn()).toBe(true))
  expect(sessionStorage.getItem(storageKey)).toBeNull()
})

const fails = { what: 'status', status: 503, path: '', isOnce: false } as const

test('the page has its own fetch and XMLHttpRequest back when the panel is unmounted, and is reached again by the next', async () => {
  expect(isOwn()).toBe(false)
  const { unmount } = render(<Panel />)
  setFault(fails)
  expect((await fetch('/a')).status).toBe(503)
  unmount()
  await vi.waitFor(() => expect(isOwn()).toBe(true))
  expect((await fetch('/a')).status).not.toBe(503)
  render(<Panel />)
  setFault(fails)
  expect((await fetch('/a')).status).toBe(503)
})

test('what was chosen before a reload outlives Strict Mode', async () => {
  sessionStorage.setItem(storageKey, JSON.stringify(fails))
  render(
    <StrictMode>
      <Panel />
    </StrictMode>,
  )
  await expect.element(page.getByRole('button', { name: 'What should go wrong?' })).toHaveAttribute('data-on')
  expect(getFault().fault).toEqual(fails)
  expect(sessionStorage.getItem(storageKey)).not.toBeNull()
})

test('the panel is English from left to right on any page', async () => {
  document.documentElement.dir = 'rtl'
  render(<Panel />)
  const button = page.getByRole('button', { name: 'What should go wrong?' })
  await expect.element(button).toHaveStyle({ direction: 'ltr' })
  expect(document.querySelector('[data-error-ui-devtools]')).toHaveAttribute('lang', 'en')
  document.documentElement.removeAttribute('dir')
})

test('of two panels one is shown, and the page is its own again after both', async () => {
  const one = render(<Panel />)
  const other = render(<Panel />)
  expect(document.querySelectorAll('[data-error-ui-devtools]')).toHaveLength(1)
  setFault(fails)
  other.unmount()
  await Promise.resolve()
  expect(getFault().fault).toEqual(fails)
  one.unmount()
  await vi.waitFor(() => expect(isOwn()).toBe(true))
  expect(getFault().fault).toBeUndefined()
})

test('a wrapper that the page puts around it later stays, and meets each fault once', async () => {
  const { unmount } = render(<Panel />)
  const inner = window.fetch
  const wrapper = vi.fn<typeof fetch>((input, init) => inner(input, init))
  window.fetch = wrapper
  unmount()
  await Promise.resolve()
  await Promise.resolve()
  expect(window.fetch).toBe(wrapper)
  expect((await fetch('/a')).status).not.toBe(503)
  render(<Panel />)
  setFault(fails)
  expect((await fetch('/a')).status).toBe(503)
  expect(wrapper).toHaveBeenCalledTimes(2)
  expect(getFault().met).toBe(1)
  window.fetch = inner
})

test.each(['{}', '5', '{"what":"status"}', '[]', '"x"'])('a choice that cannot be one is none: %s', (stored) => {
  sessionStorage.setItem(storageKey, stored)
  render(<Panel />)
  expect(getFault().fault).toBeUndefined()
})

test('a device that is really offline stays so, whatever else is chosen', () => {
  render(<Panel />)
  const truth = vi.spyOn(Navigator.prototype, 'onLine', 'get').mockReturnValue(false)
  setFault(fails)
  expect(navigator.onLine).toBe(false)
  setFault({ ...fails, what: 'offline' })
  setFault(undefined)
  expect(navigator.onLine).toBe(false)
  truth.mockReturnValue(true)
  expect(navigator.onLine).toBe(true)
})

describe('each way to send', () => {
  beforeEach(() => void render(<Panel />))

  test('data: and blob: are no requests', async () => {
    setFault(fails)
    expect(await (await fetch('data:text/plain,tea')).text()).toBe('tea')
    const blob = URL.createObjectURL(new Blob(['tea']))
    expect(await (await fetch(blob)).text()).toBe('tea')
    expect(getFault().met).toBe(0)
  })

  test('addresses are relative to the base of the page', async () => {
    const base = document.head.appendChild(document.createElement('base'))
    base.href = '/shop/'
    setFault({ ...fails, path: '/shop/items' })
    expect((await fetch('items')).status).toBe(503)
    expect((await fetch(new URL('items', document.baseURI))).status).toBe(503)
    base.remove()
    expect((await fetch('items')).status).not.toBe(503)
  })

  test('a Request, a form and a stream meet a fault, and a Request can be sent again after it', async () => {
    setFault({ ...fails, status: 429, retryAfter: 30 })
    const form = new FormData()
    form.set('file', new Blob(['x']), 'x.txt')
    const request = new Request('/a', { method: 'POST', body: form })
    expect((await fetch(request)).headers.get('retry-after')).toBe('30')
    expect(request.bodyUsed).toBe(false)
    const body = new Blob(['x']).stream()
    expect((await fetch('/a', { method: 'POST', body, duplex: 'half' } as RequestInit)).status).toBe(429)
    expect((await fetch('/a', { method: 'POST', body: form })).status).toBe(429)
  })

  test('a signal that has aborted already wins over any fault', async () => {
    const signal = AbortSignal.abort()
    for (const what of ['status', 'slow', 'dropped', 'hanging', 'lost', 'late'] as const) {
      setFault({ ...fails, what, delay: 10 })
      await expect(fetch('/a', { signal }), what).rejects.toMatchObject({ name: 'AbortError' })
      await expect(fetch(new Request('/a', { signal })), what).rejects.toMatchObject({ name: 'AbortError' })
    }
  })

  test('an address that is none fails as it does without the panel', async () => {
    setFault(fails)
    await expect(fetch('http://[')).rejects.toBeInstanceOf(TypeError)
    expect(() => new XMLHttpRequest().open('GET', 'http://[')).toThrow(expect.objectContaining({ name: 'SyntaxError' }))
    expect(() => new XMLHttpRequest().open('CONNECT', '/a')).toThrow(expect.objectContaining({ name: 'SecurityError' }))
  })

  test('an XMLHttpRequest cannot be sent unopened or twice, and opening it again gives up the first', async () => {
    setFault({ ...fails, what: 'hanging' })
    const request = new XMLHttpRequest()
    const invalid = expect.objectContaining({ name: 'InvalidStateError' })
    expect(() => request.send()).toThrow(invalid)
    const ended = vi.fn()
    request.onloadend = ended
    request.open('GET', '/a')
    request.timeout = 50
    request.send()
    expect(() => request.send()).toThrow(invalid)
    request.open('GET', '/b')
    await new Promise((done) => setTimeout(done, 120))
    expect(ended).not.toHaveBeenCalled()
  })

  test('a response that did not come is null where it is no text', async () => {
    setFault({ ...fails, what: 'dropped' })
    const request = new XMLHttpRequest()
    request.open('GET', '/a')
    request.responseType = 'json'
    await new Promise((done) => {
      request.onerror = done
      request.send()
    })
    expect(request.response).toBeNull()
  })

  test('sendBeacon is left alone', async () => {
    const { sendBeacon } = Navigator.prototype
    setFault(fails)
    expect(navigator.sendBeacon).toBe(sendBeacon)
    expect(navigator.sendBeacon('/beacon', 'x')).toBe(true)
    expect(getFault().met).toBe(0)
  })
})
