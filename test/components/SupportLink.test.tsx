import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { SupportLink } from '../../src/components/SupportLink'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'

test('shows nothing until the shop says where its support is', () => {
  const { container } = render(<SupportLink />)
  expect(container.innerHTML).toBe('')
})

test('leads where the provider or href says', () => {
  const { rerender } = render(
    <ErrorUIProvider links={{ support: '/help' }}>
      <SupportLink />
    </ErrorUIProvider>,
  )
  expect(screen.getByRole('link', { name: 'Contact support' }).getAttribute('href')).toBe('/help')
  rerender(
    <ErrorUIProvider links={{ support: '/help' }}>
      <SupportLink href="mailto:help@shop.example" />
    </ErrorUIProvider>,
  )
  expect(screen.getByRole('link').getAttribute('href')).toBe('mailto:help@shop.example')
  expect(screen.getByRole('link').hasAttribute('target')).toBe(false)
})

test('opens a new tab where it leaves the shop, and says so', () => {
  render(<SupportLink href="https://help.shop.example/" />)
  const link = screen.getByRole('link', { name: 'Contact support (opens in a new tab)' })
  expect(link.getAttribute('target')).toBe('_blank')
  expect(link.getAttribute('rel')).toBe('noopener noreferrer')
})

test('shows for 500, 503 and 504 alone', () => {
  for (const status of [200, 401, 404, 429, 502, 501, 'abc']) {
    const { container, unmount } = render(<SupportLink status={status} href="/help" />)
    expect(container.innerHTML, String(status)).toBe('')
    unmount()
  }
  for (const status of [500, 503, 504]) {
    const { unmount } = render(<SupportLink status={status} href="/help" />)
    expect(screen.getByRole('link', { name: 'Contact support' })).toBeTruthy()
    unmount()
  }
})
