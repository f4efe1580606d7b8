import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client'
import { ApolloProvider } from '@apollo/client/react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ApolloShelf } from './ApolloShelf'
import { StoreFailed } from './faststore/src/components/StoreFailed'
import { Stores } from './faststore/src/components/Stores'
import { OrderFailed } from './OrderFailed'
import { QueryShelf } from './QueryShelf'
import { ReviewsFailed } from './ReviewsFailed'

const send = vi.fn<typeof fetch>()
const answer = (status: number, body: unknown) => Response.json(body, { status })
const title = 'The store is not available right now'

beforeEach(() => {
  vi.stubGlobal('fetch', send.mockReset())
})

afterEach(() => {
  vi.unstubAllGlobals()
  history.replaceState(null, '', location.pathname)
})

const apollo = new ApolloClient({ link: new HttpLink({ uri: '/graphql' }), cache: new InMemoryCache() })
const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })
const failed = { errors: [{ message: '', extensions: { type: 'UnknownError', status: 503 } }] }

const shelves: [name: string, scene: ReactElement, failure: unknown, success: unknown][] = [
  [
    'Apollo',
    <ApolloProvider key="" client={apollo}>
      <ApolloShelf />
    </ApolloProvider>,
    failed,
    { data: { products: [{ __typename: 'Product', id: '1', name: 'Oak stool' }] } },
  ],
  [
    'TanStack Query',
    <QueryClientProvider key="" client={queries}>
      <QueryShelf />
    </QueryClientProvider>,
    {},
    [{ id: '1', name: 'Oak stool' }],
  ],
  [
    'FastStore',
    <Stores key="" postalCode="1000" />,
    failed,
    { data: { storesNearby: [{ id: '1', name: 'Oak stool' }] } },
  ],
]

describe.each(shelves)('the shelf of the guide to %s', (_, scene, failure, success) => {
  test('says what happened, and is there after a press', async () => {
    send.mockImplementation(async () => answer(503, failure))
    render(scene)
    const button = await screen.findByRole('button', { name: /^Try (again|now)/ })
    expect(screen.getByRole('region', { name: title })).toBeTruthy()
    send.mockImplementation(async () => answer(200, success))
    fireEvent.click(button)
    expect(await screen.findByText('Oak stool')).toBeTruthy()
    expect(screen.queryByRole('region', { name: title })).toBeNull()
  })
})

test('the page of an order and the place of the reviews say what happened', () => {
  render(<OrderFailed error={{ status: 503 }} reload={() => {}} />)
  expect(screen.getByRole('heading', { level: 1, name: title })).toBeTruthy()
  render(<ReviewsFailed error={{ status: 404 }} reload={async () => {}} />)
  expect(screen.getByRole('region', { name: 'We could not find this' })).toBeTruthy()
})

describe('FastStore’s page at /500', () => {
  test('offers the page where it happened', async () => {
    history.replaceState(null, '', '?from=%2Fcart%3Fa%3D1&errorId=unknown')
    render(<StoreFailed />)
    expect(screen.getByRole('heading', { level: 1, name: 'There is a problem on our side' })).toBeTruthy()
    expect(await screen.findByRole('button', { name: 'Go back' })).toBeTruthy()
    expect(document.body.textContent).not.toContain('unknown')
  })

  test.each(['', '?from=https://evil.example/', '?from=//evil.example/', '?from=javascript:alert(1)', '?from=http://'])(
    'offers no other place: %s',
    (search) => {
      history.replaceState(null, '', location.pathname + search)
      render(<StoreFailed />)
      expect(screen.queryByRole('button', { name: 'Go back' })).toBeNull()
      expect(screen.getByRole('link', { name: 'Go to the home page' })).toBeTruthy()
    },
  )
})
