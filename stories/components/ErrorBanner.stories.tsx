import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fn, waitFor } from 'storybook/test'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { defineMessages } from '../../src/messages/defineMessages'
import { formatWait } from '../../src/messages/format'
import { en } from '../../src/messages/locales/en'
import { Board, requestStates, toneStates } from '../Board'
import { busyFor, headingLevelControl, slowRetry, surfaceControls } from '../controls'
import '../Frame.css'
import { Phone, Product, Shelf } from '../Shop'
import { spoken } from '../spoken'

const meta = {
  title: 'Components/ErrorBanner',
  component: ErrorBanner,
  tags: ['autodocs'],
  args: { status: 503, onRetry: slowRetry() },
  argTypes: {
    ...surfaceControls,
    headingLevel: headingLevelControl,
    icon: { control: false },
    onDismiss: { control: false },
  },
} satisfies Meta<typeof ErrorBanner>
export default meta

type Story = StoryObj<typeof meta>

/** The shop is out for a while: trying again, known problems and support. */
export const ServiceUnavailable: Story = {
  play: async ({ canvas, canvasElement, globals }) => {
    const { statuses, labels } = spoken(globals)
    await expect(canvas.getByRole('region')).toHaveAccessibleName(statuses.serviceUnavailable.title)
    // Developers also get links to documentation, which are no steps.
    const steps = [...(canvasElement.querySelector('[data-part="actions"]')?.children ?? [])]
    await expect(steps.map((step) => step.textContent)).toEqual([
      labels.retry,
      `${labels.statusPage} ${labels.newTab}`,
      labels.support,
    ])
  },
}

/** The session has ended. Signing in is the step. */
export const SignInNeeded: Story = { args: { status: 401 } }

/** A product sold out while it was looked at: the words are the shop’s own. */
export const SoldOutWhileBrowsing: Story = {
  args: {
    status: 410,
    headingLevel: 2,
    heading: 'The Alba lamp has just sold out',
    description: 'The last one was bought while this page was open. A search may bring up something similar.',
  },
}

/** One shelf of a page has failed. Everything around it goes on. */
export const FailedShelf: Story = {
  args: {
    status: 502,
    headingLevel: 3,
    heading: 'More products could not be loaded',
    description: 'The products you see are not affected.',
  },
  render: (args) => (
    <Shelf title="Goes well with it">
      <Product name="Oak side table" price="€ 129.00" hue={30} />
      <Product name="Wool throw, slate" price="€ 64.00" hue={210} />
      <li>
        <ErrorBanner {...args} />
      </li>
    </Shelf>
  ),
}

/** Where there is little room: the icon, the title and the step that helps most. */
export const InALine: Story = {
  args: { status: 502, heading: 'More products could not be loaded', compact: true, onDismiss: fn() },
  render: (args) => (
    <Shelf title="Goes well with it">
      <Product name="Oak side table" price="€ 129.00" hue={30} />
      <Product name="Wool throw, slate" price="€ 64.00" hue={210} />
      <li style={{ gridColumn: '1 / -1' }}>
        <ErrorBanner {...args} />
      </li>
    </Shelf>
  ),
  play: async ({ canvas, userEvent, args, globals }) => {
    const { labels } = spoken(globals)
    await expect(canvas.getByRole('region', { name: 'More products could not be loaded' })).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: labels.close }))
    await expect(args.onDismiss).toHaveBeenCalledOnce()
  },
}

/** A 429 with a wait. The button counts down, and cannot be pressed before. */
export const TooManyAttempts: Story = {
  argTypes: { status: { control: false } },
  render: function TooManyAttempts(args) {
    const [answer] = useState(() => busyFor(40))
    return <ErrorBanner {...args} status={undefined} error={answer} />
  },
  play: async ({ canvas, userEvent, args, globals }) => {
    const { labels } = spoken(globals)
    const retry = canvas.getByRole('button', { name: labels.retry })
    await expect(retry).toHaveAttribute('aria-disabled', 'true')
    await waitFor(() =>
      expect(retry).toHaveAccessibleDescription(labels.retryIn.replace('{time}', formatWait(40, spoken(globals)))),
    )
    await waitFor(() => expect(retry).toHaveTextContent(/3\d/), { timeout: 3000 })
    await userEvent.click(retry)
    await expect(args.onRetry).not.toHaveBeenCalled()
  },
}

const german = defineMessages(en, {
  locale: 'de',
  statuses: {
    serviceUnavailable: {
      title: 'Die Versandkostenberechnung und die Lieferterminbenachrichtigung sind vorübergehend nicht verfügbar',
      description: 'Ihr Warenkorb bleibt erhalten. Versuchen Sie es in einigen Minuten noch einmal.',
    },
  },
  labels: {
    retry: 'Versandkostenberechnung wiederholen',
    retrying: 'Versandkosten werden noch einmal berechnet…',
    statusPage: 'Betriebsstatusübersicht ansehen',
    support: 'Kundenbetreuungsabteilung kontaktieren',
    newTab: '(öffnet einen neuen Tab)',
  },
})

/** Words that are longer than a line break where German breaks them. */
export const LongGermanTitle: Story = {
  render: (args) => (
    <ErrorUIProvider messages={german}>
      <Phone>
        <ErrorBanner {...args} />
      </Phone>
    </ErrorUIProvider>
  ),
  play: async ({ canvas }) => {
    const banner = canvas.getByRole('region')
    await expect(banner).toHaveAttribute('lang', 'de')
    await expect(banner.scrollWidth).toBeLessThanOrEqual(banner.clientWidth)
  },
}

/** At 320 px the main step takes the whole width, and nothing scrolls sideways. */
export const NarrowPhone: Story = {
  globals: { viewport: { value: 'phone' } },
  render: (args) => (
    <Phone>
      <ErrorBanner {...args} />
    </Phone>
  ),
  play: async ({ canvas }) => {
    const banner = canvas.getByRole('region')
    await expect(banner.scrollWidth).toBeLessThanOrEqual(banner.clientWidth)
  },
}

/** With a button to close it. The focus goes to what is next. */
export const Dismissible: Story = {
  args: { status: 429, onDismiss: fn() },
  render: function Dismissible({ onDismiss, ...args }) {
    const [shown, setShown] = useState(true)
    const dismiss = () => {
      onDismiss?.()
      setShown(false)
    }
    if (shown) return <ErrorBanner {...args} onDismiss={dismiss} />
    return (
      <button type="button" className="plain" onClick={() => setShown(true)}>
        Show it again
      </button>
    )
  },
  play: async ({ canvas, userEvent, args, globals }) => {
    await userEvent.click(canvas.getByRole('button', { name: spoken(globals).labels.close }))
    await expect(args.onDismiss).toHaveBeenCalledOnce()
    await expect(canvas.queryByRole('region')).toBeNull()
    await userEvent.click(canvas.getByRole('button', { name: 'Show it again' }))
    await expect(canvas.getByRole('region')).toBeVisible()
  },
}

/** Only words, where the shop has its steps elsewhere. */
export const WithoutSteps: Story = {
  args: { actions: null },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.queryByRole('button')).toBeNull()
    await expect(canvasElement.querySelector('[data-part="actions"]')).toBeNull()
  },
}

/** After a payment without an answer, trying again could pay twice. */
export const OtherSteps: Story = {
  args: {
    status: 504,
    heading: 'We are not sure yet whether this was paid',
    description: 'The answer took too long. Your orders show whether it went through.',
    steps: ['checkOrders', 'support'],
  },
  play: async ({ canvas, globals }) => {
    const { labels } = spoken(globals)
    await expect(canvas.getByRole('link', { name: labels.checkOrders })).toBeVisible()
    await expect(canvas.queryByRole('button', { name: labels.retry })).toBeNull()
  },
}

const toCart = fn().mockName('toCart')

/** Buttons of the shop in place of ours. */
export const OwnSteps: Story = {
  args: {
    status: 403,
    heading: 'This offer is for club members',
    description: 'Everything else in your cart can still be ordered.',
    actions: (
      <>
        <button type="button" className="plain" onClick={toCart}>
          Back to the cart
        </button>
        <a className="plain" href="#club">
          About the club
        </a>
      </>
    ),
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Back to the cart' }))
    await expect(toCart).toHaveBeenCalledOnce()
    await expect(canvas.getAllByRole('button')).toHaveLength(1)
  },
}

const twenty = Array.from({ length: 20 }, (_, index) => `Banner ${index + 1}`)

/** A page on which everything has failed stays readable. */
export const TwentyBanners: Story = {
  tags: ['!autodocs'],
  // The same failure stands here twenty times, so the names repeat on purpose.
  parameters: { a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } } },
  render: (args) => (
    <div style={{ display: 'grid', gap: '1rem' }}>
      {twenty.map((name) => (
        <ErrorBanner key={name} {...args} />
      ))}
    </div>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('region')).toHaveLength(20)
  },
}

// The toolbar's theme and direction hold for the whole document, so these two stay off the docs page.

/** On a dark page. */
export const Dark: Story = { tags: ['!autodocs'], globals: { theme: 'dark' } }

/** From right to left: the icon at the right, the steps from there. */
export const RightToLeft: Story = {
  tags: ['!autodocs'],
  globals: { direction: 'rtl' },
  play: async ({ canvas }) => {
    await expect(getComputedStyle(canvas.getByRole('region')).direction).toBe('rtl')
  },
}

/** The words for those who build the shop: with the status and what it means. */
export const ForDevelopers: Story = {
  args: { status: 401 },
  globals: { reader: 'developer' },
  play: async ({ canvas, globals }) => {
    const [guide] = spoken(globals).statuses.unauthorized.links ?? []
    await expect(canvas.getByRole('link', { name: guide?.label as string })).toHaveAttribute('href', guide?.href)
  },
}

/** Every state side by side: each tone, each state of a request, and each form. */
export const AllStates: Story = {
  parameters: { controls: { disable: true }, a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } } },
  render: () => (
    <Board
      states={[
        ...toneStates((status) => <ErrorBanner status={status} />),
        ...requestStates((pose) => <ErrorBanner {...pose} />),
        ['In a line', <ErrorBanner key="compact" status={502} onRetry={nothing} compact />],
        ['Can be closed', <ErrorBanner key="dismiss" status={404} onDismiss={nothing} />],
        [
          'With content of the shop',
          <ErrorBanner key="content" status={500}>
            Or call us: +44 20 7946 0000
          </ErrorBanner>,
        ],
        ['Without an icon', <ErrorBanner key="icon" status={400} icon={null} />],
      ]}
    />
  ),
  play: async ({ canvasElement }) => {
    const states = [...canvasElement.querySelectorAll('[data-error-ui="retry-button"]')].map((button) =>
      button.getAttribute('data-state'),
    )
    await expect(new Set(states)).toEqual(new Set(['idle', 'pending', 'waiting', 'gaveUp']))
  },
}

function nothing() {}
