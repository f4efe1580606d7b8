import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect } from 'storybook/test'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { StatusNotice } from '../../src/components/StatusNotice'
import { readResponse } from '../../src/http/readResponse'
import { CartLine, Picture } from '../Shop'
import { spoken } from '../spoken'
import { Goods, Store, Title } from './Store'
import { refusal, scriptedServer } from './scriptedServer'
import { hear, setStage, spokenMessage } from './stage'
import { reasonsIn } from './words/reasonsIn'
import { fill, shopWords, useShop } from './words/useShop'

const meta = {
  title: 'Situations/Sold out while browsing',
  parameters: { layout: 'fullscreen' },
  beforeEach: () => setStage(),
} satisfies Meta
export default meta

function TablePage() {
  const { words, price } = useShop()
  const [problem, setProblem] = useState<unknown>()
  const [isInCart, setInCart] = useState(false)
  const add = async () => setProblem(await readResponse(await server.send()))
  if (isInCart) {
    return (
      <Store inCart={2}>
        <Title isNew>{words.cart}</Title>
        <CartLine name={words.lamp} price={price(89)} quantity={words.quantity} count={1} hue={38} shape="lamp">
          <StatusNotice status={410} heading={words.soldOut} description={words.soldOutWhy} steps={['search']} />
        </CartLine>
      </Store>
    )
  }
  return (
    <Store inCart={problem ? 2 : 1}>
      {problem !== undefined && <ErrorBanner error={problem} handlers={{ review: () => setInCart(true) }} />}
      <div className="columns">
        <Picture hue={25} shape="table" />
        <div className="offer">
          <Title>{words.table}</Title>
          <p>{price(129)}</p>
          <button type="button" className="buy" onClick={add}>
            {words.addToCart}
          </button>
        </div>
      </div>
      <Goods title={words.similar} />
    </Store>
  )
}

function LampPage() {
  const { words, price } = useShop()
  const [problem, setProblem] = useState<unknown>()
  const isGone = problem !== undefined
  const add = () => {
    if (!isGone) server.send().catch(setProblem)
  }
  return (
    <Store>
      <div className="columns">
        <Picture hue={38} shape="lamp" />
        <div className="offer">
          <Title>{words.lamp}</Title>
          <p>{price(89)}</p>
          <button type="button" className="buy" aria-disabled={isGone || undefined} onClick={add}>
            {isGone ? words.soldOut : words.addToCart}
          </button>
          {isGone && (
            <ErrorBanner
              error={problem}
              heading={fill(words.soldOutNow, words.lamp)}
              description={words.soldOutWhy}
              steps={['search']}
            />
          )}
        </div>
      </div>
      <Goods title={words.similar} from={1} />
    </Store>
  )
}

type Story = StoryObj

const server = scriptedServer()

/** Adding a table, the shopper learns that the lamp in the cart is gone: the cart comes in an answer of 200. */
export const InTheCart: Story = {
  beforeEach() {
    const messages = [{ code: 'withoutStock', text: 'The item Alba has no inventory', status: 'error' }]
    server.begin({ status: 200, body: { orderFormId: 'e9d2', items: [], messages } })
  },
  render: () => <TablePage />,
  play: async ({ canvas, userEvent, globals, step }) => {
    const { locale, labels } = spoken(globals)
    const words = shopWords(locale)
    const reason = reasonsIn(locale)({ kind: 'ok', code: 'withoutStock' })
    await step('Adds the table', async () => {
      await userEvent.click(canvas.getByRole('button', { name: words.addToCart }))
      const banner = await canvas.findByRole('region', { name: reason?.title as string })
      await expect(banner).toHaveTextContent(reason?.description as string)
      await hear(`polite: ${spokenMessage(locale, reason)}`)
      // Nothing was taken from under the hand that pressed.
      await expect(canvas.getByRole('button', { name: words.addToCart })).toHaveFocus()
    })
    await step('May look for something else, or at the cart', async () => {
      await expect(canvas.getByRole('link', { name: labels.search })).toBeVisible()
      await expect(canvas.getByRole('button', { name: reason?.labels?.review as string })).toBeVisible()
      // Asking again would not bring it back.
      await expect(canvas.queryByRole('button', { name: labels.retry })).toBeNull()
    })
  },
}

/** From there to the line that it is about. */
export const TheLineItself: Story = {
  ...InTheCart,
  play: async ({ canvas, userEvent, globals }) => {
    const { locale, labels } = spoken(globals)
    const words = shopWords(locale)
    const reason = reasonsIn(locale)({ kind: 'ok', code: 'withoutStock' })
    await userEvent.click(canvas.getByRole('button', { name: words.addToCart }))
    const review = await canvas.findByRole('button', { name: reason?.labels?.review as string })
    review.focus()
    await userEvent.keyboard('{Enter}')
    await expect(canvas.getByRole('heading', { level: 1, name: words.cart })).toHaveFocus()
    await expect(canvas.getByText(words.soldOut)).toBeVisible()
    await expect(canvas.getByRole('link', { name: labels.search })).toBeVisible()
  },
}

/** The lamp itself goes while its page is open: the checkout refuses it with a 400. */
export const OnItsPage: Story = {
  beforeEach() {
    server.begin({ status: 400, body: refusal('ORD028', 'Item Alba(17) is not available') })
  },
  render: () => <LampPage />,
  play: async ({ canvas, userEvent, globals }) => {
    const { locale, labels } = spoken(globals)
    const words = shopWords(locale)
    const title = fill(words.soldOutNow, words.lamp)
    await userEvent.click(canvas.getByRole('button', { name: words.addToCart }))
    await expect(await canvas.findByRole('region', { name: title })).toBeVisible()
    await hear(`polite: ${spokenMessage(locale, { title, description: words.soldOutWhy })}`)
    const button = canvas.getByRole('button', { name: words.soldOut })
    await expect(button).toHaveFocus()
    await userEvent.click(button)
    await expect(server.requests).toBe(1)
    await expect(canvas.getByRole('link', { name: labels.search })).toBeVisible()
    // The server speaks of codes and item numbers, the page does not.
    await expect(canvas.queryByText(/ORD028|Item Alba/)).toBeNull()
  },
}
