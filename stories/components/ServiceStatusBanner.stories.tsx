import type { Meta, StoryObj } from '@storybook/react-vite'
import type { ComponentProps } from 'react'
import { useMemo } from 'react'
import { expect } from 'storybook/test'
import { ServiceStatusBanner } from '../../src/components/ServiceStatusBanner'
import { ServiceStatusProvider } from '../../src/components/ServiceStatusProvider'
import { Phone } from '../Shop'
import { serviceWordsIn, useServiceWords } from '../serviceWords'
import { spoken } from '../spoken'
import { failingFeed, maintenanceFeed, statusPage } from '../statusPage'

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
  const source = useMemo(() => statusPage(feed), [feed])
  return (
    <ServiceStatusProvider source={source} words={useServiceWords()}>
      <ServiceStatusBanner {...props} />
    </ServiceStatusProvider>
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

export const Maintenance: Story = { render: (args) => <On {...args} feed={begun} />, play: named('bannerMaintenance') }

/** A day before at the earliest. */
export const Planned: Story = { render: (args) => <On {...args} feed={planned} />, play: named('bannerPlanned') }

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
