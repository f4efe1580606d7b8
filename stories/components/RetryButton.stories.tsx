import type { Meta, StoryObj } from '@storybook/react-vite'
import { useEffect, useState } from 'react'
import { expect, fn, waitFor } from 'storybook/test'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { RetryButton } from '../../src/components/RetryButton'
import type { UseRetryErrorOptions, UseRetryResult } from '../../src/hooks/useRetry'
import { useRetry } from '../../src/hooks/useRetry'
import { describe } from '../../src/messages/describe'
import { formatWait, sentences } from '../../src/messages/format'
import type { Messages } from '../../src/messages/Messages'
import { noteTries } from '../../src/retry/clientTries'
import { poses } from '../../src/testing/poses'
import { Board, requestStates } from '../Board'
import { busyFor, errorControl, slowRetry, statusControl } from '../controls'
import { spoken } from '../spoken'

const meta = {
  title: 'Components/RetryButton',
  component: RetryButton,
  tags: ['autodocs'],
  args: { status: 503, onRetry: slowRetry() },
  argTypes: {
    status: statusControl,
    error: errorControl,
    pending: { control: 'boolean' },
    maxPresses: { control: { type: 'number', min: 1, max: 10 } },
    children: { control: 'text' },
    onRetry: { control: false },
  },
} satisfies Meta<typeof RetryButton>
export default meta

type Story = StoryObj<typeof meta>

/** It can be pressed. */
export const Idle: Story = {}

/** The server asked to wait: the seconds are counted, and a line drains. */
export const Waiting: Story = {
  argTypes: { status: { control: false } },
  render: function Waiting(args) {
    const [answer] = useState(() => busyFor(30))
    return <RetryButton {...args} status={undefined} error={answer} />
  },
  play: async ({ canvas, userEvent, args, globals }) => {
    const { labels } = spoken(globals)
    const button = canvas.getByRole('button', { name: labels.retry })
    await waitFor(() =>
      expect(button).toHaveAccessibleDescription(labels.retryIn.replace('{time}', formatWait(30, spoken(globals)))),
    )
    await userEvent.click(button)
    await expect(args.onRetry).not.toHaveBeenCalled()
    await expect(button).toHaveFocus()
  },
}

/** It is being tried. The width stays, so nothing beside it moves. */
export const Pending: Story = {
  args: { pending: true },
  play: async ({ canvas, userEvent, args, globals }) => {
    const { labels } = spoken(globals)
    const button = canvas.getByRole('button', { name: labels.retrying })
    await expect(button).toHaveAttribute('aria-disabled', 'true')
    await userEvent.tab()
    await expect(button).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await expect(args.onRetry).not.toHaveBeenCalled()
  },
}

/** Trying has not helped. It makes room for another step. */
export const GaveUp: Story = {
  argTypes: { status: { control: false } },
  render: (args) => <RetryButton {...args} {...poses.gaveUp()} status={undefined} onRetry={undefined} />,
  play: async ({ canvas, globals }) => {
    await expect(canvas.getByRole('button', { name: spoken(globals).labels.gaveUp })).toBeVisible()
  },
}

/** The same by three presses. */
export const GivesUpAfterThreePresses: Story = {
  tags: ['!autodocs', '!dev'],
  args: { maxPresses: 3, onRetry: fn(() => new Promise((done) => setTimeout(done, 50))) },
  play: async ({ canvas, userEvent, args, globals }) => {
    const { labels } = spoken(globals)
    const button = canvas.getByRole('button', { name: labels.retry })
    button.focus()
    for (const times of [1, 2, 3]) {
      await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled'))
      await userEvent.keyboard('{Enter}')
      await expect(args.onRetry).toHaveBeenCalledTimes(times)
    }
    await waitFor(() => expect(button).toHaveAccessibleName(labels.gaveUp))
    await expect(button).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await expect(args.onRetry).toHaveBeenCalledTimes(3)
  },
}

/** However fast it is pressed, one request is sent. */
export const OnePressOneRequest: Story = {
  tags: ['!autodocs'],
  args: { onRetry: fn(() => new Promise((done) => setTimeout(done, 400))) },
  play: async ({ canvas, userEvent, args, globals }) => {
    const { labels } = spoken(globals)
    const button = canvas.getByRole('button', { name: labels.retry })
    await userEvent.tripleClick(button)
    await userEvent.keyboard('{Enter}')
    await userEvent.keyboard(' ')
    await expect(button).toHaveAccessibleName(labels.retrying)
    await expect(args.onRetry).toHaveBeenCalledOnce()
    await expect(button).toHaveFocus()
    await waitFor(() => expect(button).toHaveAccessibleName(labels.retry))
    await expect(button).toHaveFocus()
  },
}

/** By keyboard alone, with the focus where it was. */
export const KeyboardOnly: Story = {
  tags: ['!autodocs'],
  args: { onRetry: fn(() => new Promise((done) => setTimeout(done, 50))) },
  play: async ({ canvas, userEvent, args, globals }) => {
    const { labels } = spoken(globals)
    const button = canvas.getByRole('button', { name: labels.retry })
    await userEvent.tab()
    await expect(button).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await expect(args.onRetry).toHaveBeenCalledTimes(1)
    await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled'))
    await userEvent.keyboard(' ')
    await expect(args.onRetry).toHaveBeenCalledTimes(2)
    await waitFor(() => expect(button).toHaveAccessibleName(labels.retry))
  },
}

/** With words of the shop. */
export const OwnWords: Story = { args: { children: 'Load the prices again' } }

/** Repeating cannot help after a 404, so there is no button, whatever the page passes in. */
export const NothingToRepeat: Story = {
  args: { status: 404 },
  render: (args) => (
    <p>
      After a 404 there is no button here: <RetryButton {...args} />
    </p>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('button')).toBeNull()
  },
}

// From here on with the tries of `useRetry`. What holds for the whole document stays off the docs page.

const tried = { tags: ['!autodocs'], parameters: { controls: { disable: true } } } satisfies Story

/** Counts, so that each failure has an address of its own, and the page's budget for that one all its tries. */
let addresses = 0

function failure(status: number, method: string, seconds?: number) {
  const headers = seconds === undefined ? {} : { 'retry-after': String(seconds) }
  return Object.assign(new Error(`HTTP ${status}`), {
    status,
    headers,
    config: { method, url: `https://api-${addresses++}.example/` },
  })
}

/** One that a client has tried six times itself, so that the next wait is a long one: half a minute, without chance. */
function stubbornFailure() {
  const error = failure(502, 'GET')
  noteTries(error, 6)
  return error
}

interface TriesProps extends UseRetryErrorOptions {
  /** What the tries come to, or make of it when they end, one after the other; then they take for ever. */
  outcomes?: readonly unknown[]
  children?: (retry: UseRetryResult<unknown>) => React.ReactNode
}

/** A request that fails as told; each try takes long enough to be noticed. */
function Tries({ outcomes = [], children = (retry) => <RetryButton retry={retry} />, ...options }: TriesProps) {
  const [left] = useState(() => [...outcomes])
  return children(
    useRetry(() => {
      if (!left.length) return new Promise(() => {})
      const next = left.shift()
      return new Promise((resolve, reject) => {
        setTimeout(() => {
          const outcome = typeof next === 'function' ? next() : next
          if (outcome instanceof Error) reject(outcome)
          else resolve(outcome)
        }, 400)
      })
    }, options),
  )
}

/** As `Tries`, after a failure that was there before. */
function Failed({ make, ...props }: Omit<TriesProps, 'error'> & { make: () => unknown }) {
  const [error] = useState(make)
  return <Tries {...props} error={error} />
}

/** Stops the clock of the waits for a picture, which would show another second each time. */
function stopClock() {
  if (!navigator.webdriver) return () => {}
  const moment = performance.now()
  performance.now = () => moment
  return () => {
    Reflect.deleteProperty(performance, 'now')
  }
}

const wait = (text: string, seconds: number, messages: Messages) =>
  text.replace('{time}', formatWait(seconds, messages))

/** The random part of a wait at its longest. */
const longest = () => 0.9999

/** Long enough to read what is asked. */
const read = () => new Promise((done) => setTimeout(done, 700))

/** It waits by its own choice, so that a press sends at once. */
export const WaitingByOurselves: Story = {
  ...tried,
  beforeEach: stopClock,
  render: () => <Failed make={stubbornFailure} maxTries={9} random={longest} />,
  play: async ({ canvas, userEvent, globals }) => {
    const words = spoken(globals)
    const button = await canvas.findByRole('button', { name: words.labels.tryNow })
    await userEvent.tab()
    await expect(button).toHaveFocus()
    await expect(button).not.toHaveAttribute('aria-disabled')
    await expect(button).toHaveAccessibleDescription(wait(words.labels.retryingIn, 30, words))
    await expect(canvas.getByText(/\d/)).toBeVisible()
  },
}

/** The server asked to wait, so that a press does nothing until then. */
export const AfterRetryAfter: Story = {
  ...tried,
  beforeEach: stopClock,
  render: () => <Failed make={() => failure(503, 'GET', 100)} patience={600_000} />,
  play: async ({ canvas, userEvent, globals }) => {
    const words = spoken(globals)
    const button = canvas.getByRole('button', { name: words.labels.retry })
    await waitFor(() => expect(button).toHaveAccessibleDescription(wait(words.labels.retryingIn, 100, words)))
    await expect(button).toHaveAttribute('aria-disabled', 'true')
    await userEvent.tab()
    await expect(button).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await expect(button).toHaveAccessibleName(words.labels.retry)
  },
}

/** An order whose answer was lost: the orders come first, the first press asks, and only the second sends. */
export const VerifyFirst: Story = {
  ...tried,
  render: () => <Failed make={() => failure(500, 'POST')} method="POST" />,
  play: async ({ canvas, userEvent, globals }) => {
    const { labels } = spoken(globals)
    const orders = await canvas.findByRole('link', { name: labels.checkOrders })
    const button = canvas.getByRole('button', { name: labels.retry })
    await userEvent.tab()
    await expect(orders).toHaveFocus()
    await userEvent.tab()
    await expect(button).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await expect(button).toHaveAccessibleName(labels.confirm)
    await expect(button).toHaveAccessibleDescription(labels.verify)
    await userEvent.keyboard('{Enter}')
    await expect(button).toHaveAccessibleName(labels.confirm)
    await read()
    await userEvent.keyboard('{Enter}')
    await expect(button).toHaveAccessibleName(labels.retrying)
    await expect(button).toHaveFocus()
  },
}

/** The shop looks for the order itself before it asks the shopper: here it never gets an answer. */
export const Verifying: Story = {
  ...tried,
  render: () => <Failed make={() => failure(500, 'POST')} method="POST" verify={() => new Promise(() => {})} />,
  play: async ({ canvas, userEvent, globals }) => {
    const { labels } = spoken(globals)
    const button = await canvas.findByRole('button', { name: labels.checking })
    await expect(button).toHaveAttribute('data-state', 'pending')
    await userEvent.click(button)
    await expect(button).toHaveAccessibleName(labels.checking)
  },
}

/** The shop has found the order: nobody is asked. */
export const FoundByTheShop: Story = {
  ...tried,
  render: () => (
    <Failed make={() => failure(500, 'POST')} method="POST" verify={async () => 'Order 4711'}>
      {(retry) => (retry.state === 'succeeded' ? <Loaded name={String(retry.data)} /> : <RetryButton retry={retry} />)}
    </Failed>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'Order 4711' })).toBeVisible()
  },
}

/** After a payment it asks first whether the order is there already. */
export const VerifyFirstInABanner: Story = {
  ...tried,
  render: () => (
    <Failed make={() => failure(504, 'POST')} method="POST">
      {(retry) => <ErrorBanner error={retry.error ?? 504} retry={retry} />}
    </Failed>
  ),
  play: async ({ canvas, userEvent, globals }) => {
    const { labels } = spoken(globals)
    await expect(await canvas.findAllByRole('link', { name: labels.checkOrders })).toHaveLength(1)
    await userEvent.dblClick(canvas.getByRole('button', { name: labels.retry }))
    await expect(canvas.getByRole('button', { name: labels.confirm })).toHaveFocus()
    await expect(canvas.getByText(labels.verify)).toBeVisible()
  },
}

/** After some tries, support comes first. */
export const GivesWayToSupport: Story = {
  ...tried,
  render: () => (
    <Failed make={() => failure(504, 'PUT')} outcomes={[failure(504, 'PUT')]} maxTries={1} maxPresses={1} />
  ),
  play: async ({ canvas, userEvent, globals }) => {
    const { labels } = spoken(globals)
    const button = canvas.getByRole('button', { name: labels.retry })
    await expect(canvas.queryByRole('link')).toBeNull()
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(button).toHaveAccessibleName(labels.gaveUp))
    await expect(button).toHaveFocus()
    await userEvent.tab({ shift: true })
    await expect(canvas.getByRole('link', { name: labels.support })).toHaveFocus()
  },
}

function connect(is: boolean) {
  if (is) Reflect.deleteProperty(navigator, 'onLine')
  else Object.defineProperty(navigator, 'onLine', { configurable: true, value: false })
  dispatchEvent(new Event(is ? 'online' : 'offline'))
}

/** Waits for the connection, and goes on with it. */
export const Offline: Story = {
  ...tried,
  beforeEach() {
    connect(false)
    return () => connect(true)
  },
  render: () => (
    <Failed make={() => Object.assign(failure(0, 'GET'), { message: 'Failed to fetch' })} random={() => 0} />
  ),
  play: async ({ canvas, userEvent, globals }) => {
    const { labels, statuses } = spoken(globals)
    const button = await canvas.findByRole('button', { name: labels.tryNow })
    await expect(await canvas.findByText(statuses.offline.title)).toBeVisible()
    await userEvent.tab()
    await expect(button).toHaveAccessibleDescription(statuses.offline.title)
    connect(true)
    await waitFor(() => expect(button).toHaveAccessibleName(labels.retrying))
    await expect(button).toHaveFocus()
  },
}

/** What was loaded takes the place of the button, and the focus. */
export const Succeeded: Story = {
  ...tried,
  render: () => (
    <Failed make={() => failure(504, 'GET')} outcomes={['Oak side table']} maxTries={1}>
      {(retry) => (retry.state === 'succeeded' ? <Loaded name={String(retry.data)} /> : <RetryButton retry={retry} />)}
    </Failed>
  ),
  play: async ({ canvas, userEvent, globals }) => {
    const { labels } = spoken(globals)
    await userEvent.tab()
    await expect(canvas.getByRole('button', { name: labels.retry })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await expect(await canvas.findByRole('heading', { name: 'Oak side table' })).toHaveFocus()
    await expect(canvas.queryByRole('button')).toBeNull()
  },
}

function Loaded({ name }: { name: string }) {
  const [heading, setHeading] = useState<HTMLElement | null>(null)
  useEffect(() => heading?.focus(), [heading])
  return (
    <h2 ref={setHeading} tabIndex={-1}>
      {name}
    </h2>
  )
}

/** Every state there is: failures of requests that may be repeated and of others, as the clients tell. */
function everyState() {
  return [failure(429, 'POST', 2), 'saved', stubbornFailure, failure(500, 'POST'), failure(500, 'POST')]
}

/** Every state by keyboard alone. The focus stays where it is. */
export const KeyboardWalk: Story = {
  ...tried,
  render: () => <Tries outcomes={everyState()} maxTries={9} maxPresses={2} random={longest} />,
  play: async ({ canvas, userEvent, globals }) => {
    const { labels } = spoken(globals)
    const button = canvas.getByRole('button', { name: labels.retry })
    const state = (is: string) => waitFor(() => expect(button).toHaveAttribute('data-state', is), { timeout: 5000 })
    await userEvent.tab()
    for (const [pressed, next, then] of [
      ['Enter', 'waiting', 'idle'],
      ['Enter', 'idle', 'idle'],
      [' ', 'waiting', 'waiting'],
      ['Enter', 'idle', 'idle'],
    ]) {
      await read()
      await userEvent.keyboard(pressed === ' ' ? ' ' : '{Enter}')
      await state('pending')
      await expect(button).toHaveFocus()
      await state(next as string)
      await expect(button).toHaveFocus()
      await state(then as string)
    }
    await userEvent.keyboard('{Enter}')
    await expect(button).toHaveAccessibleName(labels.confirm)
    await userEvent.tab({ shift: true })
    await expect(canvas.getByRole('link', { name: labels.checkOrders })).toHaveFocus()
    await userEvent.tab()
    await expect(button).toHaveFocus()
    await read()
    await userEvent.keyboard('{Enter}')
    await state('pending')
    await state('gaveUp')
    await expect(button).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await userEvent.tab({ shift: true })
    await expect(canvas.getByRole('link', { name: labels.support })).toHaveFocus()
    await userEvent.tab()
    await expect(button).toHaveFocus()
  },
}

/** Every state as a screen reader has it: the name, the description, and what it says by itself. */
export const ScreenReaderWalk: Story = {
  ...KeyboardWalk,
  play: async ({ canvas, userEvent, globals }) => {
    const words = spoken(globals)
    const { labels } = words
    const said: string[] = []
    const observer = new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        if (!(target as Element).hasAttribute?.('aria-live')) continue
        for (const node of addedNodes) said.push(node.textContent ?? '')
      }
    })
    observer.observe(document.body, { childList: true, subtree: true })
    const button = canvas.getByRole('button', { name: labels.retry })
    const is = (name: string, description = '') =>
      waitFor(
        () => {
          expect(button).toHaveAccessibleName(name)
          expect(button).toHaveAccessibleDescription(description)
        },
        { timeout: 5000 },
      )
    const press = async () => {
      await read()
      await userEvent.keyboard('{Enter}')
    }
    await is(labels.retry)
    await userEvent.tab()

    await press()
    await is(labels.retrying)
    await is(labels.retry, wait(labels.retryIn, 2, words))
    await is(labels.retry)
    await press()
    await is(labels.retrying)
    await is(labels.retry)
    await press()
    await is(labels.retrying)
    await is(labels.tryNow, wait(labels.retryingIn, 30, words))
    await press()
    await is(labels.retrying)
    await is(labels.retry)
    await press()
    await is(labels.confirm, labels.verify)
    await press()
    await is(labels.retrying)
    await is(labels.gaveUp)
    await expect(button).toHaveAttribute('aria-disabled', 'true')
    await read()

    observer.disconnect()
    const { title, description } = describe({ kind: 'internalServerError', method: 'POST' }, words)
    await expect(said).toEqual([
      labels.retrying,
      wait(labels.retryIn, 2, words),
      labels.retryReady,
      labels.retrying,
      labels.retrying,
      wait(labels.retryingIn, 30, words),
      labels.retrying,
      sentences(title, description, words.locale),
      labels.verify,
      labels.retrying,
      labels.gaveUp,
    ])
  },
}

/** Every state side by side: none changes the height. */
export const AllStates: Story = {
  parameters: { controls: { disable: true } },
  render: () => (
    <Board
      size="small"
      states={[
        ...requestStates((pose) => <RetryButton {...pose} />),
        [
          'Words of the shop',
          <RetryButton key="words" status={503} onRetry={nothing}>
            {'Load the prices again'}
          </RetryButton>,
        ],
      ]}
    />
  ),
  play: async ({ canvasElement }) => {
    const buttons = [...canvasElement.querySelectorAll<HTMLElement>('[data-error-ui="retry-button"]')]
    const states = buttons.map(({ dataset }) => dataset.state)
    await expect(new Set(states)).toEqual(new Set(['idle', 'pending', 'waiting', 'gaveUp']))
    await expect(new Set(buttons.map(({ offsetHeight }) => offsetHeight)).size).toBe(1)
  },
}

function nothing() {}
