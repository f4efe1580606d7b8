import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fn, waitFor } from 'storybook/test'
import type { StatusToastProps } from '../../src/components/StatusToast'
import { StatusToast } from '../../src/components/StatusToast'
import { Board, requestStates, toneStates } from '../Board'
import { headingLevelControl, slowRetry, surfaceControls } from '../controls'
import '../Frame.css'
import { Phone, Product, Shelf } from '../Shop'
import { spoken } from '../spoken'

const meta = {
  title: 'Components/StatusToast',
  component: StatusToast,
  tags: ['autodocs'],
  // Here it stays, so that it can be looked at.
  args: { status: 201, placement: 'inline', duration: Number.POSITIVE_INFINITY, onDismiss: fn() },
  argTypes: {
    ...surfaceControls,
    headingLevel: headingLevelControl,
    placement: { control: 'inline-radio', options: ['corner', 'inline'] },
    icon: { control: false },
    onDismiss: { control: false },
  },
} satisfies Meta<typeof StatusToast>
export default meta

type Story = StoryObj<typeof meta>

/** Something worked. It goes by itself, but not while it is read or has the focus. */
export const Saved: Story = {
  play: async ({ canvas, globals }) => {
    await expect(canvas.getByRole('status')).toHaveTextContent(spoken(globals).statuses.created.title)
  },
}

/** With a step, so it stays until it is closed. */
export const WithAStep: Story = {
  args: { status: 503, onRetry: slowRetry() },
  play: async ({ canvas, globals }) => {
    const { labels } = spoken(globals)
    // It fades in.
    await waitFor(() => expect(canvas.getByRole('button', { name: labels.retry })).toBeVisible())
    await expect(canvas.getByRole('button', { name: labels.close })).toBeVisible()
  },
}

/** In one line, where there is little room. */
export const InALine: Story = {
  args: {
    heading: 'Saved for later',
    compact: true,
    steps: [{ name: 'undo', label: 'Undo', onPress: fn() }],
  },
  play: async ({ canvas, userEvent }) => {
    const undo = canvas.getByRole('button', { name: 'Undo' })
    await userEvent.click(undo)
    await waitFor(() => expect(undo).toBeVisible())
  },
}

// What stands in a corner of the window stays off the docs page, where all stories would share the corner.

/** A shelf on which each press saves something. */
function SavingShelf({ onDismiss, ...args }: StatusToastProps) {
  const [saved, setSaved] = useState<string>()
  const dismiss = () => {
    onDismiss()
    setSaved(undefined)
  }
  return (
    <>
      <Shelf title="For the way">
        <Product name="Linen tote" price="€ 24.00" hue={30} />
        <Product name="Steel bottle" price="€ 29.00" hue={200} />
      </Shelf>
      {['Linen tote', 'Steel bottle'].map((name) => (
        <button key={name} type="button" className="plain" onClick={() => setSaved(name)}>
          Save the {name.toLowerCase()}
        </button>
      ))}
      {saved && (
        <StatusToast {...args} status={201} heading="Saved for later" description={saved} onDismiss={dismiss} />
      )}
    </>
  )
}

/** With words of the shop. */
export const SavedForLater: Story = {
  tags: ['!autodocs'],
  args: { placement: 'corner', duration: 1500 },
  parameters: { pictures: { skip: 'It is over by then.' } },
  render: (args) => <SavingShelf {...(args as StatusToastProps)} />,
  play: async ({ canvas, userEvent, args }) => {
    const save = canvas.getByRole('button', { name: 'Save the linen tote' })
    await userEvent.click(save)
    const toast = canvas.getByRole('status')
    await expect(toast).toHaveTextContent('Linen tote')
    await userEvent.click(canvas.getByRole('button', { name: 'Save the steel bottle' }))
    await expect(toast).toHaveTextContent('Steel bottle')
    await waitFor(() => expect(canvas.queryByRole('status')).toBeNull(), { timeout: 6000 })
    await expect(args.onDismiss).toHaveBeenCalledOnce()
  },
}

/** Escape closes it where it has the focus, and the focus goes back. */
export const ClosedByKeyboard: Story = {
  tags: ['!autodocs'],
  args: { placement: 'corner' },
  render: (args) => <SavingShelf {...(args as StatusToastProps)} />,
  play: async ({ canvas, userEvent, globals }) => {
    const bottle = canvas.getByRole('button', { name: 'Save the steel bottle' })
    await userEvent.click(bottle)
    await expect(bottle).toHaveFocus()
    await userEvent.tab()
    await expect(canvas.getByRole('button', { name: spoken(globals).labels.close })).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    await expect(canvas.queryByRole('status')).toBeNull()
    await waitFor(() => expect(bottle).toHaveFocus())
  },
}

/** In the corner that the shop chose. */
export const InACorner: Story = {
  tags: ['!autodocs'],
  args: { placement: 'corner', status: 503, onRetry: slowRetry() },
}

/** At the bottom of a phone, above the edge that its system keeps free. */
export const NarrowPhone: Story = {
  args: { status: 404 },
  globals: { viewport: { value: 'phone' } },
  render: (args) => (
    <Phone>
      <StatusToast {...args} />
    </Phone>
  ),
  play: async ({ canvasElement }) => {
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth)
  },
}

// The toolbar's theme and direction hold for the whole document, so these two stay off the docs page.

/** On a dark page. */
export const Dark: Story = { tags: ['!autodocs'], args: { status: 404 }, globals: { theme: 'dark' } }

/** From right to left. */
export const RightToLeft: Story = {
  tags: ['!autodocs'],
  args: { placement: 'corner' },
  globals: { direction: 'rtl' },
  play: async ({ canvas }) => {
    const { left } = canvas.getByRole('status').getBoundingClientRect()
    await expect(left).toBeLessThan(window.innerWidth / 2)
  },
}

/** Every state side by side: each tone, each state of a request, and each form. */
export const AllStates: Story = {
  parameters: { controls: { disable: true }, a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } } },
  render: ({ onDismiss }) => {
    const stays = { onDismiss, placement: 'inline', duration: Number.POSITIVE_INFINITY, silent: true } as const
    return (
      <Board
        states={[
          ...toneStates((status) => <StatusToast {...stays} status={status} />),
          ...requestStates((pose) => <StatusToast {...stays} {...pose} />),
          ['In a line', <StatusToast key="compact" {...stays} status={201} compact />],
        ]}
      />
    )
  },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('[data-toast="inline"]')).toHaveLength(12)
  },
}
