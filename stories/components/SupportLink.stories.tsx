import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { SupportLink } from '../../src/components/SupportLink'
import { errorControl, statusControl } from '../controls'
import { Frame } from '../Frame'
import { spoken } from '../spoken'

const meta = {
  title: 'Components/SupportLink',
  component: SupportLink,
  tags: ['autodocs'],
  argTypes: {
    status: statusControl,
    error: errorControl,
    href: { control: 'text' },
    children: { control: 'text' },
  },
} satisfies Meta<typeof SupportLink>
export default meta

type Story = StoryObj<typeof meta>

export const Plain: Story = {
  play: async ({ canvas, globals }) => {
    const link = canvas.getByRole('link', { name: spoken(globals).labels.support })
    await expect(link).toHaveAttribute('href', '/help')
    await expect(link).not.toHaveAttribute('target')
  },
}

export const ByPhone: Story = {
  args: { href: 'tel:+4930901820', children: 'Call us: 030 901820' },
}

export const OnAnotherSite: Story = {
  args: { href: 'https://help.example.com/' },
  play: async ({ canvas, globals }) => {
    const { labels } = spoken(globals)
    await expect(canvas.getByRole('link', { name: `${labels.support} ${labels.newTab}` })).toBeVisible()
  },
}

/** Support is the documented step after a 504, but can do nothing about a pause after a 429. */
export const OnlyWhereItHelps: Story = {
  parameters: { controls: { disable: true } },
  render: () => (
    <>
      <Frame label="429 Too Many Requests">
        <SupportLink status={429} />
      </Frame>
      <Frame label="504 Gateway Timeout">
        <SupportLink status={504} />
      </Frame>
    </>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('link')).toHaveLength(1)
    await expect(canvas.getByRole('link').parentElement).toHaveTextContent('504 Gateway Timeout')
  },
}
