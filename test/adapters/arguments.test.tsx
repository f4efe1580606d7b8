import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client'
import { ApolloProvider, useQuery as useApolloQuery } from '@apollo/client/react'
import { configureStore } from '@reduxjs/toolkit'
import { createApi, fetchBaseQuery } from '@reduxjs/toolkit/query/react'
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { act, render, screen, waitFor } from '@testing-library/react'
import type { ReactElement } from 'react'
import { Provider } from 'react-redux'
import type { Cache, State } from 'swr'
import useSWR, { SWRConfig } from 'swr'
import { describe, expect, onTestFinished, test } from 'vitest'
import { assertOk } from '../../src/http/assertOk'
import { ErrorBanner, ErrorUIProvider, useRetry } from '../../src/index'
import { takePrinted } from '../setup'
import { failingHost } from './failingHost'
import { recordSent } from './recordSent'

// What each client gives for another try is handed over as it is. None of them may get an argument, because it would be taken for data,
// for variables or for options.

interface Shelf {
  data: { name: string }
}

async function load(url: string): Promise<Shelf> {
  return (await assertOk(await fetch(url))).json()
}

/** A shelf that a client fills: its markup, and what the client keeps. */
type Setup = (url: string) => { shelf: ReactElement; kept: () => unknown }

const tanstack =
  (Shelf: (props: { url: string }) => ReactElement): Setup =>
  (url) => {
    const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
    return {
      shelf: (
        <QueryClientProvider client={client}>
          <Shelf url={url} />
        </QueryClientProvider>
      ),
      kept: () =>
        client
          .getQueryCache()
          .getAll()
          .map(({ queryKey, meta, state }) => [queryKey, meta, state.data, state.fetchMeta]),
    }
  }

function useTanstackShelf(url: string) {
  return useQuery({ queryKey: [url], queryFn: () => load(url) })
}

function TanstackBanner({ url }: { url: string }) {
  const { data, error, refetch } = useTanstackShelf(url)
  if (error) return <ErrorBanner error={error} onRetry={refetch} />
  return <p>{data?.data.name}</p>
}

function TanstackRetry({ url }: { url: string }) {
  const { data, error, refetch } = useTanstackShelf(url)
  const retry = useRetry(refetch, { error })
  if (retry.error !== undefined) return <ErrorBanner error={retry.error} retry={retry} />
  return <p>{data?.data.name}</p>
}

const query = gql`
  query Shelf($first: Int) {
    name
  }
`

const apollo =
  (Shelf: () => ReactElement): Setup =>
  (uri) => {
    const client = new ApolloClient({ link: new HttpLink({ uri }), cache: new InMemoryCache() })
    return {
      shelf: (
        <ApolloProvider client={client}>
          <Shelf />
        </ApolloProvider>
      ),
      kept: () => client.extract(),
    }
  }

function useApolloShelf() {
  return useApolloQuery<{ name: string }, { first: number }>(query, { variables: { first: 4 } })
}

function ApolloBanner() {
  const { data, error, refetch } = useApolloShelf()
  if (error) return <ErrorBanner error={error} onRetry={refetch} />
  return <p>{data?.name}</p>
}

function ApolloRetry() {
  const { data, error, refetch } = useApolloShelf()
  const retry = useRetry(refetch, { error })
  if (retry.error !== undefined) return <ErrorBanner error={retry.error} retry={retry} />
  return <p>{data?.name}</p>
}

const shop = createApi({
  baseQuery: fetchBaseQuery({ baseUrl: '' }),
  endpoints: (build) => ({ shelf: build.query<Shelf, string>({ query: (url) => url }) }),
})

const rtk =
  (Shelf: (props: { url: string }) => ReactElement): Setup =>
  (url) => {
    const store = configureStore({
      reducer: { [shop.reducerPath]: shop.reducer },
      middleware: (defaults) => defaults().concat(shop.middleware),
    })
    return {
      shelf: (
        <Provider store={store}>
          <Shelf url={url} />
        </Provider>
      ),
      kept: () => Object.values(store.getState().api.queries).map((entry) => [entry?.originalArgs, entry?.data]),
    }
  }

function RtkBanner({ url }: { url: string }) {
  const { data, error, refetch } = shop.useShelfQuery(url)
  if (error) return <ErrorBanner error={error} onRetry={refetch} />
  return <p>{data?.data.name}</p>
}

function RtkRetry({ url }: { url: string }) {
  const { data, error, refetch } = shop.useShelfQuery(url)
  const retry = useRetry(refetch, { error })
  if (retry.error !== undefined) return <ErrorBanner error={retry.error} retry={retry} />
  return <p>{data?.data.name}</p>
}

const swr =
  (Shelf: (props: { url: string }) => ReactElement): Setup =>
  (url) => {
    const cache = new Map<string, State>()
    const provider = (): Cache => cache
    return {
      shelf: (
        <SWRConfig value={{ provider, shouldRetryOnError: false, dedupingInterval: 0 }}>
          <Shelf url={url} />
        </SWRConfig>
      ),
      kept: () => [...cache].map(([key, { data }]) => [key, data]),
    }
  }

function SwrBanner({ url }: { url: string }) {
  const { data, error, mutate } = useSWR(url, load)
  if (error) return <ErrorBanner error={error} onRetry={mutate} />
  return <p>{data?.data.name}</p>
}

function SwrBannerInline({ url }: { url: string }) {
  const { data, error, mutate } = useSWR(url, load)
  if (error) return <ErrorBanner error={error} onRetry={() => mutate()} />
  return <p>{data?.data.name}</p>
}

function SwrProvider({ url }: { url: string }) {
  const { data, error, mutate } = useSWR(url, load)
  return (
    <ErrorUIProvider handlers={{ retry: mutate }}>
      {error ? <ErrorBanner error={error} /> : <p>{data?.data.name}</p>}
    </ErrorUIProvider>
  )
}

function SwrRetry({ url }: { url: string }) {
  const { data, error, mutate } = useSWR(url, load)
  const retry = useRetry(mutate, { error })
  if (retry.error !== undefined) return <ErrorBanner error={retry.error} retry={retry} />
  return <p>{data?.data.name}</p>
}

const setups: [string, Setup][] = [
  ['onRetry={refetch} of TanStack Query', tanstack(TanstackBanner)],
  ['useRetry(refetch, { error }) of TanStack Query', tanstack(TanstackRetry)],
  ['onRetry={refetch} of Apollo Client', apollo(ApolloBanner)],
  ['useRetry(refetch, { error }) of Apollo Client', apollo(ApolloRetry)],
  ['onRetry={refetch} of RTK Query', rtk(RtkBanner)],
  ['useRetry(refetch, { error }) of RTK Query', rtk(RtkRetry)],
  ['onRetry={mutate} of SWR', swr(SwrBanner)],
  ['onRetry={() => mutate()} of SWR', swr(SwrBannerInline)],
  ['handlers={{ retry: mutate }} of SWR', swr(SwrProvider)],
  ['useRetry(mutate, { error }) of SWR', swr(SwrRetry)],
]

describe.each(setups)('%s', (name, setup) => {
  /** Shows a shelf that fails, presses the button, and waits until the answer is there. */
  async function press(answer: string) {
    const sent = recordSent()
    const host = failingHost()
    const { shelf, kept } = setup(host.url(answer))
    render(shelf)
    const button = await screen.findByRole('button', { name: 'Try again' })
    const before = kept()
    act(() => button.click())
    await waitFor(async () => expect(await sent()).toHaveLength(2))
    await host.requests()
    return { before, after: kept(), sent: await sent() }
  }

  test('sends the same request again at a press, and shows its answer', async () => {
    const { sent, after } = await press('status=502&good=1')
    expect(await screen.findByText('Tea')).toBeVisible()
    expect(sent[1]).toEqual(sent[0])
    expect(JSON.stringify(after)).toContain('"name":"Tea"')
  })

  test('keeps nothing that a press brought where that fails again', async () => {
    const rejected = listenForRejections()
    const { sent, before, after } = await press('status=502')
    expect(sent[1]).toEqual(sent[0])
    expect(after).toEqual(before)
    expect(await screen.findByRole('region')).toBeVisible()
    // A promise that `onRetry` returns stays as the client made it.
    expect(rejected).toEqual(name === 'onRetry={refetch} of Apollo Client' ? ['ServerError'] : [])
    // The runner saw it too.
    expect(takePrinted()).toHaveLength(rejected.length)
  })
})

/** The names of what reaches `unhandledrejection`. */
function listenForRejections() {
  const rejected: string[] = []
  const listener = (event: PromiseRejectionEvent) => {
    event.preventDefault()
    event.stopImmediatePropagation()
    rejected.push(event.reason.name)
  }
  addEventListener('unhandledrejection', listener, { capture: true })
  onTestFinished(() => removeEventListener('unhandledrejection', listener, { capture: true }))
  return rejected
}
