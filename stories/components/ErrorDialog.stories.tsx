import type { Meta, StoryObj } from '@storybook/react-vite'
import { useRef, useState } from 'react'
import { expect, fn, screen, waitFor } from 'storybook/test'
import { ErrorDialog } from '../../src/components/ErrorDialog'
import { Board, requestStates, toneStates } from '../Board'
import { slowRetry, surfaceControls } from '../controls'
import '../Frame.css'
import { PosedDialog } from '../PosedDialog'
import { Screen } from '../Screen'
import { spoken } from '../spoken'

const meta = {
  title: 'Components/ErrorDialog',
  component: ErrorDialog,
  tags: ['autodocs'],
  args: { status: 503, onRetry: slowRetry(), onOpenChange: fn() },
  argTypes: {
    ...surfaceControls,
    open: { control: false },
    icon: { control: false },
    container: { control: false },
    returnFocus: { control: false },
    onOpenChange: { control: false },
  },
  // A modal dialog needs a document of its own; on the docs page they would all open at once.
  parameters: { docs: { story: { inline: false, height: '440px' } } },
} satisfies Meta<typeof ErrorDialog>
export default meta

type Story = StoryObj<typeof meta>

/** The shop cannot be reached while an order is placed, so it interrupts. */
export const ServiceUnavailable: Story = {
  play: async ({ globals }) => {
    const { title, description } = spoken(globals).statuses.serviceUnavailable
    const dialog = await screen.findByRole('alertdialog')
    await expect(dialog).toHaveAccessibleName(title)
    await expect(dialog).toHaveAccessibleDescription(expect.stringContaining(description))
  },
}

/** Nobody knows whether the payment went through: looking comes before paying again. */
export const PaymentUnclear: Story = {
  args: {
    status: 504,
    heading: 'We are not sure yet whether your order went through',
    description: 'The answer took too long. Check your orders first, so that nothing is paid for twice.',
    steps: ['checkOrders', 'support'],
  },
  play: async ({ globals }) => {
    const { labels } = spoken(globals)
    await screen.findByRole('alertdialog')
    await waitFor(() => expect(screen.getByRole('link', { name: labels.checkOrders })).toBeVisible())
    // Trying again could pay twice.
    await expect(screen.queryByRole('button', { name: labels.retry })).toBeNull()
  },
}

/** It opens by itself as soon as a request fails, and again for the next failure. */
export const OpensOnFailure: Story = {
  render: function OpensOnFailure({ onOpenChange, ...args }) {
    const [sending, setSending] = useState(false)
    const [open, setOpen] = useState(false)
    const button = useRef<HTMLButtonElement>(null)
    const place = async () => {
      if (sending) return
      setSending(true)
      await new Promise((failed) => setTimeout(failed, 300))
      setSending(false)
      setOpen(true)
    }
    const change = (next: boolean) => {
      onOpenChange?.(next)
      setOpen(next)
    }
    return (
      <>
        <button type="button" className="plain" ref={button} aria-disabled={sending || undefined} onClick={place}>
          {sending ? 'Placing your order…' : 'Place order'}
        </button>
        <ErrorDialog {...args} open={open} onOpenChange={change} returnFocus={button} />
      </>
    )
  },
  play: async ({ canvas, userEvent, args }) => {
    const place = canvas.getByRole('button', { name: 'Place order' })
    await userEvent.click(place)
    await expect(screen.queryByRole('alertdialog')).toBeNull()
    const dialog = await screen.findByRole('alertdialog')
    await waitFor(() => expect(dialog).toContainElement(document.activeElement as HTMLElement))

    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
    await expect(args.onOpenChange).toHaveBeenLastCalledWith(false)
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Place order' })).toHaveFocus())
  },
}

/** The shop opens and closes it. */
export const Controlled: Story = {
  args: { status: 401 },
  render: function Controlled({ onOpenChange, ...args }) {
    const [open, setOpen] = useState(false)
    const change = (next: boolean) => {
      onOpenChange?.(next)
      setOpen(next)
    }
    return (
      <>
        <button type="button" className="plain" onClick={() => setOpen(true)}>
          Add to your wish list
        </button>
        <ErrorDialog {...args} open={open} onOpenChange={change} />
      </>
    )
  },
  play: async ({ canvas, userEvent, args, globals }) => {
    const add = canvas.getByRole('button', { name: 'Add to your wish list' })
    await userEvent.click(add)
    await userEvent.click(await screen.findByRole('button', { name: spoken(globals).labels.close }))
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
    await expect(args.onOpenChange).toHaveBeenLastCalledWith(false)
    await waitFor(() => expect(add).toHaveFocus())
  },
}

/** A press beside it does not close it: what it says is important. */
export const StaysOnStrayPress: Story = {
  tags: ['!autodocs'],
  args: { status: 400 },
  play: async ({ userEvent, args }) => {
    const dialog = await screen.findByRole('alertdialog')
    const overlay = document.querySelector('[data-error-ui="dialog-overlay"]')
    await userEvent.click(overlay as Element)
    await expect(args.onOpenChange).not.toHaveBeenCalled()
    await waitFor(() => expect(dialog).toBeVisible())
  },
}

/** On a phone it is a sheet from below, with its steps in reach of the thumb. */
export const NarrowPhone: Story = {
  tags: ['!autodocs'],
  globals: { viewport: { value: 'phone' } },
  play: async () => {
    const dialog = await screen.findByRole('alertdialog')
    await expect(dialog.scrollWidth).toBeLessThanOrEqual(dialog.clientWidth)
    await waitFor(() => expect(dialog.getBoundingClientRect().right).toBeLessThanOrEqual(window.innerWidth))
  },
}

/** A surface that is lighter than the dark page behind it. */
export const Dark: Story = { tags: ['!autodocs'], globals: { theme: 'dark' } }

/** From right to left, with the steps from the right. */
export const RightToLeft: Story = {
  tags: ['!autodocs'],
  globals: { direction: 'rtl' },
  play: async () => {
    await expect(getComputedStyle(await screen.findByRole('alertdialog')).direction).toBe('rtl')
  },
}

/** Every state side by side, on a phone. */
export const AllStates: Story = {
  parameters: {
    controls: { disable: true },
    docs: { story: { inline: false, height: '900px' } },
    a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } },
  },
  render: (_, { globals }) => {
    const onPhone = (name: string, dialog: React.ReactNode) => (
      <Screen name={`Dialog: ${name}`} width={320} height={560} theme={String(globals.theme)}>
        {dialog}
      </Screen>
    )
    return (
      <Board
        states={[
          ...toneStates((status) => onPhone(String(status), <PosedDialog status={status} isOver />)),
          ...requestStates((pose) => onPhone(pose.retry.state, <PosedDialog {...pose} isOver />)),
        ]}
      />
    )
  },
  play: async ({ canvasElement }) => {
    await waitFor(() => {
      const frames = [...canvasElement.querySelectorAll('iframe')]
      const dialogs = frames.map(({ contentDocument }) => contentDocument?.querySelector('[role="alertdialog"]'))
      expect(dialogs.filter(Boolean)).toHaveLength(11)
    })
    // None of them is in the way of the page.
    await expect(screen.queryByRole('alertdialog')).toBeNull()
  },
}
