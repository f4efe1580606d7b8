import { render, screen, within } from '@testing-library/react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { ErrorPage } from '../../src/components/ErrorPage'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { formatMoment } from '../../src/messages/format'
import { de } from '../../src/messages/locales/de'
import { en } from '../../src/messages/locales/en'

function freeze() {
  const now = new Date(2027, 2, 5, 12).getTime()
  vi.useFakeTimers({ toFake: ['Date'], now })
  onTestFinished(() => void vi.useRealTimers())
  return now
}

const busy = (seconds: number, method = 'GET') => ({
  status: 503,
  headers: { 'retry-after': `${seconds}` },
  config: { method, url: `/wait-${seconds}-${method}` },
})

test.each([ErrorBanner, ErrorPage])(
  '%o says when it is back, with the day and the hour, if that is some minutes away',
  (Surface) => {
    const now = freeze()
    const { unmount } = render(<Surface error={busy(26 * 3600)} onRetry={() => {}} />, { wrapper: ErrorUIProvider })
    const back = `Available again: ${formatMoment(now + 26 * 3600_000, 'en')}.`
    expect(back).toMatch(/Saturday, March 6 at 2:00/)
    expect(screen.getByText(back)).toBeTruthy()
    expect(screen.queryByText(/later|in a moment/)).toBeNull()
    unmount()
    render(<Surface error={busy(120)} onRetry={() => {}} />, { wrapper: ErrorUIProvider })
    expect(screen.queryByText(/Available again/)).toBeNull()
  },
)

test('says it in the language of the words, and keeps it while the wait passes', () => {
  const now = freeze()
  const error = busy(600)
  const scene = (
    <ErrorUIProvider messages={de}>
      <ErrorBanner error={error} />
    </ErrorUIProvider>
  )
  const { rerender } = render(scene)
  const back = `Wieder verfügbar: ${formatMoment(now + 600_000, 'de')}.`
  expect(screen.getByText(back)).toBeTruthy()
  vi.setSystemTime(now + 400_000)
  rerender(
    <ErrorUIProvider messages={de}>
      <ErrorBanner error={error} />
    </ErrorUIProvider>,
  )
  expect(screen.getByText(back)).toBeTruthy()
})

test('keeps the shop’s own description, and what has to be checked first', () => {
  freeze()
  render(<ErrorBanner error={busy(7200)} description="Ring us." />, { wrapper: ErrorUIProvider })
  expect(screen.getByText('Ring us.')).toBeTruthy()
  const lost = { ...busy(9000, 'POST'), status: 504 }
  render(<ErrorBanner error={lost} />, { wrapper: ErrorUIProvider })
  expect(screen.getByText(en.outcomes?.unsure.description as string)).toBeTruthy()
})

test('says no number where nobody would wait, and shows the help of the shop below what offers support', () => {
  freeze()
  render(
    <ErrorUIProvider help="Call 0800 123 456, Monday to Friday from 9 to 18." links={{ support: '/help' }}>
      <ErrorBanner error={busy(30 * 24 * 3600)} onRetry={() => {}} data-testid="busy" />
      <ErrorBanner status={404} data-testid="missing" />
      <ErrorBanner status={500} data-testid="own">
        Order 42
      </ErrorBanner>
    </ErrorUIProvider>,
  )
  const banner = screen.getByTestId('busy')
  expect(within(banner).getByText(/^Call 0800/)).toBeTruthy()
  expect(within(banner).getByRole('button').textContent).toBe('Try again')
  expect(within(screen.getByTestId('missing')).queryByText(/^Call 0800/)).toBeNull()
  expect(within(screen.getByTestId('own')).queryByText(/^Call 0800/)).toBeNull()
})

test('ends what asks for something with a step, where the shop has any', () => {
  const named = (status: number, links: object) => {
    const { container, unmount } = render(
      <ErrorUIProvider links={{ statusPage: undefined, ...links }}>
        <ErrorBanner status={status} />
      </ErrorUIProvider>,
    )
    const names = [...container.querySelectorAll('[data-action]')].map((step) => step.getAttribute('data-action'))
    unmount()
    return names
  }
  const all = { support: '/help', home: '/', signIn: '/login' }
  expect(named(403, all)).toEqual(['signIn', 'support'])
  expect(named(405, all)).toEqual(['support', 'home'])
  for (const status of [400, 413, 422, 429, 502, 404]) expect(named(status, { support: '/help' })).toEqual(['support'])
  for (const status of [500, 503, 504, 403, 405]) expect(named(status, { home: '/' })).toEqual(['home'])
  for (const status of [200, 204, 428, 499]) expect(named(status, all)).toEqual([])
})
