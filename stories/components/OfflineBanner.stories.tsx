import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, waitFor } from 'storybook/test'
import { OfflineBanner } from '../../src/components/OfflineBanner'
import { Board } from '../Board'
import { headingLevelControl, slowRetry, surfaceControls } from '../controls'
import { Phone, Product, Shelf } from '../Shop'
import { spoken } from '../spoken'

const { status, error, ...controls } = surfaceControls

/** Has the browser say that there is no connection. */
function disconnect() {
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: false })
  dispatchEvent(new Event('offline'))
}

/** Has the browser say again what it knows. */
function reconnect() {
  Reflect.deleteProperty(navigator, 'onLine')
  dispatchEvent(new Event('online'))
}

const meta = {
  title: 'Components/OfflineBanner',
  component: OfflineBanner,
  tags: ['autodocs'],
  // The catalogue has a connection, and the banner would find out.
  args: { probe: () => Promise.reject(new Error('Offline')) },
  argTypes: {
    ...controls,
    headingLevel: headingLevelControl,
    icon: { control: false },
    probe: { control: false },
  },
  beforeEach() {
    disconnect()
    return reconnect
  },
  play: async ({ canvas, globals }) => {
    const name = spoken(globals).statuses.offline.title
    await expect(await canvas.findByRole('region', { name }, { timeout: 5000 })).toBeVisible()
  },
} satisfies Meta<typeof OfflineBanner>
export default meta

type Story = StoryObj<typeof meta>

/** There is no connection. It appears after a second, so that a short gap shows nothing. */
export const Offline: Story = {}

/** With a button for those who know better. */
export const WithRetry: Story = { args: { onRetry: slowRetry() } }

/** With words of the shop, and what still works. */
export const OwnWords: Story = {
  args: {
    heading: 'No signal',
    description: 'You can still look at what is in your cart. Prices and stock are as of a moment ago.',
    children: (
      <a href="#cart" style={{ color: 'inherit' }}>
        Open your cart
      </a>
    ),
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('region', { name: 'No signal' }, { timeout: 5000 })).toBeVisible()
    await expect(canvas.getByRole('link', { name: 'Open your cart' })).toBeVisible()
  },
}

/** On a phone, where connections end most often. */
export const NarrowPhone: Story = {
  args: { onRetry: slowRetry() },
  globals: { viewport: { value: 'phone' } },
  render: (args) => (
    <Phone>
      <OfflineBanner {...args} />
    </Phone>
  ),
  play: async (context) => {
    await meta.play(context as never)
    const { scrollWidth, clientWidth } = context.canvasElement
    await expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
  },
}

// The connection, the toolbar's theme and its direction hold for the whole document, so these stay off the docs page.

/** Into a tunnel and out again: it says that the connection is back, and goes. */
export const InTheSubway: Story = {
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
  beforeEach: reconnect,
  render: function InTheSubway(args) {
    const [isUnderground, setUnderground] = useState(false)
    const move = () => {
      if (isUnderground) reconnect()
      else disconnect()
      setUnderground(!isUnderground)
    }
    return (
      <>
        <OfflineBanner {...args} style={{ marginBlockEnd: '1.25rem' }} />
        <button type="button" className="plain" onClick={move}>
          {isUnderground ? 'Come out of the tunnel' : 'Go into the tunnel'}
        </button>
        <Shelf title="For the way">
          <Product name="Linen tote" price="€ 24.00" hue={30} />
          <Product name="Steel bottle" price="€ 29.00" hue={200} />
        </Shelf>
      </>
    )
  },
  play: async ({ canvas, userEvent, globals }) => {
    const { labels, statuses } = spoken(globals)
    await expect(canvas.queryByRole('region')).toBeNull()
    await userEvent.tab()
    await expect(canvas.getByRole('button', { name: 'Go into the tunnel' })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    const banner = await canvas.findByRole('region', { name: statuses.offline.title }, { timeout: 5000 })
    await expect(canvas.getByRole('button', { name: 'Come out of the tunnel' })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await expect(banner).toHaveAccessibleName(labels.backOnline)
    await waitFor(() => expect(canvas.queryByRole('region')).toBeNull(), { timeout: 9000 })
    await expect(canvas.getByRole('button', { name: 'Go into the tunnel' })).toHaveFocus()
  },
}

/** On a dark page. */
export const Dark: Story = { tags: ['!autodocs'], args: { onRetry: slowRetry() }, globals: { theme: 'dark' } }

/** From right to left. */
export const RightToLeft: Story = { tags: ['!autodocs'], args: { onRetry: slowRetry() }, globals: { direction: 'rtl' } }

/** Every form side by side. That the connection is back is said for some seconds, as “In the subway” shows. */
export const AllStates: Story = {
  tags: ['!autodocs'],
  parameters: { controls: { disable: true }, a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } } },
  render: (args) => (
    <Board
      states={[
        ['Offline', <OfflineBanner key="offline" {...args} />],
        ['With a button', <OfflineBanner key="retry" {...args} onRetry={slowRetry()} />],
        ['In a line', <OfflineBanner key="line" {...args} onRetry={slowRetry()} compact />],
        [
          'With words of the shop',
          <OfflineBanner
            key="words"
            {...args}
            heading="No signal"
            description="You can still look at what is in your cart. Prices and stock are as of a moment ago."
          />,
        ],
        ['Without an icon', <OfflineBanner key="icon" {...args} icon={null} />],
      ]}
    />
  ),
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getAllByRole('region')).toHaveLength(5), { timeout: 5000 })
  },
}
