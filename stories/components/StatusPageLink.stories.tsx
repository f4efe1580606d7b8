import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { StatusPageLink } from '../../src/components/StatusPageLink'
import { errorControl, statusControl } from '../controls'
import { Frame } from '../Frame'
import { spoken } from '../spoken'

const meta = {
  title: 'Components/StatusPageLink',
  component: StatusPageLink,
  tags: ['autodocs'],
  argTypes: {
    status: statusControl,
    error: errorControl,
    href: { control: 'text' },
    children: { control: 'text' },
  },
} satisfies Meta<typeof StatusPageLink>
export default meta

type Story = StoryObj<typeof meta>

export const Plain: Story = {
  play: async ({ canvas, globals }) => {
    const { labels } = spoken(globals)
    const link = canvas.getByRole('link', { name: `${labels.statusPage} ${labels.newTab}` })
    await expect(link).toHaveAttribute('href', 'https://status.vtex.com/')
    await expect(link).toHaveAttribute('target', '_blank')
  },
}

export const OwnPage: Story = {
  args: { href: '/service-status', children: 'See what is out of order' },
  play: async ({ canvas }) => {
    const link = canvas.getByRole('link', { name: 'See what is out of order' })
    await expect(link).toHaveAttribute('href', '/service-status')
    await expect(link).not.toHaveAttribute('target')
  },
}

/** Of these three only the 503 is known to the status page, so only there it is offered. */
export const OnlyWhereItHelps: Story = {
  parameters: { controls: { disable: true } },
  render: () => (
    <>
      <Frame label="404 Not Found">
        <StatusPageLink status={404} />
      </Frame>
      <Frame label="503 Service Unavailable">
        <StatusPageLink status={503} />
      </Frame>
      <Frame label="504 Gateway Timeout">
        <StatusPageLink status={504} />
      </Frame>
    </>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('link')).toHaveLength(1)
    await expect(canvas.getByRole('link').parentElement).toHaveTextContent('503 Service Unavailable')
  },
}
