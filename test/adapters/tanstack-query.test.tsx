import { QueryClientProvider, useMutation, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { act, render, renderHook, screen, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { Suspense } from 'react'
import { afterEach, describe, expect, test } from 'vitest'
import { queryRetry } from '../../src/adapters/tanstack-query'
import { useRetry } from '../../src/hooks/useRetry'
import { assertOk } from '../../src/http/assertOk'
import type { FailingHost } from './failingHost'
import { caught, failingHost } from './failingHost'
import { api } from './recipes/ky'
import { QueryBoundary } from './recipes/queryBoundary'
import { queryClient } from './recipes/queryClient'
import { countsInUseRetry, keepsItsPromises, printsNothingElse } from './retries'

const json = (url: string) =>
  fetch(url)
    .then(assertOk)
    .then((answer) => answer.json())

const wrapper = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
)

afterEach(() => {
  queryClient.clear()
})

describe('TanStack Query', () => {
  const get = (url: string) => queryClient.fetchQuery({ queryKey: [url], queryFn: () => json(url) })
  countsInUseRetry(get)
  keepsItsPromises({
    get,
    post(url) {
      const { result } = renderHook(
        () => useMutation({ mutationFn: () => fetch(url, { method: 'POST' }).then(assertOk) }),
        {
          wrapper,
        },
      )
      return result.current.mutateAsync()
    },
  })

  printsNothingElse()

  test('does not show a failure to useRetry before it gives up, nor does useRetry repeat it then', async () => {
    const host = failingHost()
    const url = host.url('status=502')
    const { result } = renderHook(
      () => {
        const { error, refetch } = useQuery({ queryKey: [url], queryFn: () => json(url) })
        return useRetry(() => refetch({ throwOnError: true }), { error: error ?? undefined, method: 'GET' })
      },
      { wrapper },
    )
    await waitFor(() => expect(result.current).toMatchObject({ state: 'failed', mode: 'manual', tries: 3 }), {
      timeout: 10_000,
    })
    expect(await host.requests()).toHaveLength(3)
  })

  test('counts the tries of a client inside it', async () => {
    const host = failingHost()
    const url = host.url('status=502')
    const load = () => queryClient.fetchQuery({ queryKey: [url], queryFn: () => api.get(url).json() })
    const { result } = renderHook(() => useRetry(load, { method: 'GET' }))
    act(() => void result.current.run())
    await waitFor(() => expect(result.current).toMatchObject({ state: 'failed', tries: 3 }), { timeout: 10_000 })
    expect(await host.requests()).toHaveLength(3)
  })

  test('reads by POST as well, because a query only reads', async () => {
    const host = failingHost()
    const read = () => fetch(host.url('status=502'), { method: 'POST', body: '{}' }).then(assertOk)
    await caught(queryClient.fetchQuery({ queryKey: ['graphql'], queryFn: read }))
    expect(await host.requests()).toHaveLength(3)
  })

  test('tries as often as told, also where only one of the two questions is ours', async () => {
    const host = failingHost()
    const load = (options: object) =>
      caught(queryClient.fetchQuery({ queryKey: [options], queryFn: () => json(host.url('status=502')), ...options }))
    await load(queryRetry({ maxTries: 2 }))
    expect(await host.requests()).toHaveLength(2)
    await load({ retry: queryRetry().retry, retryDelay: 0 })
    expect(await host.requests()).toHaveLength(5)
    // What is counted elsewhere waits as long as we say.
    await load({ retry: 1, retryDelay: queryRetry().retryDelay })
    expect(await host.requests()).toHaveLength(7)
  })

  test('takes from the budget once for each failure', async () => {
    const { retry, retryDelay } = queryRetry()
    const url = failingHost().url('status=502')
    const answers = Array.from({ length: 5 }, () => {
      const failure = { status: 502, url }
      return [retryDelay(0, failure), retry(0, failure)]
    })
    expect(answers.map(([, again]) => again)).toEqual([true, true, true, false, false])
    // The same failure of another query is another failure.
    const { origin } = new URL(failingHost().url(''))
    const shared = { status: 502, url: origin }
    expect([0, 1, 2, 3].map(() => [retryDelay(0, shared), retry(0, shared)][1])).toEqual([true, true, true, false])
  })
})

describe('QueryErrorResetBoundary with a banner', () => {
  printsNothingElse()

  function Shelf({ host }: { host: FailingHost }) {
    const url = host.url('status=502&good=3')
    const { data } = useSuspenseQuery({ queryKey: [url], queryFn: () => json(url) })
    return <p>{data.data.name}</p>
  }

  test('shows what failed, and asks again at a press', async () => {
    const host = failingHost()
    render(
      <QueryClientProvider client={queryClient}>
        <QueryBoundary>
          <Suspense fallback="…">
            <Shelf host={host} />
          </Suspense>
        </QueryBoundary>
      </QueryClientProvider>,
      { onCaughtError: () => {} },
    )
    const button = await screen.findByRole('button', { name: 'Try again' }, { timeout: 10_000 })
    expect(await host.requests()).toHaveLength(3)
    act(() => button.click())
    expect(await screen.findByText('Tea')).toBeVisible()
    expect(await host.requests()).toHaveLength(4)
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
  })
})
