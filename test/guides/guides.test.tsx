import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client'
import { ApolloProvider } from '@apollo/client/react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import type { ReactElement } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { PageFailed } from '../consumers/faststore/src/components/PageFailed'
import { Stores } from '../consumers/faststore/src/components/Stores'
import ApolloApp from './apollo/App'
import { Shelf as ApolloShelf } from './apollo/Shelf'
import { OrderFailed } from './OrderFailed'
import QueryApp from './query/App'
import { Shelf as QueryShelf } from './query/Shelf'
import { ReviewsFailed } from './ReviewsFailed'
import SWRApp from './swr/App'

const send = vi.fn<typeof fetch>()
const answer = (status: number, body: unknown) => Response.json(body, { status })
const title = 'The store is not available right now'

beforeEach(() => {
  vi.stubGlobal('fetch', send.mockReset())
})

const { href } = location

afterEach(() => {
  vi.unstubAllGlobals()
  history.replaceState(null, '', href)
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

const products = [{ __typename: 'Product', id: '1', name: 'Oak stool' }]

test.each([
  ['Apollo', <ApolloApp key="" />, failed, { data: { products } }],
  ['SWR', <SWRApp key="" />, {}, products],
  ['TanStack Query', <QueryApp key="" />, {}, products],
])(
  'the app of the guide to %s asks three times, says what happened, and has its shelf after a press',
  async (_, app, failure, success) => {
    send.mockImplementation(async () => answer(503, failure))
    render(app)
    const banner = await screen.findByRole('region', { name: title }, { timeout: 15_000 })
    expect(getComputedStyle(banner).borderTopStyle).toBe('solid')
    await waitFor(() => expect(send).toHaveBeenCalledTimes(3), { timeout: 15_000 })
    send.mockImplementation(async () => answer(200, success))
    fireEvent.click(within(banner).getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('Oak stool')).toBeTruthy()
  },
  20_000,
)

test('the page of an order and the place of the reviews say what happened', () => {
  render(<OrderFailed error={{ status: 503 }} reload={() => {}} />)
  expect(screen.getByRole('heading', { level: 1, name: title })).toBeTruthy()
  render(<ReviewsFailed error={{ status: 404 }} reload={async () => {}} />)
  expect(screen.getByRole('region', { name: 'We could not find this' })).toBeTruthy()
})

/** An answer of the extension of the guide to FastStore. */
const nearby = (answer: object) => ({ data: { storesNearby: { stores: null, failure: null, ...answer } } })

describe('the section of the guide to FastStore', () => {
  test('waits as long as the service asked its extension to, and is there after it', async () => {
    const failure = { kind: 'tooManyRequests', status: 429, code: null, retryAt: Date.now() + 2000, readAt: Date.now() }
    send.mockImplementation(async () => answer(200, nearby({ failure })))
    render(<Stores postalCode="1000" />)
    const banner = await screen.findByRole('region', { name: 'Não foi possível carregar as lojas' })
    const button = within(banner).getByRole('button', { name: /^Tentar/ })
    await waitFor(() => expect(button.ariaDisabled).toBe('true'))
    fireEvent.click(button)
    expect(send).toHaveBeenCalledTimes(1)
    send.mockImplementation(async () => answer(200, nearby({ stores: [{ id: '1', name: 'Loja Centro' }] })))
    expect(await screen.findByText('Loja Centro', {}, { timeout: 6000 })).toBeTruthy()
    expect(send).toHaveBeenCalledTimes(2)
    expect(screen.queryByRole('region')).toBeNull()
  })
})

describe('FastStore’s page at /500', () => {
  const title = 'O problema é do nosso lado'

  test('offers the page where it happened', async () => {
    history.replaceState(null, '', '/500?from=%2Fcart%3Fa%3D1&errorId=unknown')
    render(<PageFailed status={500} />)
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeTruthy()
    expect(await screen.findByRole('button', { name: 'Voltar' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Atualizar' })).toBeNull()
    expect(document.body.textContent).not.toContain('unknown')
  })

  test.each(['', '?from=https://evil.example/', '?from=//evil.example/', '?from=javascript:alert(1)', '?from=http://'])(
    'offers no other place: %s',
    (search) => {
      history.replaceState(null, '', `/500${search}`)
      render(<PageFailed status={500} />)
      expect(screen.queryByRole('button', { name: 'Voltar' })).toBeNull()
      expect(screen.getByRole('link', { name: 'Ir para a página inicial' })).toBeTruthy()
    },
  )

  test('offers to refresh at the address of a page that the server could not render', async () => {
    history.replaceState(null, '', '/desk-lamp-1/p')
    render(<PageFailed status={500} />)
    expect(await screen.findByRole('button', { name: 'Atualizar' })).toBeTruthy()
  })
})
