import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fn, waitFor } from 'storybook/test'
import { RetryButton } from '../src/components/RetryButton'
import { formatCount, formatWait } from '../src/messages/format'
import { busyFor, errorControl, slowRetry, statusControl } from './controls'
import { spoken } from './spoken'

const meta = {
  title: 'Components/RetryButton',
  component: RetryButton,
  tags: ['autodocs'],
  args: { status: 503, onRetry: slowRetry() },
  argTypes: {
    status: statusControl,
    error: errorControl,
    pending: { control: 'boolean' },
    maxTries: { control: { type: 'number', min: 1, max: 10 } },
    children: { control: 'text' },
    onRetry: { control: false },
  },
} satisfies Meta<typeof RetryButton>
export default meta

type Story = StoryObj<typeof meta>

export const Idle: Story = {}

export const Waiting: Story = {
  argTypes: { status: { control: false } },
  render: function Waiting(args) {
    const [answer] = useState(() => busyFor(30))
    return <RetryButton {...args} status={undefined} error={answer} />
  },
  play: async ({ canvas, userEvent, args, globals }) => {
    const { labels, locale } = spoken(globals)
    const button = canvas.getByRole('button', { name: labels.retry })
    await waitFor(() =>
      expect(button).toHaveAccessibleDescription(labels.retryIn.replace('{time}', formatWait(30, locale))),
    )
    await userEvent.click(button)
    await expect(args.onRetry).not.toHaveBeenCalled()
    await expect(button).toHaveFocus()
  },
}

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

export const GaveUp: Story = {
  args: { onRetry: fn(() => new Promise((_, fail) => setTimeout(fail, 50))) },
  play: async ({ canvas, userEvent, args, globals }) => {
    const { labels, locale } = spoken(globals)
    const button = canvas.getByRole('button', { name: labels.retry })
    button.focus()
    for (const times of [1, 2, 3]) {
      await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled'))
      await userEvent.keyboard('{Enter}')
      await expect(args.onRetry).toHaveBeenCalledTimes(times)
    }
    await waitFor(() => expect(button).toHaveAccessibleName(formatCount(labels.gaveUp, 3, locale)))
    await expect(button).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await expect(args.onRetry).toHaveBeenCalledTimes(3)
  },
}

export const OnePressOneRequest: Story = {
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

export const KeyboardOnly: Story = {
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
