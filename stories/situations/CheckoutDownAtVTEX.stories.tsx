import type { Meta, StoryObj } from '@storybook/react-vite'
import { useRef, useState } from 'react'
import { expect, screen, waitFor } from 'storybook/test'
import { ErrorDialog } from '../../src/components/ErrorDialog'
import { ServiceStatusProvider } from '../../src/components/ServiceStatusProvider'
import { useRetry } from '../../src/hooks/useRetry'
import { Phone } from '../Shop'
import { serviceWordsIn, useServiceWords } from '../serviceWords'
import { spoken } from '../spoken'
import { failingFeed, statusPage, wellFeed } from '../statusPage'
import { CheckoutForm, Sum } from './CheckoutForm'
import { Store, Title } from './Store'
import { scriptedServer } from './scriptedServer'
import { hear, setStage } from './stage'
import { shopWords, useShop } from './words/useShop'

const server = scriptedServer()
const page = statusPage()

const meta = {
  title: 'Situations/The checkout is down at VTEX',
  parameters: { layout: 'fullscreen' },
  globals: { viewport: { value: 'phone' } },
  beforeEach() {
    // A server that names a time has turned the order away.
    server.begin({ status: 503, headers: { 'retry-after': '0' } }, { status: 201, body: {} })
    page.say(undefined)
    return setStage()
  },
  render: () => <CheckoutDown />,
} satisfies Meta
export default meta

function CheckoutDown() {
  const { words } = useShop()
  const [closed, setClosed] = useState<unknown>()
  const button = useRef<HTMLButtonElement>(null)
  const order = useRetry(server.send, { method: 'POST' })
  const isOpen = order.error !== undefined && order.error !== closed
  return (
    <Phone>
      <ServiceStatusProvider source={page} words={useServiceWords()} about="order">
        <Store isBare>
          {order.state === 'succeeded' ? (
            <>
              <Title isNew>{words.yourOrders}</Title>
              <p>{words.thanks}</p>
              <Sum />
            </>
          ) : (
            <>
              <Title>{words.checkout}</Title>
              <CheckoutForm button={button} onPlace={() => order.run()} />
            </>
          )}
          <ErrorDialog
            error={order.error}
            retry={order}
            open={isOpen}
            onOpenChange={() => setClosed(order.error)}
            returnFocus={button}
          />
        </Store>
      </ServiceStatusProvider>
    </Phone>
  )
}

type Story = StoryObj<typeof meta>
type Context = Parameters<NonNullable<Story['play']>>[0]

const line = () => document.querySelector('p[data-service]')

async function placeOrder({ canvas, userEvent, globals }: Context) {
  const words = shopWords(spoken(globals).locale)
  await userEvent.click(canvas.getByRole('button', { name: words.placeOrder }))
  return screen.findByRole('alertdialog')
}

/** The order cannot be placed, and VTEX reports an incident: the dialog says since when, and what is done about it. */
export const Known: Story = {
  play: async (context) => {
    const words = serviceWordsIn(spoken(context.globals).locale)
    await placeOrder(context)
    page.say(failingFeed())
    await waitFor(() => expect(line()).toHaveTextContent(words.identified))
    await expect(line()).toHaveTextContent(words.started)
  },
}

/** It is over, the dialog says so, and one press places the order. */
export const Over: Story = {
  play: async (context) => {
    const { labels, locale } = spoken(context.globals)
    const words = serviceWordsIn(locale)
    await placeOrder(context)
    page.say(failingFeed())
    await waitFor(() => expect(line()).toHaveTextContent(words.identified))
    page.say(wellFeed)
    await waitFor(() => expect(line()).toHaveTextContent(words.solved))
    await hear(`polite: ${words.solved}`)
    await context.userEvent.click(screen.getByRole('button', { name: labels.retry }))
    await waitFor(() => expect(screen.getByText(shopWords(locale).thanks)).toBeVisible())
    await expect(server.requests).toBe(2)
  },
}
