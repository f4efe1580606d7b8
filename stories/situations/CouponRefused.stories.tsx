import type { Meta, StoryObj } from '@storybook/react-vite'
import { useId, useRef, useState } from 'react'
import { expect, waitFor } from 'storybook/test'
import { StatusNotice } from '../../src/components/StatusNotice'
import { readResponse } from '../../src/http/readResponse'
import { CartLine } from '../Shop'
import { spoken } from '../spoken'
import { Sum } from './CheckoutForm'
import { Field, Store, Title } from './Store'
import { scriptedServer } from './scriptedServer'
import { hear, setStage, spokenMessage } from './stage'
import { reasonsIn } from './words/reasonsIn'
import { shopWords, useShop } from './words/useShop'

const server = scriptedServer()

const meta = {
  title: 'Situations/Coupon refused',
  parameters: { layout: 'fullscreen' },
  beforeEach() {
    // The cart comes back whole, in an answer of 200, and says within what it thinks of the coupon.
    const messages = [{ code: 'couponNotFound', text: 'Coupon SPRNG10 invalid', status: 'warning', fields: {} }]
    server.begin({ status: 200, body: { messages } }, { status: 200, body: { messages: [] } })
    return setStage()
  },
  render: () => <CouponRefused />,
} satisfies Meta
export default meta

function CouponRefused() {
  const { words, price } = useShop()
  const [answer, setAnswer] = useState<Awaited<ReturnType<typeof readResponse>>>()
  const field = useRef<HTMLInputElement>(null)
  const noticeId = useId()
  const isRefused = answer?.code !== undefined
  const isUsed = answer !== undefined && !isRefused
  return (
    <Store inCart={2}>
      <Title>{words.cart}</Title>
      <div className="columns">
        <div>
          <CartLine name={words.lamp} price={price(89)} quantity={words.quantity} count={1} hue={38} shape="lamp">
            {null}
          </CartLine>
          <CartLine name={words.cloth} price={price(39)} quantity={words.quantity} count={1} shape="cloth">
            {null}
          </CartLine>
        </div>
        <div className="fields">
          <form
            className="row"
            onSubmit={async (event) => {
              event.preventDefault()
              setAnswer(await readResponse(await server.send()))
            }}
          >
            <Field
              label={words.coupon}
              ref={field}
              autoComplete="off"
              aria-invalid={isRefused || undefined}
              aria-describedby={isRefused ? noticeId : undefined}
            />
            <button type="submit" className="buy">
              {words.apply}
            </button>
          </form>
          {isRefused && (
            <StatusNotice id={noticeId} error={answer} handlers={{ review: () => field.current?.select() }} />
          )}
          {isUsed && <StatusNotice status={200} heading={words.couponUsed} description={null} />}
          <Sum discount={isUsed ? 12.8 : 0} />
        </div>
      </div>
    </Store>
  )
}

type Story = StoryObj<typeof meta>
type Context = Parameters<NonNullable<Story['play']>>[0]

async function enterCoupon({ canvas, userEvent, globals }: Context) {
  const { locale } = spoken(globals)
  const reason = reasonsIn(locale)({ kind: 'ok', code: 'couponNotFound' })
  const field = canvas.getByRole('textbox', { name: shopWords(locale).coupon })
  await userEvent.type(field, 'SPRNG10{Enter}')
  await hear(`polite: ${spokenMessage(locale, reason)}`)
  return { field, reason }
}

/** A letter is missing. The notice stands by the field, whose text stays. */
export const Refused: Story = {
  play: async (context) => {
    const { canvas, globals } = context
    const { field, reason } = await enterCoupon(context)
    await expect(canvas.getByText(reason?.title as string)).toBeVisible()
    await expect(field).toHaveFocus()
    await expect(field).toHaveValue('SPRNG10')
    await expect(field).toHaveAccessibleDescription(expect.stringContaining(reason?.title as string))
    await expect(canvas.queryByRole('button', { name: spoken(globals).labels.retry })).toBeNull()
    await expect(canvas.queryByText(/SPRNG10 invalid/)).toBeNull()
  },
}

/** The one step leads into the field, with all of it selected. */
export const Corrected: Story = {
  play: async (context) => {
    const { canvas, userEvent, globals } = context
    const { couponUsed, discount } = shopWords(spoken(globals).locale)
    const { field, reason } = await enterCoupon(context)
    await userEvent.click(canvas.getByRole('button', { name: reason?.labels?.review as string }))
    await expect(field).toHaveFocus()
    await userEvent.keyboard('SPRING10{Enter}')
    await waitFor(() => expect(canvas.getByText(couponUsed)).toBeVisible())
    await hear(`polite: ${couponUsed}`)
    await expect(canvas.getByText(discount)).toBeVisible()
    await expect(field).not.toHaveAttribute('aria-invalid')
  },
}
