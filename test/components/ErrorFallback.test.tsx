import { cleanup, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { Component, StrictMode } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { ErrorFallbackProps } from '../../src/components/ErrorFallback'
import { ErrorFallback } from '../../src/components/ErrorFallback'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { publicError } from '../../src/http/publicError'
import { en } from '../../src/messages/locales/en'

const { retry, refresh, support } = en.labels
const again = () => page.getByRole('button', { name: retry })

interface BoundaryProps {
  children: ReactNode
  fallback?: ((props: ErrorFallbackProps) => ReactNode) | undefined
}

/** A boundary as everybody has one. */
class Boundary extends Component<BoundaryProps, { failure?: { error: unknown } | undefined }> {
  override state: { failure?: { error: unknown } | undefined } = {}
  static getDerivedStateFromError = (error: unknown) => ({ failure: { error } })
  reset = () => this.setState({ failure: undefined })
  override render() {
    const { failure } = this.state
    const { children, fallback = ErrorFallback } = this.props
    const Fallback = fallback as typeof ErrorFallback
    return failure ? <Fallback error={failure.error} resetErrorBoundary={this.reset} /> : children
  }
}

let failing: unknown
function Price() {
  if (failing) throw failing
  return <p>12 €</p>
}

/** React logs what a boundary catches. */
function hush() {
  const { error } = console
  console.error = () => {}
  addEventListener('error', stop, true)
  return () => {
    console.error = error
    removeEventListener('error', stop, true)
  }
}
const stop = (event: Event) => event.preventDefault()

let restore = () => {}
afterEach(() => {
  cleanup()
  restore()
  restore = () => {}
  failing = undefined
  sessionStorage.clear()
})

describe('the seams of other people’s boundaries', () => {
  test.each(['retry', 'reset', 'resetErrorBoundary', 'resetError'] as const)(
    'tries again by %s, once for a double click',
    async (name) => {
      const reset = vi.fn()
      render(<ErrorFallback error={new Error(name)} {...{ [name]: reset }} />)
      await userEvent.dblClick(again())
      expect(reset).toHaveBeenCalledOnce()
    },
  )

  test('says what a server component threw by publicError, and waits as long as that asks', async () => {
    const retryAt = Date.now() + 30_000
    const { digest } = publicError({ kind: 'tooManyRequests', status: 429, retryAt })
    render(<ErrorFallback error={Object.assign(new Error('An error occurred.'), { digest })} retry={() => {}} />)
    await expect.element(page.getByRole('heading', { name: en.statuses.tooManyRequests.title })).toBeVisible()
    await expect.element(page.getByRole('button', { name: /try/i })).toHaveAttribute('aria-disabled', 'true')
  })

  test('prefers Next’s retry, which fetches anew, to its reset', async () => {
    const [fetchAgain, reset] = [vi.fn(), vi.fn()]
    render(<ErrorFallback error={new Error('y')} retry={fetchAgain} reset={reset} />)
    await userEvent.click(again())
    expect(fetchAgain).toHaveBeenCalledOnce()
    expect(reset).not.toHaveBeenCalled()
  })

  test('offers to refresh where nothing can reset', async () => {
    const reload = vi.fn()
    render(
      <ErrorUIProvider handlers={{ refresh: reload }}>
        <ErrorFallback error={new Error('z')} />
      </ErrorUIProvider>,
    )
    await userEvent.click(page.getByRole('button', { name: refresh }))
    expect(reload).toHaveBeenCalledOnce()
    expect(screen.queryByRole('button', { name: retry })).toBeNull()
  })

  test('never shows what was thrown', () => {
    render(<ErrorFallback error={new Error('Object reference not set')} resetErrorBoundary={() => {}} />)
    expect(document.body.textContent).not.toContain('Object reference')
  })

  test('offers no other try where a status says that it cannot help', () => {
    render(
      <ErrorUIProvider links={{ home: '/' }}>
        <ErrorFallback error={{ status: 404, statusText: '', internal: false, data: null }} reset={() => {}} />
      </ErrorUIProvider>,
    )
    expect(screen.getByText(en.statuses.notFound.title)).toBeTruthy()
    expect(screen.queryByRole('button', { name: retry })).toBeNull()
    expect(screen.getByRole('link', { name: en.labels.home })).toBeTruthy()
  })

  test('does not reset while offline, where a router would leave the page', async () => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true })
    restore = () => Reflect.deleteProperty(navigator, 'onLine')
    const reset = vi.fn()
    render(<ErrorFallback error={new Error('offline')} retry={reset} />)
    await userEvent.click(again())
    expect(reset).not.toHaveBeenCalled()
    Reflect.deleteProperty(navigator, 'onLine')
    await userEvent.click(again())
    expect(reset).toHaveBeenCalledOnce()
  })

  test('says what a status that was thrown means, and waits as long as it asks', async () => {
    const busy = { status: 429, headers: { 'retry-after': '30' } }
    render(<ErrorFallback error={busy} reset={() => {}} />)
    expect(screen.getByText(en.statuses.tooManyRequests.title)).toBeTruthy()
    await expect.element(again()).toHaveAttribute('aria-disabled', 'true')
  })
})

describe('in a boundary', () => {
  test('comes back to what failed, once that renders again', async () => {
    restore = hush()
    failing = new Error('for now')
    render(
      <StrictMode>
        <Boundary>
          <Price />
        </Boundary>
      </StrictMode>,
    )
    failing = undefined
    await userEvent.click(again())
    expect(screen.getByText('12 €')).toBeTruthy()
  })

  test('tells apart what fails again at once, and goes in no circles', async () => {
    restore = hush()
    failing = new Error('for good')
    render(
      <ErrorUIProvider links={{ support: '/help' }}>
        <Boundary>
          <Price />
        </Boundary>
      </ErrorUIProvider>,
    )
    await userEvent.click(again())
    await expect.element(page.getByRole('button', { name: refresh })).toBeVisible()
    expect(screen.queryByRole('button', { name: retry })).toBeNull()
    expect(screen.getByRole('link', { name: support })).toBeTruthy()
  })

  test('offers another try for another failure', async () => {
    restore = hush()
    failing = new Error('the first')
    render(
      <Boundary>
        <Price />
      </Boundary>,
    )
    failing = new Error('the second')
    await userEvent.click(again())
    await expect.element(again()).toBeVisible()
  })
})

describe('where it stands', () => {
  const shown = () =>
    document.querySelector('[data-error-ui="page"], [data-error-ui="banner"]')?.getAttribute('data-error-ui')

  test('is a page alone in the main part, a banner beside anything else', () => {
    const { unmount } = render(
      <main>
        <ErrorFallback error={1} />
      </main>,
    )
    expect(shown()).toBe('page')
    unmount()
    render(
      <main>
        <h1>Shoes</h1>
        <ErrorFallback error={1} />
      </main>,
    )
    expect(shown()).toBe('banner')
  })

  test('is what it is told to be', () => {
    const { rerender } = render(<ErrorFallback error={1} as="banner" />)
    expect(shown()).toBe('banner')
    rerender(<ErrorFallback error={1} as="page" />)
    expect(shown()).toBe('page')
  })
})

describe('a lost chunk', () => {
  const lost = Object.assign(new Error('Loading chunk 5 failed.'), { name: 'ChunkLoadError' })

  test('says so where this release was loaded again already', async () => {
    sessionStorage.setItem('storefront-error-ui:reloaded', 'v7')
    render(<ErrorFallback error={lost} release="v7" resetErrorBoundary={() => {}} />)
    expect(screen.getByText(en.statuses.networkError.title)).toBeTruthy()
    await expect.element(page.getByRole('button', { name: refresh })).toBeVisible()
    expect(screen.queryByRole('button', { name: retry })).toBeNull()
  })

  test('does not throw the page away while offline', () => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true })
    restore = () => Reflect.deleteProperty(navigator, 'onLine')
    render(<ErrorFallback error={lost} release="v8" />)
    expect(sessionStorage.getItem('storefront-error-ui:reloaded')).toBeNull()
    expect(screen.getByText(en.statuses.offline.title)).toBeTruthy()
  })
})
