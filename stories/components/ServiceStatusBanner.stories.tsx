import type { Meta, StoryObj } from '@storybook/react-vite'
import type { ComponentProps } from 'react'
import { expect, waitFor } from 'storybook/test'
import { ServiceStatusBanner } from '../../src/components/ServiceStatusBanner'
import { Board } from '../Board'
import { OnStatusPage } from '../OnStatusPage'
import { Phone } from '../Shop'
import { serviceWordsIn } from '../serviceWords'
import { spoken } from '../spoken'
import { failingFeed, maintenanceFeed } from '../statusPage'

const meta = {
  title: 'Components/ServiceStatusBanner',
  component: ServiceStatusBanner,
  args: { compact: false },
  argTypes: { icon: { control: false } },
  beforeEach() {
    localStorage.removeItem('storefront-error-ui:service-dismissed')
  },
} satisfies Meta<typeof ServiceStatusBanner>
export default meta

type Story = StoryObj<typeof meta>

function On({ feed, ...props }: { feed: unknown } & ComponentProps<typeof ServiceStatusBanner>) {
  return (
    <OnStatusPage feed={feed}>
      <ServiceStatusBanner {...props} />
    </OnStatusPage>
  )
}

const incident = failingFeed()
const begun = maintenanceFeed(-30, 60)
const planned = maintenanceFeed(120, 180)

const named = (name: 'bannerIncident' | 'bannerMaintenance' | 'bannerPlanned'): NonNullable<Story['play']> =>
  async function play({ canvas, globals }) {
    const words = serviceWordsIn(spoken(globals).locale)
    await expect(await canvas.findByRole('region', { name: words[name] }, { timeout: 5000 })).toBeVisible()
  }

/** The platform reports an incident, and nothing has failed on this page yet. */
export const Incident: Story = { render: (args) => <On {...args} feed={incident} />, play: named('bannerIncident') }

/** Work on the platform has begun. It says until when. */
export const Maintenance: Story = { render: (args) => <On {...args} feed={begun} />, play: named('bannerMaintenance') }

/** A day before at the earliest. */
export const Planned: Story = { render: (args) => <On {...args} feed={planned} />, play: named('bannerPlanned') }

/** An incident, told on a phone. */
export const NarrowPhone: Story = {
  globals: { viewport: { value: 'phone' } },
  render: (args) => (
    <Phone>
      <On {...args} feed={incident} />
    </Phone>
  ),
  play: named('bannerIncident'),
}

/** Closed, it stays away until things get worse. */
export const Closed: Story = {
  render: (args) => <On {...args} feed={incident} />,
  play: async (context) => {
    const { canvas, userEvent, globals } = context
    await named('bannerIncident')(context)
    await userEvent.click(canvas.getByRole('button', { name: spoken(globals).labels.close }))
    await expect(canvas.queryByRole('region')).toBeNull()
  },
}

/** Every state side by side. On a good day there is nothing to see. */
export const AllStates: Story = {
  parameters: { controls: { disable: true }, a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } } },
  render: () => (
    <Board
      states={[
        ['Degraded performance', <On key="degraded" feed={degraded} />],
        ['Partial outage', <On key="partial" feed={incident} />],
        ['Outage', <On key="major" feed={major} />],
        ['Maintenance', <On key="begun" feed={begun} />],
        ['Maintenance that is planned', <On key="planned" feed={planned} />],
        ['In a line', <On key="line" feed={incident} compact />],
        ['Without an icon', <On key="icon" feed={incident} icon={null} />],
      ]}
    />
  ),
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getAllByRole('region')).toHaveLength(7), { timeout: 5000 })
  },
}

const degraded = failingFeed('degraded')
const major = failingFeed('majorOutage')
