import { render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { StatusPageLink } from '../../src/components/StatusPageLink'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'

test('leads to VTEX’s status page in a new tab, and says so', () => {
  render(<StatusPageLink />)
  const link = screen.getByRole('link', { name: 'See known problems (opens in a new tab)' })
  expect(link.getAttribute('href')).toBe('https://status.vtex.com/')
  expect(link.getAttribute('target')).toBe('_blank')
  expect(link.getAttribute('rel')).toBe('noopener noreferrer')
})

test('stays in the tab where it stays in the shop', () => {
  render(<StatusPageLink href="/status" />)
  const link = screen.getByRole('link', { name: 'See known problems' })
  expect(link.getAttribute('href')).toBe('/status')
  expect(link.hasAttribute('target')).toBe(false)
})

test('leads where the provider says, unless it is told otherwise', () => {
  const { rerender } = render(
    <ErrorUIProvider links={{ statusPage: 'https://status.shop.example/' }}>
      <StatusPageLink />
    </ErrorUIProvider>,
  )
  expect(screen.getByRole('link').getAttribute('href')).toBe('https://status.shop.example/')
  rerender(
    <ErrorUIProvider links={{ statusPage: 'https://status.shop.example/' }}>
      <StatusPageLink href="https://other.example/" />
    </ErrorUIProvider>,
  )
  expect(screen.getByRole('link').getAttribute('href')).toBe('https://other.example/')
})

test('shows nothing where the provider takes the status page away', () => {
  const { container } = render(
    <ErrorUIProvider links={{ statusPage: undefined }}>
      <StatusPageLink />
    </ErrorUIProvider>,
  )
  expect(container.innerHTML).toBe('')
})

test('shows for 500 and 503 alone', () => {
  for (const status of [200, 401, 404, 429, 502, 504, 501, 'abc']) {
    const { container, unmount } = render(<StatusPageLink status={status} />)
    expect(container.innerHTML, String(status)).toBe('')
    unmount()
  }
  for (const status of [500, 503]) {
    const { unmount } = render(<StatusPageLink error={{ status }} />)
    expect(screen.getByRole('link', { name: /known problems/ })).toBeTruthy()
    unmount()
  }
})

test('tells the caller, or else the provider, of a press', () => {
  const ours = vi.fn((event: React.MouseEvent) => event.preventDefault())
  const theirs = vi.fn((event: React.MouseEvent) => event.preventDefault())
  const { rerender } = render(
    <ErrorUIProvider handlers={{ statusPage: theirs }}>
      <StatusPageLink />
    </ErrorUIProvider>,
  )
  screen.getByRole('link').click()
  expect(theirs).toHaveBeenCalledOnce()
  rerender(
    <ErrorUIProvider handlers={{ statusPage: theirs }}>
      <StatusPageLink onClick={ours} />
    </ErrorUIProvider>,
  )
  screen.getByRole('link').click()
  expect(ours).toHaveBeenCalledOnce()
  expect(theirs).toHaveBeenCalledOnce()
})

test('says what the caller would rather have it say, and still that it opens a new tab', () => {
  render(<StatusPageLink>Is it down?</StatusPageLink>)
  expect(screen.getByRole('link', { name: 'Is it down? (opens in a new tab)' })).toBeTruthy()
})
