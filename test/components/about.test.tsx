import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { aboutDe } from '../../src/messages/about/de'
import { aboutEn } from '../../src/messages/about/en'
import { de } from '../../src/messages/locales/de'
import { en as developer } from '../../src/messages/locales/developer/en'

const retry = (state: 'failed' | 'asking') => ({ state, mode: 'verifyFirst' as const, run() {}, confirm() {} })

test('says what failed, in the language of the provider, and keeps the attribute off the element', () => {
  render(
    <ErrorUIProvider messages={de} about={aboutDe}>
      <ErrorBanner status={503} method="GET" about="cart" />
    </ErrorUIProvider>,
  )
  const banner = screen.getByRole('region', { name: 'Ihr Warenkorb konnte nicht geladen werden' })
  expect(banner.hasAttribute('about')).toBe(false)
})

test('tells a developer what the status means, and a shop without the words the same as before', () => {
  const { unmount } = render(
    <ErrorUIProvider messages={developer} about={aboutEn}>
      <ErrorBanner status={503} method="GET" about="cart" />
    </ErrorUIProvider>,
  )
  expect(screen.getByRole('region', { name: '503 Service Unavailable' })).toBeTruthy()
  unmount()
  render(<ErrorBanner status={503} method="GET" about="cart" />)
  expect(screen.getByRole('region', { name: 'The store is not available right now' })).toBeTruthy()
})

test('asks to check what it is about, and not the orders', () => {
  const scene = (state: 'failed' | 'asking') => (
    <ErrorUIProvider about={aboutEn} links={{ checkOrders: '/orders' }}>
      <ErrorBanner status={504} about="address" retry={retry(state)} />
    </ErrorUIProvider>
  )
  const { rerender } = render(scene('failed'))
  expect(screen.getByText(aboutEn.subjects.address.unsure)).toBeTruthy()
  expect(screen.queryByRole('link')).toBeNull()
  rerender(scene('asking'))
  const button = screen.getByRole('button')
  expect(button.getAttribute('aria-description')).toBe(aboutEn.subjects.address.unsure)
  expect(screen.queryByText(/order/i)).toBeNull()
})
