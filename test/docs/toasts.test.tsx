import { Toast, UIProvider } from '@faststore/ui'
import { Provider, Viewport } from '@radix-ui/react-toast'
import { act, render, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { Toaster, toast } from 'sonner'
import { afterEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import page from '../../docs/toasts.md?raw'
import { en } from '../../src/messages/locales/en'
import { answers } from '../../src/testing/answers'
import { listen, silence } from '../announcements'
import { SaveForLater } from './toasts/FastStore'
import { OutcomeToast } from './toasts/radix'
import { showOutcome } from './toasts/sonner'

const files = import.meta.glob<string>('./toasts/*.tsx', { query: '?raw', import: 'default', eager: true })
const close = () => screen.getByRole('button', { name: en.labels.close })

afterEach(() => {
  vi.restoreAllMocks()
  toast.dismiss()
})

test('the page prints the recipes as they run here', () => {
  expect(Object.keys(files)).toHaveLength(3)
  for (const code of Object.values(files)) expect(page).toContain(`\`\`\`tsx\n${code}\`\`\``)
})

test('FastStore shows what needs no step in its own toast, and the rest stays with its step', async () => {
  const send = vi.spyOn(window, 'fetch')
  render(
    <UIProvider>
      <SaveForLater sku="8" />
      <Toast />
    </UIProvider>,
  )
  const press = () => act(async () => screen.getByRole('button', { name: 'Save for later' }).click())
  send.mockResolvedValueOnce(answers.status(201))
  await press()
  expect(document.querySelector('[data-fs-toast-title]')?.textContent).toBe(en.statuses.created.title)
  expect(document.querySelector('[data-fs-toast-message]')?.textContent).toBe(en.statuses.created.description)
  expect(screen.queryByRole('button', { name: en.labels.retry })).toBeNull()
  send.mockResolvedValueOnce(answers.serviceUnavailable())
  await press()
  expect(screen.getByText(en.statuses.serviceUnavailable.title)).toBeTruthy()
  expect(document.querySelectorAll('[data-fs-toast]')).toHaveLength(1)
  send.mockResolvedValueOnce(answers.status(204))
  await act(async () => screen.getByRole('button', { name: en.labels.retry }).click())
  await waitFor(() => expect(screen.queryByText(en.statuses.serviceUnavailable.title)).toBeNull())
  expect(send.mock.calls.map(([url, request]) => `${request?.method} ${url}`)).toEqual(
    Array.from({ length: 3 }, () => 'PUT /api/list/8'),
  )
})

test('sonner shows it in its list, says it in its live region alone, and takes it away', async () => {
  const onRetry = vi.fn()
  const said = listen()
  render(<Toaster />)
  act(() => showOutcome({ status: 503 }, onRetry))
  await screen.findByText(en.statuses.serviceUnavailable.title)
  const region = screen.getByText(en.statuses.serviceUnavailable.title).closest('[aria-live]')
  expect(region?.getAttribute('aria-live')).toBe('polite')
  await act(silence)
  expect(said).toEqual([expect.stringMatching(`^polite: ${en.statuses.serviceUnavailable.title}`)])
  await act(async () => screen.getByRole('button', { name: en.labels.retry }).click())
  expect(onRetry).toHaveBeenCalledOnce()
  await act(async () => close().click())
  await waitFor(() => expect(screen.queryByText(en.statuses.serviceUnavailable.title)).toBeNull())
})

test('sonner does not take away what needs a step, and a success goes by itself', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  render(<Toaster />)
  const { created, serviceUnavailable } = en.statuses
  act(() => showOutcome({ status: 503 }, () => {}))
  act(() => showOutcome({ status: 201 }))
  await act(() => vi.advanceTimersByTimeAsync(1000))
  expect(screen.getByText(created.title)).toBeTruthy()
  await act(() => vi.advanceTimersByTimeAsync(30_000))
  await act(() => vi.advanceTimersByTimeAsync(1000))
  await act(() => vi.advanceTimersByTimeAsync(1000))
  expect(screen.queryByText(created.title)).toBeNull()
  expect(screen.getByText(serviceUnavailable.title)).toBeTruthy()
  vi.useRealTimers()
})

function RadixShop({ outcome }: { outcome: unknown }) {
  const [isOpen, setOpen] = useState(true)
  return (
    <Provider>
      <button type="button">Pay</button>
      {isOpen && <OutcomeToast outcome={outcome} onRetry={() => {}} onClose={() => setOpen(false)} />}
      <Viewport />
    </Provider>
  )
}

test('Radix says it once, closes it on Escape once, and gives the focus back', async () => {
  const said = listen()
  render(<RadixShop outcome={{ status: 503 }} />)
  await act(silence)
  const { title, description } = en.statuses.serviceUnavailable
  // React renders Radix's own word only after the test has waited, so the order is not that of a page.
  expect(
    said
      .map((words) => words.trim())
      .filter((words) => words !== 'polite:')
      .sort(),
  ).toEqual(['polite: Notification', `polite: ${title}. ${description}`])
  screen.getByRole('button', { name: 'Pay' }).focus()
  close().focus()
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('button', { name: en.labels.close })).toBeNull()
  await waitFor(() => expect(document.activeElement).not.toBe(document.body))
})

test('Radix holds a success while the focus is on its list', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  render(<RadixShop outcome={{ status: 201 }} />)
  await act(() => vi.advanceTimersByTimeAsync(1000))
  await userEvent.keyboard('{F8}')
  await act(() => vi.advanceTimersByTimeAsync(60_000))
  expect(close()).toBeTruthy()
  act(() => (document.activeElement as HTMLElement).blur())
  await act(() => vi.advanceTimersByTimeAsync(30_000))
  expect(screen.queryByRole('button', { name: en.labels.close })).toBeNull()
  vi.useRealTimers()
})
