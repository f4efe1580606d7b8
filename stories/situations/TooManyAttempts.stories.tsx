import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { useRetry } from '../../src/hooks/useRetry'
import { formatWait } from '../../src/messages/format'
import { spoken } from '../spoken'
import { Sum } from './CheckoutForm'
import { letPass, stopClock } from './clock'
import { Field, Store, Title } from './Store'
import { scriptedServer } from './scriptedServer'
import { hear, setStage, spokenMessage } from './stage'
import { fill, shopWords, useShop } from './words/useShop'

const server = scriptedServer()

const meta = {
  title: 'Situations/Too many attempts',
  parameters: { layout: 'fullscreen' },
  beforeEach() {
    server.begin(
      {
        status: 429,
        headers: { 'Retry-After': '40' },
        body: { code: 'RateLimitExceeded', message: 'Request limit exceeded. Please try again later.' },
      },
      { status: 200, body: { authStatus: 'Success' } },
    )
    const putBack = setStage()
    // The time stands still in this scene; the other stories of the retry button let it run.
    const goOn = stopClock()
    return () => {
      goOn()
      putBack()
    }
  },
  render: () => <TooManyAttempts />,
} satisfies Meta
export default meta

function TooManyAttempts() {
  const { words } = useShop()
  const signIn = useRetry(server.send, { method: 'POST' })
  if (signIn.state === 'succeeded') {
    return (
      <Store inCart={2}>
        <Title isNew>{words.yourOrders}</Title>
        <Sum />
      </Store>
    )
  }
  return (
    <Store inCart={2}>
      <Title>{words.code}</Title>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault()
          signIn.run()
        }}
      >
        <Field label={words.code} inputMode="numeric" autoComplete="one-time-code" />
        <button type="submit" className="buy" aria-disabled={signIn.state === 'waiting' || undefined}>
          {words.goOn}
        </button>
      </form>
      {signIn.error !== undefined && <ErrorBanner error={signIn.error} retry={signIn} />}
    </Store>
  )
}

type Story = StoryObj<typeof meta>
type Context = Parameters<NonNullable<Story['play']>>[0]

async function enterCode({ canvas, userEvent, globals }: Context) {
  const { locale, labels, statuses } = spoken(globals)
  await userEvent.type(canvas.getByRole('textbox', { name: shopWords(locale).code }), '730182{Enter}')
  const retry = await canvas.findByRole('button', { name: labels.retry })
  await hear(
    `polite: ${spokenMessage(locale, statuses.tooManyRequests)}`,
    `polite: ${fill(labels.retryIn, formatWait(40, spoken(globals)))}`,
  )
  return retry
}

/** How long is shown beside the step, and told to a screen reader at the start, at 30 and at 10 seconds. */
export const Countdown: Story = {
  play: async (context) => {
    const { canvas, userEvent, globals } = context
    const { locale, labels } = spoken(globals)
    const retry = await enterCode(context)
    await expect(retry).toHaveAttribute('aria-disabled', 'true')
    await expect(retry).toHaveAccessibleDescription(fill(labels.retryIn, formatWait(40, spoken(globals))))
    await expect(retry).toHaveTextContent(formatWait(40, spoken(globals), 'short').replace('\u00a0', ' '))
    // Neither this button nor that of the form can ask earlier than the server allows.
    await userEvent.click(retry)
    await userEvent.click(canvas.getByRole('button', { name: shopWords(locale).goOn }))
    await expect(server.requests).toBe(1)
    // What was typed is still there.
    await expect(canvas.getByRole('textbox')).toHaveValue('730182')
  },
}

/** Shortly before the wait is over. */
export const TenSecondsLeft: Story = {
  play: async (context) => {
    const messages = spoken(context.globals)
    const { labels } = messages
    const retry = await enterCode(context)
    letPass(10)
    await hear(`polite: ${fill(labels.retryIn, formatWait(30, messages))}`)
    letPass(20)
    await hear(`polite: ${fill(labels.retryIn, formatWait(10, messages))}`)
    await expect(retry).toHaveTextContent(formatWait(10, messages, 'short').replace('\u00a0', ' '))
  },
}

/** The same step, at the same place and with the focus where it was, works again. */
export const WaitIsOver: Story = {
  play: async (context) => {
    const { labels } = spoken(context.globals)
    const retry = await enterCode(context)
    retry.focus()
    letPass(40)
    await waitFor(() => expect(retry).not.toHaveAttribute('aria-disabled'))
    await hear(`polite: ${labels.retryReady}`)
    await expect(retry).toHaveFocus()
  },
}

/** After it, signing in works. */
export const SignedIn: Story = {
  play: async (context) => {
    const { canvas, userEvent, globals } = context
    const retry = await enterCode(context)
    retry.focus()
    letPass(40)
    await waitFor(() => expect(retry).not.toHaveAttribute('aria-disabled'))
    await userEvent.keyboard('{Enter}')
    const { yourOrders } = shopWords(spoken(globals).locale)
    const title = await canvas.findByRole('heading', { level: 1, name: yourOrders })
    await waitFor(() => expect(title).toHaveFocus())
    await expect(canvas.queryByRole('region')).toBeNull()
    await expect(server.requests).toBe(2)
  },
}
