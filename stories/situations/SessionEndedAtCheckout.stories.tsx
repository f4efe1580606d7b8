import type { Meta, StoryObj } from '@storybook/react-vite'
import { useRef, useState } from 'react'
import { expect, screen, waitFor } from 'storybook/test'
import { ErrorDialog } from '../../src/components/ErrorDialog'
import { useRetry } from '../../src/hooks/useRetry'
import { spoken } from '../spoken'
import { CheckoutForm, Sum } from './CheckoutForm'
import { Field, Store, Title } from './Store'
import { refusal, scriptedServer } from './scriptedServer'
import { setStage } from './stage'
import { reasonsIn } from './words/reasonsIn'
import { shopWords, useShop } from './words/useShop'

const server = scriptedServer()

const meta = {
  title: 'Situations/Session ended at checkout',
  parameters: { layout: 'fullscreen' },
  beforeEach() {
    server.begin({ status: 401, body: refusal('CHK00317', 'Invalid authentication cookie') }, { status: 201, body: {} })
    return setStage()
  },
  render: () => <SessionEndedAtCheckout />,
} satisfies Meta
export default meta

function SessionEndedAtCheckout() {
  const { words } = useShop()
  const [closed, setClosed] = useState<unknown>()
  const [isSigningIn, setSigningIn] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const order = useRetry(server.send, { method: 'POST' })
  const isPlaced = order.state === 'succeeded'
  const goOn = () => {
    setSigningIn(false)
    // Once the form is there again.
    requestAnimationFrame(() => button.current?.focus())
  }
  return (
    <Store isBare>
      {isPlaced && <Title isNew>{words.thanks}</Title>}
      {isPlaced && <Sum />}
      {isSigningIn && <SignIn onDone={goOn} />}
      {/* Hidden rather than gone, so that everything is as it was filled in. */}
      <div className="fields" hidden={isSigningIn || isPlaced}>
        <Title>{words.checkout}</Title>
        <CheckoutForm button={button} onPlace={order.run} />
      </div>
      <ErrorDialog
        error={order.error}
        retry={order}
        open={order.error !== undefined && order.error !== closed}
        onOpenChange={() => setClosed(order.error)}
        returnFocus={button}
        handlers={{
          signIn: (event) => {
            event.preventDefault()
            setClosed(order.error)
            setSigningIn(true)
          },
        }}
      />
    </Store>
  )
}

function SignIn({ onDone }: { onDone: () => void }) {
  const { words } = useShop()
  return (
    <form
      className="fields"
      onSubmit={(event) => {
        event.preventDefault()
        onDone()
      }}
    >
      <Title isNew>{words.code}</Title>
      <Field label={words.code} inputMode="numeric" autoComplete="one-time-code" />
      <button type="submit" className="buy">
        {words.goOn}
      </button>
    </form>
  )
}

type Story = StoryObj<typeof meta>
type Context = Parameters<NonNullable<Story['play']>>[0]

async function fillInAndPlace({ canvas, userEvent, globals }: Context) {
  const words = shopWords(spoken(globals).locale)
  const address = canvas.getByRole('textbox', { name: words.address })
  await userEvent.clear(address)
  await userEvent.type(address, '221b Baker Street{Enter}')
  return screen.findByRole('alertdialog')
}

/** Reading all the small print took longer than the session lasts. */
export const Ended: Story = {
  play: async (context) => {
    const { locale, labels } = spoken(context.globals)
    const reason = reasonsIn(locale)({ kind: 'unauthorized', code: 'CHK00317' })
    const dialog = await fillInAndPlace(context)
    await expect(dialog).toHaveAccessibleName(reason?.title as string)
    await expect(dialog).toHaveAccessibleDescription(reason?.description as string)
    await waitFor(() => expect(screen.getByRole('link', { name: reason?.labels?.signIn as string })).toHaveFocus())
    await expect(screen.getByRole('button', { name: labels.refresh })).toBeVisible()
    await expect(screen.queryByRole('button', { name: labels.retry })).toBeNull()
  },
}

/** After signing in, everything is as it was filled in. */
export const AsItWasFilledIn: Story = {
  play: async (context) => {
    const { canvas, userEvent, globals } = context
    const { locale } = spoken(globals)
    const words = shopWords(locale)
    const reason = reasonsIn(locale)({ kind: 'unauthorized', code: 'CHK00317' })
    await fillInAndPlace(context)
    await userEvent.click(await screen.findByRole('link', { name: reason?.labels?.signIn as string }))
    // Enter in the field would take the field away while it has the focus, which user-event cannot do within `act`.
    await userEvent.type(await canvas.findByRole('textbox', { name: words.code }), '730182{Tab}{Enter}')
    const place = await canvas.findByRole('button', { name: words.placeOrder })
    await waitFor(() => expect(place).toHaveFocus())
    await expect(canvas.getByRole('textbox', { name: words.address })).toHaveValue('221b Baker Street')
    await expect(screen.queryByRole('alertdialog')).toBeNull()
    await expect(server.requests).toBe(1)
  },
}

/** After signing in, the order is placed once. */
export const Placed: Story = {
  play: async (context) => {
    const { canvas, userEvent, globals } = context
    await AsItWasFilledIn.play?.(context)
    await userEvent.keyboard('{Enter}')
    const { thanks } = shopWords(spoken(globals).locale)
    await waitFor(() => expect(canvas.getByRole('heading', { level: 1, name: thanks })).toHaveFocus())
    await expect(canvas.queryByRole('textbox')).toBeNull()
    await expect(server.requests).toBe(2)
  },
}
