import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, waitFor } from 'storybook/test'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { ErrorDialog } from '../../src/components/ErrorDialog'
import { useRetry } from '../../src/hooks/useRetry'
import { formatWait } from '../../src/messages/format'
import { ar } from '../../src/messages/locales/ar'
import { Picture } from '../Shop'
import { CheckoutForm } from './CheckoutForm'
import { stopClock } from './clock'
import { Goods, Store, Title } from './Store'
import { scriptedServer } from './scriptedServer'
import { hear, setStage, spokenMessage } from './stage'
import { shopWords, useShop } from './words/useShop'

const server = scriptedServer()
const words = shopWords('ar')

const meta = {
  title: 'Situations/Arabic',
  parameters: { layout: 'fullscreen' },
  // What reads from right to left is what this is about, so the toolbar’s language has no say.
  globals: { locale: 'ar', direction: 'auto' },
  beforeEach() {
    const putBack = setStage()
    const goOn = stopClock()
    return () => {
      goOn()
      putBack()
    }
  },
} satisfies Meta
export default meta

type Story = StoryObj<typeof meta>

/** A product with a Latin name, a price and a wait: three scripts that have to keep their order. */
export const TooManyAttempts: Story = {
  beforeEach: () => server.begin({ status: 429, headers: { 'Retry-After': '30' } }),
  render: () => <ProductPage />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: words.addToCart }))
    const banner = await canvas.findByRole('region', { name: ar.statuses.tooManyRequests.title })
    await expect(getComputedStyle(banner).direction).toBe('rtl')
    await hear(
      `polite: ${spokenMessage('ar', ar.statuses.tooManyRequests)}`,
      `polite: ${ar.labels.retryIn.replace('{time}', formatWait(30, ar))}`,
    )
    // The icon begins the line, the words follow to its left.
    const [icon, title] = ['icon', 'title'].map((part) => banner.querySelector(`[data-part="${part}"]`))
    await expect(icon?.getBoundingClientRect().left).toBeGreaterThan(title?.getBoundingClientRect().right as number)
    // Said aloud in Arabic whatever language the page around is in.
    const region = document.querySelector('[data-error-ui="announcer"][aria-live="polite"]')
    await waitFor(() => expect(region?.lastElementChild).toHaveAttribute('lang', 'ar'))
  },
}

function ProductPage() {
  const { price } = useShop()
  const cart = useRetry(server.send, { method: 'POST' })
  return (
    <Store>
      <div className="columns">
        <Picture hue={38} shape="lamp" />
        <div className="offer">
          <Title>{words.lamp}</Title>
          <p>{price(89)}</p>
          <button type="button" className="buy" onClick={cart.run}>
            {words.addToCart}
          </button>
          {cart.error !== undefined && <ErrorBanner error={cart.error} retry={cart} />}
        </div>
      </div>
      <Goods title={words.similar} from={1} />
    </Store>
  )
}

/** A payment whose result nobody knows, in Arabic from right to left. */
export const PaymentUnclear: Story = {
  beforeEach: () => server.begin({ status: 504 }),
  render: () => <CheckoutPage />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: words.placeOrder }))
    const dialog = await screen.findByRole('alertdialog', { name: ar.outcomes?.unsure.title as string })
    await expect(dialog).toHaveAttribute('lang', 'ar')
    await expect(getComputedStyle(dialog).direction).toBe('rtl')
    await waitFor(() => expect(screen.getByRole('link', { name: ar.labels.checkOrders })).toHaveFocus())
    await expect(screen.getByRole('button', { name: ar.labels.retry })).toBeVisible()
  },
}

function CheckoutPage() {
  const order = useRetry(server.send, { method: 'POST' })
  return (
    <Store isBare>
      <Title>{words.checkout}</Title>
      <CheckoutForm onPlace={order.run} />
      {order.error !== undefined && <ErrorDialog error={order.error} retry={order} />}
    </Store>
  )
}
