import type { Meta, StoryObj } from '@storybook/react-vite'
import type { ReactNode } from 'react'
import { useMemo, useState } from 'react'
import { expect, waitFor } from 'storybook/test'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { ErrorPage } from '../../src/components/ErrorPage'
import { ServiceStatusProvider } from '../../src/components/ServiceStatusProvider'
import { StatusNotice } from '../../src/components/StatusNotice'
import { StatusPageLink } from '../../src/components/StatusPageLink'
import { Frame } from '../Frame'
import { OnStatusPage } from '../OnStatusPage'
import { serviceWordsIn } from '../serviceWords'
import { spoken } from '../spoken'
import type { StatusPage } from '../statusPage'
import { failingFeed, maintenanceFeed, statusPage, wellFeed } from '../statusPage'

/** What the checkout answered. */
const failure = { status: 503, url: '/api/checkout/pub/orderForm/8f2a/items' }

const meta = {
  title: 'Components/ServiceStatusProvider',
  component: ServiceStatusProvider,
  // The same message several times.
  parameters: {
    controls: { disable: true },
    a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } },
  },
  args: { source: statusPage(), words: serviceWordsIn('en') },
} satisfies Meta<typeof ServiceStatusProvider>
export default meta

type Story = StoryObj<typeof meta>

function Inside({ feed, source, children }: { feed?: unknown; source?: StatusPage; children?: ReactNode }) {
  return (
    <OnStatusPage feed={feed} source={source}>
      {children ?? <ErrorBanner error={failure} onRetry={() => {}} />}
    </OnStatusPage>
  )
}

const shown = (canvasElement: HTMLElement) => canvasElement.querySelectorAll('p[data-service]')

/** A banner with each of the states that a status page may tell of, and one on a good day, which says nothing. */
export const EachState: Story = {
  render: () => (
    <>
      <Frame label="Degraded performance, the cause is looked for">
        <Inside feed={degraded} />
      </Frame>
      <Frame label="Partial outage, the cause is known">
        <Inside feed={partial} />
      </Frame>
      <Frame label="Outage, a fix is watched">
        <Inside feed={major} />
      </Frame>
      <Frame label="Maintenance">
        <Inside feed={maintained} />
      </Frame>
      <Frame label="All systems operational">
        <Inside feed={wellFeed} />
      </Frame>
    </>
  ),
  play: async ({ canvasElement, globals }) => {
    const words = serviceWordsIn(spoken(globals).locale)
    await waitFor(() => expect(shown(canvasElement)).toHaveLength(4))
    const texts = [...shown(canvasElement)].map(({ textContent }) => textContent)
    for (const [at, text] of [words.investigating, words.identified, words.monitoring, words.maintenance].entries())
      await expect(texts[at]).toContain(text)
  },
}

const degraded = failingFeed('degraded', 'investigating')
const partial = failingFeed('partialOutage')
const major = failingFeed('majorOutage', 'monitoring')
const maintained = maintenanceFeed(-30, 60)

/** The same incident in each surface, and in links to the status page. */
export const EachSurface: Story = {
  render: () => (
    <Inside feed={partial}>
      <Frame label="Banner">
        <ErrorBanner error={failure} onRetry={() => {}} />
      </Frame>
      <Frame label="Compact banner">
        <ErrorBanner compact error={failure} onRetry={() => {}} />
      </Frame>
      <Frame label="Notice">
        <StatusNotice error={failure} />
      </Frame>
      <Frame label="Link">
        <StatusPageLink />
      </Frame>
      <Frame label="Page">
        <ErrorPage error={failure} headingLevel={2} />
      </Frame>
    </Inside>
  ),
  play: async ({ canvasElement, globals }) => {
    const { locale, labels } = spoken(globals)
    await waitFor(() => expect(shown(canvasElement)).toHaveLength(4))
    const links = [...canvasElement.querySelectorAll('a[data-action="statusPage"]')]
    await expect(links.length).toBeGreaterThan(3)
    for (const link of links) {
      await expect(link).toHaveTextContent(labels.statusPage)
      await expect(link).toHaveTextContent(serviceWordsIn(locale).states.partialOutage)
    }
  },
}

const live = statusPage()

/** A failure that nobody knows of yet, the incident, and its end. */
export const BeginToEnd: Story = {
  render: () => <Inside source={live} />,
  play: async ({ canvas, canvasElement, globals }) => {
    const { locale, statuses } = spoken(globals)
    const words = serviceWordsIn(locale)
    await expect(canvas.getByText(statuses.serviceUnavailable.title)).toBeVisible()
    live.say(failingFeed('partialOutage', 'investigating'))
    await waitFor(() => expect(shown(canvasElement)[0]).toHaveTextContent(words.investigating))
    live.say(failingFeed('partialOutage', 'monitoring'))
    await waitFor(() => expect(shown(canvasElement)[0]).toHaveTextContent(words.monitoring))
    live.say(wellFeed)
    await waitFor(() => expect(shown(canvasElement)[0]).toHaveTextContent(words.solved))
  },
}

/** Takes the feed of a status page of any format that is known, and shows what a failure of the checkout would say. */
export const PastedFeed: Story = {
  render: function PastedFeed() {
    const [feed, setFeed] = useState(() => JSON.stringify(partial, null, 2))
    const source = useMemo(() => statusPage(feed), [feed])
    return (
      <>
        <label style={{ display: 'block', marginBlockEnd: '1rem' }}>
          The feed of a status page
          <textarea
            value={feed}
            onChange={(event) => setFeed(event.target.value)}
            rows={12}
            style={{ display: 'block', inlineSize: '100%', fontFamily: 'monospace' }}
          />
        </label>
        <Inside key={feed} source={source} />
      </>
    )
  },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(shown(canvasElement)).toHaveLength(1))
  },
}
