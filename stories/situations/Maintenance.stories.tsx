import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, waitFor } from 'storybook/test'
import { ErrorPage } from '../../src/components/ErrorPage'
import { useRetry } from '../../src/hooks/useRetry'
import { formatWait } from '../../src/messages/format'
import { spoken } from '../spoken'
import { letPass, stopClock } from './clock'
import { Goods, Store, Title } from './Store'
import { scriptedServer } from './scriptedServer'
import { setStage } from './stage'
import { fill, shopWords, useShop } from './words/useShop'

const server = scriptedServer()
let found: unknown

const meta = {
  title: 'Situations/Maintenance',
  parameters: { layout: 'fullscreen' },
  async beforeEach() {
    const putBack = setStage()
    const goOn = stopClock()
    const page = '<html><body><h1>503 Service Temporarily Unavailable</h1></body></html>'
    server.begin(
      { status: 503, headers: { 'Retry-After': 'Mon, 02 Mar 2026 12:15:00 GMT' }, body: page },
      { status: 200, body: [] },
    )
    // Whatever the shopper opens, this is what they find.
    found = await server.send().catch((error) => error)
    return () => {
      goOn()
      putBack()
    }
  },
  render: () => <Maintenance />,
} satisfies Meta
export default meta

function Maintenance() {
  const { words } = useShop()
  const [error] = useState(() => found)
  const store = useRetry(server.send, { method: 'GET', error })
  if (store.state === 'succeeded') {
    return (
      <Store inCart={2}>
        <Title isNew>{words.motto}</Title>
        <Goods title={words.popular} />
      </Store>
    )
  }
  return (
    <Store isBare>
      <ErrorPage
        error={store.error ?? error}
        retry={store}
        heading={words.updating}
        description={words.updatingWhy}
        // Nothing else is open either.
        links={{ home: undefined, search: undefined }}
        handlers={{ home: undefined, search: undefined }}
      />
    </Store>
  )
}

type Story = StoryObj<typeof meta>

/** The whole store is away for a while, and its server says until when. */
export const Closed: Story = {
  play: async ({ canvas, userEvent, globals }) => {
    const { locale, labels } = spoken(globals)
    const words = shopWords(locale)
    await expect(canvas.getByRole('heading', { level: 1, name: words.updating })).toBeVisible()
    await expect(canvas.getByText(words.updatingWhy)).toBeVisible()
    const retry = canvas.getByRole('button', { name: labels.retry })
    await waitFor(() =>
      expect(retry).toHaveAccessibleDescription(fill(labels.retryIn, formatWait(15 * 60, spoken(globals)))),
    )
    await userEvent.click(retry)
    await expect(server.requests).toBe(1)
    // Two ways to learn more, no way into what is closed.
    await expect(canvas.getByRole('link', { name: new RegExp(`^${labels.statusPage}`) })).toBeVisible()
    await expect(canvas.getByRole('link', { name: labels.support })).toBeVisible()
    await expect(canvas.queryByRole('link', { name: labels.home })).toBeNull()
  },
}

/** A quarter of an hour later, for somebody who left the page open. */
export const OpenAgain: Story = {
  play: async ({ canvas, userEvent, globals }) => {
    const { locale, labels } = spoken(globals)
    const retry = canvas.getByRole('button', { name: labels.retry })
    await waitFor(() => expect(retry).toHaveAccessibleDescription())
    letPass(15 * 60)
    await waitFor(() => expect(retry).not.toHaveAttribute('aria-disabled'))
    retry.focus()
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(canvas.getByRole('heading', { level: 1, name: shopWords(locale).motto })).toHaveFocus())
    await expect(server.requests).toBe(2)
  },
}
