import type { Outcome } from '../../src/http/Outcome'

const notes: Partial<Record<keyof Outcome, string>> = {
  requestId: 'what support asks for',
  code: 'for support, and for better words where it is known',
  retryAt: 'when it may be sent again',
  detail: 'the server’s own text: for tools, never shown to a shopper',
  bodyStatus: 'another status that the body speaks of',
  fields: 'what was not accepted',
  location: 'where to go next',
}

/** All that was read from an answer. */
export function OutcomeTable({ outcome }: { outcome: Outcome }) {
  const known = Object.entries(outcome).filter(([, value]) => value !== undefined)
  return (
    <table className="facts breaks">
      <caption>What is read: the outcome</caption>
      <tbody>
        {known.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>
              <bdi>{name === 'retryAt' ? new Date(value as number).toISOString() : asText(value)}</bdi>
              {notes[name as keyof Outcome] && <small>{notes[name as keyof Outcome]}</small>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function asText(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
