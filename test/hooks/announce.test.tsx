import { act, render, screen, waitFor } from '@testing-library/react'
import { StrictMode, useState } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { ErrorPage } from '../../src/components/ErrorPage'
import { StatusNotice } from '../../src/components/StatusNotice'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { en } from '../../src/messages/locales/en'
import { ja } from '../../src/messages/locales/ja'
import { th } from '../../src/messages/locales/th'
import type { StatusKind } from '../../src/status/statusKind'
import { listen, region, silence } from '../announcements'

const words = (kind: StatusKind) => `${en.statuses[kind].title}. ${en.statuses[kind].description}`
const unavailable = words('serviceUnavailable')

afterEach(() => {
  vi.useRealTimers()
})

describe('a failure that appears after the page has loaded', () => {
  test('is announced at once where it is critical, in a region that was there before', async () => {
    const said = listen()
    const { rerender } = render(<ErrorUIProvider />)
    const before = region('assertive')
    expect(before?.childNodes).toHaveLength(0)
    rerender(
      <ErrorUIProvider>
        <ErrorBanner status={503} />
      </ErrorUIProvider>,
    )
    await waitFor(() => expect(said).toEqual([`assertive: ${unavailable}`]))
    expect(region('assertive')).toBe(before)
    expect(document.querySelectorAll('[aria-live]')).toHaveLength(2)
  })

  test.each([
    ['a banner that is not critical', <ErrorBanner key="" status={404} />, 'notFound', 'polite'],
    ['a page', <ErrorPage key="" status={500} />, 'internalServerError', 'assertive'],
    ['a notice, even a critical one,', <StatusNotice key="" status={503} />, 'serviceUnavailable', 'polite'],
    ['a success', <StatusNotice key="" status={201} />, 'created', 'polite'],
  ] as const)('as %s is announced as loudly as it should be', async (_, surface, kind, politeness) => {
    const said = listen()
    const { rerender } = render(<ErrorUIProvider />)
    rerender(<ErrorUIProvider>{surface}</ErrorUIProvider>)
    await waitFor(() => expect(said).toEqual([`${politeness}: ${words(kind)}`]))
  })

  test.each([
    ['Japanese', ja, '。'],
    ['Thai', th, ' '],
  ])('parts its title from its description as %s parts sentences', async (_, messages, between) => {
    const said = listen()
    const { rerender } = render(<ErrorUIProvider messages={messages} />)
    rerender(
      <ErrorUIProvider messages={messages}>
        <ErrorBanner status={503} />
      </ErrorUIProvider>,
    )
    const { title, description } = messages.statuses.serviceUnavailable
    await waitFor(() => expect(said).toEqual([`assertive: ${title}${between}${description}`]))
  })

  test('is announced without a provider too, once the region has had time to be noticed', async () => {
    const said = listen()
    const start = performance.now()
    render(<ErrorBanner status={503} />)
    expect(region('assertive')?.childNodes).toHaveLength(0)
    await waitFor(() => expect(said).toEqual([`assertive: ${unavailable}`]))
    expect(performance.now() - start).toBeGreaterThan(140)
  })

  test('is announced once in Strict Mode', async () => {
    const said = listen()
    const { rerender } = render(
      <StrictMode>
        <ErrorUIProvider />
      </StrictMode>,
    )
    rerender(
      <StrictMode>
        <ErrorUIProvider>
          <ErrorBanner status={503} />
        </ErrorUIProvider>
      </StrictMode>,
    )
    await silence()
    expect(said).toEqual([`assertive: ${unavailable}`])
  })

  test('is announced when it comes with a provider of its own', async () => {
    const said = listen()
    const { rerender } = render(<ErrorUIProvider />)
    rerender(
      <ErrorUIProvider>
        <ErrorUIProvider links={{ home: '/' }}>
          <ErrorBanner status={503} />
        </ErrorUIProvider>
      </ErrorUIProvider>,
    )
    await silence()
    expect(said).toEqual([`assertive: ${unavailable}`])
  })

  test('is announced once where two places show it', async () => {
    const said = listen()
    const { rerender } = render(<ErrorUIProvider />)
    rerender(
      <ErrorUIProvider>
        <ErrorBanner status={503} />
        <ErrorBanner status={503} />
      </ErrorUIProvider>,
    )
    await silence()
    expect(said).toEqual([`assertive: ${unavailable}`])
  })

  test('is announced beside another that appears with it', async () => {
    const said = listen()
    const { rerender } = render(<ErrorUIProvider />)
    rerender(
      <ErrorUIProvider>
        <ErrorBanner status={503} />
        <ErrorBanner status={500} />
      </ErrorUIProvider>,
    )
    await silence()
    expect(said).toEqual([`assertive: ${unavailable}`, `assertive: ${words('internalServerError')}`])
  })

  test('is announced in the words that are shown', async () => {
    const said = listen()
    const { rerender } = render(<ErrorUIProvider />)
    rerender(
      <ErrorUIProvider>
        <ErrorBanner status={503} heading="Your cart could not be saved" description="It is still here." />
      </ErrorUIProvider>,
    )
    await silence()
    expect(said).toEqual(['assertive: Your cart could not be saved. It is still here.'])
  })

  test('is announced in its language', async () => {
    const { rerender } = render(<ErrorUIProvider messages={{ ...en, locale: 'pt-BR' }} />)
    rerender(
      <ErrorUIProvider messages={{ ...en, locale: 'pt-BR' }}>
        <ErrorBanner status={502} />
      </ErrorUIProvider>,
    )
    await waitFor(() => expect(region('assertive')?.firstElementChild?.getAttribute('lang')).toBe('pt-BR'))
  })
})

describe('a failure that is part of the first render', () => {
  test.each([
    ['with a provider', <ErrorUIProvider key="" />],
    ['with a provider, in Strict Mode', <ErrorUIProvider key="strict" />],
  ])('is not announced: it is read where it stands, %s', async (_, { key }) => {
    const said = listen()
    const scene = (
      <ErrorUIProvider>
        <ErrorBanner status={503} />
        <StatusNotice status={202} />
        <ErrorPage status={404} />
      </ErrorUIProvider>
    )
    render(key === 'strict' ? <StrictMode>{scene}</StrictMode> : scene)
    await silence()
    expect(said).toEqual([])
  })

  test('is not announced inside two providers', async () => {
    const said = listen()
    render(
      <ErrorUIProvider>
        <ErrorUIProvider>
          <ErrorBanner status={503} />
        </ErrorUIProvider>
      </ErrorUIProvider>,
    )
    await silence()
    expect(said).toEqual([])
  })

  test('is announced when it changes', async () => {
    const said = listen()
    const scene = (status: number) => (
      <ErrorUIProvider>
        <ErrorBanner status={status} />
      </ErrorUIProvider>
    )
    const { rerender } = render(scene(503))
    rerender(scene(404))
    await waitFor(() => expect(said).toEqual([`polite: ${words('notFound')}`]))
    rerender(scene(503))
    await waitFor(() => expect(said).toEqual([`polite: ${words('notFound')}`, `assertive: ${unavailable}`]))
  })

  test('is not announced when only something else changes', async () => {
    const said = listen()
    const scene = (props: object) => (
      <ErrorUIProvider>
        <ErrorBanner status={503} {...props} />
      </ErrorUIProvider>
    )
    const { rerender } = render(scene({}))
    rerender(scene({ className: 'x' }))
    rerender(scene({ onRetry: () => {} }))
    await silence()
    expect(said).toEqual([])
  })
})

/** A cart that fails in the same way again, with a new error each time. */
function Cart() {
  const [error, setError] = useState<unknown>({ status: 503 })
  async function load() {
    await new Promise((done) => setTimeout(done, 50))
    setError({ status: 503 })
  }
  return <ErrorBanner error={error} onRetry={load} />
}

describe('the same failure again', () => {
  test('is announced again after a retry', async () => {
    const said = listen()
    render(
      <ErrorUIProvider>
        <Cart />
      </ErrorUIProvider>,
    )
    await silence()
    expect(said).toEqual([])
    await act(async () => screen.getByRole('button', { name: 'Try again' }).click())
    await silence()
    // The try failed too soon for “Trying again…” to be worth saying.
    expect(said).toEqual([`polite: ${unavailable}`])
  })

  test('is announced again when its banner is taken away during the try', async () => {
    const said = listen()
    const scene = (failed: boolean) => <ErrorUIProvider>{failed && <ErrorBanner status={503} />}</ErrorUIProvider>
    const { rerender } = render(scene(false))
    rerender(scene(true))
    await waitFor(() => expect(said).toHaveLength(1))
    rerender(scene(false))
    await new Promise((done) => setTimeout(done, 1100))
    rerender(scene(true))
    await waitFor(() => expect(said).toEqual([`assertive: ${unavailable}`, `assertive: ${unavailable}`]))
  })
})

describe('a live region', () => {
  test('is emptied once its text has been read out, so that nobody comes upon it later', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    listen()
    const { rerender } = render(<ErrorUIProvider />)
    rerender(
      <ErrorUIProvider>
        <ErrorBanner status={503} />
      </ErrorUIProvider>,
    )
    await act(async () => vi.advanceTimersByTime(5000))
    expect(region('assertive')?.textContent).toBe(unavailable)
    await act(async () => vi.advanceTimersByTime(6000))
    expect(region('assertive')?.childNodes).toHaveLength(0)
    expect(screen.getByRole('region').textContent).toContain(en.statuses.serviceUnavailable.title)
  })

  test('is there for a screen reader, out of sight, and takes no room', () => {
    listen()
    const height = () => document.documentElement.scrollHeight
    const before = height()
    render(<ErrorUIProvider />)
    for (const politeness of ['polite', 'assertive'] as const) {
      const element = region(politeness) as HTMLElement
      const style = getComputedStyle(element)
      expect(element.closest('[hidden], [aria-hidden]')).toBeNull()
      expect(style.display).not.toBe('none')
      expect(style.visibility).toBe('visible')
      expect(style.position).toMatch(/absolute|fixed/)
      expect(style.clipPath).toBe('inset(50%)')
      element.textContent = 'x '.repeat(5000)
    }
    expect(height()).toBe(before)
    expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth)
  })

  test('is put back when something has emptied the page', async () => {
    const said = listen()
    const { rerender } = render(<ErrorUIProvider />)
    region('polite')?.remove()
    region('assertive')?.remove()
    rerender(
      <ErrorUIProvider>
        <ErrorBanner status={503} />
      </ErrorUIProvider>,
    )
    await waitFor(() => expect(said).toEqual([`assertive: ${unavailable}`]))
    expect(document.querySelectorAll('[aria-live]')).toHaveLength(2)
  })
})
