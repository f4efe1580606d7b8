import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { StatusPageLink } from '../../src/components/StatusPageLink'
import { loadServiceParts } from '../../src/components/useServiceParts'
import { Board } from '../Board'
import { errorControl, statusControl } from '../controls'
import { Frame } from '../Frame'
import { OnStatusPage } from '../OnStatusPage'
import { serviceWordsIn } from '../serviceWords'
import { spoken } from '../spoken'
import { failingFeed, maintenanceFeed, wellFeed } from '../statusPage'

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

/** It opens the status page of VTEX in a new tab, and says so. */
export const Plain: Story = {
  play: async ({ canvas, globals }) => {
    const { labels } = spoken(globals)
    const link = canvas.getByRole('link', { name: `${labels.statusPage} ${labels.newTab}` })
    await expect(link).toHaveAttribute('href', 'https://status.vtex.com/')
    await expect(link).toHaveAttribute('target', '_blank')
  },
}

/** It leads to a page of the shop, with its words. */
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

/** Every state side by side: by itself, with the words of the shop, and with each state that its page may tell of. */
export const AllStates: Story = {
  parameters: { controls: { disable: true } },
  // In a shop, a failure on the page has loaded it.
  beforeEach: loadServiceParts,
  render: () => (
    <Board
      size="small"
      states={[
        ['By itself', <StatusPageLink key="plain" />],
        [
          'A page of the shop',
          <StatusPageLink key="own" href="/service-status">
            See what is out of order
          </StatusPageLink>,
        ],
        ...feeds.map(
          ([name, feed]) =>
            [
              name,
              <OnStatusPage key={name} feed={feed}>
                <StatusPageLink />
              </OnStatusPage>,
            ] as const,
        ),
      ]}
    />
  ),
  play: async ({ canvas, globals }) => {
    const { degraded, partialOutage, majorOutage, maintenance } = serviceWordsIn(spoken(globals).locale).states
    for (const state of [degraded, partialOutage, majorOutage, maintenance])
      await waitFor(() => expect(canvas.getByRole('link', { name: new RegExp(state) })).toBeVisible())
    await expect(canvas.getAllByRole('link')).toHaveLength(2 + feeds.length)
  },
}

const feeds = [
  ['Degraded performance', failingFeed('degraded')],
  ['Partial outage', failingFeed('partialOutage')],
  ['Outage', failingFeed('majorOutage')],
  ['Maintenance', maintenanceFeed(-30, 60)],
  ['A good day: nothing is promised', wellFeed],
] as const
