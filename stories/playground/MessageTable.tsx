import { useStatusMessage } from '../../src/hooks/useStatusMessage'
import type { Outcome } from '../../src/http/Outcome'
import { retryAdvice } from '../../src/retry/retryAdvice'
import { useMessagesInUse } from '../messagesInUse'

/** What is made of an outcome: the words, the steps, and whether it may be sent again. */
export function MessageTable({ outcome }: { outcome: Outcome }) {
  const { labels } = useMessagesInUse()
  const message = useStatusMessage(outcome)
  const spoken = { lang: message.locale, dir: message.dir }
  return (
    <table className="facts">
      <caption>What is made of it: the words and the steps</caption>
      <tbody>
        <tr>
          <th scope="row">Tone</th>
          <td>{message.tone}</td>
        </tr>
        <tr>
          <th scope="row">Title</th>
          <td {...spoken}>{message.title}</td>
        </tr>
        <tr>
          <th scope="row">Description</th>
          <td {...spoken}>{message.description}</td>
        </tr>
        <tr>
          <th scope="row">Steps</th>
          <td {...spoken}>
            {message.actions.map((name) => message.labels?.[name] ?? labels[name]).join(' · ') || '–'}
          </td>
        </tr>
        {message.reason && (
          <tr>
            <th scope="row">Known as</th>
            <td>
              <code>{message.reason}</code>
            </td>
          </tr>
        )}
        <tr>
          <th scope="row">A GET is sent again</th>
          <td>{advise(outcome, 'GET')}</td>
        </tr>
        <tr>
          <th scope="row">A POST is sent again</th>
          <td>{advise(outcome, 'POST')}</td>
        </tr>
      </tbody>
    </table>
  )
}

const modes = {
  never: 'never: repeating it cannot help',
  manual: 'when the shopper presses',
  automatic: 'by itself',
  verifyFirst: 'only after the shopper has looked whether it went through',
}

function advise(outcome: Outcome, method: string): string {
  const now = Date.now()
  const [least, most] = [0, 1].map((chance) =>
    retryAdvice(outcome, { attempt: 1, method, now, random: () => chance }),
  ) as [ReturnType<typeof retryAdvice>, ReturnType<typeof retryAdvice>]
  const [from, to] = [Math.round(least.delay / 1000), Math.round(most.delay / 1000)]
  const wait = !to ? '' : from === to ? `, not before ${to} s` : `, after ${from} to ${to} s`
  return modes[least.mode] + wait
}
