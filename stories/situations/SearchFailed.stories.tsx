import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, waitFor } from 'storybook/test'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { useRetry } from '../../src/hooks/useRetry'
import { describe } from '../../src/messages/describe'
import { spoken } from '../spoken'
import { Field, Goods, Store, Title } from './Store'
import { scriptedServer } from './scriptedServer'
import { hear, setStage, spokenMessage } from './stage'
import { fill, shopWords, useShop } from './words/useShop'

const server = scriptedServer()
const unavailable = { status: 503, body: { errors: [{ extensions: { type: 'UnknownError', status: 503 } }] } }
const found = { status: 200, body: ['lamp', 'table', 'throw'] }

const meta = {
  title: 'Situations/Search failed',
  parameters: { layout: 'fullscreen' },
  beforeEach() {
    server.begin(unavailable, unavailable, unavailable, found)
    return setStage()
  },
  render: () => <SearchFailed />,
} satisfies Meta
export default meta

function SearchFailed() {
  const { words } = useShop()
  const [query, setQuery] = useState('')
  const search = useRetry(async () => (await (await server.send()).json()) as string[], { method: 'GET' })
  const { data, error } = search
  const title = data && (data.length ? words.results : words.nothingFound)
  return (
    <Store>
      <search>
        <form
          className="row"
          onSubmit={(event) => {
            event.preventDefault()
            setQuery(String(new FormData(event.currentTarget).get('query')))
            search.run()
          }}
        >
          <Field label={words.search} name="query" type="search" />
          <button type="submit" className="buy">
            {words.search}
          </button>
        </form>
      </search>
      {title && <Title isNew={search.tries === 0}>{fill(title, query)}</Title>}
      {error !== undefined && (
        <ErrorBanner error={error} retry={search} headingLevel={1} heading={fill(words.searchFailed, query)} />
      )}
      {data && <Goods title={words.popular} count={data.length || 4} />}
    </Store>
  )
}

type Story = StoryObj<typeof meta>
type Context = Parameters<NonNullable<Story['play']>>[0]

async function searchFor(query: string, { canvas, userEvent, globals }: Context) {
  const words = shopWords(spoken(globals).locale)
  await userEvent.type(canvas.getByRole('searchbox', { name: words.search }), `${query}{Enter}`)
  return words
}

/** The search is asked three times before the shopper is, and what failed does not look like an empty result. */
export const Failed: Story = {
  play: async (context) => {
    const { canvas, globals } = context
    const messages = spoken(globals)
    const { labels, locale } = messages
    const words = await searchFor('linen', context)
    const title = fill(words.searchFailed, 'linen')
    await expect(await canvas.findByRole('heading', { level: 1, name: title })).toBeVisible()
    const retry = await canvas.findByRole('button', { name: labels.retry })
    await waitFor(() => expect(retry).toHaveAttribute('data-state', 'idle'))
    await expect(server.requests).toBe(3)
    const { description } = describe({ kind: 'serviceUnavailable', method: 'GET' }, messages)
    await hear(`assertive: ${spokenMessage(locale, { title, description })}`)
    await expect(canvas.queryByRole('heading', { name: fill(words.nothingFound, 'linen') })).toBeNull()
    await expect(canvas.getByRole('searchbox')).toHaveValue('linen')
  },
}

/** The same search, one press later. */
export const FoundAfterAll: Story = {
  play: async (context) => {
    const { canvas, userEvent, globals } = context
    const words = await searchFor('linen', context)
    const retry = await canvas.findByRole('button', { name: spoken(globals).labels.retry })
    await waitFor(() => expect(server.requests).toBe(3))
    await waitFor(() => expect(retry).toHaveAttribute('data-state', 'idle'))
    retry.focus()
    await userEvent.keyboard('{Enter}')
    const title = await canvas.findByRole('heading', { level: 1, name: fill(words.results, 'linen') })
    await waitFor(() => expect(title).toHaveFocus())
    await expect(canvas.getAllByRole('listitem')).toHaveLength(3)
    await expect(canvas.queryByRole('region')).toBeNull()
  },
}

/** To compare: nothing found is a result, and the shop’s own to tell. */
export const NothingFound: Story = {
  beforeEach: () => server.begin({ status: 200, body: [] }),
  play: async (context) => {
    const words = await searchFor('linnen', context)
    const { canvas } = context
    await expect(
      await canvas.findByRole('heading', { level: 1, name: fill(words.nothingFound, 'linnen') }),
    ).toBeVisible()
    await expect(canvas.queryByRole('region')).toBeNull()
    await expect(server.requests).toBe(1)
  },
}
