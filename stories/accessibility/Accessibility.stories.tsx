import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { spoken } from '../spoken'
import { Spoken } from './Spoken'

const meta = {
  title: 'Accessibility',
  component: Spoken,
  argTypes: { of: { control: false } },
  parameters: { layout: 'fullscreen', controls: { disable: true } },
  render: (args, { globals }) => <Spoken key={`${globals.locale} ${globals.reader}`} {...args} />,
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByRole('listitem')).length).toBeGreaterThan(0)
    await expect(canvas.getByRole('table', { name: 'Keyboard' })).toBeVisible()
  },
} satisfies Meta<typeof Spoken>
export default meta

type Story = StoryObj<typeof meta>

export const Notice: Story = { args: { of: 'notice' } }
export const Toast: Story = { args: { of: 'toast' } }
export const Banner: Story = {
  args: { of: 'banner' },
  play: async ({ canvasElement, globals }) => {
    const { labels, statuses } = spoken({ ...globals, reader: 'shopper' })
    if (globals.reader !== 'shopper') return
    const { title, description } = statuses.serviceUnavailable
    const said = () => [...canvasElement.querySelectorAll('.heard li')].map((line) => line.textContent)
    await waitFor(() =>
      expect(said()).toEqual([
        `${title} region`,
        title,
        description,
        `${labels.retry} button`,
        `${labels.statusPage} ${labels.newTab} link`,
        `${labels.support} link`,
        `${labels.close} button`,
      ]),
    )
  },
}
export const Dialog: Story = { args: { of: 'dialog' } }
export const Page: Story = { args: { of: 'page' } }
export const Fields: Story = { args: { of: 'fields' } }
export const RetryButton: Story = { name: 'Retry button', args: { of: 'retryButton' } }
export const Details: Story = { args: { of: 'details' } }
export const Links: Story = { args: { of: 'links' } }
