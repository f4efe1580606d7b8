import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { SupportLink } from '../../src/components/SupportLink'
import { Board } from '../Board'
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

/** It leads to the support of the shop. */
export const Plain: Story = {
  play: async ({ canvas, globals }) => {
    const link = canvas.getByRole('link', { name: spoken(globals).labels.support })
    await expect(link).toHaveAttribute('href', '/help')
    await expect(link).not.toHaveAttribute('target')
  },
}

/** A number to call. */
export const ByPhone: Story = {
  args: { href: 'tel:+4930901820', children: 'Call us: 030 901820' },
}

/** It leads to another site, and says that it opens in a new tab. */
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

/** Every form side by side. */
export const AllStates: Story = {
  parameters: { controls: { disable: true } },
  render: () => (
    <Board
      size="small"
      states={[
        ['By itself', <SupportLink key="plain" href="/help" />],
        [
          'A number to call',
          <SupportLink key="phone" href="tel:+442079460000">
            Call us: 020 7946 0000
          </SupportLink>,
        ],
        [
          'An address to write to',
          <SupportLink key="mail" href="mailto:help@shop.example">
            Write to us: help@shop.example
          </SupportLink>,
        ],
        ['On another site', <SupportLink key="site" href="https://help.example.com/" />],
        [
          'With words of the shop',
          <SupportLink key="words" href="/help">
            Ask Ada
          </SupportLink>,
        ],
      ]}
    />
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('link')).toHaveLength(5)
  },
}
