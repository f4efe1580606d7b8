import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, waitFor } from 'storybook/test'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { ErrorDialog } from '../../src/components/ErrorDialog'
import { ErrorPage } from '../../src/components/ErrorPage'
import { CartLine } from '../Shop'
import { spoken } from '../spoken'
import { Sum } from './CheckoutForm'
import { Store, Title } from './Store'
import { expectOneColumn, setStage } from './stage'
import { useShop } from './words/useShop'

const meta = {
  title: 'Situations/Zoomed in',
  parameters: {
    layout: 'fullscreen',
    viewport: {
      options: {
        zoom: { name: '400 % zoom of 1280 × 1024', styles: { width: '320px', height: '256px' }, type: 'mobile' },
      },
    },
  },
  globals: { viewport: { value: 'zoom' } },
  beforeEach: () => setStage(),
} satisfies Meta
export default meta

type Story = StoryObj<typeof meta>
type Context = Parameters<NonNullable<Story['play']>>[0]

const retry = () => {}

/** As much room as a screen of 1280 × 1024 leaves at 400 % (WCAG 2.2 SC 1.4.10): one column, and no scrolling sideways. */
export const Cart: Story = {
  name: '320 by 256, a cart',
  render: () => <CartPage />,
  play: async (context) => {
    await expectOneColumn()
    await expectReachable(context)
  },
}

function CartPage() {
  const { words, price } = useShop()
  return (
    <Store inCart={2}>
      <Title>{words.cart}</Title>
      <ErrorBanner status={503} onRetry={retry} onDismiss={retry} />
      <CartLine name={words.lamp} price={price(89)} quantity={words.quantity} count={1} hue={38} shape="lamp">
        {null}
      </CartLine>
      <Sum />
    </Store>
  )
}

/** A whole page at 400 %: everything is read from above to below. */
export const WholePage: Story = {
  name: '320 by 256, a page',
  render: () => (
    <Store>
      <ErrorPage status={503} onRetry={retry} />
    </Store>
  ),
  play: async (context) => {
    await expectOneColumn()
    await expectReachable(context)
  },
}

/** It scrolls within itself, so that the last step can be reached. */
export const Dialog: Story = {
  name: '320 by 256, a dialog',
  render: () => (
    <Store isBare>
      <ErrorDialog status={503} onRetry={retry} />
    </Store>
  ),
  play: async ({ userEvent, globals }) => {
    const { labels } = spoken(globals)
    const dialog = await screen.findByRole('alertdialog')
    await waitFor(() => expect(screen.getByRole('heading')).toHaveFocus())
    await expect(dialog.scrollWidth).toBeLessThanOrEqual(dialog.clientWidth)
    await userEvent.tab()
    await expect(screen.getByRole('button', { name: labels.retry })).toHaveFocus()
    await userEvent.tab()
    await userEvent.tab()
    await userEvent.tab()
    const close = screen.getByRole('button', { name: labels.close })
    await expect(close).toHaveFocus()
    expectInView(close)
    await userEvent.tab()
    await waitFor(() => expect(screen.getByRole('button', { name: labels.retry })).toHaveFocus())
    dialog.scrollTo(0, 0)
  },
}

/** Goes through everything by keyboard: whatever has the focus can be seen (WCAG 2.2 SC 2.4.11). */
async function expectReachable({ canvas, userEvent }: Context) {
  const all = [...canvas.getAllByRole('link'), ...canvas.getAllByRole('button')]
  const seen = new Set<Element>()
  for (let count = 0; count < all.length + 5; count++) {
    await userEvent.tab()
    const focused = document.activeElement as HTMLElement
    if (focused === document.body) break
    seen.add(focused)
    // Not for fields: WebKit does not scroll to one whose text is selected from a script right after, as user-event does.
    if (all.includes(focused)) await waitFor(() => expectSeen(focused))
  }
  for (const element of all) expect(seen).toContain(element)
  ;(document.activeElement as HTMLElement).blur()
  scrollTo(0, 0)
}

/** Firefox does not scroll to what is partly in view already: https://github.com/w3c/csswg-drafts/issues/4778 */
function expectSeen(element: HTMLElement) {
  const { left, right, top, bottom } = element.getBoundingClientRect()
  expect(left).toBeGreaterThan(-1)
  expect(right).toBeLessThan(innerWidth + 1)
  expect(bottom).toBeGreaterThan(0)
  expect(top).toBeLessThan(innerHeight)
}

function expectInView(element: HTMLElement) {
  const { left, right, top, bottom } = element.getBoundingClientRect()
  // Pages scroll by whole pixels.
  expect(Math.min(left, top)).toBeGreaterThan(-1)
  expect(right).toBeLessThan(innerWidth + 1)
  expect(bottom).toBeLessThan(innerHeight + 1)
}
