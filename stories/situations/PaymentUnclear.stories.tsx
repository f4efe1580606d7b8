import type { Meta, StoryObj } from '@storybook/react-vite'
import { useRef, useState } from 'react'
import { expect, screen, waitFor } from 'storybook/test'
import { ErrorDialog } from '../../src/components/ErrorDialog'
import { useRetry } from '../../src/hooks/useRetry'
import { describe } from '../../src/messages/describe'
import { spoken } from '../spoken'
import { CheckoutForm, Sum } from './CheckoutForm'
import { Store, Title } from './Store'
import { refusal, scriptedServer } from './scriptedServer'
import { focusIsIn, setStage } from './stage'
import { reasonsIn } from './words/reasonsIn'
import { shopWords, useShop } from './words/useShop'

const server = scriptedServer()

// The order is there, although its answer never came; asked again, the checkout says so.
const lost = { status: 504, body: '<html><body><h1>504 Gateway Time-out</h1></body></html>' }
const placed = { status: 400, body: refusal('CHK0085', 'Order already exists') }

const meta = {
  title: 'Situations/Payment unclear',
  parameters: { layout: 'fullscreen' },
  beforeEach() {
    server.begin(lost, placed)
    return setStage()
  },
  render: () => <PaymentUnclear />,
} satisfies Meta
export default meta

function PaymentUnclear() {
  const { words } = useShop()
  const [closed, setClosed] = useState<unknown>()
  const [isAtOrders, setAtOrders] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const order = useRetry(server.send, { method: 'POST' })
  const isOpen = order.error !== undefined && order.error !== closed
  if (isAtOrders) {
    return (
      <Store>
        <Title isNew>{words.yourOrders}</Title>
        <p>{words.thanks}</p>
        <Sum />
      </Store>
    )
  }
  return (
    <Store isBare>
      <Title>{words.checkout}</Title>
      <CheckoutForm
        button={button}
        onPlace={() => {
          setClosed(undefined)
          order.run()
        }}
      />
      <ErrorDialog
        error={order.error}
        retry={order}
        open={isOpen}
        onOpenChange={() => setClosed(order.error)}
        returnFocus={button}
        handlers={{
          checkOrders: (event) => {
            event.preventDefault()
            setAtOrders(true)
          },
        }}
      />
    </Store>
  )
}

type Story = StoryObj<typeof meta>
type Context = Parameters<NonNullable<Story['play']>>[0]

/** By keyboard alone, from the top of the page to the dialog. */
async function placeOrder({ canvas, userEvent, globals }: Context) {
  const words = shopWords(spoken(globals).locale)
  const place = canvas.getByRole('button', { name: words.placeOrder })
  while (document.activeElement !== place) await userEvent.tab()
  await userEvent.keyboard('{Enter}')
  return screen.findByRole('alertdialog')
}

/** The answer is lost. The orders come first, since they know; trying again comes second. */
export const Unclear: Story = {
  play: async (context) => {
    const messages = spoken(context.globals)
    const { labels } = messages
    const { title, description } = describe({ kind: 'gatewayTimeout', method: 'POST' }, messages)
    const dialog = await placeOrder(context)
    await expect(dialog).toHaveAccessibleName(title)
    await expect(dialog).toHaveAccessibleDescription(expect.stringContaining(description))
    await waitFor(() => expect(screen.getByRole('link', { name: labels.checkOrders })).toHaveFocus())
    await expect(screen.getByRole('button', { name: labels.retry })).toBeVisible()
    await expect(server.requests).toBe(1)
  },
}

/** Whoever presses “Try again” all the same is asked to look first; nothing is sent. */
export const AskedToLookFirst: Story = {
  play: async (context) => {
    const { userEvent, globals } = context
    const { labels } = spoken(globals)
    await placeOrder(context)
    const retry = screen.getByRole('button', { name: labels.retry })
    await userEvent.dblClick(retry)
    const confirm = await screen.findByRole('button', { name: labels.confirm })
    await expect(confirm).toHaveAccessibleDescription(labels.verify)
    await expect(screen.getByText(labels.verify, { selector: '[data-part="note"]' })).toBeVisible()
    await expect(confirm).toHaveFocus()
    await expect(server.requests).toBe(1)
  },
}

/** Closing the dialog and placing the order once more sends nothing either. */
export const PlacedOnceMore: Story = {
  play: async (context) => {
    const { userEvent, globals, canvas } = context
    const { labels, locale } = spoken(globals)
    const words = shopWords(locale)
    await placeOrder(context)
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(canvas.getByRole('button', { name: words.placeOrder })).toHaveFocus())
    await userEvent.keyboard('{Enter}')
    await expect(await screen.findByRole('button', { name: labels.confirm })).toBeVisible()
    await expect(server.requests).toBe(1)
  },
}

/** Sent again after a look, the checkout knows the order: nothing is paid twice. */
export const AlreadyPlaced: Story = {
  play: async (context) => {
    const { userEvent, globals } = context
    const { labels, locale } = spoken(globals)
    const reason = reasonsIn(locale)({ kind: 'badRequest', code: 'CHK0085' })
    await placeOrder(context)
    await userEvent.click(screen.getByRole('button', { name: labels.retry }))
    const confirm = await screen.findByRole('button', { name: labels.confirm })
    // A press within half a second does not count: nobody has read so fast.
    await new Promise((read) => setTimeout(read, 600))
    await userEvent.click(confirm)
    const dialog = await screen.findByRole('alertdialog', { name: reason?.title as string })
    await expect(screen.getByRole('link', { name: labels.checkOrders })).toBeVisible()
    await expect(screen.queryByRole('button', { name: labels.retry })).toBeNull()
    await expect(server.requests).toBe(2)
    await focusIsIn(dialog)
  },
}

/** Whoever follows the first step finds the order. */
export const FoundInTheOrders: Story = {
  play: async (context) => {
    const { canvas, userEvent, globals } = context
    const { labels, locale } = spoken(globals)
    await placeOrder(context)
    await waitFor(() => expect(screen.getByRole('link', { name: labels.checkOrders })).toHaveFocus())
    await userEvent.keyboard('{Enter}')
    const title = await canvas.findByRole('heading', { level: 1, name: shopWords(locale).yourOrders })
    await waitFor(() => expect(title).toHaveFocus())
    await expect(server.requests).toBe(1)
  },
}
