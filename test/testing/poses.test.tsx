import { render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { RetryButton } from '../../src/components/RetryButton'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { en } from '../../src/messages/locales/en'
import { ptBR } from '../../src/messages/locales/pt-BR'
import { poses } from '../../src/testing/poses'
import { AskedToWait, NotAvailable, OrderUnclear, OutOfStock, TriesByItself } from './recipes/Shelf.stories'

const { labels } = en
const button = () => screen.getByRole('button')

test('failed: a press sends again', () => {
  const run = vi.fn()
  render(<ErrorBanner {...poses.failed({ run })} />)
  expect(screen.getByRole('region', { name: en.statuses.serviceUnavailable.title })).toBeVisible()
  button().click()
  expect(run).toHaveBeenCalledOnce()
})

test('the words are those of a request that may be repeated', () => {
  render(<ErrorBanner {...poses.failed()} />)
  expect(screen.getByText(en.statuses.serviceUnavailable.noChange as string)).toBeVisible()
})

test('sending: the button says so, and a press does nothing', () => {
  const run = vi.fn()
  render(<ErrorBanner {...poses.sending({ status: 502, run })} />)
  expect(screen.getByRole('button', { name: labels.retrying })).toHaveAttribute('aria-disabled', 'true')
  button().click()
  expect(run).not.toHaveBeenCalled()
})

test('waiting: the button counts down, and a press does nothing', async () => {
  const run = vi.fn()
  render(<RetryButton {...poses.waiting({ seconds: 30, run })} />)
  expect(button()).toHaveAttribute('aria-disabled', 'true')
  await vi.waitFor(() => expect(button().textContent).toMatch(/30|29/))
  button().click()
  expect(run).not.toHaveBeenCalled()
})

test('waiting by itself: a press ends the wait', () => {
  const run = vi.fn()
  render(<ErrorBanner {...poses.waitingByItself({ run })} />)
  screen.getByRole('button', { name: labels.tryNow }).click()
  expect(run).toHaveBeenCalledOnce()
})

test('asking: the shopper confirms', () => {
  const confirm = vi.fn()
  render(<ErrorBanner {...poses.asking({ confirm })} />)
  expect(screen.getByText(labels.verify)).toBeVisible()
  screen.getByRole('button', { name: labels.confirm }).click()
  expect(confirm).toHaveBeenCalledOnce()
})

test('verifying and given up: the button says so', () => {
  const { rerender } = render(<ErrorBanner {...poses.verifying()} />)
  expect(screen.getByRole('button', { name: labels.checking })).toBeVisible()
  rerender(<ErrorBanner {...poses.gaveUp()} />)
  expect(screen.getByRole('button', { name: labels.gaveUp })).toBeVisible()
})

test('every pose is in the language of the provider', () => {
  for (const pose of Object.values(poses)) {
    const { unmount, container } = render(
      <ErrorUIProvider messages={ptBR}>
        <ErrorBanner {...pose()} />
      </ErrorUIProvider>,
    )
    const english = Object.entries(labels).filter(([name, label]) => label !== ptBR.labels[name as keyof typeof labels])
    for (const [, label] of english) expect(container.querySelector('button')?.textContent).not.toBe(label)
    unmount()
  }
})

test('the stories of the docs show what their names say', () => {
  const show = ({ args }: { args?: object }) => <ErrorBanner {...(args as { error: unknown })} />
  const { rerender } = render(show(NotAvailable))
  expect(screen.getByRole('region', { name: en.statuses.serviceUnavailable.title })).toBeVisible()
  rerender(show(AskedToWait))
  expect(button()).toHaveAttribute('aria-disabled', 'true')
  rerender(show(TriesByItself))
  expect(screen.getByRole('button', { name: labels.tryNow })).toBeVisible()
  rerender(show(OrderUnclear))
  expect(screen.getByText(labels.verify)).toBeVisible()
  rerender(show(OutOfStock))
  expect(screen.getByRole('region', { name: en.statuses.notFound.title })).toBeVisible()
})
