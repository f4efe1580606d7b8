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

/** What is heard and which keys there are: the notice. */
export const Notice: Story = { args: { of: 'notice' } }
/** What is heard and which keys there are: the toast. */
export const Toast: Story = { args: { of: 'toast' } }
/** What is heard and which keys there are: the banner. */
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
/** What is heard and which keys there are: the dialog. */
export const Dialog: Story = { args: { of: 'dialog' } }
/** What is heard and which keys there are: the page. */
export const Page: Story = { args: { of: 'page' } }
/** What is heard and which keys there are: the list of refused fields. */
export const Fields: Story = { args: { of: 'fields' } }
/** What is heard and which keys there are: the retry button. */
export const RetryButton: Story = { name: 'Retry button', args: { of: 'retryButton' } }
/** What is heard and which keys there are: the details for support. */
export const Details: Story = { args: { of: 'details' } }
/** What is heard and which keys there are: the two links. */
export const Links: Story = { args: { of: 'links' } }
