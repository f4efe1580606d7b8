import { useMemo, useState } from 'react'
import { ServiceStatusProvider } from '../../src/components/ServiceStatusProvider'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { useMessagesInUse } from '../messagesInUse'
import { useServiceWords } from '../serviceWords'
import { reasonsIn } from '../situations/words/reasonsIn'
import { statusPage } from '../statusPage'
import { AnswerForm } from './AnswerForm'
import { AnswerSurfaces } from './AnswerSurfaces'
import { examples } from './answers'
import { FeedField } from './FeedField'
import { MessageTable } from './MessageTable'
import { OutcomeTable } from './OutcomeTable'
import '../pages.css'
import './Playground.css'
import { useAnswer } from './useAnswer'

/** Takes an answer as a server gives it, and shows what is read from it, what is said of it, and every surface. */
export function Playground() {
  const messages = useMessagesInUse()
  const [answer, setAnswer] = useState({
    status: examples[0].status,
    headers: examples[0].headers,
    body: examples[0].body,
  })
  const [knowsCheckout, setKnowsCheckout] = useState(false)
  const [feed, setFeed] = useState('')
  const source = useMemo(() => statusPage(feed || undefined), [feed])
  const serviceWords = useServiceWords()
  const outcome = useAnswer(answer)
  const reasons = useMemo(() => reasonsIn(messages.locale), [messages.locale])
  return (
    <main className="page playground" lang="en" dir="ltr">
      <h1>Playground</h1>
      <p>
        Paste what a server answered, or choose an answer, and see what becomes of it. Nothing leaves this page. The
        language, the reader, the theme and the direction follow the toolbar.
      </p>
      <AnswerForm answer={answer} onChange={setAnswer} />
      <label className="check">
        <input type="checkbox" checked={knowsCheckout} onChange={(event) => setKnowsCheckout(event.target.checked)} />{' '}
        Know the checkout’s codes
      </label>
      <FeedField feed={feed} onChange={setFeed} />
      {outcome && (
        <ErrorUIProvider reasons={knowsCheckout ? reasons : undefined}>
          <div className="playground-tables">
            <OutcomeTable outcome={outcome} />
            <MessageTable outcome={outcome} />
          </div>
          <ServiceStatusProvider key={feed} source={source} words={serviceWords} about="order">
            <AnswerSurfaces outcome={outcome} />
          </ServiceStatusProvider>
        </ErrorUIProvider>
      )}
    </main>
  )
}
