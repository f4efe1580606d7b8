import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import useSWR, { SWRConfig } from 'swr'
import useSWRMutation from 'swr/mutation'
import { describe, expect, test, vi } from 'vitest'
import { swrRetry } from '../../src/adapters/swr'
import { useRetry } from '../../src/hooks/useRetry'
import { assertOk } from '../../src/http/assertOk'
import { failingHost } from './failingHost'
import { Shop } from './recipes/swrConfig'
import { haveArrived, keepsItsPromises, printsNothingElse } from './retries'

const json = (url: string) =>
  fetch(url)
    .then(assertOk)
    .then((answer) => answer.json())

const wrapper = Shop

describe('SWR', () => {
  keepsItsPromises({
    // SWR shows a failure at once, and goes on trying.
    async get(url) {
      const { result } = renderHook(() => useSWR(url, json), { wrapper })
      await waitFor(() => expect(result.current.isLoading).toBe(false))
      if (result.current.error) throw result.current.error
    },
    async post(url) {
      const send = () => fetch(url, { method: 'POST' }).then(assertOk)
      const { result } = renderHook(() => useSWRMutation(url, send), { wrapper })
      await act(() => result.current.trigger())
    },
  })

  printsNothingElse()

  test('shows a failure while it tries again, which useRetry leaves to it', async () => {
    const host = failingHost()
    const url = host.url('status=502&after=1')
    const modes = new Set<string | undefined>()
    renderHook(
      () => {
        const { error, mutate } = useSWR(url, json, { dedupingInterval: 0 })
        modes.add(useRetry(() => mutate(), { error, method: 'GET' }).mode)
      },
      { wrapper },
    )
    await vi.waitFor(async () => expect(await host.requests()).toHaveLength(3), { timeout: 10_000 })
    await act(() => new Promise((done) => setTimeout(done, 1200)))
    expect(await host.requests()).toHaveLength(3)
    expect([...modes]).toEqual([undefined, 'manual'])
  })

  test('does not go on with what somebody else has asked for in the meantime', async () => {
    const host = failingHost()
    const url = host.url('status=503&after=1&good=1')
    const { result } = renderHook(() => useSWR(url, json, { dedupingInterval: 0 }), { wrapper })
    await waitFor(() => expect(result.current.error).toBeDefined())
    await act(() => result.current.mutate())
    expect(result.current.data).toEqual({ data: { name: 'Tea' } })
    await act(() => new Promise((done) => setTimeout(done, 1200)))
    expect(await host.requests()).toHaveLength(2)
  })

  test('keeps to its own errorRetryCount where that is set', async () => {
    for (const [errorRetryCount, requests] of [
      [0, 1],
      [1, 2],
      [3, 4],
    ] as const) {
      const host = failingHost()
      renderHook(() => useSWR(host.url('status=502'), json, { errorRetryCount }), { wrapper })
      await haveArrived(host, requests)
    }
  })

  test('tries as often as told', async () => {
    const host = failingHost()
    renderHook(() => useSWR(host.url('status=502'), json, swrRetry({ maxTries: 2 })), { wrapper })
    await haveArrived(host, 2)
  })

  test.each([
    ['waits for SWR to ask anew in a page that was hidden meanwhile', {}, 1],
    ['goes on in a hidden page where SWR would not ask anew', { revalidateOnFocus: false }, 2],
  ])('%s', async (_, options, requests) => {
    const host = failingHost()
    let isShown = true
    const elsewhere = ({ children }: { children: ReactNode }) => (
      <SWRConfig value={{ ...swrRetry({ random: () => 0 }), isVisible: () => isShown, ...options }}>
        {children}
      </SWRConfig>
    )
    const url = host.url('status=503&after=1&good=1')
    const { result } = renderHook(() => useSWR(url, json), { wrapper: elsewhere })
    await waitFor(() => expect(result.current.error).toBeDefined())
    isShown = false
    await act(() => new Promise((done) => setTimeout(done, 1200)))
    expect(await host.requests()).toHaveLength(requests)
  })

  test('asks no more once nobody looks', async () => {
    const host = failingHost()
    const { result, unmount } = renderHook(() => useSWR(host.url('status=503&after=1'), json), { wrapper })
    await waitFor(() => expect(result.current.error).toBeDefined())
    unmount()
    await new Promise((done) => setTimeout(done, 1200))
    expect(await host.requests()).toHaveLength(1)
  })
})
