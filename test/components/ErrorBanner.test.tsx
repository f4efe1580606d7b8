import { render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { defineMessages } from '../../src/messages/defineMessages'
import { en } from '../../src/messages/locales/en'

test('is a region named by its title', () => {
  render(<ErrorBanner status={503} />)
  expect(screen.getByRole('region', { name: 'The store is not available right now' })).toBeTruthy()
})

test('is a region named by a heading of the caller’s', () => {
  render(<ErrorBanner status={503} heading="Your cart could not be saved" />)
  expect(screen.getByRole('region', { name: 'Your cart could not be saved' })).toBeTruthy()
})

test('lets the caller name it otherwise', () => {
  render(
    <>
      <h2 id="ours">Cart</h2>
      <ErrorBanner status={503} aria-labelledby="ours" />
    </>,
  )
  expect(screen.getByRole('region', { name: 'Cart' })).toBeTruthy()
})

test('keeps two of them apart by name', () => {
  render(
    <>
      <ErrorBanner status={503} />
      <ErrorBanner status={404} />
    </>,
  )
  expect(screen.getByRole('region', { name: 'The store is not available right now' })).toBeTruthy()
  expect(screen.getByRole('region', { name: 'We could not find this' })).toBeTruthy()
})

test('has no heading until it is told the level', () => {
  const { rerender } = render(<ErrorBanner status={503} />)
  expect(screen.queryByRole('heading')).toBeNull()
  for (const level of [1, 2, 3, 4, 5, 6] as const) {
    rerender(<ErrorBanner status={503} headingLevel={level} />)
    expect(screen.getByRole('heading', { level, name: 'The store is not available right now' })).toBeTruthy()
  }
})

test('has a close button only where something happens on it', async () => {
  const onDismiss = vi.fn()
  const { rerender } = render(<ErrorBanner status={503} />)
  expect(screen.queryByRole('button', { name: 'Close' })).toBeNull()
  rerender(<ErrorBanner status={503} onDismiss={onDismiss} />)
  await userEvent.click(screen.getByRole('button', { name: 'Close' }))
  expect(onDismiss).toHaveBeenCalledOnce()
})

test('does not submit the form that it stands in', async () => {
  const onSubmit = vi.fn((event: React.FormEvent) => event.preventDefault())
  render(
    <form onSubmit={onSubmit}>
      <ErrorBanner status={503} onRetry={() => {}} onDismiss={() => {}} />
      <ErrorBanner status={400} handlers={{ review: () => {} }} />
    </form>,
  )
  await userEvent.click(page.getByRole('button', { name: 'Try again' }))
  await userEvent.click(screen.getByRole('button', { name: 'Close' }))
  await userEvent.click(screen.getByRole('button', { name: 'Check your details' }))
  expect(onSubmit).not.toHaveBeenCalled()
})

test('shows the documentation of a developer catalogue as links', () => {
  const links = [{ label: 'Authentication guide', href: 'https://shop.example/guide' }]
  const developer = defineMessages(en, { statuses: { unauthorized: { links } } })
  render(
    <ErrorUIProvider messages={developer}>
      <ErrorBanner status={401} />
    </ErrorUIProvider>,
  )
  expect(screen.getByRole('link', { name: 'Authentication guide' }).getAttribute('href')).toBe(
    'https://shop.example/guide',
  )
})

test('shows no list where there is no documentation', () => {
  render(<ErrorBanner status={401} />)
  expect(screen.queryByRole('list')).toBeNull()
})
