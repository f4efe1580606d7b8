import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fn } from 'storybook/test'
import { StatusNotice } from '../../src/components/StatusNotice'
import { Board, requestStates, toneStates } from '../Board'
import { headingLevelControl, slowRetry, surfaceControls } from '../controls'
import { Frame } from '../Frame'
import { CartLine, Phone } from '../Shop'
import { spoken } from '../spoken'

const meta = {
  title: 'Components/StatusNotice',
  component: StatusNotice,
  tags: ['autodocs'],
  args: { status: 201, onRetry: slowRetry() },
  argTypes: {
    ...surfaceControls,
    headingLevel: headingLevelControl,
    icon: { control: false },
    onDismiss: { control: false },
  },
} satisfies Meta<typeof StatusNotice>
export default meta

type Story = StoryObj<typeof meta>

/** Something worked, said in its place. */
export const Created: Story = {}

/** Every success that has words of its own. */
export const AllSuccesses: Story = {
  parameters: { controls: { disable: true } },
  render: () => (
    <>
      <Frame label="200 OK">
        <StatusNotice status={200} />
      </Frame>
      <Frame label="201 Created">
        <StatusNotice status={201} />
      </Frame>
      <Frame label="202 Accepted">
        <StatusNotice status={202} />
      </Frame>
      <Frame label="204 No Content">
        <StatusNotice status={204} />
      </Frame>
      <Frame label="205 Reset Content">
        <StatusNotice status={205} />
      </Frame>
    </>
  ),
  play: async ({ canvas, globals }) => {
    const { labels } = spoken(globals)
    const steps = canvas.getAllByRole('button')
    await expect(steps.map((step) => step.textContent)).toEqual([labels.refresh, labels.reset])
  },
}

/** With words of the shop for what it saved. */
export const SavedForLater: Story = {
  args: {
    heading: 'Saved for later',
    description: 'The linen tablecloth is on your list. Prices and stock may change until you order.',
  },
}

/** Beside the line of a cart whose number was not saved. */
export const QuantityNotSaved: Story = {
  args: {
    status: 409,
    heading: 'The quantity was not saved',
    description: 'The cart was changed in another window first. Refresh to see how it is now.',
  },
  render: (args) => (
    <CartLine>
      <StatusNotice {...args} />
    </CartLine>
  ),
}

/** In place of a price that could not be loaded. */
export const PriceNotLoaded: Story = {
  args: { status: 502, heading: 'The delivery price is missing', description: null },
}

/** A review was sent, and is being checked. */
export const ReviewStillChecking: Story = {
  args: {
    status: 202,
    heading: 'Thank you for your review',
    description: 'It appears here once it has been checked, usually within a day.',
    actions: null,
  },
}

/** With a button to close it. */
export const Dismissible: Story = {
  args: { status: 200, onDismiss: fn() },
  render: function Dismissible({ onDismiss, ...args }) {
    const [shown, setShown] = useState(true)
    const dismiss = () => {
      onDismiss?.()
      setShown(false)
    }
    if (shown) return <StatusNotice {...args} onDismiss={dismiss} />
    return (
      <button type="button" className="plain" onClick={() => setShown(true)}>
        Show it again
      </button>
    )
  },
  play: async ({ canvas, userEvent, args, globals }) => {
    const { labels, statuses } = spoken(globals)
    await userEvent.click(canvas.getByRole('button', { name: labels.close }))
    await expect(args.onDismiss).toHaveBeenCalledOnce()
    await expect(canvas.queryByText(statuses.ok.title)).toBeNull()
    await userEvent.click(canvas.getByRole('button', { name: 'Show it again' }))
    await expect(canvas.getByText(statuses.ok.title)).toBeVisible()
  },
}

/** The icon, the title and one step. */
export const InALine: Story = {
  args: { status: 409, heading: 'The quantity was not saved', compact: true },
  render: (args) => (
    <CartLine>
      <StatusNotice {...args} />
    </CartLine>
  ),
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText('The quantity was not saved')).toBeVisible()
    await expect(canvasElement.querySelector('[data-part="description"]')).toBeNull()
  },
}

/** At 320 px. */
export const NarrowPhone: Story = {
  args: { status: 503 },
  globals: { viewport: { value: 'phone' } },
  render: (args) => (
    <Phone>
      <StatusNotice {...args} />
    </Phone>
  ),
  play: async ({ canvasElement }) => {
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth)
  },
}

// The toolbar's theme and direction hold for the whole document, so these two stay off the docs page.

/** On a dark page. */
export const Dark: Story = { tags: ['!autodocs'], args: { status: 503 }, globals: { theme: 'dark' } }

/** From right to left. */
export const RightToLeft: Story = {
  tags: ['!autodocs'],
  args: { status: 205, onDismiss: fn() },
  globals: { direction: 'rtl' },
  play: async ({ canvas, globals }) => {
    const title = canvas.getByText(spoken(globals).statuses.resetContent.title)
    await expect(getComputedStyle(title).direction).toBe('rtl')
  },
}

/** Every state side by side: each tone, each state of a request, and each form. */
export const AllStates: Story = {
  parameters: { controls: { disable: true }, a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } } },
  render: () => (
    <Board
      states={[
        ...toneStates((status) => <StatusNotice status={status} />),
        ...requestStates((pose) => <StatusNotice {...pose} />),
        ['In a line', <StatusNotice key="compact" status={502} onRetry={nothing} compact />],
        ['Can be closed', <StatusNotice key="dismiss" status={404} onDismiss={nothing} />],
      ]}
    />
  ),
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('[data-error-ui="notice"]')).toHaveLength(13)
    await expect(canvasElement.querySelectorAll('[data-state="waiting"]')).toHaveLength(2)
  },
}

function nothing() {}
