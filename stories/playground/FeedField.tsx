import { failingFeed, maintenanceFeed } from '../statusPage'

interface FeedFieldProps {
  feed: string
  onChange: (feed: string) => void
}

const feeds = [
  ['No status page', () => undefined],
  ['An incident', () => failingFeed()],
  ['An outage, a fix is watched', () => failingFeed('majorOutage', 'monitoring')],
  ['A maintenance', () => maintenanceFeed(-30, 60)],
] as const

/** The feed of a status page, to be pasted or chosen: what a message of the checkout says of an incident. */
export function FeedField({ feed, onChange }: FeedFieldProps) {
  return (
    <details className="feed-field">
      <summary>The status page</summary>
      <div className="answer-form">
        <label>
          Choose a feed
          <select
            defaultValue={0}
            onChange={(event) => {
              const chosen = feeds[Number(event.target.value)]?.[1]()
              onChange(chosen ? JSON.stringify(chosen, null, 2) : '')
            }}
          >
            {feeds.map(([name], index) => (
              <option key={name} value={index}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          Or paste one: Statuspage, incident.io, Instatus, Better Stack and others
          <textarea value={feed} rows={6} spellCheck={false} onChange={(event) => onChange(event.target.value)} />
        </label>
      </div>
    </details>
  )
}
