import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, within } from 'storybook/test'
import { Action } from '../../src/components/Action'
import { Icon } from '../../src/components/Icon'
import { useStatusMessage } from '../../src/hooks/useStatusMessage'
import { documentedStatuses } from '../../src/status/documentedStatuses'
import './Overview.css'

/** Every documented status: its tone, what the reader is told, and the steps that are offered. */
function Overview() {
  return (
    <main className="overview">
      <h1>All fifteen statuses</h1>
      <p>
        What the VTEX Core Commerce APIs document, and what we say. Switch the reader, the language and the theme in the
        toolbar; each status has a story of its own under “Status codes”.
      </p>
      <ol>
        {documentedStatuses.map(({ status, reason }) => (
          <Row key={status} status={status} reason={reason} />
        ))}
      </ol>
    </main>
  )
}

function Row({ status, reason }: { status: number; reason: string }) {
  const { tone, title, description, actions, links, locale, dir } = useStatusMessage(status)
  return (
    <li data-error-ui="overview-row" data-tone={tone}>
      <h2>
        <b>{status}</b> {reason}
      </h2>
      <p className="tone">
        <Icon tone={tone} /> {tone}
      </p>
      <div className="words" lang={locale} dir={dir}>
        <p>
          <strong>{title}</strong>
        </p>
        <p>{description}</p>
        {links.map(({ label, href }) => (
          <a key={href} href={href}>
            {label}
          </a>
        ))}
      </div>
      <div className="steps">
        {actions.map((name) => (
          <Action key={name} name={name} onPress={(event) => event.preventDefault()} />
        ))}
        {actions.length === 0 && <span className="none">None offered</span>}
      </div>
    </li>
  )
}

const meta = {
  title: 'Overview',
  component: Overview,
  parameters: { layout: 'fullscreen', controls: { disable: true } },
} satisfies Meta<typeof Overview>
export default meta

export const AllFifteen: StoryObj<typeof meta> = {
  name: 'All fifteen statuses',
  play: async ({ canvasElement }) => {
    const rows = within(canvasElement).getAllByRole('listitem')
    await expect(rows.map((row) => within(row).getByRole('heading').textContent)).toEqual(
      documentedStatuses.map(({ status, reason }) => `${status} ${reason}`),
    )
  },
}
