import { act, render, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { ErrorDetails } from '../../src/components/ErrorDetails'
import { FailedPart } from '../../src/components/FailedPart'
import { FailureSummary } from '../../src/components/FailureSummary'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import type { FailureReport } from '../../src/hooks/failureReport'
import { useRetry } from '../../src/hooks/useRetry'
import { ar } from '../../src/messages/locales/ar'
import { summaryAr } from '../../src/messages/summary/ar'
import { summaryEn } from '../../src/messages/summary/en'
import { listen, silence } from '../announcements'

// One message for many failures of a page.

/** A server that fails until it is well, and counts what is under way. */
function shop(names: readonly string[]) {
  const state = { isWell: false, broken: new Set<string>(), sent: [] as string[], underWay: 0, most: 0 }
  async function send(name: string) {
    state.sent.push(name)
    state.underWay++
    state.most = Math.max(state.most, state.underWay)
    await new Promise((resolve) => setTimeout(resolve, 10))
    state.underWay--
    if (!state.isWell || state.broken.has(name)) throw { status: 503 }
  }
  function Part({ name }: { name: string }) {
    const [error, setError] = useState<unknown>({ status: 503, requestId: `id-${name}` })
    const load = () => send(name).then(() => setError(undefined), setError)
    return error ? <FailedPart error={error} method="GET" onRetry={load} heading={name} /> : <p>Loaded {name}</p>
  }
  return { state, send, parts: names.map((name) => <Part key={name} name={name} />) }
}

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
const summary = () => screen.queryByRole('region', { name: /parts? of this page/ })
const retryAll = () => screen.getByRole('button', { name: /Try all again|Trying/ })
const loaded = () => screen.queryAllByText(/^Loaded/).length

test('few failures are in their places, many are one message', () => {
  const { parts } = shop(names)
  const { rerender } = render(<FailureSummary words={summaryEn}>{parts.slice(0, 2)}</FailureSummary>)
  expect(summary()).toBeNull()
  expect(screen.getAllByRole('region')).toHaveLength(2)
  rerender(<FailureSummary words={summaryEn}>{parts}</FailureSummary>)
  expect(summary()?.textContent).toContain('7 parts of this page could not be loaded')
  expect(screen.getAllByRole('region')).toHaveLength(1)
  rerender(<FailureSummary words={summaryEn}>{parts.slice(0, 1)}</FailureSummary>)
  // It stays until all is loaded, and counts.
  expect(summary()?.textContent).toContain('One part of this page')
  rerender(<FailureSummary words={summaryEn}>{[]}</FailureSummary>)
  expect(summary()).toBeNull()
})

test('sends all of it again, more at a time with each success, each once', async () => {
  const { parts, state } = shop(names)
  render(<FailureSummary words={summaryEn}>{parts}</FailureSummary>)
  state.isWell = true
  await act(async () => retryAll().click())
  expect(state.sent).toEqual(['a'])
  await vi.waitFor(() => expect(loaded()).toBe(7))
  expect(state.sent).toEqual(names)
  expect(state.most).toBe(4)
  expect(summary()).toBeNull()
})

test('a store that still fails gets one request at a time, and the message stays', async () => {
  const { parts, state } = shop(names)
  render(<FailureSummary words={summaryEn}>{parts}</FailureSummary>)
  await act(async () => retryAll().click())
  await vi.waitFor(() => expect(state.sent).toEqual(names))
  await vi.waitFor(() => expect(retryAll().textContent).toBe('Try all again'))
  expect(state.most).toBe(1)
  expect(summary()?.textContent).toContain('7 parts')
})

test('one part that stays broken keeps nothing from being loaded, and is counted', async () => {
  const { parts, state } = shop(names)
  render(<FailureSummary words={summaryEn}>{parts}</FailureSummary>)
  state.isWell = true
  state.broken.add('a')
  await act(async () => retryAll().click())
  await vi.waitFor(() => expect(loaded()).toBe(6))
  await vi.waitFor(() => expect(summary()?.textContent).toContain('One part of this page could not be loaded'))
  expect(state.sent.sort()).toEqual(names)
})

test('requests of useRetry are sent once each, whatever the success of another releases', async () => {
  const { state, send } = shop(names)
  function Session({ name }: { name: string }) {
    const retry = useRetry(() => send(name), { method: 'GET', error: useState({ status: 503 })[0], maxTries: 1 })
    return retry.error ? <FailedPart error={retry.error} retry={retry} /> : <p>Loaded {name}</p>
  }
  const all = names.map((name) => <Session key={name} name={name} />)
  render(<FailureSummary words={summaryEn}>{all}</FailureSummary>)
  state.isWell = true
  await act(async () => retryAll().click())
  await vi.waitFor(() => expect(loaded()).toBe(7))
  expect(state.sent.sort()).toEqual(names)
})

test('what trying again does not help, and what may have taken effect, stays in its place', () => {
  const { parts } = shop(names)
  render(
    <FailureSummary words={summaryEn}>
      {parts}
      <FailedPart status={401} heading="Your account" />
      <FailedPart status={504} method="POST" onRetry={() => {}} heading="Your order" />
    </FailureSummary>,
  )
  expect(summary()?.textContent).toContain('7 parts')
  expect(screen.getByRole('region', { name: 'Your account' })).toBeTruthy()
  expect(screen.getByRole('region', { name: 'Your order' })).toBeTruthy()
})

test('is announced once, and each failure is reported once', async () => {
  await silence()
  const reports: FailureReport[] = []
  const said = listen()
  const { parts } = shop(names)
  const page = (shown: typeof parts) => (
    <ErrorUIProvider onOutcome={(report) => reports.push(report)} details={ErrorDetails}>
      <FailureSummary words={summaryEn}>{shown}</FailureSummary>
    </ErrorUIProvider>
  )
  const { rerender } = render(page([]))
  rerender(page(parts))
  await silence()
  expect(said).toEqual(
    ['polite: 7 parts of this page could not be loaded. '].map((text) =>
      expect.stringContaining(text.trim().slice(0, -1)),
    ),
  )
  expect(reports.map(({ requestId }) => requestId)).toEqual(names.map((name) => `id-${name}`))
})

test('speaks the language of its words, with its plural forms', () => {
  const { parts } = shop(names)
  render(
    <ErrorUIProvider messages={ar}>
      <FailureSummary words={summaryAr} least={2}>
        {parts.slice(0, 2)}
      </FailureSummary>
    </ErrorUIProvider>,
  )
  const region = screen.getByRole('region', { name: summaryAr.parts.two as string })
  expect([region.lang, region.dir]).toEqual(['ar', 'rtl'])
  expect(within(region).getByRole('button', { name: summaryAr.retryAll }).lang).toBe('ar')
})

test('takes a ref and attributes', () => {
  const { parts } = shop(names)
  let root: HTMLElement | null = null
  render(
    <FailureSummary
      words={summaryEn}
      className="own"
      ref={(element) => {
        root = element
      }}
    >
      {parts}
    </FailureSummary>,
  )
  expect(root).toBe(summary())
  expect(summary()?.className).toBe('own')
})
